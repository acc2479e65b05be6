/**
 * The addresses of the API, relative to its base, and where the file behind each stands in the JSON data module.
 * The client, the mocks and the build all take them from here, so they cannot disagree.
 */

export const catalogPath = 'catalog.json';

export function unitsPath(organisation: string): string {
  return `${organisation}/units.json`;
}

export function figuresPath(organisation: string): string {
  return `${organisation}/figures.json`;
}

export function reportsPath(organisation: string, statYear: number): string {
  return `${organisation}/reports/${statYear}.json`;
}

export function agesPath(organisation: string, statYear: number): string {
  return `${organisation}/ages/${statYear}.json`;
}

/** The datasets that files are of, each with a JSON Schema. */
export const datasets = ['catalog', 'units', 'figures', 'reports', 'ages'] as const;
export type DatasetName = (typeof datasets)[number];

export function schemaPath(dataset: DatasetName): string {
  return `schema/${dataset}.json`;
}

/**
 * The API path of a JSON file of this folder, for example `reports/vinh-phuc/2021.json` → `vinh-phuc/reports/2021.json`.
 * Throws on a file that belongs to no dataset, so that a stray one is noticed at once.
 */
export function apiPathOf(file: string): string {
  const reports = /^reports\/([^/]+)\/(\d{4})\.json$/.exec(file);
  if (reports?.[1] && reports[2]) return reportsPath(reports[1], Number(reports[2]));
  const ages = /^ages\/([^/]+)\/(\d{4})\.json$/.exec(file);
  if (ages?.[1] && ages[2]) return agesPath(ages[1], Number(ages[2]));
  const figures = /^figures\/([^/]+)\.json$/.exec(file);
  if (figures?.[1]) return figuresPath(figures[1]);
  const units = /^units\/([^/]+)\.json$/.exec(file);
  if (units?.[1] && units[1] !== 'schema') return unitsPath(units[1]);
  const schema = datasets.find((dataset) => file === `${dataset}/schema.json`);
  if (schema) return schemaPath(schema);
  if (file === 'catalog/catalog.json') return catalogPath;
  throw new Error(`no dataset for ${file}`);
}
