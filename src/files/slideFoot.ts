import type { Hatching } from '../domain/provenance.ts';
import { figureIn, type Table } from '../domain/table.ts';
import { type DocumentWords, documentWords } from '../i18n/documents/words.ts';
import { aboutLines, boundsOf, type DocumentMessages } from './documentText.ts';
import { lineHeight, linesOf } from './letters.ts';
import type { NativePlan, NativeSeries } from './nativeChart.ts';
import type { OutChart } from './outgoing.ts';

/** What stands at the foot of a slide and in its notes. */

/** Points and lines. */
export const footer = { size: 10, lines: 5 } as const;

/** The foot of a slide: what it is and where from, then as many caveats as there is room for; the rest is in the notes. */
export function footLines(
  chart: OutChart,
  native: NativePlan | undefined,
  messages: DocumentMessages,
  /** Inches. */
  width: number,
): { readonly lines: readonly string[]; readonly height: number } {
  const { attribution, note, table, withheld } = chart;
  const words = documentWords(messages);
  const cost = (text: string) => linesOf(text, footer.size, width);
  const keys = native ? keysOf(native, chart, messages) : [];
  const fixed = [
    ...(attribution.sources.length > 0 ? [sourceLine(attribution.sources, words, cost)] : []),
    `${attribution.provenanceWords} · ${words.units(attribution.units)} · ${words.period(attribution.period)}`,
    [
      words.dataVersion(attribution.dataVersion),
      words.exportedOn(messages.format.date(attribution.exportedOn)),
      ...keys,
    ].join(' · '),
  ];
  const bounds = boundsOf(table, messages, native !== undefined);
  const wanted = [
    ...(bounds.length > 0 && bounds.length <= 4 ? [words.bounds(bounds.join('; '))] : []),
    ...(withheld === undefined ? [] : [withheld]),
    ...(note === undefined ? [] : [note]),
    ...attribution.caveats,
  ];
  let room = footer.lines - fixed.reduce((sum, line) => sum + cost(line), 0);
  const taken: string[] = [];
  // Caveats are short sentences: set one after the other.
  for (const caveat of wanted) {
    const joined = [...taken, caveat].join(' ');
    if (cost(joined) > room) break;
    taken.push(caveat);
  }
  const notAll = taken.length < wanted.length;
  const closing = notAll ? [...taken, words.caveatsInNotes] : taken;
  const lines = closing.length === 0 ? fixed : [...fixed, closing.join(' ')];
  room = lines.reduce((sum, line) => sum + cost(line), 0);
  return { lines, height: room * lineHeight(footer.size) };
}

/** What colours, ticks and lines of a native chart say, where its legend does not. */
function keysOf(
  { kind, series, intervals, calledOut }: NativePlan,
  { table }: OutChart,
  messages: DocumentMessages,
): readonly string[] {
  const words = documentWords(messages);
  const ticks = kind === 'bar' ? series.filter(({ look }) => look === 'mark') : [];
  return [
    ...(calledOut === undefined ? [] : [calledOut]),
    ...ticks.map((each) => words.ticks(each.heading, commonValue(each, table, messages))),
    ...(intervals.length > 0
      ? [words.intervals(intervals.map(({ low, high }) => words.fromTo(bare(low.name), bare(high.name))))]
      : []),
    ...hatchings(kind, series).map((hatching) => words.hatched[hatching]),
  ];
}

/** The hatchings that bars have, each once. */
function hatchings(kind: NativePlan['kind'], series: readonly NativeSeries[]): readonly Hatching[] {
  const bars = kind === 'line' ? [] : series.filter(({ look }) => look !== 'mark');
  return [...new Set(bars.flatMap(({ points }) => points.flatMap(({ hatched }) => hatched ?? [])))];
}

/** A head without its unit. */
function bare(name: string): string {
  return name.replace(/ \([^)]*\)$/, '');
}

/** What all ticks of a series are at, in words; null where they differ. */
function commonValue(
  { heading, points }: NativeSeries,
  { columns, rows }: Table,
  { reading }: DocumentMessages,
): string | null {
  if (new Set(points.flatMap(({ value }) => value ?? [])).size !== 1) return null;
  const at = columns.findIndex(({ header, series }) => series && header === heading);
  const figure = rows.map((row) => figureIn(row[at])).find((found) => found !== undefined);
  return figure ? reading(figure) : null;
}

/** The sources that two lines hold, and how many there are beyond; the first in any case. */
function sourceLine(sources: readonly string[], words: DocumentWords, cost: (text: string) => number): string {
  for (let count = sources.length; ; count -= 1) {
    const rest = sources.length - count;
    const line = words.source([...sources.slice(0, count), ...(rest > 0 ? [words.moreSources(rest)] : [])].join('; '));
    if (cost(line) <= 2 || count <= 1) return line;
  }
}

/** Everything that has to be said about the chart, for whoever presents it or gets the file alone. */
export function notesOf(
  { title, subtitle, description, note, table, attribution }: OutChart,
  messages: DocumentMessages,
): string {
  const words = documentWords(messages);
  const bounds = boundsOf(table, messages);
  return [
    title,
    subtitle,
    `${words.slideNotes.chart}: ${description}`,
    ...(note === undefined ? [] : [`${words.slideNotes.note}: ${note}`]),
    ...(bounds.length > 0 ? [words.bounds(bounds.join('; '))] : []),
    `${words.caveats}:`,
    ...attribution.caveats,
    `${words.sources}:`,
    ...attribution.sources,
    ...aboutLines(attribution, messages),
  ].join('\n');
}
