import * as v from 'valibot';
import type { Figure, Provenance } from '../../domain/figure.ts';
import { type Derivation, derive, type FigureBook } from '../../domain/figureBook.ts';
import { DataFailure, type Fault, type Parsed } from '../failure.ts';
import { figuresPath } from '../paths.ts';
import { code, direction, isoDate, localised, schemaVersion, statYear } from '../shared.ts';
import { parseRows, parseWhole } from '../validate.ts';

const figureId = v.pipe(v.string(), v.regex(/^[a-zA-Z0-9-]+(\.[a-zA-Z0-9-]+)*$/));
const name = v.pipe(v.string(), v.regex(/^[a-z][a-zA-Z]+$/));
const unit = v.picklist(['case', 'thousandDong', 'percent', 'points', 'rank']);
const subject = v.object({ code, statYear: v.optional(statYear) });

const rawSource = v.object({
  id: code,
  title: v.string(),
  publisher: v.string(),
  date: v.nullable(isoDate),
  /** Language of the title. */
  language: v.picklist(['vi', 'en']),
  url: v.nullable(v.pipe(v.string(), v.url())),
});

const rawFigure = v.object({
  id: figureId,
  name,
  subject,
  value: v.pipe(v.number(), v.finite()),
  unit,
  direction,
  source: code,
  paragraph: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
  statement: localised,
  note: v.optional(localised),
});

const rawDerivation = v.object({
  id: figureId,
  name,
  subject: v.optional(subject),
  operation: v.picklist(['subtract', 'divide']),
  inputs: v.strictTuple([figureId, figureId]),
  note: v.optional(localised),
});

const rawTarget = v.object({
  subject: code,
  statYear,
  measure: v.picklist(['caseRate', 'amountRate']),
  value: v.pipe(v.number(), v.minValue(0), v.maxValue(100)),
  direction,
  provenance: v.variant('kind', [
    v.object({
      kind: v.literal('reported'),
      source: code,
      paragraph: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
      statement: localised,
    }),
    v.object({ kind: v.literal('illustrative'), method: code }),
  ]),
});

const rawCampaign = v.object({ id: code, name: localised, fromYear: statYear, toYear: statYear, reach: figureId });
const rawMethod = v.object({ id: code, description: localised });

const lists = {
  sources: rawSource,
  figures: rawFigure,
  derived: rawDerivation,
  targets: rawTarget,
  campaigns: rawCampaign,
  methods: rawMethod,
};

const envelope = v.object({
  schemaVersion,
  organisation: code,
  sources: v.array(v.unknown()),
  figures: v.pipe(v.array(v.unknown()), v.minLength(1)),
  derived: v.array(v.unknown()),
  targets: v.array(v.unknown()),
  campaigns: v.array(v.unknown()),
  methods: v.array(v.unknown()),
});

/** The whole file, for the published JSON Schema. */
export const rawFigures = v.object({
  schemaVersion,
  organisation: code,
  sources: v.array(rawSource),
  figures: v.pipe(v.array(rawFigure), v.minLength(1)),
  derived: v.array(rawDerivation),
  targets: v.array(rawTarget),
  campaigns: v.array(rawCampaign),
  methods: v.array(rawMethod),
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

  const figures = new Map<string, Figure>();
  for (const entry of read('figures')) {
    if (!has(sourceIds, entry.source, entry.id, 'source')) continue;
    if (figures.has(entry.id)) faults.push({ at: entry.id, problem: { kind: 'twice' } });
    else figures.set(entry.id, reportedFigure(entry));
  }
  for (const derivation of read('derived')) {
    const figure = derivedFigure(derivation as Derivation, figures);
    if (figure) figures.set(derivation.id, figure);
    else faults.push({ at: derivation.id, problem: { kind: 'notComputable', inputs: derivation.inputs.join(', ') } });
  }
  const targets = read('targets')
    .filter(({ provenance, subject: whose }) =>
      provenance.kind === 'reported'
        ? has(sourceIds, provenance.source, `target of ${whose}`, 'source')
        : has(methodIds, provenance.method, `target of ${whose}`, 'method'),
    )
    .map(({ subject: whose, statYear: year, measure, value, direction: way, provenance }) => ({
      subject: whose,
      statYear: year,
      measure,
      figure: {
        name: measure === 'caseRate' ? 'caseTarget' : 'amountTarget',
        subject: { code: whose, statYear: year },
        value,
        unit: 'percent' as const,
        direction: way,
        provenance: provenance as Provenance,
      },
    }));
  const campaigns = read('campaigns').flatMap((campaign) => {
    const reach = figures.get(campaign.reach);
    if (reach?.unit !== 'percent') {
      faults.push({ at: campaign.id, problem: { kind: 'noSuch', what: 'figure', id: campaign.reach } });
      return [];
    }
    return [{ ...campaign, reach: reach as Figure<'percent'> }];
  });
  return { value: { figures, targets, campaigns, sources, methods }, dropped: { file, faults } };
}

function reportedFigure(entry: v.InferOutput<typeof rawFigure>): Figure {
  const {
    name: what,
    subject: whose,
    value,
    unit: counted,
    direction: way,
    source,
    paragraph,
    statement,
    note,
  } = entry;
  return {
    name: what,
    subject: whose as NonNullable<Figure['subject']>,
    value,
    unit: counted,
    direction: way,
    provenance: { kind: 'reported', source, statement, ...(paragraph !== undefined && { paragraph }) },
    ...(note && { note }),
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
