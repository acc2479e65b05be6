import { parseCatalog } from '../src/data/catalog/parse.ts';
import { hashOf } from '../src/data/checkedFiles.ts';
import { DataFailure, type Parsed } from '../src/data/failure.ts';
import { parseFigures } from '../src/data/figures/parse.ts';
import { catalogPath, figuresPath, reportsPath, unitsPath } from '../src/data/paths.ts';
import { parseReports } from '../src/data/reports/parse.ts';
import { parseUnits } from '../src/data/units/parse.ts';
import { newestSchema } from '../src/data/upgrade.ts';
import { readApiFiles } from './apiFiles.ts';

/**
 * Hashes of the published files in which the parsers find nothing to tell: the site need not look at them again. A file with
 * a fault, or of an earlier version, is not among them, and is read by the site as any other.
 */
export function checkedFiles(root: string): readonly number[] {
  const files = readApiFiles(root);
  const hashes: number[] = [];
  const check = <T>(path: string, parse: (raw: unknown) => Parsed<T>): T | undefined => {
    const text = files.get(path);
    if (text === undefined) return undefined;
    const raw: unknown = JSON.parse(text);
    try {
      const { value, dropped, doubts } = parse(raw);
      const isNewest = (raw as { readonly schemaVersion?: unknown }).schemaVersion === newestSchema;
      if (isNewest && dropped.faults.length + doubts.length === 0) hashes.push(hashOf(text));
      return value;
    } catch (error) {
      // What cannot be read at all is for the site to tell.
      if (error instanceof DataFailure) return undefined;
      throw error;
    }
  };
  for (const { code, statYears, unitsAt } of check(catalogPath, parseCatalog)?.organisations ?? []) {
    if (unitsAt) check(unitsPath(code), (raw) => parseUnits(code, raw));
    check(figuresPath(code), (raw) => parseFigures(code, raw));
    for (const year of statYears) check(reportsPath(code, year), (raw) => parseReports(code, year, raw));
  }
  return hashes;
}
