import * as v from 'valibot';
import { formVersions } from '../../domain/formVersion.ts';
import { bases } from '../../domain/measures.ts';
import { organisationKinds } from '../../domain/organisation.ts';
import { rawUnit } from '../catalog/schema.ts';
import { code, localised, statYear } from '../shared.ts';
import { typedSchema } from './typedThings.ts';

/**
 * The shape of everything that an office keeps, for what comes back from outside. It asks for no more than can be kept: what a
 * backup was taken of comes back, and what is wrong with its numbers is for the parsers of reports to tell.
 */

const basis = v.picklist(bases);
const months = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(12));

const office = v.object({
  code,
  kind: v.picklist(organisationKinds),
  name: localised,
  shortName: localised,
  units: v.array(rawUnit),
});

const report = v.object({
  organisation: code,
  period: v.object({ statYear, months }),
  basis,
  formVersion: v.picklist(formVersions),
  sheet: v.object({
    file: v.string(),
    sheet: v.string(),
    form: v.nullable(v.string()),
    at: v.string(),
    columns: v.record(v.string(), v.string()),
  }),
  rows: v.array(v.object({ unit: code, sheetRow: v.number(), values: v.record(v.string(), v.nullable(v.number())) })),
});

const target = v.object({
  organisation: code,
  unit: v.nullable(code),
  statYear,
  basis,
  value: v.number(),
  direction: v.picklist(['exact', 'moreThan']),
  decision: v.string(),
  decidedOn: v.string(),
});

const remembered = v.object({
  organisation: code,
  form: v.string(),
  columns: v.record(v.string(), v.nullable(v.string())),
  aliases: v.record(v.string(), v.string()),
  moneyUnit: v.nullable(v.number()),
  ignored: v.exactOptional(v.array(v.string())),
});

const replaced = v.object({
  revision: v.pipe(v.number(), v.integer()),
  key: v.string(),
  before: v.nullable(report),
  at: v.string(),
});

const state = v.object({ revision: v.number(), changedAt: v.string(), backedUpAt: v.nullable(v.string()) });

/** Everything, as `OwnData.everything` gives it. */
export const everythingSchema = v.object({
  state,
  offices: v.array(office),
  reports: v.array(report),
  targets: v.array(target),
  remembered: v.array(remembered),
  replaced: v.array(replaced),
  // Backups of before have none.
  typed: v.exactOptional(typedSchema),
});
