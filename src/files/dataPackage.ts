import type { Attribution } from './outgoing.ts';
import type { TidyColumn } from './tidyCsv.ts';

/** A file of a package. */
export interface DataResource {
  /** Its name without an ending. */
  readonly name: string;
  readonly description: string;
  readonly columns: readonly Pick<TidyColumn<never>, 'name' | 'type' | 'description' | 'codes'>[];
}

interface Described {
  readonly name: string;
  readonly title: string;
  readonly description?: string;
  readonly attribution: Attribution;
  readonly resources: readonly DataResource[];
}

/**
 * What has to be known about the files of a package, once and not in every row: a Tabular Data Package
 * (https://specs.frictionlessdata.io/tabular-data-package/), which R, Python and others read.
 */
export function dataPackage({ name, title, description, attribution, resources }: Described): string {
  const { version, link, exportedOn, sources } = attribution;
  return `${JSON.stringify(
    {
      profile: 'tabular-data-package',
      name,
      title,
      ...(description !== undefined && { description }),
      version: version.id,
      created: `${exportedOn.slice(0, 10)}T00:00:00Z`,
      homepage: link,
      sources: sources.map((source) => ({ title: source })),
      contributors: [{ title: attribution.organisation, role: 'publisher' }],
      data_version_date: version.date,
      units: attribution.units,
      period: attribution.period,
      provenance: attribution.provenance,
      provenance_label: attribution.provenanceWords,
      caveats: attribution.caveats,
      resources: resources.map((resource) => ({
        profile: 'tabular-data-resource',
        name: resource.name,
        path: `${resource.name}.csv`,
        description: resource.description,
        format: 'csv',
        mediatype: 'text/csv',
        encoding: 'utf-8',
        dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true },
        schema: {
          fields: resource.columns.map(({ codes, ...field }) => ({
            ...field,
            ...(codes && { constraints: { enum: codes } }),
          })),
          missingValues: [''],
        },
      })),
    },
    null,
    2,
  )}\n`;
}
