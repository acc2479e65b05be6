import type PptxGenJS from 'pptxgenjs';
import { type DocumentWords, documentWords } from '../i18n/documents/words.ts';
import { type ChartPicture, type DocumentMessages, type PicturedChart, writtenTable } from './documentText.ts';
import { type NativePlan, nativePlan } from './nativeChart.ts';
import { type Attribution, isMarked, type OutChart } from './outgoing.ts';
import { footer, footLines, lineHeight, linesOf, notesOf } from './slideFoot.ts';
import { inks, slideFont } from './xml.ts';

/** A presentation that is being made, and what has to be mended in it afterwards. */
export interface Deck {
  readonly file: PptxGenJS;
  readonly messages: DocumentMessages;
  readonly words: DocumentWords;
  readonly charts: Map<number, NativePlan>;
  readonly tables: Map<number, string>;
}

/** Inches; the slide is 13.33 by 7.5. */
const page = { left: 0.6, width: 12.13, bottom: 7.25 } as const;

export interface Inches {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}
const slideTitle: Inches = { x: page.left, y: 0.4, w: page.width, h: 0.9 };
export const coverTitle: Inches = { x: 0.9, y: 1.6, w: 11.5, h: 2.2 };

/** Rows beyond which bars cannot be read and the picture, which shows the ends of a long list, says more. */
const mostBars = 24;
const mostTableRows = 12;

export async function newDeck(
  { title: subject, attribution }: { readonly title: string; readonly attribution: Attribution },
  messages: DocumentMessages,
): Promise<Deck> {
  const { default: Presentation } = await import('pptxgenjs');
  const file = new Presentation();
  file.layout = 'LAYOUT_WIDE';
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
  file.defineSlideMaster({ title: 'cover', background: white, objects: [title(coverTitle)] });
  file.defineSlideMaster({ title: 'plain', background: white, objects: [title(slideTitle)] });
  file.defineSlideMaster({
    title: 'numbered',
    background: white,
    objects: [title(slideTitle)],
    slideNumber: { x: 12.13, y: 7.08, w: 0.6, h: 0.3, fontSize: footer.size, color: inks.quiet, align: 'right' },
  });
  return { file, messages, words: documentWords(messages), charts: new Map(), tables: new Map() };
}

/** The finding, a chart that can be edited (else the picture, else the table), and where the numbers come from. */
export function addChartSlide(deck: Deck, { chart, picture }: PicturedChart, nth: number): void {
  const { file, messages } = deck;
  const slide = file.addSlide({ masterName: nth === 1 ? 'plain' : 'numbered' });
  const plan = nativePlan(chart, messages);
  const native = plan && !(picture && plan.kind !== 'line' && plan.categories.length > mostBars) ? plan : undefined;
  const foot = footLines(chart, native, messages);
  const area = { top: addHead(slide, chart), bottom: page.bottom - foot.height - 0.1 };
  if (native) {
    deck.charts.set(nth, native);
    // Only a place for the chart: its part and workbook are written by the repair.
    const data = native.series.map(({ name, points }) => ({
      name,
      labels: [...native.categories],
      values: points.map(({ value }) => value ?? 0),
    }));
    slide.addChart(native.kind === 'line' ? file.ChartType.line : file.ChartType.bar, data, {
      ...box(area),
      altText: chart.description,
      objectName: chart.title,
    });
  } else if (picture) {
    addPicture(slide, picture, chart, area);
  } else {
    deck.tables.set(nth, `${chart.title}. ${chart.description}`);
    addTable(deck, slide, chart, area);
  }
  slide.addText(
    foot.lines.map((text) => ({ text, options: { breakLine: true } })),
    {
      x: page.left,
      y: page.bottom - foot.height,
      w: footer.width,
      h: foot.height,
      margin: 0,
      fontSize: footer.size,
      color: inks.quiet,
      valign: 'bottom',
      fontFace: slideFont,
    },
  );
  slide.addNotes(notesOf(chart, messages));
}

/** Title, subtitle, and whether the numbers are made up; says where the free space begins. */
function addHead(slide: PptxGenJS.Slide, { title, subtitle, attribution }: OutChart): number {
  const made = isMarked(attribution);
  const titleSize = [26, 22, 19].find((size) => linesOf(title, size, page.width, true) <= 2) ?? 17;
  const titleHeight = linesOf(title, titleSize, page.width, true) * lineHeight(titleSize);
  const subtitleWidth = page.width - (made ? 2.9 : 0);
  const subtitleHeight = linesOf(subtitle, 14, subtitleWidth) * lineHeight(14) + 0.06;
  const below = 0.4 + titleHeight + 0.1;
  slide.addText(title, {
    placeholder: 'title',
    margin: 0,
    fontSize: titleSize,
    bold: true,
    color: inks.ink,
    align: 'left',
    valign: 'top',
    fontFace: slideFont,
  });
  slide.addText(subtitle, {
    x: page.left,
    y: below,
    w: subtitleWidth,
    h: subtitleHeight,
    margin: 0,
    fontSize: 14,
    color: inks.quiet,
    valign: 'top',
    fontFace: slideFont,
  });
  if (made)
    addBadge(slide, attribution.mark ?? attribution.provenanceWords, page.left + page.width - 2.5, below - 0.05);
  return below + Math.max(subtitleHeight, made ? 0.34 : 0) + 0.12;
}

/** "Số liệu minh họa" where nobody can overlook it. */
function addBadge(slide: PptxGenJS.Slide, words: string, x: number, y: number): void {
  slide.addText(words, {
    x,
    y,
    w: 2.5,
    h: 0.34,
    margin: 0,
    fontSize: 13,
    bold: true,
    color: inks.rust,
    align: 'center',
    valign: 'middle',
    line: { color: inks.rust, width: 1.25 },
    fontFace: slideFont,
  });
}

interface Area {
  readonly top: number;
  readonly bottom: number;
}

function box({ top, bottom }: Area): Inches {
  return { x: page.left, y: top, w: page.width, h: bottom - top };
}

function addPicture(slide: PptxGenJS.Slide, { png, width, height }: ChartPicture, chart: OutChart, area: Area): void {
  const { y, w, h } = box(area);
  const scale = Math.min(w / width, h / height);
  slide.addImage({
    data: `image/png;base64,${base64(png)}`,
    altText: chart.description,
    objectName: chart.title,
    x: page.left + (w - width * scale) / 2,
    y,
    w: width * scale,
    h: height * scale,
  });
}

/** As many rows as a slide has room for, and how many are left. */
function addTable({ messages, words }: Deck, slide: PptxGenJS.Slide, { table }: OutChart, area: Area): void {
  const { columns, rows, totals } = writtenTable(table, messages);
  const fontSize = columns.length > 8 ? 10 : rows.length <= 8 ? 14 : 12;
  const rule = { type: 'solid', pt: 0.75, color: inks.rule } as const;
  const none = { type: 'none' } as const;
  const border: [typeof none, typeof none, typeof rule, typeof none] = [none, none, rule, none];
  const cell = (text: string, at: number, bold: boolean) => ({
    text,
    options: { bold, align: columns[at]?.numeric ? ('right' as const) : ('left' as const), color: inks.ink, border },
  });
  const shown = rows.slice(0, mostTableRows);
  const together = totals ? [totals] : [];
  const longest = columns.map(({ header }, at) => {
    const lengths = [...shown, ...together].map((row) => row[at]?.length ?? 0);
    return Math.min(Math.max(6, header.length, ...lengths), 28);
  });
  const all = longest.reduce((sum, length) => sum + length, 0);
  slide.addTable(
    [
      columns.map(({ header }, at) => cell(header, at, true)),
      ...shown.map((row) => row.map((text, at) => cell(text, at, false))),
      ...together.map((row) => row.map((text, at) => cell(text, at, true))),
    ],
    {
      x: page.left,
      y: area.top,
      w: page.width,
      colW: longest.map((length) => (page.width * length) / all),
      fontSize,
      fontFace: slideFont,
      margin: [0.04, 0.08, 0.04, 0.08],
      valign: 'middle',
    },
  );
  const left = rows.length - shown.length;
  const rest = rows.length === 0 ? words.nothing : left > 0 ? words.moreRows(left) : '';
  if (rest === '') return;
  const y = rows.length === 0 ? area.top + 0.5 : area.bottom - 0.3;
  slide.addText(rest, {
    x: page.left,
    y,
    w: page.width,
    h: 0.3,
    margin: 0,
    fontSize: 12,
    italic: true,
    color: inks.quiet,
    fontFace: slideFont,
  });
}

function base64(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += 0x8000) binary += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return btoa(binary);
}
