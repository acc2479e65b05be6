import { parseAges } from './ages/parse.ts';
import { parseCatalog } from './catalog/parse.ts';
import { parseFigures } from './figures/parse.ts';
import { parseReports } from './reports/parse.ts';
import { parseUnits } from './units/parse.ts';
import { inNewestVersion } from './upgrades.ts';

/** The parsers of files of any version, all in one part: it comes only for a file that the build has not checked. */
export const parsers = {
  catalog: (raw: unknown) => parseCatalog(inNewestVersion('catalog', raw)),
  units: (organisation: string, raw: unknown) => parseUnits(organisation, raw),
  ages: (organisation: string, statYear: number, raw: unknown) => parseAges(organisation, statYear, raw),
  figures: (organisation: string, raw: unknown) => parseFigures(organisation, inNewestVersion('figures', raw)),
  reports: (organisation: string, statYear: number, raw: unknown) =>
    parseReports(organisation, statYear, inNewestVersion('reports', raw)),
};
