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
import { fontProbes, fontStyle, pictureFamily } from './pictureFont.ts';
import { layOut, type Measure, margin, type PictureLayout, type PictureShape, pictureShapes } from './pictureLayout.ts';

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
  await chart.load();
  // Texts are measured in the typeface that they will be set in.
  await Promise.all(
    fontProbes.map(({ weight, text }) => document.fonts.load(`${weight} 16px "${pictureFamily}"`, text)),
  );
  const words = fileWords(messages);
  const { attribution } = out;
  const inner = pictureShapes[shape].width - 2 * margin;
  const { heights } = chart;
  const needed = inner < narrowBelow ? heights.narrow : inner < 900 ? (heights.middle ?? heights.wide) : heights.wide;
  const layout = layOut(
    {
      title: out.title,
      subtitle: out.subtitle,
      note: out.note,
      illustrative: isMarked(attribution) ? (attribution.mark ?? attribution.provenanceWords) : undefined,
      sources:
        attribution.sources.length > 0
          ? words.sources(attribution.sources.join('; '))
          : `${attribution.provenanceWords}.`,
      foot: words.pictureFoot(
        attribution.units,
        attribution.period,
        attribution.dataVersion,
        messages.format.date(attribution.exportedOn),
      ),
      organisation: `${attribution.site} · ${attribution.organisation}`,
    },
    shape,
    needed,
    measureIn(pictureFamily),
  );
  const drawing = drawn(chart, out.slug, layout);
  return { svg: withPlainColours(compose(out, layout, drawing)), width: layout.width, height: layout.height };
}

/** The drawing alone, for slides and documents that set its words themselves. */
export async function bareDrawing(chart: Drawing, out: OutChart): Promise<Picture> {
  await chart.load();
  const { width } = pictureShapes.wide;
  const { heights } = chart;
  const height = Math.max(heights.middle ?? heights.wide, 300);
  const layout = { width, height, lines: [], drawing: { x: 0, y: 0, width, height } };
  const drawing = drawn(chart, out.slug, layout);
  return { svg: withPlainColours(compose(out, layout, drawing)), width, height };
}

function measureIn(family: string): Measure {
  const context = document.createElement('canvas').getContext('2d');
  return (text, size, bold) => {
    if (!context) return text.length * size * 0.6;
    context.font = `${bold ? 600 : 400} ${size}px "${family}"`;
    return context.measureText(text).width;
  };
}

function drawn(chart: Drawing, slug: string, { drawing }: PictureLayout): string {
  const host = document.createElement('div');
  const root = createRoot(host);
  const size = { width: Math.floor(drawing.width), height: Math.floor(drawing.height) };
  flushSync(() => root.render(chart.element({ ...size, idPrefix: `picture-${slug}`, still: true })));
  const svg = host.querySelector('svg');
  if (!svg) throw new FileFailure('emptyDrawing', slug);
  const { width, height } = drawing;
  for (const element of [svg, ...svg.querySelectorAll('[class], [style]')]) {
    element.removeAttribute('class');
    element.removeAttribute('style');
  }
  for (const [name, value] of Object.entries({ x: drawing.x, y: drawing.y, width, height, overflow: 'visible' })) {
    svg.setAttribute(name, String(value));
  }
  for (const element of svg.querySelectorAll('title, desc, [tabindex]')) {
    if (element.hasAttribute('tabindex')) element.removeAttribute('tabindex');
    else element.remove();
  }
  const text = xmlCharacters(new XMLSerializer().serializeToString(svg));
  root.unmount();
  return text;
}

function compose({ title, description }: OutChart, layout: PictureLayout, drawing: string): string {
  const { width, height, lines, tag } = layout;
  const tones = { ink: 'var(--ink)', ink2: 'var(--ink-2)', illustrative: 'var(--illustrative)' };
  const texts = lines.map(({ text, size, bold, tone, y }) => {
    const x = tone === 'illustrative' ? margin + 22 : margin;
    return `<text x="${x}" y="${y}" font-size="${size}" font-weight="${bold ? 600 : 400}" fill="${tones[tone]}">${xmlText(text)}</text>`;
  });
  const frame = tag
    ? `<rect x="${tag.x + 0.5}" y="${tag.y + 0.5}" width="${tag.width}" height="${tag.height}" rx="4" fill="none" stroke="var(--illustrative)" stroke-dasharray="4 3"/><path d="M${tag.x + 8} ${tag.y + 12}l5-5M${tag.x + 8} ${tag.y + 17}l9-9M${tag.x + 12} ${tag.y + 18}l6-6" stroke="var(--illustrative)" stroke-width="1.4" fill="none"/>`
    : '';
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="picture-title picture-desc" font-family="'${pictureFamily}', Arial, sans-serif">`,
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
