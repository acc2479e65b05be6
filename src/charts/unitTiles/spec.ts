import { isFigure, type Reading } from '../../domain/figure.ts';
import { unitsFinding } from '../../domain/findings.ts';
import type { Basis } from '../../domain/measures.ts';
import type { Period } from '../../domain/period.ts';
import { tableOf } from '../../domain/table.ts';
import type { Verdict } from '../../domain/targets.ts';
import type { Yardstick } from '../../domain/yardstick.ts';
import type { ChartSpec } from '../kit/spec.ts';
import { sharedWords } from '../kit/words/words.ts';
import { type Place, provinceGrid, provincePlaces } from './provinces.ts';
import { unitTilesWords } from './words.ts';

export interface UnitTilesRow {
  readonly unit: string;
  readonly name: string;
  readonly rate: Reading<'percent'>;
  /** What the rate is held against: the target, the required pace, or the year before; percent. */
  readonly reference: Reading<'percent'>;
  /** Rate − reference, points. */
  readonly gap: Reading<'points'>;
  /** What the gap says; null where there is none. */
  readonly verdict: Verdict | null;
}

export interface UnitTilesData {
  readonly basis: Basis;
  readonly yardstick: Yardstick;
  readonly period: Period;
  /** Whether the tiles lie as the provinces do; else they are in the order of the catalog. */
  readonly isMap: boolean;
  readonly rows: readonly UnitTilesRow[];
}

/** Distances beyond so many points are a class of their own. */
const far = 5;

/** The classes of tiles, from the lowest; `open` is within chance or not judged, `none` without a figure. */
export const tileClasses = ['farBelow', 'below', 'above', 'farAbove', 'open', 'none'] as const;
export type TileClass = (typeof tileClasses)[number];

export function classOf({ gap, verdict }: Pick<UnitTilesRow, 'gap' | 'verdict'>): TileClass {
  if (!isFigure(gap)) return 'none';
  if (verdict === null || verdict === 'within') return 'open';
  const isFar = Math.abs(gap.value) > far;
  if (verdict === 'below') return isFar ? 'farBelow' : 'below';
  return isFar ? 'farAbove' : 'above';
}

/** The classes that there are, from the lowest: what the key explains. */
export function classesIn({ rows }: UnitTilesData): readonly TileClass[] {
  const there = new Set(rows.map(classOf));
  return tileClasses.filter((each) => there.has(each));
}

/** How many tiles stand in a row on a wide card and on a narrow one, where there is no map; long names take more room. */
const listColumns = { wide: 4, narrow: 3, longNarrow: 2 } as const;
const [longName, longWord] = [22, 9];
/** Two lines of a name and the number, on a phone three: no name is shortened. */
const mapHeights = { wide: 48, narrow: 60 } as const;
/** A few tiles are higher, so that they fill a card beside another. */
const listHeights = { least: 58, most: 104, all: 320, narrow: 80 } as const;
/** Height of an entry of the key, and of each line of it after its first, pixels. */
export const keyLine = 20;
export const keyLineHeight = 14;

/** Whether a tile is held against something: the key then says what. */
export function isKeyed(data: UnitTilesData): boolean {
  return classesIn(data).some((each) => each !== 'open' && each !== 'none');
}

export interface TileGrid {
  readonly columns: number;
  readonly tileHeight: number;
  /** Where each row's tile stands, in the order of the rows. */
  readonly places: readonly Place[];
}

/** Where the tiles stand on a card of this size. */
export function tileGrid({ isMap, rows }: UnitTilesData, size: 'wide' | 'narrow'): TileGrid {
  const isLong = rows.some(
    ({ name }) => name.length > longName || name.split(/[ -]/).some((word) => word.length > longWord),
  );
  const columns = isMap ? provinceGrid.columns : listColumns[size === 'narrow' && isLong ? 'longNarrow' : size];
  const { least, most, all, narrow } = listHeights;
  const wide = Math.round(Math.min(most, Math.max(least, all / Math.ceil(rows.length / columns))));
  const tileHeight = isMap ? mapHeights[size] : size === 'wide' ? wide : narrow;
  const inOrder = (at: number) => ({ column: at % columns, row: Math.floor(at / columns) });
  return {
    columns,
    tileHeight,
    places: rows.map(({ unit }, at) => (isMap ? (provincePlaces.get(unit) ?? inOrder(at)) : inOrder(at))),
  };
}

/** Height of all tiles, without the key. */
export function tilesHeight({ tileHeight, places }: TileGrid): number {
  return (Math.max(0, ...places.map(({ row }) => row)) + 1) * tileHeight;
}

/** A tile a unit: how far from what it is held against, by colour and number. */
export const unitTiles: ChartSpec<UnitTilesData> = {
  id: 'unitTiles',
  speaksOf: ({ rows }) => rows.map(({ gap }) => gap),
  title: ({ rows, yardstick, basis }, messages) => unitTilesWords(messages).title(unitsFinding(rows, yardstick), basis),
  subtitle: ({ basis, yardstick, period, isMap }, messages) =>
    unitTilesWords(messages).subtitle(basis, yardstick, period, isMap),
  note: ({ yardstick }, messages) => (yardstick === 'pace' ? sharedWords(messages).paceNote : undefined),
  describe: ({ rows }, messages) =>
    rows
      .map(({ name, rate, gap }) =>
        unitTilesWords(messages).describeRow(name, messages.reading(rate), messages.reading(gap, { signed: true })),
      )
      .join(' '),
  table: ({ rows, yardstick }, messages) => {
    const { columns, yardsticks } = sharedWords(messages);
    return tableOf<UnitTilesRow>(
      [
        { key: 'unit', role: 'name', header: columns.unit, kind: 'text', cell: ({ name }) => name },
        { key: 'rate', role: 'value', header: columns.rate, kind: 'percent', cell: ({ rate }) => rate },
        {
          key: 'reference',
          role: 'target',
          header: yardsticks[yardstick],
          kind: 'percent',
          cell: ({ reference }) => reference,
        },
        { key: 'gap', role: 'value', header: columns.gap, kind: 'points', cell: ({ gap }) => gap, signed: true },
      ],
      rows,
    );
  },
  height: (data) => {
    const classes = classesIn(data);
    const held = (isKeyed(data) ? keyLine : 0) + 8;
    // The longest of them on two lines.
    const long = classes.filter((each) => each === 'open' || each === 'none').length;
    return {
      wide:
        tilesHeight(tileGrid(data, 'wide')) +
        Math.ceil(classes.length / 2) * keyLine +
        held +
        Math.min(1, long) * keyLineHeight,
      // One below the other.
      narrow: tilesHeight(tileGrid(data, 'narrow')) + classes.length * keyLine + held + long * keyLineHeight,
    };
  },
};
