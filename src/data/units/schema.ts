import * as v from 'valibot';
import { rawUnit } from '../catalog/schema.ts';
import { code, dataVersion, schemaVersion } from '../shared.ts';

/** A file of the units of one organisation, of what stands in its list. */
export const rawUnitsOf = <U extends v.GenericSchema>(unit: U) =>
  v.object({ schemaVersion, dataVersion, organisation: code, units: v.array(unit) });

/** The whole file, as its JSON Schema describes it. */
export const rawUnits = rawUnitsOf(rawUnit);
