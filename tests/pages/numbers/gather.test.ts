import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Office } from '../../../src/data/own/kept.ts';
import { check } from '../../../src/import/checks.ts';
import type { Answers } from '../../../src/import/reading.ts';
import { understand } from '../../../src/import/understand.ts';
import { answersFrom, doubles, gathered, hindranceOf, type Wanted } from '../../../src/pages/numbers/own/gather.ts';
import { newOffice, officeOf } from '../../../src/pages/numbers/own/office.ts';
import { readFile } from '../../../src/workbooks/readFile.ts';
import { workbookPath } from '../../fixtures/correctedWorkbook.ts';
import { vinhPhuc } from '../../fixtures/vinhPhuc.ts';

const office: Office = vinhPhuc;
const file = '05-T10-T11-2022-hai-sheet.xlsx';
const october = { statYear: 2022, months: 1 };

/** The first sheets of the workbook: cases and money of October, cases of November. */
async function sheets(answers: Answers): Promise<readonly Wanted[]> {
  const read = await readFile({ name: file, content: new Uint8Array(readFileSync(workbookPath(file))) });
  const grids = read.kind === 'read' ? read.grids.slice(0, 3) : [];
  return grids.flatMap((grid) =>
    understand(grid, { units: office.units, names: [office.name.vi] }, answers).flatMap((table) =>
      table.kind === 'table'
        ? [
            {
              file,
              answers,
              found: { table, findings: check(table, { units: [], periodBefore: null, yearBefore: null }) },
            },
          ]
        : [],
    ),
  );
}

describe('what is kept of tables', () => {
  let wanted: readonly Wanted[];
  beforeAll(async () => {
    wanted = await sheets({ period: october, moneyUnit: 1 });
  });

  it('waits for the answers that are still open', async () => {
    expect((await sheets({})).map(({ found }) => hindranceOf(found))).toEqual(['questions', 'questions', 'questions']);
    expect(wanted.map(({ found }) => hindranceOf(found))).toEqual([null, null, null]);
  });

  it('is one report for a period and measure', () => {
    expect([...doubles(wanted)].map(({ found }) => found.table.sheet)).toEqual(['Việc T11']);
  });

  it('has the officers below their units, who are in the office from then on', () => {
    const { office: kept, reports } = gathered(office, wanted.slice(0, 1), '2026-01-01T00:00:00Z');
    expect(kept.units.filter(({ kind }) => kind === 'officer').length).toBe(24);
    expect(reports[0]?.rows.length).toBe(34);
    expect(reports[0]?.rows.filter(({ unit }) => unit.startsWith('vinh-yen')).map(({ unit }) => unit)).toEqual([
      'vinh-yen',
      'vinh-yen-pham-duc-thinh',
      'vinh-yen-nguyen-van-binh',
      'vinh-yen-hoang-thi-yen',
    ]);
  });

  it('remembers what money is counted in and which sheets were left out, and never the period', () => {
    const { remembered } = gathered(office, wanted.slice(1, 2), '', wanted.slice(2));
    expect(remembered).toEqual([
      { organisation: 'vinh-phuc', form: '05/TK-THA', columns: {}, aliases: {}, moneyUnit: 1 },
      {
        organisation: 'vinh-phuc',
        form: '04/TK-THA',
        columns: {},
        aliases: {},
        moneyUnit: null,
        ignored: ['Việc T11'],
      },
    ]);
    const [money] = wanted.slice(1);
    if (!money || !remembered[0]) throw new Error('nothing');
    expect(answersFrom(remembered[0], money.found)).toEqual({ moneyUnit: 1 });
  });
});

describe('whose figures a workbook has', () => {
  it('is told by the names of its units', async () => {
    const [cases] = await sheets({});
    const table = cases?.found.table;
    expect(officeOf([office], () => table)).toBe(office);
    expect(
      officeOf([office], () => table && { rows: table.rows.map((row) => ({ ...row, unit: null })) }),
    ).toBeUndefined();
  });

  it('is a new office where nobody has them, without a name until somebody gives it one', async () => {
    const [cases] = await sheets({});
    if (!cases) throw new Error('no table');
    const rows = cases.found.table.rows.map((row) => ({ ...row, unit: null }));
    const fresh = newOffice({ rows });
    expect([fresh.name.vi, fresh.units.length]).toEqual(['', 10]);
  });
});
