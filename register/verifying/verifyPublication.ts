import type { Localised } from '../../src/domain/localised.ts';
import { type YearFiles, yearFiles } from '../assemble/publication.ts';
import { type Tree, treeOf } from '../assemble/tree.ts';
import { countYear } from '../publishing/countYear.ts';
import { type PublishedBefore, publishedIn } from '../publishing/published.ts';
import { CommandRefused } from '../publishing/refused.ts';
import type { Engine, UnitRow } from '../rows.ts';
import { type Asked, ageNumbers, type Difference, differences, keyOf, reportNumbers, type Told } from './compare.ts';

/** One published number, counted once more from the register as it stood when its period was closed. */
export interface VerifiedNumber {
  readonly published: Told;
  /** Null where it is not told, undefined where there is no such number. */
  readonly counted: number | null | undefined;
  readonly isEqual: boolean;
  /** SHA-256 of the register's files as they are now. */
  readonly snapshot: string;
}

/** Counts one published number again. Throws `CommandRefused` where there is no such number, or nothing is published. */
export async function verifyOne(
  engine: Engine,
  out: string,
  { statYear, asked }: { readonly statYear: number; readonly asked: Asked },
): Promise<VerifiedNumber> {
  const before = needPublished(out);
  const year = before.years.find((one) => one.statYear === statYear);
  const isAge = asked.cell !== undefined || asked.measure === 'medianDays';
  const find = (numbers: readonly Told[]) => numbers.find((told) => keyOf(told.asked) === keyOf(asked));
  // The nation comes first: it has the departments.
  const organisation = before.organisations.find((one) => year && find(numbersOf(year, one, isAge)));
  const published = year && organisation !== undefined && find(numbersOf(year, organisation, isAge));
  if (!published) throw noSuchNumber(asked, statYear, year);
  const units = await engine.units();
  const tree = treeOf(units);
  const snapshot = await engine.snapshot();
  const again = await countAgain(engine, units, tree, year, before, snapshot.sha256);
  const counted = find(numbersOf(again, organisation, isAge))?.value;
  return { published, counted, isEqual: counted === published.value, snapshot: snapshot.sha256 };
}

/** What every published number of every year says, beside the register. */
export interface VerifiedAll {
  readonly same: number;
  readonly found: readonly (Difference & { readonly organisation: string; readonly statYear: number })[];
  /** Closed periods whose rows have another hash than the one published with them. */
  readonly hashes: readonly string[];
  readonly snapshot: { readonly now: string; readonly published: string };
}

/** Counts everything that is published again. Tells each year when it is done. */
export async function verifyAll(engine: Engine, out: string, done: (year: number) => void): Promise<VerifiedAll> {
  const before = needPublished(out);
  const units = await engine.units();
  const tree = treeOf(units);
  const { sha256 } = await engine.snapshot();
  const found: VerifiedAll['found'][number][] = [];
  const hashes: string[] = [];
  let same = 0;
  for (const year of before.years) {
    const again = await countAgain(engine, units, tree, year, before, sha256);
    for (const organisation of before.organisations) {
      for (const isAge of [false, true]) {
        const compared = differences(numbersOf(year, organisation, isAge), numbersOf(again, organisation, isAge));
        same += compared.same;
        found.push(...compared.found.map((one) => ({ ...one, organisation, statYear: year.statYear })));
      }
      hashes.push(...otherHashes(year, again, organisation));
    }
    done(year.statYear);
  }
  return { same, found, hashes, snapshot: { now: sha256, published: before.manifest.snapshot.sha256 } };
}

/** Closed periods that say another hash than their rows have now. */
function otherHashes(published: YearFiles, again: YearFiles, organisation: string): readonly string[] {
  return (['reports', 'ages'] as const).flatMap((kind) => {
    const [was, is] = [published[kind], again[kind]].map((files) =>
      [...files.values()].find((file) => file.organisation === organisation),
    );
    return (was?.origins ?? []).flatMap(({ query, closedAt, hash }, at) =>
      is?.origins[at]?.hash === hash ? [] : [`${organisation} ${query} ${closedAt}`],
    );
  });
}

function numbersOf({ reports, ages }: YearFiles, organisation: string, isAge: boolean): readonly Told[] {
  const of = <F extends { readonly organisation: string }>(files: ReadonlyMap<string, F>) =>
    [...files.values()].find((file) => file.organisation === organisation);
  const [report, age] = [of(reports), of(ages)];
  if (isAge) return age ? ageNumbers(age) : [];
  return report ? reportNumbers(report) : [];
}

async function countAgain(
  engine: Engine,
  units: readonly UnitRow[],
  tree: Tree,
  { statYear, months }: Pick<YearFiles, 'statYear' | 'months'>,
  { manifest }: PublishedBefore,
  snapshot: string,
): Promise<YearFiles> {
  const closings = manifest.closings[String(statYear)] ?? [];
  const asked = { statYear, months, closings, officers: manifest.officers };
  return yearFiles(tree, await countYear(engine, units, snapshot, asked));
}

function needPublished(out: string): PublishedBefore {
  const before = publishedIn(out);
  if (before) return before;
  throw new CommandRefused({
    vi: `Thư mục ${out} chưa có gì được công bố từ sổ thụ lý. Hãy kiểm tra --out, hoặc công bố trước bằng npm run publish:register.`,
    en: `Nothing was published from a register in ${out}. Check --out, or publish first with npm run publish:register.`,
  });
}

function noSuchNumber(
  { unit, months, measure, cell }: Asked,
  statYear: number,
  year: YearFiles | undefined,
): CommandRefused {
  const what: Localised = {
    vi: cell === undefined ? measure : `${measure} của ô ${cell}`,
    en: cell === undefined ? measure : `${measure} of the cell ${cell}`,
  };
  const there: Localised = year
    ? { vi: `năm ${statYear} đã công bố ${year.months} kỳ`, en: `${year.months} periods of ${statYear} are published` }
    : { vi: `năm ${statYear} chưa được công bố`, en: `${statYear} is not published` };
  return new CommandRefused({
    vi: `Không có số ${what.vi} của ${unit} sau ${months} tháng năm ${statYear} trong số đã công bố (${there.vi}; ô dưới 5 việc được gộp thành "*").`,
    en: `There is no ${what.en} of ${unit} after ${months} months of ${statYear} in what is published (${there.en}; cells under 5 cases are merged into "*").`,
  });
}
