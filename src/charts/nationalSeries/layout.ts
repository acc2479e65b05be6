import { isFigure, type Rate, type Reading } from '../../domain/figure.ts';
import type { Messages } from '../../i18n/messages.ts';
import type { Box } from '../kit/plot/labelPlacement.ts';
import { textWidth, wrapped } from '../kit/plot/labels.ts';
import type { Scale } from '../kit/plot/Plot.tsx';
import { textSize } from '../kit/plot/palette.ts';
import { alongLine, placed, type Wish } from './place.ts';
import type { NationalSeriesData, NationalSeriesRow } from './spec.ts';

/** A label with the lines that are written, and the left upper corner of the first. */
export interface Label {
  readonly key: string;
  readonly lines: readonly string[];
  readonly box: Box;
}

export const lineHeight = 15;

export interface Point {
  readonly statYear: number;
  readonly rate: Rate;
  readonly x: number;
  readonly y: number;
}

type RateKey = 'nation' | 'nationTarget' | 'province' | 'provinceTarget';

/** The known readings of one series as points. */
export function pointsOf(
  rows: readonly NationalSeriesRow[],
  key: RateKey,
  x: (statYear: number) => number,
  y: Scale,
): readonly Point[] {
  return rows.flatMap((row) => {
    const rate: Reading<'percent'> = row[key];
    return isFigure(rate) ? [{ statYear: row.statYear, rate, x: x(row.statYear), y: y(rate.value) }] : [];
  });
}

/** The runs of years of which neither rate is known, first and last of each. */
export function emptyYears(rows: readonly NationalSeriesRow[]): readonly (readonly [number, number])[] {
  const runs: [number, number][] = [];
  for (const { statYear, nation, province } of rows) {
    if (isFigure(nation) || isFigure(province)) continue;
    const last = runs.at(-1);
    if (last && last[1] === statYear - 1) last[1] = statYear;
    else runs.push([statYear, statYear]);
  }
  return runs;
}

/** From the stem of the lead to its words, level, where they do not stand beside it. */
export function leadLine(
  box: Box,
  stem: number,
): { readonly x1: number; readonly x2: number; readonly y: number } | null {
  const y = box.y + 8;
  if (box.x >= stem + 14) return { x1: stem, x2: box.x - 3, y };
  const right = box.x + box.width;
  return right <= stem - 14 ? { x1: right + 3, x2: stem, y } : null;
}

interface Placing {
  readonly data: NationalSeriesData;
  readonly plot: Box;
  readonly width: number;
  readonly x: (statYear: number) => number;
  readonly y: Scale;
  readonly messages: Messages;
  /** Half the length of the dash of a target. */
  readonly half: number;
  /** Uprights that no label stands on. */
  readonly uprights: readonly number[];
  readonly shaded: readonly Box[];
  /** Words of the lead, where there is one. */
  readonly lead: string | null;
}

/** Where the values, the province's names and the lead stand. The lead and who names the province come first. */
export function labelsOf(placing: Placing): ReadonlyMap<string, Label> {
  const { data, plot, width, x, y, messages, half, uprights, shaded, lead } = placing;
  const points = (key: RateKey) => pointsOf(data.rows, key, x, y);
  const [nation, province] = [points('nation'), points('province')];
  const beside = data.beside && {
    x: x(data.beside.statYear),
    from: y(data.beside.nation.value),
    to: y(data.beside.province.value),
  };
  const dot = ({ x: cx, y: cy }: Point, r: number): Box => ({ x: cx - r, y: cy - r, width: 2 * r, height: 2 * r });
  const marks: Box[] = [...shaded, ...nation.map((point) => dot(point, 6)), ...province.map((point) => dot(point, 7))];
  const grounds: Box[] = [...uprights.map((at) => ({ x: at - 2, y: plot.y, width: 4, height: plot.height }))];
  const strokes: Box[] = [
    ...[...points('nationTarget'), ...points('provinceTarget')].map((point) => ({
      x: point.x - half,
      y: point.y - 2,
      width: 2 * half,
      height: 4,
    })),
    ...nation.flatMap((point, at) => {
      const before = nation[at - 1];
      return before?.statYear === point.statYear - 1 ? alongLine(before.x, before.y, point.x, point.y) : [];
    }),
    ...(beside ? alongLine(beside.x, beside.from, beside.x, beside.to) : []),
  ];
  const lines = new Map<string, readonly string[]>();
  const wish = (key: string, texts: readonly string[], places: (w: number, h: number) => Wish['places']): Wish => {
    lines.set(key, texts);
    const wide = Math.max(...texts.map((text) => textWidth(text, textSize.small))) * 1.06;
    const high = texts.length * lineHeight;
    return { key, width: wide, height: high, places: places(wide, high) };
  };
  const around =
    ({ x: cx, y: cy }: Point, r: number, ways: readonly number[]) =>
    (w: number, h: number): Wish['places'] =>
      ways.flatMap((way) => {
        const away = r + way;
        return [
          // At the edge not quite in the middle.
          [Math.max(plot.x - 2, cx - w / 2), cy - away - h],
          [Math.max(plot.x - 2, cx - w / 2), cy + away],
          [cx - w - away, cy - h / 2],
          [cx + away, cy - h / 2],
          [cx - w * 0.9, cy - away - h],
          [cx - w * 0.1, cy - away - h],
          [cx - w * 0.9, cy + away],
          [cx - w * 0.1, cy + away],
        ];
      });
  // A value far from its dot would be read as another's.
  const near = [3, 8, 13];
  const figure = (rate: Rate) => messages.format.figure(rate, { bare: true });
  const name = data.provinceName ?? '';
  // No word of it is broken.
  const nameRoom = Math.max(width * 0.3, ...name.split(/[ -]/).map((word) => textWidth(`${word}-`, textSize.small)));
  const provinceLines = ({ statYear, rate }: Point): readonly string[] => {
    const whole = `${name} ${figure(rate)}`;
    if (textWidth(whole, textSize.small) < nameRoom) return [whole];
    // A long name once: the other points are known by their shape and colour.
    const first = statYear === province[0]?.statYear || textWidth(name, textSize.small) < nameRoom;
    return [...(first ? wrapped(name, nameRoom, textSize.small, 6) : []), figure(rate)];
  };
  // A number stays with its unit where both have room on a line; on a phone rather broken than cut.
  const widestOf = (text: string) => Math.max(...text.split(' ').map((word) => textWidth(word, textSize.small)));
  const roomOfLead = Math.max(64, Math.min(230, plot.width * 0.4));
  const leadWords = widestOf(lead ?? '') <= roomOfLead ? (lead ?? '') : (lead ?? '').replaceAll('\u00a0', ' ');
  const leadRoom = Math.max(widestOf(leadWords), roomOfLead);
  const leadLines = lead === null ? [] : wrapped(leadWords, leadRoom, textSize.small, 6);
  const wishes: Wish[] = [
    ...province.map((point) => ({
      ...wish(`province ${point.statYear}`, provinceLines(point), around(point, 7, [3, 9, 16, 26, 40])),
      must: true,
    })),
    ...nation
      .filter(({ statYear }) => statYear === data.beside?.statYear)
      .map((point) => wish(`nation ${point.statYear}`, [figure(point.rate)], around(point, 6, near))),
    ...(beside && leadLines.length > 0
      ? [
          {
            ...wish('lead', leadLines, (w, h) =>
              // To the right of the stem, else close to its left.
              [...[10, 20, 30, 42, 56, 72, 90], -10 - w].flatMap((away) =>
                [0.5, 0.65, 0.35, 0.8, 0.9, 1, 1.1].map((share): [number, number] => [
                  beside.x + away,
                  beside.to + (beside.from - beside.to) * share - h / 2,
                ]),
              ),
            ),
            leader: (box: Box) => {
              const line = leadLine(box, beside.x);
              return line ? [{ x: line.x1, y: line.y - 2, width: line.x2 - line.x1, height: 4 }] : [];
            },
            must: true,
          },
        ]
      : []),
    ...nation
      .slice(0, -1)
      .filter(({ statYear }) => statYear !== data.beside?.statYear)
      .map((point) => wish(`nation ${point.statYear}`, [figure(point.rate)], around(point, 6, near))),
  ];
  // The gutter is for the name at the end of the line.
  const right = Math.max(plot.x + plot.width, (nation.at(-1)?.x ?? 0) + 8) + 10;
  const bounds = { x: plot.x - 2, y: plot.y - 6, width: right - plot.x + 2, height: plot.height + 4 };
  return new Map(
    [...placed(wishes, { marks, lines: strokes, grounds }, bounds)].map(
      ([key, box]) => [key, { key, lines: lines.get(key) ?? [], box }] as const,
    ),
  );
}
