import { amountMeasures } from './measures.ts';

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
  'caseLead',
  'amountLead',
  'provinceLead',
  'intervalLow',
  'intervalHigh',
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
export const figureNames = [...amountMeasures, ...otherNames] as const;

export type FigureName = (typeof figureNames)[number];
