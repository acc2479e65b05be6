import type { Messages } from '../../../i18n/messages.ts';
import type { ByKindData } from '../ages/byKind.ts';
import { agesWords } from '../ages/words.ts';
import type { Figures } from './figures.ts';

/** Parts of wholes of each kind: two types, three sizes, credit and none. */
const counts = {
  'type civil': [212, 890],
  'type criminal': [301, 540],
  'type commercial': [64, 121],
  'size s10': [180, 702],
  'size s1000': [171, 430],
  'size more': [88, 119],
  'credit yes': [41, 96],
  'credit no': [398, 1235],
} as const;

interface More extends Partial<ByKindData> {
  /** Nothing of all that there is belongs to the part. */
  readonly none?: boolean;
}

/** The data of a chart by kinds, for its states. */
export function byKindState(figures: Figures, { none = false, ...more }: More = {}) {
  return (messages: Messages): ByKindData => {
    const { kinds, all } = agesWords(messages);
    const names = kinds as Readonly<Record<string, Readonly<Record<string, string>>>>;
    const count = (value: number) =>
      more.basis === 'amounts' ? figures.count('thousandDong', value * 91_000) : figures.count('case', value);
    const part = (value: number) => (none ? 0 : value);
    const bar = (key: string, [of, whole]: readonly [number, number]) => {
      const [kind = '', value = ''] = key.split(' ');
      return {
        key,
        name: names[kind]?.[value] ?? value,
        part: count(part(of)),
        whole: count(whole),
        share: figures.rate((part(of) / whole) * 100),
        isMain: false,
      };
    };
    const share = figures.rate((part(612) / 1685) * 100);
    return {
      basis: 'cases',
      place: 'Phú Thọ',
      period: { statYear: 2026, months: 12 },
      withheld: [],
      bars: [
        { key: 'all', name: all, part: count(part(612)), share, isMain: true, isStrong: true },
        ...Object.entries(counts).map(([key, of]) => bar(key, of)),
      ],
      share,
      merged: count(134),
      ...more,
    };
  };
}
