import { readFileSync } from 'node:fs';
import { read } from 'hucre';
import writeXlsxFile, { type CellObject, type SheetData } from 'write-excel-file/universal';
import { check } from '../../src/import/checks.ts';
import type { Grid } from '../../src/import/grid.ts';
import type { Organisation } from '../../src/import/reading.ts';
import { understand } from '../../src/import/understand.ts';
import { readFile } from '../../src/workbooks/readFile.ts';
import { workbookPath } from '../fixtures/correctedWorkbook.ts';
import type { Ratio } from './aggregation.ts';

/** Times what is done with a workbook beside the bare reader: the gate, the reading, what it means, and whether it adds up. */

const heads = [
  'Đơn vị',
  'Tổng số thụ lý',
  'Năm trước chuyển sang',
  'Mới thụ lý',
  'Ủy thác đi',
  'Thu hồi',
  'Tổng số phải thi hành',
  'Có điều kiện thi hành',
  'Thi hành xong hoàn toàn',
  'Đình chỉ',
  'Đang thi hành',
  'Hoãn theo điểm c khoản 1 Điều 48',
  'Tạm dừng để giải quyết khiếu nại',
  'Chưa có điều kiện',
  'Hoãn khác',
  'Tạm đình chỉ',
  'Chuyển kỳ sau',
];
const officer = [130, 60, 70, 5, 5, 120, 100, 40, 2, 56, 1, 1, 15, 3, 2, 78];
const officersOfOffice = 5;

/** A month of a nation: offices with their officers. */
async function nation(offices: number): Promise<{ readonly bytes: Uint8Array; readonly organisation: Organisation }> {
  const text = (value: string): CellObject => ({ value, type: String });
  const number = (value: number): CellObject => ({ value, type: Number });
  const names = Array.from({ length: offices }, (_, at) => `Phòng THADS khu vực ${at + 1}`);
  const data: SheetData = [
    [text('Biểu số: 04/TK-THA, tính bằng việc')],
    [text('6 tháng năm 2026')],
    heads.map(text),
    heads.map((_, at) => text(at === 0 ? 'A' : `(${at})`)),
    ...names.flatMap((name, at) => [
      [text(`${at + 1}. ${name}`), ...officer.map((value) => number(value * officersOfOffice))],
      ...Array.from({ length: officersOfOffice }, (_, of) => [
        text(`   Nguyễn Văn ${at} ${of}`),
        ...officer.map(number),
      ]),
    ]),
  ];
  const blob = await writeXlsxFile(data).toBlob();
  const units = names.map((name, at) => {
    const both = { vi: name, en: name };
    return { code: `kv-${at}`, kind: 'regionalOffice' as const, name: both, shortName: both };
  });
  return { bytes: new Uint8Array(await blob.arrayBuffer()), organisation: { units, names: [] } };
}

async function gridsOf(bytes: Uint8Array): Promise<readonly Grid[]> {
  const found = await readFile({ name: 'a.xlsx', content: bytes });
  return found.kind === 'read' ? found.grids : [];
}

function checked(grids: readonly Grid[], organisation: Organisation): number {
  const units = organisation.units.map(({ code }) => code);
  return grids
    .flatMap((grid) => understand(grid, organisation))
    .flatMap((sheet) => (sheet.kind === 'table' ? check(sheet, { units, periodBefore: null, yearBefore: null }) : []))
    .length;
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

const median = (values: readonly number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** Two ratios: the gate and reading, and what comes after it, each beside the bare reader. */
async function race(name: string, bytes: Uint8Array, organisation: Organisation, runs: number): Promise<Ratio[]> {
  const times = { bare: [] as number[], reading: [] as number[], after: [] as number[] };
  for (let run = 0; run <= runs; run += 1) {
    const bare = await timed(() => read(bytes));
    let grids: readonly Grid[] = [];
    const reading = await timed(async () => {
      grids = await gridsOf(bytes);
    });
    const after = await timed(async () => checked(grids, organisation));
    // The first of each warms up.
    if (run === 0) continue;
    times.bare.push(bare);
    times.reading.push(reading);
    times.after.push(after);
  }
  const plain = median(times.bare);
  const ratioOf = (what: string, values: readonly number[]): Ratio => ({
    name: `${name}: ${what}`,
    plain,
    ours: median(values),
    ratio: median(values) / plain,
  });
  return [ratioOf('the gate and reading', times.reading), ratioOf('understanding and checking', times.after)];
}

/** All ratios: a form of four sheets, and a month of 355 offices with 1,775 officers. */
export async function measureImporting(runs: number): Promise<readonly Ratio[]> {
  const form = new Uint8Array(readFileSync(workbookPath('05-T10-T11-2022-hai-sheet.xlsx')));
  const { bytes, organisation } = await nation(355);
  return [
    ...(await race('a form of four sheets', form, { units: [], names: [] }, runs)),
    ...(await race('a month of 355 offices and 1,775 officers', bytes, organisation, runs)),
  ];
}
