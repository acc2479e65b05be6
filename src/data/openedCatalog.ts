import type { Unit } from '../domain/organisation.ts';
import type { Catalog, CatalogOrganisation } from './catalog/schema.ts';
import type { Parsed } from './failure.ts';

/** The organisation of a code, or the first one that there is. */
export function organisationOf(
  { organisations }: Pick<Catalog, 'organisations'>,
  code: string | null | undefined,
): CatalogOrganisation | undefined {
  return organisations.find((organisation) => organisation.code === code) ?? organisations[0];
}

const opened = new WeakMap<object, { readonly catalog: Parsed<Catalog>; readonly with: Parsed<Catalog> }>();

/**
 * The catalog with the units of one organisation that has them in a file of its own; the very same object for the same two files. Other
 * organisations of that kind stay without any.
 */
export function openedCatalog(catalog: Parsed<Catalog>, code: string, units: Parsed<readonly Unit[]>): Parsed<Catalog> {
  const known = opened.get(units);
  if (known?.catalog === catalog) return known.with;
  const organisations = catalog.value.organisations.map((organisation) =>
    organisation.code === code ? { ...organisation, units: units.value } : organisation,
  );
  const made = { ...catalog, value: { ...catalog.value, organisations } };
  opened.set(units, { catalog, with: made });
  return made;
}
