import * as v from 'valibot';
import { rawAges } from './ages/schema.ts';
import { rawCatalogOf, rawUnit, rawVersion } from './catalog/schema.ts';
import { envelope, lists } from './figures/schema.ts';
import { cells, correctionEntries, fileOf, monthsCell, originCell } from './reports/schema.ts';
import { code } from './shared.ts';
import { rawUnits } from './units/schema.ts';

/** Whole files as their published JSON Schemas describe them. The app itself reads entry by entry, and needs none of these. */
export const wholeFiles = {
  catalog: rawCatalogOf(rawUnit, rawVersion),
  units: rawUnits,
  ages: rawAges,
  figures: v.object({
    ...envelope.entries,
    sources: v.array(lists.sources),
    figures: v.array(lists.figures),
    derived: v.array(lists.derived),
    targets: v.array(lists.targets),
    campaigns: v.array(lists.campaigns),
    events: v.exactOptional(v.array(lists.events)),
    methods: v.array(lists.methods),
  }),
  reports: fileOf({ unit: code, months: monthsCell, ...cells, place: originCell, correction: correctionEntries }),
};
