import type { Basis } from '../domain/measures.ts';
import type { Period } from '../domain/period.ts';
import type { ProvenanceKind } from '../domain/provenance.ts';
import type { Comparison } from '../domain/standing.ts';
import { foldForSearch } from '../i18n/fold.ts';
import type { Language } from '../i18n/format.ts';

/** What the name of a file says about what is in it. Texts may be in any language and of any length. */
export interface FileNameParts {
  /** Code of the organisation: "vinh-phuc". */
  readonly organisation: string;
  /** Slug of the chart or page: "don-vi-so-chi-tieu". */
  readonly content: string;
  /** Codes of the units that its figures are about; a word where they are about the whole, or about the nation alone. */
  readonly units: 'whole' | 'nation' | readonly string[];
  /** They are all units that there are at their level: their number says which they are. */
  readonly everyUnit?: boolean;
  /** By what it measures and what it compares with, each where it follows such a choice. */
  readonly basis?: Basis | undefined;
  readonly comparison?: Comparison | undefined;
  /** The statistical periods of its figures, the earliest first; none for what is on no such calendar. */
  readonly periods: readonly Period[];
  /** Version of the data: "1". */
  readonly version: string;
  /** Figures that an office keeps on its own machine. */
  readonly own?: boolean;
  readonly language: Language;
  /** What its figures are, said at the end where that has to be. */
  readonly kind: ProvenanceKind | null;
}

/** Longest parts, so that a whole name stays far below the 255 characters (and Windows' 260 of a path) of file systems. */
const longest = { organisation: 40, content: 60, units: 40, version: 20, extension: 8 };

const basisSlugs: Readonly<Record<Basis, string>> = { cases: 'viec', amounts: 'tien' };
const kindSlugs: Readonly<Partial<Record<ProvenanceKind, string>>> = { illustrative: 'minh-hoa', trial: 'thu' };
const comparisonSlugs: Readonly<Record<Comparison, string>> = { target: 'chi-tieu', yearBefore: 'cung-ky' };

/**
 * ASCII, lower case, parts between underscores and words between hyphens, so that it is the same on every system:
 * `thads_vinh-phuc_don-vi-so-chi-tieu_3-don-vi-k3x9_viec_chi-tieu_2021-12_v1_vi_minh-hoa.csv`. Periods are written as in
 * addresses. Whatever makes files differ is in their names: several units are counted, and told apart by a mark made of their
 * codes. The version of an office's own figures says that they are: `so-lieu-don-vi-3`.
 */
export function fileName(
  { version, own = false, kind, language, basis, comparison, ...parts }: FileNameParts,
  extension: string,
): string {
  const versionSlug = slug(version, longest.version);
  const all = [
    // Always first: no name is then one that Windows reserves (con, nul, com1).
    'thads',
    slug(parts.organisation, longest.organisation),
    slug(parts.content, longest.content),
    unitsSlug(parts),
    basis && basisSlugs[basis],
    comparison && comparisonSlugs[comparison],
    periodsSlug(parts.periods),
    versionSlug && (own ? `so-lieu-${versionSlug}` : `v${versionSlug}`),
    language,
    kind !== null && kindSlugs[kind],
  ];
  return `${all.filter(Boolean).join('_')}.${slug(extension, longest.extension)}`;
}

function unitsSlug({ units, everyUnit = false }: Pick<FileNameParts, 'units' | 'everyUnit'>): string {
  if (units === 'nation') return 'ca-nuoc';
  if (units === 'whole') return 'toan-bo';
  const [only] = units;
  if (only === undefined) return '';
  if (units.length === 1) return slug(only, longest.units);
  return everyUnit ? `${units.length}-don-vi` : `${units.length}-don-vi-${markOf(units)}`;
}

/** Four letters and digits that differ for other units, whatever their order (FNV-1a). */
function markOf(codes: readonly string[]): string {
  let hash = 0x81_1c_9d_c5;
  for (const letter of codes.toSorted().join(' ')) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01_00_01_93);
  return (hash >>> 0).toString(36).padStart(4, '0').slice(-4);
}

/** One period as it is, several as the years from the first to the last. */
function periodsSlug(periods: readonly Period[]): string {
  const [first, last] = [periods[0], periods.at(-1)];
  if (!first || !last) return '';
  const said = ({ statYear, months }: Period) => `${statYear}-${String(months).padStart(2, '0')}`;
  return first === last ? said(first) : `${said(first)}-den-${said(last)}`;
}

/** Letters, digits and single hyphens, at most `most`; cut between words where there is room for one. */
function slug(text: string, most: number): string {
  const words = foldForSearch(text).match(/[a-z0-9]+/g) ?? [];
  let result = (words[0] ?? '').slice(0, most);
  for (const word of words.slice(1)) {
    if (result.length + 1 + word.length > most) break;
    result += `-${word}`;
  }
  return result;
}
