import type * as v from 'valibot';
import { daysOf } from '../../domain/datedEvents.ts';
import type { Fault } from '../../domain/fault.ts';
import type { FigureBook } from '../../domain/figureBook.ts';
import { DataFailure, type Parsed } from '../failure.ts';
import { figuresPath } from '../paths.ts';
import { withSafeAddress } from '../sources.ts';
import { withFitTexts } from '../text.ts';
import { onceEach, parseRows, parseWhole } from '../validate.ts';
import { bookOf } from './book.ts';
import { impossible } from './impossible.ts';
import { envelope, lists, type SoundFigures } from './schema.ts';

/**
 * Parses an organisation's `figures.json` and computes its derived figures.
 * A bad entry is dropped, and so is one that stands twice, that cannot be, or that quotes a source, method or figure that is
 * not there: a figure without its evidence is no figure. A file that is not of this shape at all is refused.
 */
export function parseFigures(organisation: string, given: unknown): Parsed<FigureBook> {
  const file = figuresPath(organisation);
  const { raw, faults: doubts } = withFitTexts(given);
  const whole = parseWhole(envelope, raw, file);
  if (whole.organisation !== organisation) {
    const expected = { kind: 'oneOf', values: [organisation] } as const;
    const problem = { kind: 'unexpected', found: whole.organisation, expected } as const;
    throw new DataFailure('malformed', file, { fault: { at: 'organisation', problem } });
  }
  const faults: Fault[] = [];
  const read = <L extends keyof typeof lists>(list: L, entries: readonly unknown[] = whole[list] ?? []) => {
    const { good, faults: bad } = parseRows(lists[list], entries, list);
    faults.push(...bad);
    return good;
  };
  const byId = <T extends { readonly id: string }>(entries: readonly T[], list: string) =>
    onceEach(entries, ({ id }) => id, list, faults);
  const addresses = whole.sources.map((source, at) => withSafeAddress(source, `sources[${at}]`, faults));
  const sources = byId(read('sources', addresses), 'sources');
  const methods = byId(read('methods'), 'methods');
  const stands = evidenceIn(sources, methods, faults);
  const targets = read('targets').filter(({ provenance }, index) => stands(provenance, `targets[${index}]`));
  const sound: SoundFigures = {
    sources,
    methods,
    figures: read('figures').filter(({ id, provenance }) => stands(provenance, id)),
    derived: read('derived'),
    targets: onceEach(
      targets,
      ({ subject: { statYear, ...whom }, measure }) => `${Object.values(whom).join(' ')} ${statYear} ${measure}`,
      'targets',
      faults,
    ),
    campaigns: byId(read('campaigns'), 'campaigns').filter(({ id, fromYear, toYear }) => {
      if (fromYear <= toYear) return true;
      faults.push({ at: id, problem: { kind: 'order', from: String(fromYear), to: String(toYear) } });
      return false;
    }),
    events: byId(read('events'), 'events').filter(({ id, start, end, source }) => {
      const { from, to } = daysOf({ start, end });
      if (from > to) faults.push({ at: id, problem: { kind: 'order', from: start, to: end ?? start } });
      return from <= to && (source.kind === 'stated' || stands(source, id));
    }),
  };
  const book = bookOf(
    { organisation, lists: sound },
    { problemOf: impossible, tell: (at, problem) => faults.push({ at, problem }) },
  );
  return { value: book, version: whole.dataVersion, dropped: { file, faults }, doubts };
}

/** Whether what a provenance quotes is in the file; what is not is told. */
function evidenceIn(sources: SoundFigures['sources'], methods: SoundFigures['methods'], faults: Fault[]) {
  const ids = { source: idsOf(sources), method: idsOf(methods) };
  const has = (what: 'source' | 'method', id: string, at: string) => {
    if (ids[what].has(id)) return true;
    faults.push({ at, problem: { kind: 'noSuch', what, id } });
    return false;
  };
  return (provenance: v.InferOutput<typeof lists.targets>['provenance'], at: string) => {
    if (provenance.kind === 'reported') return has('source', provenance.source, at);
    return provenance.kind !== 'illustrative' || has('method', provenance.method, at);
  };
}

function idsOf(entries: readonly { readonly id: string }[]): ReadonlySet<string> {
  return new Set(entries.map(({ id }) => id));
}
