import { wrap } from './wrap.ts';

/** Sizes of pictures and how their texts are set. Pure; what a text measures is for the caller to know. */

export const pictureShapes = {
  wide: { width: 800, height: 520 },
  square: { width: 680, height: 680 },
  slide: { width: 960, height: 540 },
} as const;

export type PictureShape = keyof typeof pictureShapes;

/** Width by height, both whole, of shapes that keep their proportion when they have to grow. */
const proportions: Readonly<Partial<Record<PictureShape, readonly [width: number, height: number]>>> = {
  square: [1, 1],
  slide: [16, 9],
};

/** Margin around everything, pixels. */
export const margin = 28;

/** A line of text where it stands. */
export interface SetLine {
  readonly text: string;
  readonly size: number;
  readonly bold: boolean;
  readonly tone: 'ink' | 'ink2' | 'illustrative';
  readonly x: number;
  /** Its baseline. */
  readonly y: number;
}

export type Measure = (text: string, size: number, bold: boolean) => number;

/** By how much a picture that keeps its proportion grows at a time, pixels. */
const step = 8;

/** Height that a drawing needs where it is so wide, pixels. */
export type Needed = (width: number) => number;

export interface PictureTexts {
  readonly title: string;
  readonly subtitle: string;
  /** What the figures are: "Số liệu minh họa". */
  readonly kind: string;
  /** Whether that has to be seen at once. */
  readonly isMarked: boolean;
  /** What else has to be known, a paragraph each: how to read it, sources, caveats, units, period, version. */
  readonly below: readonly string[];
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
 * Sets title, subtitle and tag above the drawing, and all else below it. A drawing that needs more height than the shape
 * leaves (`needed`, by its width) makes the picture taller, and wider in the same proportion if its shape has one: nothing is
 * squeezed until it cannot be read, and nothing left out.
 */
export function layOut(texts: PictureTexts, shape: PictureShape, needed: Needed, measure: Measure): PictureLayout {
  const { width, height } = pictureShapes[shape];
  const proportion = proportions[shape];
  let layout = setAt(texts, width, height, needed, measure);
  if (!proportion) return layout;
  const [across, down] = proportion;
  let times = width / across;
  // A wider picture breaks its texts into fewer lines: the least one that holds all is sought.
  while (layout.height > times * down) {
    times += Math.ceil(step / across);
    layout = setAt(texts, times * across, times * down, needed, measure);
  }
  return layout;
}

function setAt(texts: PictureTexts, width: number, wished: number, needed: Needed, measure: Measure): PictureLayout {
  const inner = width - 2 * margin;
  const above: SetLine[] = [];
  const below: SetLine[] = [];
  let y = margin;
  const add = (into: SetLine[], text: string, size: number, bold: boolean, tone: SetLine['tone']) => {
    for (const line of wrap(text, inner, (part) => measure(part, size, bold))) {
      y += Math.round(size * 1.4);
      into.push({ text: line, size, bold, tone, x: margin, y: y - Math.round(size * 0.35) });
    }
  };
  add(above, texts.title, 20, true, 'ink');
  add(above, texts.subtitle, 13, false, 'ink2');
  let tag: PictureLayout['tag'];
  if (texts.isMarked) {
    y += 8;
    const lines = wrap(texts.kind, inner - 32, (part) => measure(part, 13, true));
    const widest = Math.max(...lines.map((line) => measure(line, 13, true)));
    tag = { x: margin, y, width: Math.min(widest + 32, inner), height: 24 + (lines.length - 1) * 18 };
    for (const [at, text] of lines.entries())
      above.push({ text, size: 13, bold: true, tone: 'illustrative', x: margin + 22, y: y + 17 + at * 18 });
    y += tag.height;
  }
  const top = y + 12;

  // What stands below is set from zero first, and moved down when the height of the drawing is known.
  y = 0;
  for (const text of [...(texts.isMarked ? [] : [texts.kind]), ...texts.below]) add(below, text, 12, false, 'ink2');
  const foot = y;
  const drawingHeight = Math.max(needed(inner), wished - top - 12 - foot - margin);
  const bottom = top + drawingHeight + 12;
  return {
    width,
    height: bottom + foot + margin,
    lines: [...above, ...below.map((line) => ({ ...line, y: line.y + bottom }))],
    drawing: { x: margin, y: top, width: inner, height: drawingHeight },
    ...(tag && { tag }),
  };
}
