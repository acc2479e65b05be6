/** Sizes of pictures and how their texts are set. Pure; what a text measures is for the caller to know. */

export const pictureShapes = {
  wide: { width: 800, height: 520 },
  square: { width: 680, height: 680 },
  slide: { width: 960, height: 540 },
} as const;

export type PictureShape = keyof typeof pictureShapes;

/** Margin around everything, pixels. */
export const margin = 28;

/** A line of text where it stands. */
export interface SetLine {
  readonly text: string;
  readonly size: number;
  readonly bold: boolean;
  readonly tone: 'ink' | 'ink2' | 'illustrative';
  /** Its baseline. */
  readonly y: number;
}

/** Lines that a note may take. It says what the words of the picture mean, so none of the notes that there are is cut. */
const noteLines = 6;

export type Measure = (text: string, size: number, bold: boolean) => number;

/** Breaks a text into lines no wider than `width`; of more than `most` lines the last ends in an ellipsis. */
export function wrap(text: string, width: number, measure: (text: string) => number, most: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  // A space that does not break binds a number to its unit, here too.
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line === '' || measure(longer) <= width) {
      line = longer;
      continue;
    }
    lines.push(line);
    line = word;
  }
  if (line !== '') lines.push(line);
  if (lines.length <= most) return lines;
  const kept = lines.slice(0, most);
  let last = `${kept.at(-1)}…`;
  while (measure(last) > width && last.includes(' ')) last = `${last.slice(0, last.lastIndexOf(' '))}…`;
  return [...kept.slice(0, -1), last];
}

export interface PictureTexts {
  readonly title: string;
  readonly subtitle: string;
  readonly note?: string | undefined;
  /** "Số liệu minh họa", where it is. */
  readonly illustrative?: string | undefined;
  readonly sources: string;
  readonly foot: string;
  readonly organisation: string;
}

export interface PictureLayout {
  readonly width: number;
  readonly height: number;
  readonly lines: readonly SetLine[];
  /** Where the drawing stands. */
  readonly drawing: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  /** Frame of the words that say it is illustrative. */
  readonly tag?: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
}

/**
 * Sets title, subtitle and tag above the drawing, and note, sources and the rest below it. A drawing that needs more height
 * than the shape leaves makes the picture taller: nothing is squeezed until it cannot be read. A slide is as much wider then,
 * because it is to fill a screen.
 */
export function layOut(texts: PictureTexts, shape: PictureShape, needed: number, measure: Measure): PictureLayout {
  const { width, height } = pictureShapes[shape];
  if (shape !== 'slide') return setIn({ width, height }, texts, needed, measure);
  // The smallest that holds everything: its letters are the largest on a screen.
  for (let unit = height / 9; ; unit += 1) {
    const size = { width: unit * 16, height: unit * 9 };
    const found = setIn(size, texts, needed, measure);
    if (found.height <= size.height) return found;
  }
}

interface Size {
  readonly width: number;
  readonly height: number;
}

function setIn({ width, height: wished }: Size, texts: PictureTexts, needed: number, measure: Measure): PictureLayout {
  const inner = width - 2 * margin;
  const above: SetLine[] = [];
  let y = margin;
  const add = (into: SetLine[], text: string, size: number, bold: boolean, tone: SetLine['tone'], most: number) => {
    for (const line of wrap(text, inner, (part) => measure(part, size, bold), most)) {
      y += Math.round(size * 1.4);
      into.push({ text: line, size, bold, tone, y: y - Math.round(size * 0.35) });
    }
  };
  add(above, texts.title, 20, true, 'ink', 3);
  add(above, texts.subtitle, 13, false, 'ink2', 3);
  let tag: PictureLayout['tag'];
  if (texts.illustrative !== undefined) {
    y += 8;
    tag = { x: margin, y, width: measure(texts.illustrative, 13, true) + 30, height: 24 };
    above.push({ text: texts.illustrative, size: 13, bold: true, tone: 'illustrative', y: y + 17 });
    y += 24;
  }
  const top = y + 12;

  // What stands below is set from zero first, and moved down when the height of the drawing is known.
  y = 0;
  const below: SetLine[] = [];
  if (texts.note !== undefined) add(below, texts.note, 12, false, 'ink2', noteLines);
  add(below, texts.sources, 12, false, 'ink2', 3);
  add(below, texts.foot, 12, false, 'ink2', 2);
  add(below, texts.organisation, 12, false, 'ink2', 1);
  const foot = y;
  const drawingHeight = Math.max(needed, wished - top - 12 - foot - margin);
  const bottom = top + drawingHeight + 12;
  return {
    width,
    height: bottom + foot + margin,
    lines: [...above, ...below.map((line) => ({ ...line, y: line.y + bottom }))],
    drawing: { x: margin, y: top, width: inner, height: drawingHeight },
    ...(tag && { tag }),
  };
}
