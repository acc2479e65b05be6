import type PptxGenJS from 'pptxgenjs';
import { type DocumentWords, documentWords } from '../i18n/documents/words.ts';
import { type ChartPicture, type DocumentMessages, type PicturedChart, writtenTable } from './documentText.ts';
import { type NativePlan, nativePlan } from './nativeChart.ts';
import { type Attribution, isMarked, type OutChart } from './outgoing.ts';
import { footer, footLines, notesOf } from './slideFoot.ts';
import { type Head, headOf, type Inches, mark, ownStage, roomOf, type Stage, subtitleSize } from './slideStage.ts';
import { cellMargin, type TablePart, tableParts } from './slideTable.ts';
import { inks, slideFont } from './xml.ts';

/** A presentation that is being made, and what has to be mended in it afterwards. */
export interface Deck {
  readonly file: PptxGenJS;
  readonly messages: DocumentMessages;
  readonly words: DocumentWords;
  readonly stage: Stage;
  /** Native charts and alternative texts of tables by the number of their slide, from 1. */
  readonly charts: Map<number, NativePlan>;
  readonly tables: Map<number, string>;
  /** The slides so far, by what they are. */
  readonly kinds: SlideKind[];
}

export type SlideKind = 'cover' | 'plain' | 'numbered';

export async function newDeck(
  { title: subject, attribution }: { readonly title: string; readonly attribution: Attribution },
  messages: DocumentMessages,
  stage: Stage = ownStage,
): Promise<Deck> {
  const { default: Presentation } = await import('pptxgenjs');
  const file = new Presentation();
  file.defineLayout({ name: 'stage', width: stage.width, height: stage.height });
  file.layout = 'stage';
  file.theme = { headFontFace: slideFont, bodyFontFace: slideFont };
  file.title = subject;
  file.subject = `${attribution.period} · ${attribution.provenanceWords}`;
  file.author = attribution.organisation;
  // Written into XML as it stands.
  file.company = attribution.organisation.replaceAll(/[&<>]/g, ' ');
  // A text in a placeholder stands where its layout says, whatever the slide says.
  const title = (place: Inches) => ({
    placeholder: { options: { name: 'title', type: 'title' as const, ...place, margin: 0 }, text: '' },
  });
  const white = { color: inks.white };
  file.defineSlideMaster({ title: 'cover', background: white, objects: [title(stage.coverTitle)] });
  file.defineSlideMaster({ title: 'plain', background: white, objects: [title(stage.title)] });
  file.defineSlideMaster({
    title: 'numbered',
    background: white,
    objects: [title(stage.title)],
    slideNumber: {
      ...{ x: stage.left + stage.across - 0.6, y: stage.bottom - 0.17, w: 0.6, h: 0.3 },
      ...{ fontSize: footer.size, color: inks.quiet, align: 'right' },
    },
  });
  const words = documentWords(messages);
  return { file, messages, words, stage, charts: new Map(), tables: new Map(), kinds: [] };
}

/** A slide of its own kind, counted. */
export function addSlide({ file, kinds }: Deck, kind: SlideKind): PptxGenJS.Slide {
  kinds.push(kind);
  return file.addSlide({ masterName: kind });
}

/** What a slide is made of. */
export interface SlideParts extends Head {
  readonly content: SlideContent;
  readonly foot: readonly string[];
  /** Inches. */
  readonly footHeight: number;
  readonly notes: string;
}

export type SlideContent =
  | { readonly kind: 'native'; readonly plan: NativePlan; readonly name: string; readonly description: string }
  | { readonly kind: 'picture'; readonly picture: ChartPicture; readonly name: string; readonly description: string }
  | { readonly kind: 'table'; readonly part: TablePart; readonly description: string }
  | { readonly kind: 'words'; readonly text: string };

/** A slide with a title, a subtitle, one thing to look at, and a foot. */
export function addContentSlide(deck: Deck, parts: SlideParts): void {
  const { stage, file, charts, tables } = deck;
  const { content, foot, footHeight } = parts;
  const slide = addSlide(deck, deck.kinds.length === 0 ? 'plain' : 'numbered');
  const nth = deck.kinds.length;
  addHead(slide, parts, stage);
  const room = roomOf(parts, footHeight, stage);
  if (content.kind === 'native') {
    charts.set(nth, content.plan);
    addNative(file, slide, content, room);
  } else if (content.kind === 'picture') {
    addPicture(slide, content, room);
  } else if (content.kind === 'table') {
    tables.set(nth, content.description);
    addTable(slide, content.part, room);
  } else {
    slide.addText(content.text, { ...room, h: 0.4, ...quiet, fontSize: 14, italic: true, valign: 'top' });
  }
  slide.addText(
    foot.map((text) => ({ text, options: { breakLine: true } })),
    {
      ...{ x: stage.left, y: stage.bottom - footHeight, w: stage.across - 0.73, h: footHeight },
      ...{ ...quiet, fontSize: footer.size, valign: 'bottom' },
    },
  );
  slide.addNotes(parts.notes);
}

/** The finding, a chart that can be edited (else the picture, else the table), and where the numbers come from. */
export function addChartSlides(deck: Deck, { chart, picture }: PicturedChart): void {
  const { messages, words, stage } = deck;
  const native = nativePlan(chart, messages);
  const { lines: foot, height: footHeight } = footLines(chart, native, messages, stage.across - 0.73);
  const head = headFor(chart);
  const notes = notesOf(chart, messages);
  const { title: name, description, table } = chart;
  const add = (content: SlideContent, title = head.title) =>
    addContentSlide(deck, { ...head, title, content, foot, footHeight, notes });
  if (native) add({ kind: 'native', plan: native, name, description });
  else if (picture) add({ kind: 'picture', picture, name, description });
  // What a table is empty of its note says, where it has one.
  else if (table.rows.length === 0) add({ kind: 'words', text: chart.note ?? words.nothing });
  else {
    // The title of a slide that goes on is longer by its number: room is taken for the longest.
    const { w, h } = roomOf({ ...head, title: `${head.title}${words.part(99, 99)}` }, footHeight, stage);
    const parts = tableParts(writtenTable(table, messages), { width: w, height: h });
    parts.forEach((part, at) => {
      const title = parts.length === 1 ? head.title : `${head.title}${words.part(at + 1, parts.length)}`;
      add({ kind: 'table', part, description: `${name}. ${description}` }, title);
    });
  }
}

/** Inches that a picture of a chart has on its slide, for whoever draws it. */
export function pictureRoom(chart: OutChart, messages: DocumentMessages, stage: Stage = ownStage): Inches {
  const { height } = footLines(chart, undefined, messages, stage.across - 0.73);
  return roomOf(headFor(chart), height, stage);
}

function headFor({ title, subtitle, attribution }: OutChart): Head {
  return {
    title,
    subtitle,
    mark: isMarked(attribution) ? (attribution.mark ?? attribution.provenanceWords) : undefined,
  };
}

const quiet = { margin: 0, color: inks.quiet, fontFace: slideFont } as const;

function addHead(slide: PptxGenJS.Slide, head: Head, stage: Stage): void {
  const { size, below, width, height } = headOf(head, stage);
  slide.addText(head.title, {
    placeholder: 'title',
    ...{ margin: 0, fontSize: size, bold: true, color: inks.ink, align: 'left', valign: 'top', fontFace: slideFont },
  });
  if (head.subtitle !== '')
    slide.addText(head.subtitle, {
      ...{ x: stage.left, y: below, w: width, h: height, ...quiet, fontSize: subtitleSize, valign: 'top' },
    });
  if (head.mark !== undefined)
    slide.addText(head.mark, {
      ...{ x: stage.left + stage.across - mark.width, y: below - 0.05, w: mark.width, h: mark.height, margin: 0 },
      ...{ fontSize: mark.size, bold: true, color: inks.illustrative, align: 'center', valign: 'middle' },
      ...{ line: { color: inks.illustrative, width: 1.25 }, fontFace: slideFont },
    });
}

interface Named {
  readonly name: string;
  readonly description: string;
}

/** Only a place for the chart: its part and workbook are written by the repair. */
function addNative(
  file: PptxGenJS,
  slide: PptxGenJS.Slide,
  { plan, name, description }: Named & { readonly plan: NativePlan },
  room: Inches,
): void {
  const data = plan.series.map(({ name: series, points }) => ({
    name: series,
    labels: [...plan.categories],
    values: points.map(({ value }) => value ?? 0),
  }));
  const type = plan.kind === 'line' ? file.ChartType.line : file.ChartType.bar;
  slide.addChart(type, data, { ...room, altText: description, objectName: name });
}

function addPicture(
  slide: PptxGenJS.Slide,
  { picture, name, description }: Named & { readonly picture: ChartPicture },
  { x, y, w, h }: Inches,
): void {
  const { png, width, height } = picture;
  const scale = Math.min(w / width, h / height);
  slide.addImage({
    ...{ data: `image/png;base64,${base64(png)}`, altText: description, objectName: name },
    ...{ x: x + (w - width * scale) / 2, y, w: width * scale, h: height * scale },
  });
}

function addTable(slide: PptxGenJS.Slide, part: TablePart, { x, y, w }: Inches): void {
  const { columns, over, rows, totals, size, widths, heights } = part;
  const rule = (pt: number, color: string) => ({ type: 'solid', pt, color }) as const;
  const none = { type: 'none' } as const;
  type Border = [PptxGenJS.BorderProps, PptxGenJS.BorderProps, PptxGenJS.BorderProps, PptxGenJS.BorderProps];
  const below = (pt: number, color: string = inks.rule): Border => [none, none, rule(pt, color), none];
  const alignOf = (at: number) => (columns[at]?.numeric ? ('right' as const) : ('left' as const));
  const cell = (text: string, at: number, bold: boolean, border: Border) => ({
    text,
    options: { bold, align: alignOf(at), color: inks.ink, border },
  });
  const heads = columns.map(({ under }, at) => ({ ...cell(under, at, true, below(1.25, inks.ink)), at }));
  const groups = over?.map(({ text, span }) => ({ text, span }));
  // A head that has nothing in common with its neighbours reaches over both lines.
  let place = -1;
  const first = groups?.map(({ text, span }) => {
    place += span;
    const at = place - span + 1;
    const head = heads[at];
    if (text === '' && head)
      return { text: head.text, options: { ...head.options, rowspan: 2, valign: 'bottom' as const } };
    return {
      text,
      options: { bold: true, align: 'center' as const, color: inks.ink, border: below(0.75), colspan: span },
    };
  });
  const second = heads
    .filter(({ at }) => !groups || columns[at]?.over !== undefined)
    .map(({ text, options }) => ({ text, options: { ...options, valign: 'bottom' as const } }));
  const total: Border = [rule(1.25, inks.ink), none, rule(1.25, inks.ink), none];
  slide.addTable(
    [
      ...(first ? [first] : []),
      second,
      ...rows.map((row) => row.map((text, at) => cell(text, at, false, below(0.75)))),
      ...(totals ? [totals.map((text, at) => cell(text, at, true, total))] : []),
    ],
    {
      ...{ x, y, w, colW: [...widths], rowH: [...heights], fontSize: size, fontFace: slideFont, valign: 'middle' },
      margin: [cellMargin.y, cellMargin.x, cellMargin.y, cellMargin.x],
    },
  );
}

function base64(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += 0x8000) binary += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return btoa(binary);
}
