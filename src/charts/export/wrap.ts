/** Breaks texts into lines. Pure; what a text measures is for the caller to know. */

export type MeasureText = (text: string) => number;

/** Breaks a text into lines no wider than `width`, all of it: a word that is wider, as an address is, breaks within. */
export function wrap(text: string, width: number, measure: MeasureText): readonly string[] {
  const lines: string[] = [];
  let line = '';
  // A space that does not break binds a number to its unit, here too.
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (measure(longer) <= width) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    const pieces = piecesOf(word, width, measure);
    lines.push(...pieces.slice(0, -1));
    line = pieces.at(-1) ?? '';
  }
  if (line !== '') lines.push(line);
  return lines;
}

/** A word that a line holds, or its pieces: broken behind the signs of an address where there are any, else anywhere. */
function piecesOf(word: string, width: number, measure: MeasureText): readonly string[] {
  if (measure(word) <= width) return [word];
  const pieces: string[] = [];
  let piece = '';
  for (const part of word.split(/(?<=[/?&=._-])/).flatMap((whole) => (measure(whole) <= width ? whole : [...whole]))) {
    if (piece !== '' && measure(piece + part) > width) {
      pieces.push(piece);
      piece = '';
    }
    piece += part;
  }
  return [...pieces, piece];
}
