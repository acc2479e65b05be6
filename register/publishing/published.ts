import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { agesPath, catalogPath, reportsPath } from '../../src/data/paths.ts';
import type { AgesFile } from '../assemble/ages.ts';
import type { Version } from '../assemble/organisationFiles.ts';
import type { YearFiles } from '../assemble/publication.ts';
import type { ReportFile } from '../assemble/reports.ts';
import { type Manifest, manifestFile, manifestSchema } from './manifest.ts';
import { CommandRefused } from './refused.ts';

/** What stands in the folder of an earlier publication. */
export interface PublishedBefore {
  readonly manifest: Manifest;
  readonly organisations: readonly string[];
  /** The newest first. */
  readonly versions: readonly Version[];
  readonly years: readonly YearFiles[];
}

/**
 * Reads what was published in a folder from a register; undefined where there is nothing. Throws `CommandRefused` where something else
 * stands there, or a file of it cannot be read: what is closed can only be kept where it can be read.
 */
export function publishedIn(out: string): PublishedBefore | undefined {
  if (!existsSync(out) || readdirSync(out).length === 0) return undefined;
  if (!existsSync(join(out, manifestFile))) {
    throw new CommandRefused({
      vi: `Thư mục ${out} đã có tệp không phải do lệnh này công bố (không có ${manifestFile}). Hãy chọn thư mục khác bằng --out, hoặc thêm --replace nếu muốn thay toàn bộ.`,
      en: `The folder ${out} has files that this command did not publish (there is no ${manifestFile}). Choose another with --out, or add --replace to replace all of it.`,
    });
  }
  const manifest = v.safeParse(manifestSchema, jsonIn(out, manifestFile));
  if (!manifest.success) throw unreadable(out, manifestFile);
  const { organisations, versions } = jsonIn(out, catalogPath) as {
    readonly organisations: readonly { readonly code: string }[];
    readonly versions: readonly Version[];
  };
  const codes = organisations.map(({ code }) => code);
  const { origins = {} } = manifest.output;
  const withOrigins = <F extends object>(file: F, path: string): F =>
    origins[path] ? { ...file, origins: origins[path] } : file;
  const years = Object.entries(manifest.output.closings).map(([year, closings]): YearFiles => {
    const statYear = Number(year);
    const read = <F extends object>(pathOf: (organisation: string, statYear: number) => string) =>
      new Map(
        codes
          .map((code) => pathOf(code, statYear))
          .filter((path) => existsSync(join(out, path)))
          .map((path): [string, F] => [path, withOrigins(jsonIn(out, path) as F, path)]),
      );
    const reports = read<ReportFile>(reportsPath);
    return { statYear, months: closings.length - 1, reports, ages: read<AgesFile>(agesPath) };
  });
  return { manifest: manifest.output, organisations: codes, versions, years };
}

function jsonIn(out: string, path: string): unknown {
  try {
    return JSON.parse(readFileSync(join(out, path), 'utf8'));
  } catch (error) {
    throw unreadable(out, path, error);
  }
}

function unreadable(out: string, path: string, cause?: unknown): CommandRefused {
  return new CommandRefused(
    {
      vi: `Không đọc được ${join(out, path)} đã công bố lần trước, nên không biết kỳ nào đã chốt ra sao. Hãy khôi phục thư mục từ bản sao lưu rồi chạy lại.`,
      en: `${join(out, path)} of the earlier publication cannot be read, so it is not known what was closed. Restore the folder from a backup and run this again.`,
    },
    undefined,
    { cause },
  );
}
