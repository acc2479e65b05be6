import type { AgeBand } from '../../domain/ages/agesTable.ts';
import type { Reading } from '../../domain/figure.ts';
import { provenanceKinds } from '../../domain/provenance.ts';
import type { Messages } from '../../i18n/messages.ts';
import { agesWords } from '../kit/ages/words.ts';
import { chartStates } from '../kit/states/chartStates.ts';
import { type Figures, figuresOf } from '../kit/states/figures.ts';
import { stockAgesChart } from './chart.ts';
import type { StockAgesData } from './spec.ts';

const old: readonly string[] = ['y2', 'y5', 'more'];

type Counts = Partial<Record<AgeBand | '*', number>>;
const usual: Counts = { d90: 412, d180: 286, y1: 371, y2: 298, y5: 231, more: 87 };

const of =
  (figures: Figures, counts: Counts = usual, more: Partial<StockAgesData> = {}) =>
  (messages: Messages): StockAgesData => {
    const { bands } = agesWords(messages);
    const whole = Object.values(counts).reduce((sum, count) => sum + count, 0);
    const share = (count: number): Reading<'percent'> =>
      whole === 0 ? 'notApplicable' : figures.rate((count / whole) * 100);
    const bars = (Object.keys(counts) as (keyof typeof bands)[]).map((key) => {
      const count = counts[key] ?? 0;
      const part =
        more.basis === 'amounts' ? figures.count('thousandDong', count * 84_000) : figures.count('case', count);
      return { key, name: bands[key], part, share: share(count), isMain: old.includes(key) };
    });
    return {
      basis: 'cases',
      place: 'Phú Thọ',
      period: { statYear: 2026, months: 12 },
      withheld: [],
      bars,
      old: share(bars.filter(({ isMain }) => isMain).reduce((sum, { key }) => sum + (counts[key] ?? 0), 0)),
      median: figures.days(214),
      ...more,
    };
  };

const register = figuresOf('register');
const none: Counts = { d90: 0, d180: 0, y1: 0, y2: 0, y5: 0, more: 0 };

export const states = chartStates(stockAgesChart, provenanceKinds, {
  normal: of(register),
  longNames: of(register, usual, {
    place: 'Phòng Thi hành án dân sự khu vực 12 - Phú Thọ',
    withheld: ['Phòng THADS khu vực 3', 'Phòng THADS khu vực 11'],
  }),
  missing: of(register, { ...usual, '*': 23 }, { median: 'notReported' }),
  zero: of(register, none, { old: 'notApplicable', median: 'notReported' }),
  partYear: of(register, usual, { period: { statYear: 2026, months: 4 } }),
  money: of(register, usual, { basis: 'amounts' }),
  bounds: of(register, usual, { old: register.rate(36.5, 'moreThan') }),
  reported: of(figuresOf('reported')),
  imported: of(figuresOf('imported')),
  register: of(register),
  derived: of(figuresOf('derived')),
  illustrative: of(figuresOf('illustrative')),
  trial: of(figuresOf('trial')),
});
