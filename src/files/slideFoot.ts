import { type DocumentWords, documentWords } from '../i18n/documents/words.ts';
import { aboutLines, boundsOf, type DocumentMessages } from './documentText.ts';
import type { NativePlan } from './nativeChart.ts';
import type { OutChart } from './outgoing.ts';

/** What stands at the foot of a slide and in its notes. */

/** Points, lines and inches. */
export const footer = { size: 10, lines: 5, width: 11.4 } as const;
const { width } = footer;

/** The foot of a slide: what it is and where from, then as many caveats as there is room for; the rest is in the notes. */
export function footLines(
  chart: OutChart,
  native: NativePlan | undefined,
  messages: DocumentMessages,
): { readonly lines: readonly string[]; readonly height: number } {
  const { attribution, note, table } = chart;
  const words = documentWords(messages);
  const cost = (text: string) => linesOf(text, footer.size, width);
  const target = native?.series.find((series) => series.target);
  const bars = native && native.kind !== 'line' ? native.series.filter((series) => !series.target) : [];
  const keys = [
    ...(target && bars.some(({ points }) => points.some(({ below }) => below)) ? [words.below(target.heading)] : []),
    ...(bars.some(({ points }) => points.some(({ hatched }) => hatched)) ? [words.hatched] : []),
  ];
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

/** How many lines a text takes, by the width that Arial's letters have on average. */
export function linesOf(text: string, size: number, inches: number, bold = false): number {
  const letter = size * (bold ? 0.51 : 0.47);
  return Math.max(1, Math.ceil((text.length * letter) / (inches * 72)));
}

/** Inches. */
export function lineHeight(size: number): number {
  return (size * 1.2) / 72;
}
