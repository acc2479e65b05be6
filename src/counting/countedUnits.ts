import type { YearFiles } from '../../register/assemble/publication.ts';
import type { ReportFile } from '../../register/assemble/reports.ts';
import { nationCode, type Tree } from '../../register/assemble/tree.ts';
import { reportsPath } from '../data/paths.ts';
import type { Localised } from '../domain/localised.ts';
import type { Basis } from '../domain/measures.ts';
import type { CountedUnit, Done } from './protocol.ts';

const parts = ['totalToEnforce', 'eligible', 'completedTotal'] as const;

/** The whole and the units right below it as they are in the nation's file, in the last period of a year that was counted. */
export function countedUnits(
  { departments }: Pick<Tree, 'departments'>,
  nation: Localised,
  { statYear, months, reports }: YearFiles,
): readonly CountedUnit[] {
  const file = reports.get(reportsPath(nationCode, statYear));
  if (!file) return [];
  const names = new Map(departments.map(({ code, nameVi, nameEn }) => [code, { vi: nameVi, en: nameEn }]));
  const units = file.rows.unit.flatMap((code, row): CountedUnit[] => {
    if (file.rows.months[row] !== months) return [];
    const name = names.get(code) ?? { vi: code, en: code };
    return [{ code, name, cases: doneOf(file, 'cases', row), amounts: doneOf(file, 'amounts', row) }];
  });
  const whole = (basis: Basis) =>
    units.reduce<Done>((sum, unit) => summed(sum, unit[basis]), { totalToEnforce: 0, eligible: 0, completedTotal: 0 });
  return [{ code: nationCode, name: nation, cases: whole('cases'), amounts: whole('amounts') }, ...units];
}

function doneOf(file: ReportFile, basis: Basis, row: number): Done {
  const value = (part: (typeof parts)[number]) => file[basis].columns[part]?.[row] ?? 0;
  return {
    totalToEnforce: value('totalToEnforce'),
    eligible: value('eligible'),
    completedTotal: value('completedTotal'),
  };
}

function summed(a: Done, b: Done): Done {
  return {
    totalToEnforce: a.totalToEnforce + b.totalToEnforce,
    eligible: a.eligible + b.eligible,
    completedTotal: a.completedTotal + b.completedTotal,
  };
}
