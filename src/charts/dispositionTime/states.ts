import { chartStates, computedKinds } from '../kit/states/chartStates.ts';
import { type Figures, figuresOf } from '../kit/states/figures.ts';
import { dispositionTimeChart } from './chart.ts';
import type { DispositionTimeData, DispositionTimeRow } from './spec.ts';

const times: readonly (readonly [statYear: number, nation: number | null, own: number | null])[] = [
  [2020, 195, null],
  [2021, 258, 131],
  [2022, 218, null],
  [2023, 221, null],
  [2024, 236, null],
];

const rowsOf = ({ days }: Figures, scale = 1): readonly DispositionTimeRow[] =>
  times.map(([statYear, nation, own]) => ({
    statYear,
    nation: nation === null ? 'notReported' : days(nation * scale),
    own: own === null ? 'notReported' : days(own * scale, 'lessThan'),
  }));

const of =
  (rows: readonly DispositionTimeRow[], ownName: string | null = 'Vĩnh Phúc') =>
  (): DispositionTimeData => ({ basis: 'cases', ownName, rows });

const derived = figuresOf('derived');

export const states = chartStates(dispositionTimeChart, computedKinds, {
  normal: of(rowsOf(derived)),
  oneUnit: of(
    rowsOf(derived).map((row) => ({ ...row, own: 'notApplicable' })),
    null,
  ),
  missing: of(rowsOf(derived).map((row) => (row.statYear === 2022 ? { ...row, nation: 'notReported' } : row))),
  zero: of(rowsOf(derived, 0)),
  longNames: of(rowsOf(derived), 'Thành phố Hồ Chí Minh'),
  money: () => ({ ...of(rowsOf(derived, 7))(), basis: 'amounts' }),
  derived: of(rowsOf(derived)),
  illustrative: of(rowsOf(figuresOf('illustrative'))),
  trial: of(rowsOf(figuresOf('trial'))),
});
