import * as v from 'valibot';
import type { Fault } from '../../domain/fault.ts';
import type { Unit } from '../../domain/organisation.ts';
import { soundUnits } from '../catalog/parse.ts';
import { DataFailure, type Parsed } from '../failure.ts';
import { unitsPath } from '../paths.ts';
import { withFitTexts } from '../text.ts';
import { parseWhole } from '../validate.ts';
import { rawUnitsOf } from './schema.ts';

/**
 * Parses the units of an organisation that stand in a file of their own. What is bad of one costs that one, as in the catalog; a file
 * of another organisation, or without a unit that can be read, is refused.
 */
export function parseUnits(organisation: string, given: unknown): Parsed<readonly Unit[]> {
  const file = unitsPath(organisation);
  const faults: Fault[] = [];
  const { raw, faults: doubts } = withFitTexts(given);
  const whole = parseWhole(rawUnitsOf(v.unknown()), raw, file);
  if (whole.organisation !== organisation)
    throw new DataFailure('malformed', file, {
      fault: {
        at: 'organisation',
        problem: { kind: 'unexpected', found: whole.organisation, expected: { kind: 'oneOf', values: [organisation] } },
      },
    });
  const value = soundUnits(whole.units, { file, at: 'units' }, faults);
  return { value, version: whole.dataVersion, dropped: { file, faults }, doubts };
}
