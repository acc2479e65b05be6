import { aboutLines, type ChartPicture, type DocumentMessages, type PicturedChart } from './documentText.ts';
import { FileFailure } from './fileFailure.ts';
import { lineHeight, linesOf } from './letters.ts';
import { type Attribution, isMarked, type OutChart } from './outgoing.ts';
import { packed, repairPptx } from './pptxRepair.ts';
import { headOf, type Inches, inset } from './slideStage.ts';
import { addChartSlides, addSlide, type Deck, newDeck } from './slides.ts';
import type { Template } from './template/readTemplate.ts';
import { inks, slideFont } from './xml.ts';

/** A slide deck of a page: what its headline says, and its charts in their order. */
export interface PageDeck {
  readonly headline: string;
  readonly charts: readonly PicturedChart[];
  readonly attribution: Attribution;
}

/** One slide: the finding, the chart with its data to edit, and everything that has to be known about it. */
export async function pptxOfChart(
  chart: OutChart,
  messages: DocumentMessages,
  picture?: ChartPicture,
  template?: Template,
): Promise<Uint8Array> {
  const deck = await newDeck(chart, messages, template?.stage);
  addChartSlides(deck, { chart, picture });
  return written(deck, template);
}

/** A title slide, a slide for each chart, and the sources with the caveats. */
export async function pptxOfPage(
  { headline, charts, attribution }: PageDeck,
  messages: DocumentMessages,
  template?: Template,
): Promise<Uint8Array> {
  const deck = await newDeck({ title: headline, attribution }, messages, template?.stage);
  if (template) addCoverOf(deck, headline, attribution, template);
  else addCover(deck, headline, attribution);
  for (const chart of charts) addChartSlides(deck, chart);
  addSources(deck, attribution);
  return written(deck, template);
}

/** The slides of a few charts alone: neither cover nor sources, which stand in the foot of each. */
export async function pptxOfCharts(
  { headline, charts, attribution }: PageDeck,
  messages: DocumentMessages,
  template?: Template,
): Promise<Uint8Array> {
  const deck = await newDeck({ title: headline, attribution }, messages, template?.stage);
  for (const chart of charts) addChartSlides(deck, chart);
  return written(deck, template);
}

async function written(
  { file, words, charts, tables, kinds }: Deck,
  template: Template | undefined,
): Promise<Uint8Array> {
  const bytes = await file.write({ outputType: 'uint8array' });
  if (!(bytes instanceof Uint8Array)) throw new FileFailure('badPackage', 'the presentation did not come as bytes');
  const parts = await repairPptx(bytes, { tag: words.tag, charts, tables });
  if (!template) return packed(parts);
  const { intoTemplate } = await import('./template/intoTemplate.ts');
  return packed(intoTemplate(parts, kinds, template));
}

function addCover(deck: Deck, headline: string, attribution: Attribution): void {
  const { file, messages, words, stage } = deck;
  const { x: left, y: top, w: width } = stage.coverTitle;
  const slide = addSlide(deck, 'cover');
  const size = [40, 34, 28].find((each) => linesOf(headline, each, width, true) <= 3) ?? 24;
  slide.addShape(file.ShapeType.rect, { x: left, y: 1.3, w: 1.2, h: 0.08, fill: { color: inks.blue } });
  slide.addText(attribution.organisation, {
    ...{ x: left, y: 0.7, w: width, h: 0.5, margin: 0, fontSize: 18, color: inks.blue, bold: true },
    fontFace: slideFont,
    valign: 'middle',
  });
  slide.addText(headline, {
    placeholder: 'title',
    ...{ margin: 0, fontSize: size, bold: true, color: inks.ink },
    align: 'left',
    valign: 'top',
    fontFace: slideFont,
  });
  const made = isMarked(attribution);
  const about = [
    { text: attribution.period, options: { breakLine: true, fontSize: 20, color: inks.ink } },
    { text: words.units(attribution.units), options: { breakLine: true, fontSize: 16 } },
    {
      text: attribution.provenanceWords,
      options: { breakLine: true, fontSize: 16, bold: made, color: made ? inks.illustrative : inks.quiet },
    },
  ];
  slide.addText(about, {
    ...{ x: left, y: top + linesOf(headline, size, width, true) * lineHeight(size) + 0.5, w: width, h: 1.5 },
    ...{ margin: 0, color: inks.quiet, valign: 'top', fontFace: slideFont },
    paraSpaceAfter: 6,
  });
  const date = messages.format.date(attribution.exportedOn);
  slide.addText(`${attribution.site} · ${words.dataVersion(attribution.dataVersion)} · ${words.exportedOn(date)}`, {
    ...{ x: left, y: 6.7, w: width, h: 0.3, margin: 0, fontSize: 12, color: inks.quiet, fontFace: slideFont },
  });
  slide.addNotes([headline, ...aboutLines(attribution, messages)].join('\n'));
}

/** The same in the two places that a template has for it. */
function addCoverOf(deck: Deck, headline: string, attribution: Attribution, { cover, stage }: Template): void {
  const { messages, words } = deck;
  const slide = addSlide(deck, 'cover');
  const { w, h } = stage.coverTitle;
  const size =
    [40, 34, 28, 24, 20].find(
      (each) => linesOf(headline, each, w - 2 * inset.x, true) * lineHeight(each) <= h - 2 * inset.y,
    ) ?? 18;
  slide.addText(headline, { placeholder: 'title', margin: 0, fontSize: size, fontFace: slideFont });
  const date = messages.format.date(attribution.exportedOn);
  const lines = [
    { text: attribution.organisation, bold: true },
    { text: attribution.period, bold: false },
    { text: words.units(attribution.units), bold: false },
    { text: attribution.provenanceWords, bold: isMarked(attribution) },
    { text: `${words.dataVersion(attribution.dataVersion)} · ${words.exportedOn(date)}`, bold: false },
  ];
  const needed = (each: number) =>
    lines.reduce((sum, { text }) => sum + linesOf(text, each, cover.rest.w, true) * lineHeight(each) + 0.05, 0);
  const fontSize = [18, 16, 14, 12].find((each) => needed(each) <= cover.rest.h) ?? 11;
  slide.addText(
    lines.map(({ text, bold }) => ({ text, options: { breakLine: true, bold } })),
    {
      ...{ ...cover.rest, h: Math.min(cover.rest.h, needed(fontSize) + 0.05), margin: 0, fontSize, color: inks.ink },
      ...{ valign: 'top', paraSpaceAfter: 3, fontFace: slideFont },
    },
  );
  slide.addNotes([headline, ...aboutLines(attribution, messages)].join('\n'));
}

interface Entry {
  readonly text: string;
  readonly head: boolean;
}

const entrySize = 12;

/** Sources, caveats and what the file is, on as many slides as they need. */
function addSources(deck: Deck, attribution: Attribution): void {
  const { messages, words, stage } = deck;
  const section = (title: string, texts: readonly string[]): readonly Entry[] =>
    texts.length === 0 ? [] : [{ text: title, head: true }, ...texts.map((text) => ({ text, head: false }))];
  const { left, across, bottom, boxed } = stage;
  const head = { title: words.sourcesPart(9, 9), subtitle: '', mark: undefined };
  const { size } = headOf(head, stage);
  const top = boxed ? headOf(head, stage).top : 1.05;
  const room = { x: left, y: top, w: across, h: bottom - 0.3 - top };
  const slides = paged(room, [
    ...section(words.sources, attribution.sources),
    ...section(words.caveats, attribution.caveats),
    ...section(words.about, aboutLines(attribution, messages)),
  ]);
  slides.forEach((entries, at) => {
    const slide = addSlide(deck, 'numbered');
    slide.addText(words.sourcesPart(at + 1, slides.length), {
      placeholder: 'title',
      ...{ margin: 0, fontSize: size, bold: true, color: inks.ink },
      align: 'left',
      valign: 'top',
      fontFace: slideFont,
    });
    slide.addText(
      entries.map(({ text, head }) => ({
        text,
        options: { breakLine: true, bold: head, color: head ? inks.blue : inks.ink, paraSpaceBefore: head ? 8 : 0 },
      })),
      {
        ...{ ...room, margin: 0, fontSize: entrySize, valign: 'top', fontFace: slideFont },
        paraSpaceAfter: 4,
      },
    );
    slide.addNotes(entries.map(({ text }) => text).join('\n'));
  });
}

/** Entries slide by slide, by the height that they take; a heading goes with what it heads. */
function paged(room: Inches, entries: readonly Entry[]): readonly (readonly Entry[])[] {
  const slides: Entry[][] = [];
  let left = 0;
  const need = (each: Entry | undefined) =>
    each ? linesOf(each.text, entrySize, room.w, each.head) * lineHeight(entrySize) + (each.head ? 12 : 4) / 72 : 0;
  entries.forEach((entry, at) => {
    const wanted = need(entry) + (entry.head ? need(entries[at + 1]) : 0);
    if (slides.length === 0 || wanted > left) {
      slides.push([]);
      left = room.h;
    }
    slides.at(-1)?.push(entry);
    left -= need(entry);
  });
  return slides;
}
