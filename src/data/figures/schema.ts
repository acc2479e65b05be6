import * as v from 'valibot';
import { eventKinds } from '../../domain/datedEvents.ts';
import { bases, basisTraits } from '../../domain/measures.ts';
import { figureNames } from '../../domain/names.ts';
import { quantities } from '../../domain/quantities.ts';
import {
  code,
  dataVersion,
  direction,
  importedOrigin,
  isoDate,
  localised,
  origin,
  rawSource,
  reportedOrigin,
  schemaVersion,
  statYear,
  subject,
  subjectKinds,
} from '../shared.ts';

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

const rawCampaign = v.object({
  ...{ id: code, name: localised, fromYear: statYear, toYear: statYear, reach: figureId },
  results: v.exactOptional(v.array(figureId)),
});

/** A day, a month, or a statistical year. */
const date = v.union([
  isoDate,
  v.pipe(v.string(), v.regex(/^\d{4}-(0[1-9]|1[0-2])$/)),
  v.pipe(v.string(), v.regex(/^(19|20)\d{2}$/)),
]);

/** What an office says of itself names what stands behind it. */
const statedOrigin = v.object({ kind: v.literal('stated'), by: v.pipe(v.string(), v.minLength(1)) });

const rawEvent = v.object({
  ...{ id: code, kind: v.picklist(eventKinds), name: localised, start: date, end: v.nullable(date) },
  source: v.variant('kind', [reportedOrigin, statedOrigin]),
  progress: v.exactOptional(v.array(figureId)),
});
const rawMethod = v.object({ id: code, description: localised });

/** What the entries of each list are. */
export const lists = {
  sources: rawSource,
  figures: rawFigure,
  derived: rawDerivation,
  targets: rawTarget,
  campaigns: rawCampaign,
  events: rawEvent,
  methods: rawMethod,
};

/** The file without its entries: lists are read entry by entry, so that a bad one costs no more than itself. */
export const envelope = v.object({
  schemaVersion,
  dataVersion,
  organisation: code,
  sources: v.array(v.unknown()),
  figures: v.array(v.unknown()),
  derived: v.array(v.unknown()),
  targets: v.array(v.unknown()),
  campaigns: v.array(v.unknown()),
  /** Files from before there were any have none. */
  events: v.exactOptional(v.array(v.unknown())),
  methods: v.array(v.unknown()),
});

/** The lists of a file with the entries that are good. */
export type SoundFigures = { readonly [L in Exclude<keyof typeof lists, 'events'>]: SoundList<L> } & {
  readonly events?: SoundList<'events'>;
};

type SoundList<L extends keyof typeof lists> = readonly v.InferOutput<(typeof lists)[L]>[];
