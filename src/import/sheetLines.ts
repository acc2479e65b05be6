import type { FormVersion } from '../domain/formVersion.ts';
import type { Basis } from '../domain/measures.ts';
import { cellName, type Grid, textOf } from './grid.ts';
import { spelledOut, tidied } from './text.ts';

/** What the lines above a table say of it, beside the period. */
export interface SheetLines {
  /** "04/TK-THA". */
  readonly form: string | null;
  readonly formVersion: FormVersion | null;
  /** By cases or by money; null where no line says it. */
  readonly basis: Basis | null;
  /** How many thousand đồng one of its numbers is; null where no line says it. Of cases nothing is said. */
  readonly moneyUnit: { readonly thousands: number; readonly text: string; readonly cell: string } | null;
}

const form = /(\d{2}) ?\/ ?(TK-THA|TKLN-THADS)/i;
/** Forms by agency and officer: 04 counts cases, 05 money; 01 and 02 the same by the office's results alone. */
const basisOfForm: Readonly<Record<string, Basis>> = { '01': 'cases', '02': 'amounts', '04': 'cases', '05': 'amounts' };

const versions: readonly (readonly [says: RegExp, version: FormVersion])[] = [
  [/\b0?5\/2026\b/, '05/2026'],
  [/\b0?5\/2024\b/, '05/2024'],
  [/\b0?6\/2019\b/, '06/2019'],
];

/** Units of money, spelled out; larger ones first, since "1.000.000 đồng" also says "đồng". */
const moneyUnits: readonly (readonly [says: RegExp, thousands: number])[] = [
  [/\bty\b|1 000 000 000/, 1_000_000],
  [/\btrieu\b|1 000 000/, 1000],
  [/\b(nghin|ngan)\b|1 000|1000/, 1],
  [/\bdong\b|\bvnd\b/, 0.001],
];

/** What the rows above a row say. */
export function linesAbove(grid: Grid, row: number): SheetLines {
  const texts = grid.rows.slice(0, row).flatMap((cells, at) =>
    cells.flatMap((cell, column) => {
      const text = textOf(cell);
      return text === null ? [] : [{ text: tidied(text), cell: cellName({ row: at, column }) }];
    }),
  );
  const all = texts.map(({ text }) => text).join('\n');
  const [, number, kind] = form.exec(all) ?? [];
  const code = number && kind ? `${number}/${kind.toUpperCase()}` : null;
  return {
    form: code,
    formVersion: versions.find(([says]) => says.test(all))?.[1] ?? null,
    basis: basisOf(all, number),
    moneyUnit: moneyUnitIn(texts),
  };
}

function basisOf(all: string, number: string | undefined): Basis | null {
  const title = spelledOut(all);
  const byCases = /tinh bang viec|ket qua .*\bve viec\b/.test(title);
  const byMoney = /tinh bang tien|ket qua .*\bve tien\b/.test(title);
  if (byCases !== byMoney) return byCases ? 'cases' : 'amounts';
  return (number && basisOfForm[number]) || null;
}

const ofCases = /\b(so|ve|bang|cac) viec\b|^viec\b/;
const ofMoney = /\b(so|ve|bang) tien\b|^tien\b|\bgia tri\b/;

/** Whether a text, spelled out, is of cases or of money; null where it says neither, or both. */
export function basisSaid(text: string): Basis | null {
  const [cases, money] = [ofCases.test(text), ofMoney.test(text)];
  return cases === money ? null : cases ? 'cases' : 'amounts';
}

/** The unit of money that a head says beside what is counted: "Tiền (1.000 đồng)". */
export function moneyUnitOver(
  texts: readonly { readonly text: string; readonly cell: string }[],
): SheetLines['moneyUnit'] {
  for (const { text, cell } of texts) {
    const folded = spelledOut(text);
    const unit = /\b(dong|vnd|trieu|ty)\b/.test(folded) && moneyUnits.find(([says]) => says.test(folded));
    if (unit) return { thousands: unit[1], text, cell };
  }
  return null;
}

function moneyUnitIn(texts: readonly { readonly text: string; readonly cell: string }[]): SheetLines['moneyUnit'] {
  for (const { text, cell } of texts) {
    const folded = spelledOut(text);
    const said = /don vi(?: tinh)? (.*)$/.exec(folded)?.[1];
    if (said === undefined || /don vi (bao cao|nhan)/.test(folded)) continue;
    const unit = moneyUnits.find(([says]) => says.test(said));
    if (unit && !/\bviec\b/.test(said)) return { thousands: unit[1], text, cell };
  }
  return null;
}
