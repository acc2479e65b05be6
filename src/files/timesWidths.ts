/**
 * How wide words are in Times New Roman, so that a table can be laid out before it is written. The widths are those of the
 * typeface's metrics, in thousandths of its size; accents add none.
 */

const widths: Readonly<Record<string, number>> = {
  ' ': 250,
  '\u00a0': 250,
  '–': 500,
  '—': 1000,
  '−': 564,
  '×': 564,
  '÷': 564,
  '…': 1000,
};
const byWidth: readonly (readonly [width: number, letters: string])[] = [
  [278, "ijlt/:;\\'"],
  [250, ',.'],
  [333, 'frI()[]-!`'],
  [389, 'sJ'],
  [408, '"'],
  [444, 'acez?'],
  [500, '0123456789bdghknopquvxyđ#$*_'],
  [556, 'FPS'],
  [564, '+<=>|~'],
  [611, 'ELTZ'],
  [667, 'BCR'],
  [722, 'ADGHKNOQUVXYwĐ'],
  [778, 'm&'],
  [833, '%'],
  [889, 'M'],
  [944, 'W'],
];
const table = new Map([
  ...Object.entries(widths),
  ...byWidth.flatMap(([width, letters]) => [...letters].map((letter) => [letter, width] as const)),
]);

/** Bold letters are wider, and layouts round: room to spare. */
const spare = { plain: 1.04, bold: 1.12 };

/** Width of a text in one line, twips. `size` is in half-points, as Word has it. */
export function widthOf(text: string, size: number, bold = false): number {
  let sum = 0;
  for (const letter of text.normalize('NFD').replace(/\p{M}/gu, '')) sum += table.get(letter) ?? 722;
  return (sum / 1000) * size * 10 * (bold ? spare.bold : spare.plain);
}
