import type { FigureName } from '../../../domain/names.ts';
import type { vi } from './vi.ts';

/**
 * How rates and indicators are reached, by the names of figures: what they are called is said by `i18n/figureNames` and
 * nowhere else. A test holds those of stock and time against what is computed.
 */

type Sign = '+' | '−' | '÷' | '×' | '(' | ')' | '1';
export type Token = FigureName | Sign;

export interface Indicator {
  readonly name: FigureName;
  /** Empty where words say it: of parts of a change those of the evidence, of ends of an interval those of the remark. */
  readonly formula: readonly Token[];
  readonly remark: keyof (typeof vi)['remarks'];
}

const of = (name: FigureName, formula: readonly Token[], remark: Indicator['remark']): Indicator => ({
  name,
  formula,
  remark,
});

export const indicators: readonly Indicator[] = [
  of('caseRate', ['casesCompleted', '÷', 'eligibleCases'], 'completion'),
  of('amountRate', ['amountCompleted', '÷', 'eligibleAmount'], 'completion'),
  of('caseRateGap', ['caseRate', '−', 'caseTarget'], 'gap'),
  of('amountRateGap', ['amountRate', '−', 'amountTarget'], 'gap'),
  of('expectedRate', [], 'pace'),
  of('paceGap', ['caseRate', '−', 'expectedRate'], 'gap'),
  of('changeOnYear', [], 'change'),
  of('caseLead', [], 'nation'),
  of('amountLead', [], 'nation'),
  of('casesNeeded', ['caseTarget', '×', 'eligibleCases'], 'needed'),
  of('casesShort', ['casesNeeded', '−', 'casesCompleted'], 'needed'),
  of('creditCaseShare', ['creditCasesCompleted', '÷', 'casesCompleted'], 'credit'),
  of('creditAmountShare', ['creditAmountCompleted', '÷', 'amountCompleted'], 'credit'),
  of('clearanceRate', ['completedTotal', '÷', 'newlyAccepted'], 'clearance'),
  of('outflowRate', ['outflow', '÷', 'newlyAccepted'], 'clearance'),
  of('dispositionTime', ['daysOfPeriod', '×', 'carriedForward', '÷', 'completedTotal'], 'time'),
  of('eligibleDispositionTime', ['daysOfPeriod', '×', 'eligibleCarriedForward', '÷', 'completedTotal'], 'time'),
  of('congestionRate', ['carriedForward', '÷', '(', 'carriedForward', '+', 'completedTotal', ')'], 'congestion'),
  of('stockChange', ['carriedForward', '÷', 'carriedOver', '−', '1'], 'stock'),
  of('stockDifference', ['carriedForward', '−', 'carriedOver'], 'stock'),
  of('eligibilityRate', ['eligible', '÷', 'totalToEnforce'], 'eligibility'),
  of('yieldRate', ['completedTotal', '÷', 'totalToEnforce'], 'ofAll'),
  of('terminatedShare', ['terminated', '÷', 'completedTotal'], 'terminated'),
  of('rateAtFormerShare', ['completedTotal', '÷', 'eligibleAtFormerShare'], 'adjusted'),
  of('rateWithoutTerminated', ['completedWithoutTerminated', '÷', 'eligible'], 'adjusted'),
  of('rateWithoutCredit', ['completedWithoutCredit', '÷', 'eligible'], 'adjusted'),
  of('unitMixEffect', [], 'effect'),
  of('eligibilityEffect', [], 'effect'),
  of('completionEffect', [], 'effect'),
  of('terminationEffect', [], 'effect'),
  of('reductionEffect', [], 'effect'),
  of('creditEffect', [], 'effect'),
  of('intervalLow', [], 'interval'),
  of('intervalHigh', [], 'interval'),
];
