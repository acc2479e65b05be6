import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { columnLetters } from '../../src/domain/sheetCells.ts';
import type { FormColumn } from '../../src/import/formColumns.ts';
import type { Understood } from '../../src/import/reading.ts';
import { understand } from '../../src/import/understand.ts';
import { readFile } from '../../src/workbooks/readFile.ts';
import { vinhPhuc } from '../fixtures/vinhPhuc.ts';

/** What stands in the workbooks, cell by cell: written down when they were made, not read by our code. */
interface Manifest {
  readonly files: readonly {
    readonly file: string;
    readonly sheets: readonly Sheet[];
    readonly ignoreSheets?: unknown;
  }[];
}

interface Sheet {
  readonly sheet: string;
  readonly kind: 'cases' | 'amount';
  readonly form: string;
  readonly period: { readonly statYear: number; readonly months: number };
  readonly columns: Readonly<Record<string, string>>;
  readonly units: Readonly<Record<string, Row>>;
  readonly province: Row;
  readonly totalRow: number;
  readonly officers: readonly {
    readonly name: string;
    readonly unit: string;
    readonly row: number;
    readonly eligible: number;
  }[];
  readonly questions: readonly string[];
}

type Row = Readonly<Record<string, number>>;

const folder = join(import.meta.dirname, '../fixtures/workbooks');
const manifest: Manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
const organisation = { units: vinhPhuc.units, names: [vinhPhuc.name.vi] };

/** The two lists name two columns and one unit otherwise. */
const columnNames: Readonly<Record<string, FormColumn>> = {
  postponedAgreed: 'postponedByAgreement',
  suspendedComplaint: 'suspendedForComplaint',
  ratePercent: 'rate',
};
const unitCode = (name: string) => (name === 'department' ? 'cuc-tinh' : name);
const columnName = (name: string) => (columnNames[name] ?? name) as FormColumn;

async function tablesOf(file: string): Promise<ReadonlyMap<string, Understood>> {
  const read = await readFile({ name: file, content: new Uint8Array(readFileSync(join(folder, file))) });
  if (read.kind !== 'read') throw new Error(`${file}: ${read.kind}`);
  const tables = read.grids.flatMap((grid) => understand(grid, organisation));
  return new Map(tables.flatMap((table) => (table.kind === 'table' ? [[table.sheet, table] as const] : [])));
}

/** What is asked, by its kind, as the manifest says it in words. */
const asks = (questions: readonly string[]) =>
  questions.map((question) =>
    question.startsWith('period') ? 'period' : question.startsWith('unit of money') ? 'moneyUnit' : question,
  );

describe.each(manifest.files)('$file', ({ file, sheets }) => {
  it('has the sheets with figures, and takes no other for one', async () => {
    expect([...(await tablesOf(file)).keys()]).toEqual(sheets.map(({ sheet }) => sheet));
  });

  it.each(sheets)('is understood to the last cell: $sheet', async (sheet) => {
    const table = (await tablesOf(file)).get(sheet.sheet);
    if (!table) throw new Error('no table');
    expect(table).toMatchObject({
      form: sheet.form,
      basis: sheet.kind === 'cases' ? 'cases' : 'amounts',
      problems: [],
    });
    expect(table.questions.map(({ kind }) => kind)).toEqual(asks(sheet.questions));
    const told = table.period ?? table.questions.flatMap((asked) => (asked.kind === 'period' ? asked.likely : []))[0];
    expect(told).toEqual({ statYear: sheet.period.statYear, months: sheet.period.months });
    expect(Object.fromEntries([...table.columns].map(([at, name]) => [name, columnLetters(at)]))).toEqual(
      Object.fromEntries(Object.entries(sheet.columns).map(([name, letters]) => [columnName(name), letters])),
    );
    const found = new Map(table.rows.map((row) => [row.row + 1, row]));
    const expected = [
      ...Object.entries(sheet.units).map(([code, row]) => ({ unit: unitCode(code) as string | null, row })),
      { unit: null, row: { ...sheet.province, row: sheet.totalRow } },
    ];
    for (const { unit, row } of expected) {
      const read = found.get(row['row'] ?? 0);
      expect(read?.unit).toBe(unit);
      const values = Object.entries(row).filter(([name]) => name !== 'row');
      expect(values.map(([name]) => [name, read?.numbers[columnName(name)]])).toEqual(values);
    }
    expect(
      table.rows
        .filter(({ kind }) => kind === 'officer')
        .map(({ name, row, numbers }) => [name, row + 1, numbers.eligible]),
    ).toEqual(sheet.officers.map(({ name, row, eligible }) => [name, row, eligible]));
  });
});
