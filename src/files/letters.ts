/**
 * How wide words are in Arial, so that what stands below or beside them on a slide begins where they end. Office breaks the
 * lines itself, and no drawing surface is asked: the same slide comes out in every browser.
 */

/** Thousandths of the size, from the space to the tilde. */
const regular = [
  278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556, 556,
  556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833,
  722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556,
  556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334,
  260, 334, 584,
];
const bold = [
  278, 333, 474, 556, 556, 889, 722, 238, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556, 556,
  556, 556, 556, 333, 333, 584, 584, 584, 611, 975, 722, 722, 722, 722, 667, 611, 778, 722, 278, 556, 722, 611, 833,
  722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 333, 278, 333, 584, 556, 333, 556, 611, 556, 611,
  556, 333, 611, 611, 278, 278, 556, 278, 889, 611, 611, 611, 611, 389, 556, 333, 611, 556, 778, 556, 556, 500, 389,
  280, 389, 584,
];
/** Letters that are no letter of ASCII with a mark. */
const others: Readonly<Record<string, number>> = { đ: 556, Đ: 722, '—': 1000, '…': 1000, '·': 278, '•': 350, '°': 400 };
/** Of a letter that is not known, and what a horn adds to o and u. */
const unknown = 600;
const horn = 100;
/** A little more than measured: programs round, and a typeface may stand in for Arial. */
const reserve = 1.03;

/** Width of a text on one line, points. */
export function lettersWidth(text: string, size: number, isBold = false): number {
  const widths = isBold ? bold : regular;
  let sum = 0;
  for (const letter of text.normalize('NFD')) {
    if (letter === '\u031b') sum += horn;
    if (/\p{M}/u.test(letter)) continue;
    sum += others[letter] ?? widths[(letter === '\u00a0' ? 32 : (letter.codePointAt(0) ?? 0)) - 32] ?? unknown;
  }
  return (sum * size * reserve) / 1000;
}

/** The lines that a text takes in a width, broken between words; a word that is wider goes on on the next line. */
export function brokenLines(text: string, size: number, inches: number, isBold = false): readonly string[] {
  const room = inches * 72;
  const lines: string[] = [];
  for (const paragraph of text.split('\n')) {
    let line = '';
    for (const word of paragraph.split(' ').flatMap((each) => pieces(each, size, room, isBold))) {
      const longer = line === '' ? word : `${line} ${word}`;
      if (line === '' || lettersWidth(longer, size, isBold) <= room) {
        line = longer;
        continue;
      }
      lines.push(line);
      line = word;
    }
    lines.push(line);
  }
  return lines;
}

/** A word, or its parts that each fit a line. */
function pieces(word: string, size: number, room: number, isBold: boolean): readonly string[] {
  if (lettersWidth(word, size, isBold) <= room) return [word];
  const parts: string[] = [''];
  for (const letter of word) {
    const longer = `${parts.at(-1)}${letter}`;
    if (longer.length > 1 && lettersWidth(longer, size, isBold) > room) parts.push(letter);
    else parts[parts.length - 1] = longer;
  }
  return parts;
}

/** How many lines a text takes. */
export function linesOf(text: string, size: number, inches: number, isBold = false): number {
  return brokenLines(text, size, inches, isBold).length;
}

/** Inches. */
export function lineHeight(size: number): number {
  return (size * 1.2) / 72;
}
