import { isFigure, type Reading } from '../../domain/figure.ts';
import { provenanceKinds } from '../../domain/provenance.ts';
import { gapBetween } from '../../domain/targets.ts';
import { chartStates } from '../kit/states/chartStates.ts';
import { eventsAt } from '../kit/states/events.ts';
import { type Figures, figuresOf } from '../kit/states/figures.ts';
import { longNamedUnits } from '../kit/states/units.ts';
import { nationalSeriesChart } from './chart.ts';
import type { NationalSeriesData, NationalSeriesRow } from './spec.ts';

type Year = Omit<NationalSeriesRow, 'statYear'>;

/** A year of which only this is known. */
function year(known: Partial<Year>): Year {
  return {
    nation: 'notReported',
    nationTarget: 'notReported',
    province: 'notReported',
    provinceTarget: 'notReported',
    ...known,
  };
}

const of =
  (first: number, years: readonly Year[], provinceName = 'Vĩnh Phúc') =>
  (): NationalSeriesData => {
    const rows = years.map((known, at) => ({ statYear: first + at, ...known }));
    return { basis: 'cases', provinceName, beside: besideOf(rows), rows };
  };

function besideOf(rows: readonly NationalSeriesRow[]): NationalSeriesData['beside'] {
  const row = rows.findLast(({ nation, province }) => isFigure(nation) && isFigure(province));
  if (!row || !isFigure(row.nation) || !isFigure(row.province)) return undefined;
  const { statYear, nation, province } = row;
  const before = rows.findLast((earlier) => earlier.statYear < statYear && isFigure(earlier.nation))?.nation;
  const lead = gapBetween('caseLead', province, nation);
  return isFigure(lead) ? { statYear, nation, province, before: isFigure(before) ? before : null, lead } : undefined;
}

const usual = ({ rate }: Figures): readonly Year[] => [
  year({ nation: rate(78.4), province: rate(88.7) }),
  year({ nation: rate(79.02) }),
  year({ nation: rate(80.3) }),
  year({ nation: rate(81.41) }),
  year({ nation: rate(75.82), province: rate(84), provinceTarget: rate(80) }),
  year({ nation: rate(82.5), nationTarget: rate(81.5), provinceTarget: rate(82) }),
  year({ nation: rate(83.25) }),
  year({ nation: rate(83.88) }),
  year({ nation: rate(84.27), nationTarget: rate(83.9) }),
];

const derived = figuresOf('derived');
const reported = figuresOf('reported');
const few = (figures: Figures) => of(2020, usual(figures).slice(3, 7));
const all = (reading: Reading<'percent'>) =>
  year({ nation: reading, nationTarget: reading, province: reading, provinceTarget: reading });

const normal = of(2017, usual(reported));

export const states = chartStates(nationalSeriesChart, provenanceKinds, {
  normal,
  longNames: (messages) => of(2017, usual(reported), longNamedUnits[1]?.name[messages.language])(),
  missing: of(2017, [
    year({ province: reported.rate(88.7) }),
    year({}),
    year({}),
    year({ nation: reported.rate(81.41) }),
    year({ nation: reported.rate(75.82), province: reported.rate(84), provinceTarget: reported.rate(80) }),
    year({ nationTarget: reported.rate(81.5), provinceTarget: reported.rate(82) }),
    year({ nation: reported.rate(83.25) }),
    year({}),
    year({ nationTarget: reported.rate(83.9) }),
  ]),
  zero: of(2020, [year({ nation: reported.rate(42) }), all(reported.rate(0)), year({ nation: reported.rate(40.1) })]),
  nothing: of(2020, []),
  bounds: of(2020, [
    year({ nation: reported.rate(81.41), province: reported.rate(82, 'about') }),
    all(reported.rate(84, 'moreThan')),
    year({ nation: reported.rate(82.5, 'lessThan'), province: reported.rate(82.9, 'moreThan') }),
  ]),
  events: (messages) => ({ ...normal(), events: eventsAt({ 2017: 1, 2020: 3, 2024: 2, 2025: 1 }, messages) }),
  manyEvents: (messages) => {
    const data = normal();
    const each = Object.fromEntries(data.rows.map(({ statYear }) => [statYear, 5]));
    return { ...data, events: eventsAt(each, messages) };
  },
  reported: few(reported),
  imported: few(figuresOf('imported')),
  register: few(figuresOf('register')),
  derived: few(derived),
  illustrative: few(figuresOf('illustrative')),
  trial: few(figuresOf('trial')),
});
