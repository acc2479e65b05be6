import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Counted, countRegister } from '../../register/count/count.ts';
import { type CountBasis, countedMeasures } from '../../register/rows.ts';
import { emptyFolder } from './folders.ts';

/** Two offices of a province since 01/07/2025, and what was there before: two sub-departments that went to the first office. */
const units = [
  'code,kind,parent,name_vi,name_en,short_name_vi,short_name_en,valid_from,valid_to,successors',
  'cuc-p,department,,"Cục P, cũ",P,P,P,,2025-06-30,p',
  'cuc-p-1,subDepartment,cuc-p,Chi cục 1,S 1,S 1,S 1,,2025-06-30,p-1',
  'cuc-p-2,subDepartment,cuc-p,Chi cục 2,S 2,S 2,S 2,,2025-06-30,p-1;p-2',
  'p,department,,THADS P,P,P,P,2025-07-01,,',
  'p-1,regionalOffice,p,Khu vực 1,O 1,O 1,O 1,2025-07-01,,',
  'p-2,regionalOffice,p,Khu vực 2,O 2,O 2,O 2,2025-07-01,,',
];

interface CaseCells {
  readonly unit?: string;
  readonly officer?: string;
  readonly accepted: string;
  readonly recorded?: string;
  readonly revoked?: string;
  readonly type?: string;
  readonly credit?: boolean;
  readonly entrustedIn?: boolean;
  readonly amount?: number;
}

/** A line of the table `case`; days without a time are ten o'clock, and what says nothing of its recording was recorded at once. */
export function caseLine(id: number, cells: CaseCells): string {
  const { unit = 'p-1', officer = '', accepted, recorded = accepted, revoked = '', type = 'civil' } = cells;
  const { credit = false, entrustedIn = false, amount = 1000 } = cells;
  const times = [accepted, recorded, revoked].map(timed);
  return [id, unit, officer, ...times, type, 'onRequest', credit, entrustedIn, amount].join(',');
}

interface Written {
  readonly recorded?: string;
  readonly revoked?: string;
}

export function eventLine(
  id: number,
  caseId: number,
  kind: string,
  happened: string,
  { recorded = happened, revoked = '', to = '' }: Written & { readonly to?: string } = {},
): string {
  return [id, caseId, timed(happened), timed(recorded), timed(revoked), kind, to].join(',');
}

export function paymentLine(
  id: number,
  caseId: number,
  amount: number,
  happened: string,
  { recorded = happened, revoked = '', kind = 'collected' }: Written & { readonly kind?: string } = {},
): string {
  return [id, caseId, timed(happened), timed(recorded), timed(revoked), kind, amount].join(',');
}

const timed = (text: string) => (text.length === 10 ? `${text}T10:00:00` : text);

interface Lines {
  readonly cases: readonly string[];
  readonly events?: readonly string[];
  readonly payments?: readonly string[];
}

/** The folder of a register of these lines. */
export function folderOf({ cases, events = [], payments = [] }: Lines): string {
  const dir = emptyFolder();
  const write = (table: string, lines: readonly string[]) =>
    writeFileSync(join(dir, `${table}.csv`), `${lines.join('\n')}\n`);
  write('unit', units);
  write('officer', ['code,unit,name,valid_from,valid_to', 'an,p-1,An,,', 'binh,p-2,Bình,,']);
  write('target', ['unit,stat_year,measure,value,direction,decision,decided_on']);
  write('case', [
    'id,unit,officer,accepted_at,recorded_at,revoked_at,type,initiative,credit,entrusted_in,amount',
    ...cases,
  ]);
  write('event', ['id,case_id,happened_at,recorded_at,revoked_at,kind,to_officer', ...events]);
  write('payment', ['id,case_id,happened_at,recorded_at,revoked_at,kind,amount', ...payments]);
  return dir;
}

/** Books are closed on the second day after each period at five, as are those of the year before. */
export function closingsOf(year: number): string[] {
  return Array.from({ length: 13 }, (_, months) => {
    const at = months === 0 ? Date.UTC(year - 1, 9, 2) : Date.UTC(year - 1, 9 + months, 2);
    return `${new Date(at).toISOString().slice(0, 10)}T17:00:00`;
  });
}

/** These lines counted up to so many months of a year. */
export function counted(lines: Lines, year = 2026, months = 12, officers = false): Counted {
  return countRegister(folderOf(lines), { year, closings: closingsOf(year), months, officers });
}

/** What a row of counts has that is not zero. */
export function booksOf(
  rows: Counted['counts'],
  { unit = 'p-1', months, basis = 'cases', officer = null }: BooksAsked,
): Partial<Record<string, number>> | undefined {
  const row = rows.find(
    (one) => one.unit === unit && one.months === months && one.basis === basis && one.officer === officer,
  );
  return (
    row && Object.fromEntries(countedMeasures.flatMap((measure) => (row[measure] ? [[measure, row[measure]]] : [])))
  );
}

interface BooksAsked {
  readonly unit?: string;
  readonly months: number;
  readonly basis?: CountBasis;
  readonly officer?: string | null;
}
