import type { vi } from './vi.ts';

/** What measures mean, how rates are read, what breaks a series. Names and formulas are those of the figures themselves. */
export const en: typeof vi = {
  statYear: {
    title: 'Statistical year and periods',
    text: 'Statistical year N runs from 01/10 of N − 1 to 30/09 of N. It has 12 periods: 1, 2, … 12 months, all of which begin on 01/10, so every number of a report is cumulative. What happened in one month is the difference of two periods that follow each other. “A year earlier” is the same number of months of the year before.',
  },
  kinds: 'Kinds of figures',
  directions: 'How exact a number is said to be',
  directionsText: 'A number without a word before it is exact. Lower bounds are rounded down, upper bounds up.',
  measures: 'Measures of the forms',
  measuresText:
    'One case is one enforcement decision. Money is money and assets converted to money, in thousand đồng as on the forms.',
  indicators: 'Rates and indicators',
  indicatorsText:
    'The rate of several units is a ratio of two sums, never a mean of rates. Where the divisor is zero a rate does not apply; it is neither 0% nor 100%. Differences of rates are percentage points.',
  identities: 'Identities that every row of a report must keep',
  identitiesText:
    'An identity with a number missing is passed over. A row that breaks one is shown as it was reported, with a question mark.',
  breaks: 'Breaks in series',
  breakItems: {
    classification:
      'Since the reports of 2020 other postponements and suspensions stand apart from “eligible” and “not yet eligible”; before, the total to enforce had only these two parts. Rates before and after cannot be compared directly.',
    forms:
      'Forms change with the circular: 06/2019, 05/2024 (from 26/07/2024), 05/2026 (from 01/07/2026). No source shows an identity that differs between them.',
    agencies:
      'On 01/07/2025 63 departments and about 700 sub-departments became 34 provincial agencies and 355 regional offices; a new unit also reports for those before it.',
    vintages:
      'Of one year, early and later numbers may differ. Each number here is kept as its source printed it on the date named.',
    separateBook:
      'Cases moved to the separate book are outside the total to enforce; how many are moved changes both sides of the rates of pending cases.',
    survey:
      'The index of prompt enforcement is the share of firms that agree in the PCI survey, by calendar year: no arithmetic with enforcement data.',
  },
  counted: { both: 'cases and thousand đồng', amounts: 'thousand đồng' },
  meanings: {
    carriedOver: 'Not completed in the year before; without what was moved to the separate book.',
    newlyAccepted: 'Accepted since 01/10, entrusted cases among them.',
    entrustedIn: 'The part of what is new that came from other enforcement agencies.',
    docketed: 'All that was on the books in the period.',
    entrustedOut: 'Handed to another enforcement agency, where it is a new case.',
    withdrawn: 'Enforcement decisions that were withdrawn or revoked.',
    takenUp: 'Taken up by the provincial agency, to enforce it itself.',
    totalToEnforce: 'What had to be enforced in the period; the separate book is outside.',
    eligible: 'Verified as enforceable; the base of the completion rate.',
    completed: 'Enforced as the judgment says.',
    terminated: 'Enforcement has ceased for good; counts as completed. Not the same as suspended.',
    completedTotal: 'The numerator of the completion rate.',
    inProgress: 'Eligible and being enforced.',
    postponedByAgreement: 'Postponed because the parties agreed; stays within eligible.',
    suspendedForComplaint: 'Enforcement halted for a complaint; a part of what is eligible.',
    notYetEligible: 'Verified as not enforceable for now, not moved to the separate book.',
    postponedOrSuspended: 'Postponed on other grounds, or suspended; apart from the two above.',
    carriedForward: 'Not completed at the end of the period.',
    eligibleCarriedForward: 'The part of that which is eligible.',
    separateBook: 'Long not eligible and verified at least twice; outside the total to enforce.',
    reduced: 'Obligations exempted or reduced; money only, counts as completed.',
  },
  remarks: {
    completion: 'The sector’s headline rate; what was terminated counts as completed.',
    gap: 'Percentage points; above zero is above target.',
    pace: 'The target × the share of its way that the year before had gone after the same months.',
    nation: 'The organisation’s rate less that of the nation, percentage points.',
    change: 'The rate less that of the same months a year earlier, percentage points.',
    clearance: '100% keeps pace with what comes in (CEPEJ’s clearance rate).',
    time: 'Days until all that is pending is done at the pace of this period (CEPEJ’s disposition time).',
    congestion: 'What is left of all that could have been done (CNJ).',
    stock: 'Above zero means that more is pending.',
    eligibility: 'Falls when more is classed as not yet eligible; the completion rate then rises.',
    ofAll: 'Does not depend on what is classed eligible.',
    terminated: 'The part of what was completed that did not come of enforcing.',
    credit: 'A cross-cut of what was completed, not a part to be added.',
    needed: 'Rounded up to whole cases.',
    interval: 'A rate on few cases scatters: this is how far chance alone goes, at 95%.',
    adjusted: 'The printed rate, read so that classification alone cannot raise it.',
    effect: 'A part of a change; the parts add up to it exactly.',
  },
};
