import type { Period } from '../domain/period.ts';
import { foldForSearch } from '../i18n/format.ts';

/** What the name of a file says about what is in it. Texts may be in any language and of any length. */
export interface FileNameParts {
  /** Code of the organisation: "vinh-phuc". */
  readonly organisation: string;
  /** Slug of the chart or page: "don-vi-so-chi-tieu". */
  readonly content: string;
  readonly period: Period;
  /** Version of the data: "1". */
  readonly version: string;
  /** Figures that an office keeps on its own machine. */
  readonly own?: boolean;
  readonly illustrative: boolean;
}

/** Longest parts, so that a whole name stays far below the 255 characters (and Windows' 260 of a path) of file systems. */
const longest = { organisation: 40, content: 60, version: 20, extension: 8 };

/**
 * ASCII, lower case, parts between underscores and words between hyphens, so that it is the same on every system:
 * `thads_vinh-phuc_don-vi-so-chi-tieu_2021-12_v1_minh-hoa.csv`. The period is written as in addresses. The version of an
 * office's own figures says that they are: `so-lieu-don-vi-3`.
 */
export function fileName(
  { organisation, content, period, version, own = false, illustrative }: FileNameParts,
  extension: string,
): string {
  const versionSlug = slug(version, longest.version);
  const parts = [
    // Always first: no name is then one that Windows reserves (con, nul, com1).
    'thads',
    slug(organisation, longest.organisation),
    slug(content, longest.content),
    `${period.statYear}-${String(period.months).padStart(2, '0')}`,
    versionSlug && (own ? `so-lieu-${versionSlug}` : `v${versionSlug}`),
    illustrative && 'minh-hoa',
  ];
  return `${parts.filter(Boolean).join('_')}.${slug(extension, longest.extension)}`;
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
