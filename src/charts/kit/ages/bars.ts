import type { AgesOf } from '../../../domain/ages/agesFigures.ts';
import type { Reading } from '../../../domain/figure.ts';
import type { Look } from '../../../domain/look.ts';
import type { Basis } from '../../../domain/measures.ts';
import type { Period } from '../../../domain/period.ts';
import type { Counted } from '../../../domain/quantities.ts';
import { type ColumnOf, tableOf } from '../../../domain/table.ts';
import type { Messages } from '../../../i18n/messages.ts';
import { placeName } from '../../../i18n/place.ts';
import type { ChartSpec, Heights } from '../spec.ts';
import { agesWords } from './words.ts';

/** A part of a whole as a bar of one of the charts of ages. */
export interface AgeBar {
  readonly key: string;
  readonly name: string;
  /** Cases or thousand đồng. */
  readonly part: Reading<Counted>;
  /** What it is a part of, where that is not the same for all. */
  readonly whole?: Reading<Counted>;
  /** Percent. */
  readonly share: Reading<'percent'>;
  /** In the chart's colour, for what it is about. */
  readonly isMain: boolean;
  readonly isStrong?: boolean;
}

export interface AgeBarsData {
  readonly basis: Basis;
  readonly place: string;
  readonly period: Period;
  readonly bars: readonly AgeBar[];
  /** Names of units of which nothing may be told. */
  readonly withheld: readonly string[];
}

/** What all charts of ages have from a look. */
export function frameOf(look: Look, { withheld }: AgesOf, messages: Messages): Omit<AgeBarsData, 'bars'> {
  const { selection, units, place } = look;
  const names = new Map(units.map(({ code, shortName }) => [code, shortName[messages.language]]));
  return {
    basis: selection.basis,
    period: selection.period,
    place: placeName(place, messages),
    withheld: withheld.map((code) => names.get(code) ?? code),
  };
}

const rowHeight = 34;

/** Letters of a name that takes three lines on a phone, or five. */
const longNames = [
  { from: 40, height: 92 },
  { from: 26, height: 52 },
] as const;

/** What a drawing of such bars needs, pixels; on a phone more where names are long. `foot` for a line below them. */
export function barsHeight(bars: readonly Pick<AgeBar, 'name'>[], foot = 0): Heights {
  const count = Math.max(3, bars.length);
  const longest = Math.max(0, ...bars.map(({ name }) => name.length));
  const narrow = longNames.find(({ from }) => longest >= from)?.height ?? rowHeight;
  return { wide: count * rowHeight + foot, narrow: count * narrow + foot };
}

type Parts<D> = Pick<ChartSpec<D>, 'id' | 'speaksOf' | 'title' | 'subtitle'> & {
  /** Beside what is said of all these charts. */
  readonly more?: (data: D, messages: Messages) => string | undefined;
  readonly foot?: number;
};

/** The spec of a chart of such bars. */
export function ageBarsSpec<D extends AgeBarsData>({ more, foot, ...parts }: Parts<D>): ChartSpec<D> {
  return {
    ...parts,
    note: (data, messages) => {
      const words = agesWords(messages);
      const others = [more?.(data, messages), data.withheld.length > 0 ? words.withheld(data.withheld) : undefined];
      return [words.from, ...others.filter((text) => text !== undefined)].join(' ');
    },
    describe: ({ bars }, messages) =>
      bars
        .map(({ name, part, share }) =>
          agesWords(messages).describeRow(name, messages.reading(part), messages.reading(share)),
        )
        .join(' '),
    table: ({ bars, basis }, messages) => {
      const { columns } = agesWords(messages);
      const kind = basis === 'cases' ? 'case' : 'thousandDong';
      const counted = (key: string, header: string, cell: (bar: AgeBar) => Reading): ColumnOf<AgeBar> => ({
        key,
        role: 'value',
        header,
        kind,
        cell,
      });
      return tableOf<AgeBar>(
        [
          { key: 'name', role: 'name', header: columns.name, kind: 'text', cell: ({ name }) => name },
          counted('part', columns.part, ({ part }) => part),
          ...(bars.some(({ whole }) => whole !== undefined)
            ? [counted('whole', columns.whole, ({ whole }) => whole ?? 'notApplicable')]
            : []),
          {
            key: 'share',
            role: 'value',
            series: true,
            header: columns.share,
            kind: 'percent',
            cell: ({ share }) => share,
          },
        ],
        bars,
      );
    },
    height: ({ bars }) => barsHeight(bars, foot),
  };
}
