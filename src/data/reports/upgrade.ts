import { isRaw, type Raw, type Upgrader } from '../upgrade.ts';

const blocks = ['cases', 'amounts', 'credit'] as const;

/** In version 1 a block had one provenance; in version 2 each row of it has its own, by its place in the list of origins. */
const to2: Upgrader = ({ org, ...raw }) => {
  const origins: unknown[] = [];
  const rows = isRaw(raw['rows']) && Array.isArray(raw['rows']['unit']) ? raw['rows']['unit'].length : 0;
  const upgraded = blocks.map((name) => {
    const block = raw[name];
    if (!isRaw(block)) return [name, block] as const;
    const { provenance, ...rest } = block;
    const known = origins.findIndex((origin) => JSON.stringify(origin) === JSON.stringify(provenance));
    const at = known < 0 ? origins.push(provenance) - 1 : known;
    return [name, { origin: Array.from({ length: rows }, () => at), ...rest }] as const;
  });
  return {
    ...raw,
    schemaVersion: 2,
    organisation: org,
    origins,
    ...Object.fromEntries<unknown>(upgraded),
  } satisfies Raw;
};

export const reportsUpgraders: readonly Upgrader[] = [to2];
