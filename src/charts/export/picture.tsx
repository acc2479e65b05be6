import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { FileFailure } from '../../files/fileFailure.ts';
import { isMarked, type OutChart } from '../../files/outgoing.ts';
import { xmlCharacters, xmlText } from '../../files/xml.ts';
import { fileWords } from '../../i18n/files/words.ts';
import type { Messages } from '../../i18n/messages.ts';
import type { Drawing } from '../kit/card.ts';
import { narrowBelow } from '../kit/spec.ts';
import { withPlainColours } from './lightColours.ts';
import { fontProbes, fontStyle, pictureFamily, pictureFonts } from './pictureFont.ts';
import {
  layOut,
  type Measure,
  type Needed,
  type PictureLayout,
  type PictureShape,
  type PictureTexts,
  pictureShapes,
} from './pictureLayout.ts';
import { plainGroup } from './plainSvg.ts';
import { type SlideRoom, slideSize } from './slideSize.ts';

/**
 * Pictures of charts: drawn by the live drawing at a fixed size with everything a reader of the picture has to know, never
 * photographed from the screen. The same on a phone and in the dark theme.
 */

export interface Picture {
  /** A whole svg file. */
  readonly svg: string;
  /** Pixels at scale 1. */
  readonly width: number;
  readonly height: number;
}

export async function pictureOf(
  chart: Drawing,
  out: OutChart,
  shape: PictureShape,
  messages: Messages,
): Promise<Picture> {
  await ready(chart);
  const layout = layOut(textsOf(out, messages), shape, neededBy(chart), measureIn(pictureFamily));
  const drawing = drawn(chart, out.slug, layout);
  return { svg: withPlainColours(compose(out, layout, drawing)), width: layout.width, height: layout.height };
}

/** The height of the drawing on a card so wide. */
function neededBy({ heights }: Drawing): Needed {
  return (width) =>
    width < narrowBelow ? heights.narrow : width < 900 ? (heights.middle ?? heights.wide) : heights.wide;
}

/** All that a reader of the picture has to know, who has nothing but the picture. */
function textsOf({ title, subtitle, note, attribution }: OutChart, messages: Messages): PictureTexts {
  const words = fileWords(messages);
  const { sources, caveats, units, period, dataVersion, exportedOn, site, organisation, link } = attribution;
  return {
    title,
    subtitle,
    kind: isMarked(attribution)
      ? (attribution.mark ?? attribution.provenanceWords)
      : words.kind(attribution.provenanceWords),
    isMarked: isMarked(attribution),
    below: [
      ...(note === undefined ? [] : [note]),
      ...(sources.length > 0 ? [words.sources(sources.join('; '))] : []),
      ...(attribution.mark === undefined ? [] : [words.kind(attribution.provenanceWords)]),
      ...caveats,
      words.pictureFoot(units, period, dataVersion, messages.format.date(exportedOn)),
      `${site} · ${organisation} · ${link}`,
    ],
  };
}

/** Fetches the drawing and the typeface: its texts are measured in the one that they will be set in. */
async function ready(chart: Drawing): Promise<void> {
  await Promise.all([
    chart.load(),
    ...fontProbes.map(({ weight, text }) => document.fonts.load(`${weight} 16px "${pictureFamily}"`, text)),
  ]);
}

/** The drawing alone, for documents that set its words themselves; for a slide, in the shape of its room there (inches). */
export async function bareDrawing(chart: Drawing, out: OutChart, room?: SlideRoom): Promise<Picture> {
  await ready(chart);
  const { heights } = chart;
  const wide = { width: pictureShapes.wide.width, height: Math.max(heights.middle ?? heights.wide, 300) };
  const { width, height } = room ? slideSize(heights, room) : wide;
  const layout = { width, height, lines: [], drawing: { x: 0, y: 0, width, height } };
  const drawing = drawn(chart, out.slug, layout);
  return { svg: withPlainColours(compose(out, layout, drawing)), width, height };
}

/** What another typeface, in a program that takes no embedded one, may set wider. */
const otherTypefaces = 1.1;

function measureIn(family: string): Measure {
  const context = document.createElement('canvas').getContext('2d');
  return (text, size, bold) => {
    if (!context) return text.length * size * 0.6;
    context.font = `${bold ? 600 : 400} ${size}px "${family}"`;
    return context.measureText(text).width * otherTypefaces;
  };
}

function drawn(chart: Drawing, slug: string, { drawing }: PictureLayout): string {
  const host = document.createElement('div');
  // It stands in the document, unseen, while its texts are measured.
  Object.assign(host.style, { position: 'fixed', visibility: 'hidden', fontFamily: `"${pictureFamily}"` });
  document.body.append(host);
  const root = createRoot(host);
  try {
    const size = { width: Math.floor(drawing.width), height: Math.floor(drawing.height) };
    flushSync(() => root.render(chart.element({ ...size, idPrefix: `picture-${slug}`, still: true })));
    const svg = host.querySelector('svg')?.cloneNode(true) as SVGSVGElement | undefined;
    if (!svg) throw new FileFailure('emptyDrawing', slug);
    for (const element of [svg, ...svg.querySelectorAll('[class], [style]')]) {
      element.removeAttribute('class');
      element.removeAttribute('style');
    }
    host.append(svg);
    const group = new XMLSerializer().serializeToString(plainGroup(svg, drawing));
    // The svg around it says the namespace.
    return xmlCharacters(group.replace(/ xmlns="[^"]*"/, ''));
  } finally {
    root.unmount();
    host.remove();
  }
}

function compose({ title, description }: OutChart, layout: PictureLayout, drawing: string): string {
  const { width, height, lines, tag } = layout;
  const tones = { ink: 'var(--ink)', ink2: 'var(--ink-2)', illustrative: 'var(--illustrative)' };
  const texts = lines.map(
    ({ text, size, bold, tone, x, y }) =>
      `<text x="${x}" y="${y}" font-size="${size}" font-weight="${bold ? 600 : 400}" fill="${tones[tone]}">${xmlText(text)}</text>`,
  );
  const frame = tag
    ? `<rect x="${tag.x + 0.5}" y="${tag.y + 0.5}" width="${tag.width}" height="${tag.height}" rx="4" fill="none" stroke="var(--illustrative)" stroke-dasharray="4 3"/><path d="M${tag.x + 8} ${tag.y + 12}l5-5M${tag.x + 8} ${tag.y + 17}l9-9M${tag.x + 12} ${tag.y + 18}l6-6" stroke="var(--illustrative)" stroke-width="1.4" fill="none"/>`
    : '';
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="picture-title picture-desc" font-family="${pictureFonts}">`,
    `<title id="picture-title">${xmlText(title)}</title>`,
    `<desc id="picture-desc">${xmlText(description)}</desc>`,
    `<style>${fontStyle}</style>`,
    `<rect width="${width}" height="${height}" fill="var(--card)"/>`,
    ...texts,
    frame,
    drawing,
    '</svg>',
  ].join('\n');
}
