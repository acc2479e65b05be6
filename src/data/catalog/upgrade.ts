import { eachRaw, isRaw, type Raw, type Upgrader } from '../upgrade.ts';

/**
 * Version 1 knew one level: a department was named as the parent of the sub-departments beside which it reported its own
 * caseload. In version 2 a parent contains its parts, so that department is its own caseload and they all stand right below
 * the organisation.
 */
const to2: Upgrader = (raw) => ({
  ...raw,
  schemaVersion: 2,
  organisations: eachRaw(raw['organisations'], organisationTo2),
});

function organisationTo2(organisation: Raw): Raw {
  const units = organisation['units'];
  const parents = new Set(Array.isArray(units) ? units.map((unit) => (isRaw(unit) ? unit['parent'] : null)) : []);
  return {
    kind: 'province',
    ...organisation,
    units: eachRaw(units, (unit) => ({
      ...unit,
      ...(unit['kind'] === 'department' && parents.has(unit['code']) && { kind: 'departmentOwn' }),
      parent: typeof unit['parent'] === 'string' ? null : unit['parent'],
    })),
  };
}

export const catalogUpgraders: readonly Upgrader[] = [to2];
