import * as v from 'valibot';
import type { Figure, Subject } from '../../domain/figure.ts';
import { type Derivation, derive, type FigureBook, figureOf, type Target } from '../../domain/figureBook.ts';
import { bases, basisTraits } from '../../domain/measures.ts';
import { figureNames } from '../../domain/names.ts';
import type { Provenance } from '../../domain/provenance.ts';
import { quantities } from '../../domain/quantities.ts';
import { DataFailure, type Fault, type Parsed } from '../failure.ts';
import { figuresPath } from '../paths.ts';
import {
  code,
  dataVersion,
  direction,
  importedOrigin,
  localised,
  origin,
  rawSource,
  reportedOrigin,
  schemaVersion,
  statYear,
  subject,
  subjectKinds,
} from '../shared.ts';
import { parseRows, parseWhole } from '../validate.ts';

const figureId = v.pipe(v.string(), v.regex(/^[a-zA-Z0-9-]+(\.[a-zA-Z0-9-]+)*$/));
const name = v.picklist(figureNames);

const rawFigure = v.object({
  id: figureId,
  name,
  subject,
  value: v.pipe(v.number(), v.finite()),
  quantity: v.picklist(quantities),
  direction,
  provenance: v.variant('kind', [reportedOrigin, importedOrigin]),
  note: v.exactOptional(localised),
});

const rawDerivation = v.object({
  id: figureId,
  name,
  subject: v.exactOptional(subject),
  operation: v.picklist(['add', 'subtract', 'divide']),
  inputs: v.strictTuple([figureId, figureId]),
  note: v.exactOptional(localised),
});

/** A target is of a year, whoever it is for. */
const targetSubject = v.variant('kind', [
  v.object({ ...subjectKinds.nation.entries, statYear }),
  v.object({ ...subjectKinds.organisation.entries, statYear }),
  v.object({ ...subjectKinds.unit.entries, statYear }),
]);

const rawTarget = v.object({
  subject: targetSubject,
  measure: v.picklist(bases.map((basis) => basisTraits[basis].rate)),
  value: v.pipe(v.number(), v.minValue(0), v.maxValue(100)),
  direction,
  provenance: origin,
});

const rawCampaign = v.object({ id: code, name: localised, fromYear: statYear, toYear: statYear, reach: figureId });
const rawMethod = v.object({ id: code, description: localised });

/** What the entries of each list are. */
export const lists = {
  sources: rawSource,
  figures: rawFigure,
  derived: rawDerivation,
  targets: rawTarget,
  campaigns: rawCampaign,
  methods: rawMethod,
};

/** The file without its entries: lists are read entry by entry, so that a bad one costs no more than itself. */
export const envelope = v.object({
  schemaVersion,
  dataVersion,
  organisation: code,
  sources: v.array(v.unknown()),
  figures: v.pipe(v.array(v.unknown()), v.minLength(1)),
  derived: v.array(v.unknown()),
  targets: v.array(v.unknown()),
  campaigns: v.array(v.unknown()),
  methods: v.array(v.unknown()),
});

/**
 * Parses an organisation's `figures.json` and computes its derived figures.
 * A bad entry is dropped, and so is one that quotes a source, method or figure that is not there: a figure without
 * its evidence is no figure. A file that is not of this shape at all is refused.
 */
export function parseFigures(organisation: string, raw: unknown): Parsed<FigureBook> {
  const file = figuresPath(organisation);
  const whole = parseWhole(envelope, raw, file);
  if (whole.organisation !== organisation) {
    const problem = { kind: 'unexpected', found: whole.organisation, expected: organisation } as const;
    throw new DataFailure('malformed', file, { fault: { at: 'organisation', problem } });
  }
  const faults: Fault[] = [];
  const read = <L extends keyof typeof lists>(list: L): v.InferOutput<(typeof lists)[L]>[] => {
    const { good, faults: bad } = parseRows(lists[list], whole[list], list);
    faults.push(...bad);
    return good;
  };
  const sources = read('sources');
  const methods = read('methods');
  const sourceIds = new Set(sources.map(({ id }) => id));
  const methodIds = new Set(methods.map(({ id }) => id));
  const has = (set: ReadonlySet<string>, id: string, at: string, what: 'source' | 'method') => {
    if (set.has(id)) return true;
    faults.push({ at, problem: { kind: 'noSuch', what, id } });
    return false;
  };

  /** Whether what a provenance quotes is in the file. */
  const stands = (provenance: v.InferOutput<typeof origin>, at: string) => {
    if (provenance.kind === 'reported') return has(sourceIds, provenance.source, at, 'source');
    return provenance.kind !== 'illustrative' || has(methodIds, provenance.method, at, 'method');
  };

  const figures = new Map<string, Figure>();
  for (const { id, subject: about, ...entry } of read('figures')) {
    if (!stands(entry.provenance, id)) continue;
    if (figures.has(id)) faults.push({ at: id, problem: { kind: 'twice' } });
    else figures.set(id, { ...entry, subject: subjectOf(organisation, about) });
  }
  for (const { subject: about, ...entry } of read('derived')) {
    const derivation = { ...entry, ...(about && { subject: subjectOf(organisation, about) }) };
    if (figures.has(entry.id)) faults.push({ at: entry.id, problem: { kind: 'twice' } });
    else {
      const figure = derivedFigure(derivation, figures);
      if (figure) figures.set(entry.id, figure);
      else faults.push({ at: entry.id, problem: { kind: 'notComputable', inputs: entry.inputs.join(', ') } });
    }
  }
  const targets = read('targets').flatMap((entry, index) =>
    stands(entry.provenance, `targets[${index}]`) ? [targetOf(organisation, entry)] : [],
  );
  const campaigns = read('campaigns').flatMap((campaign) => {
    const reach = figureOf({ figures }, campaign.reach, 'percent');
    if (reach) return [{ ...campaign, reach }];
    faults.push({ at: campaign.id, problem: { kind: 'noSuch', what: 'figure', id: campaign.reach } });
    return [];
  });
  return {
    value: { figures, targets, campaigns, sources, methods },
    version: whole.dataVersion,
    dropped: { file, faults },
  };
}

/** Whom a figure is about, as the app has it: units are units of an organisation. */
function subjectOf(organisation: string, about: v.InferOutput<typeof subject>): Subject {
  const year = {
    ...(about.statYear !== undefined && { statYear: about.statYear }),
    ...(about.months !== undefined && { months: about.months }),
  };
  if (about.kind === 'nation') return { whom: { kind: 'nation' }, ...year };
  if (about.kind === 'organisation') return { whom: { kind: 'organisation', organisation }, ...year };
  return { whom: { kind: 'unit', organisation, unit: about.code }, ...year };
}

function targetOf(
  organisation: string,
  { subject: about, measure, value, direction: way, provenance }: v.InferOutput<typeof rawTarget>,
): Target {
  const { whom } = subjectOf(organisation, about);
  const basis = bases.find((each) => basisTraits[each].rate === measure) ?? 'cases';
  const { target: called } = basisTraits[basis];
  return {
    whom,
    statYear: about.statYear,
    measure,
    figure: {
      name: called,
      subject: { whom, statYear: about.statYear },
      value,
      quantity: 'percent',
      direction: way,
      provenance: provenance satisfies Provenance,
    },
  };
}

/** Undefined when an input is missing, a divisor is zero or the units do not go together. */
function derivedFigure(derivation: Derivation, figures: ReadonlyMap<string, Figure>): Figure | undefined {
  try {
    return derive(derivation, figures);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
