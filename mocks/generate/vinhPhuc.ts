import type { Plan, UnitPlan, UnitYearPlan } from './plan.ts';

type VinhPhucYear = 2020 | 2021;

/** The seed of the checked-in reports. */
export const defaultSeed = 2021;

/** A unit's year in the order of the columns of the table below. */
function year(
  eligibleCases: number,
  caseRate: number,
  amountShare: number,
  amountRate: number,
  [creditCases, creditShare]: readonly [number, number],
  [start, catchUpMonth]: readonly [number, number],
): UnitYearPlan {
  return { eligibleCases, caseRate, amountShare, amountRate, creditCases, creditShare, start, catchUpMonth };
}

function unit(
  code: string,
  caseEligibility: number,
  amountEligibility: number,
  years: Readonly<Record<VinhPhucYear, UnitYearPlan>>,
): UnitPlan<VinhPhucYear> {
  return { code, isDepartment: code === 'cuc-tinh', caseEligibility, amountEligibility, years };
}

/**
 * The province's totals of 2021 are the reported ones, or follow from them; how they fall on units is invented, because
 * no source gives a figure by unit, and so is all of 2020.
 *
 * The department has few cases and much money, most of the bank-credit money among it. In 2021 Sông Lô alone stays
 * below the target by cases, and Tam Đảo alone below the one by money; Tam Dương by cases and Lập Thạch by money do a
 * little worse than in 2020, so that a comparison of years has losses to show.
 */
export const vinhPhucPlan: Plan<VinhPhucYear> = {
  org: 'vinh-phuc',
  formVersion: '06/2019',
  years: {
    2020: {
      completedCases: 5_068,
      eligibleAmount: 318_246_731,
      completedAmount: 130_571_294,
      creditCases: 29,
      creditAmount: 58_317_466,
    },
    2021: {
      completedCases: 5_750,
      eligibleAmount: 345_000_000,
      completedAmount: 157_000_000,
      creditCases: 37,
      creditAmount: 86_000_000,
    },
  },
  // year(eligible cases, case rate, share of eligible money, money rate, [credit cases, share], [start, catch-up month])
  units: [
    unit('cuc-tinh', 0.818, 0.507, {
      2020: year(431, 78.2, 27.5, 42.0, [10, 37], [1, 4]),
      2021: year(452, 82.9, 28.0, 46.1, [13, 36], [0.87, 8]),
    }),
    unit('vinh-yen', 0.829, 0.552, {
      2020: year(1_371, 80.2, 20.3, 44.3, [6, 23], [1, 4]),
      2021: year(1_476, 86.1, 20.0, 48.9, [7, 22], [1.03, 6]),
    }),
    unit('phuc-yen', 0.827, 0.561, {
      2020: year(902, 79.6, 12.8, 42.6, [4, 14], [1, 4]),
      2021: year(964, 85.4, 12.5, 47.2, [5, 14], [0.96, 6]),
    }),
    unit('lap-thach', 0.817, 0.533, {
      2020: year(471, 76.9, 4.3, 42.4, [2, 5], [1.02, 6]),
      2021: year(500, 82.2, 4.3, 41.8, [1, 1.8], [0.85, 7]),
    }),
    unit('tam-duong', 0.831, 0.571, {
      2020: year(486, 83.9, 3.8, 41.2, [1, 3], [0.97, 6]),
      2021: year(512, 83.6, 3.9, 45.9, [2, 3.8], [1.02, 6]),
    }),
    unit('tam-dao', 0.814, 0.523, {
      2020: year(258, 74.6, 2.3, 35.1, [0, 0], [1, 4]),
      2021: year(274, 80.8, 2.3, 39.2, [1, 1.4], [0.96, 7]),
    }),
    unit('binh-xuyen', 0.826, 0.556, {
      2020: year(763, 79.4, 10.3, 41.0, [3, 8], [0.98, 6]),
      2021: year(822, 85.0, 10.3, 46.4, [3, 8.5], [1.04, 6]),
    }),
    unit('yen-lac', 0.823, 0.541, {
      2020: year(661, 78.3, 7.4, 38.2, [1, 3], [1, 4]),
      2021: year(702, 84.1, 7.3, 43.0, [2, 4.5], [0.94, 6]),
    }),
    unit('vinh-tuong', 0.825, 0.547, {
      2020: year(842, 78.8, 9.8, 39.5, [2, 7], [1, 4]),
      2021: year(905, 84.7, 9.9, 44.1, [3, 8], [1.01, 6]),
    }),
    unit('song-lo', 0.811, 0.529, {
      2020: year(221, 74.2, 1.5, 36.9, [0, 0], [1.03, 8]),
      2021: year(238, 79.1, 1.5, 42.3, [0, 0], [0.89, 12]),
    }),
  ],
};
