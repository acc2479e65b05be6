import { amountMeasures, optionalMeasures } from './measures.ts';

/** What is measured by figures that are no measure of the forms: rates, gaps, shares, the survey, single results. */
const otherNames = [
  'casesCompleted',
  'amountCompleted',
  'eligibleCases',
  'eligibleAmount',
  'caseRate',
  'amountRate',
  'eligibilityRate',
  'caseTarget',
  'amountTarget',
  'caseRateGap',
  'amountRateGap',
  'gapToTarget',
  'expectedRate',
  'paceGap',
  'changeOnYear',
  'unitGap',
  'caseLead',
  'amountLead',
  'provinceLead',
  'intervalLow',
  'intervalHigh',
  'clearanceRate',
  'outflowRate',
  'outflow',
  'congestionRate',
  'stockAndDone',
  'stockChange',
  'stockDifference',
  'yieldRate',
  'terminatedShare',
  'dispositionTime',
  'eligibleDispositionTime',
  'daysOfPeriod',
  'casesNeeded',
  'casesShort',
  'unitSpread',
  'monthFlow',
  'correction',
  'monthChange',
  'monthChangeMean',
  'limitLow',
  'limitHigh',
  'newShare',
  'unitDistance',
  'creditCasesCompleted',
  'creditAmountCompleted',
  'creditCaseShare',
  'creditAmountShare',
  'promptEnforcementIndexBefore',
  'promptEnforcementIndexAfter',
  'promptEnforcementChange',
  'promptEnforcementRank',
  'promptEnforcementRankOf',
  'hardCasesSettled',
  'campaignReach',
] as const;

/** All that a figure can be called; `i18n/` has words for each, and a file with another name is told so. */
export const figureNames = [...amountMeasures, ...optionalMeasures, ...otherNames] as const;

/**
 * What is only ever computed, from reports of two periods: no file may name it, so it is no entry of the list above. Effects are
 * parts of a change of a rate, points; weights and shares are what they are computed from, percent. A forecast is of the rate at
 * the year's end, percent.
 */
type ComputedName =
  | 'changeOnPeriod'
  | 'stockOfAge'
  | 'stockAgeShare'
  | 'stockOfKind'
  | 'oldStock'
  | 'oldStockShare'
  | 'medianAge'
  | 'standstill'
  | 'standstillShare'
  | 'finishedWithin'
  | 'finishedWithinShare'
  | 'stockChangeOnYear'
  | 'amountNeeded'
  | 'amountShort'
  | 'beyondTarget'
  | 'neededAMonth'
  | 'monthToDo'
  | 'monthToDoEvenly'
  | 'doneInRest'
  | 'forecastRate'
  | 'forecastLow'
  | 'forecastHigh'
  | 'naiveForecast'
  | 'unitMixEffect'
  | 'eligibilityEffect'
  | 'completionEffect'
  | 'terminationEffect'
  | 'reductionEffect'
  | 'creditEffect'
  | 'unitWeight'
  | 'totalYield'
  | 'completedYield'
  | 'terminatedYield'
  | 'reducedYield'
  | 'creditYield'
  | 'notWorkedOff'
  | 'completedWithoutCredit'
  | 'completedWithoutTerminated'
  | 'eligibleAtFormerShare'
  | 'rateAtFormerShare'
  | 'rateWithoutTerminated'
  | 'rateWithoutCredit'
  | 'emulationScore'
  | 'emulationLine';

export type FigureName = (typeof figureNames)[number] | ComputedName;
