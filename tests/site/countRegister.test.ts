import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { closingsOf } from '../../register/assemble/closings.ts';
import { countRegister } from '../../register/count/count.ts';
import { makeRegister } from '../../register/make/makeRegister.ts';
import { newPage } from './browser.ts';
import { insecureHost } from './host.ts';

const folder = mkdtempSync(join(tmpdir(), 'counting-'));
const dirs = { csv: join(folder, 'csv'), parquet: join(folder, 'parquet') };
const lock = '2026-10-02T17:00:00';

beforeAll(async () => {
  for (const format of ['csv', 'parquet'] as const) {
    await makeRegister({ cases: 2000, seed: 7, faults: true, dir: dirs[format], format });
  }
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const section = (page: Page) => page.locator('#dem-so-thu-ly');
const filesIn = (dir: string) => readdirSync(dir).map((name) => join(dir, name));

/** The page of all numbers where a register can be given, over plain HTTP, where a browser has less, and below a folder. */
async function openNumbers(page: Page): Promise<void> {
  await page.goto(`${inject('subPathSite').replace('127.0.0.1', insecureHost)}so-lieu/`);
  await section(page).locator(':not([inert]) > div > label').first().waitFor();
}

const give = (page: Page, files: string | string[]) =>
  typeof files === 'string'
    ? section(page).locator('input[webkitdirectory]').setInputFiles(files)
    : section(page).locator('input[type=file]').first().setInputFiles(files);

/** Counts what was given as of the lock; gives the files of the zip. */
async function countedFiles(page: Page): Promise<Readonly<Record<string, unknown>>> {
  await section(page).getByLabel('Thời điểm chốt').fill(lock, { timeout: 60_000 });
  await section(page).getByRole('button', { name: 'Đếm', exact: true }).click();
  const box = section(page).getByRole('checkbox');
  const download = section(page).getByRole('button', { name: /^Tải \d+ tệp/ });
  await download.waitFor({ timeout: 120_000 });
  expect(await download.isDisabled()).toBe((await box.count()) > 0);
  if ((await box.count()) > 0) await box.check();
  const [saved] = await Promise.all([page.waitForEvent('download'), download.click()]);
  const entries = Object.entries(unzipSync(readFileSync(await saved.path())));
  return Object.fromEntries(
    entries.filter(([name]) => name.endsWith('.json')).map(([name, bytes]) => [name, JSON.parse(strFromU8(bytes))]),
  );
}

interface Report {
  readonly rows: { readonly months: readonly number[] };
  readonly cases: {
    readonly columns: { readonly newlyAccepted: readonly number[]; readonly completed: readonly number[] };
  };
}

/** Cases of the whole year in a file of reports. */
function wholeYear(files: Readonly<Record<string, unknown>>): readonly [newlyAccepted: number, completed: number] {
  const { rows, cases } = files['api/v1/viet-nam/reports/2026.json'] as Report;
  const sum = (column: readonly number[]) =>
    column.reduce((all, value, row) => all + (rows.months[row] === 12 ? value : 0), 0);
  return [sum(cases.columns.newlyAccepted), sum(cases.columns.completed)];
}

function counted(): readonly [newlyAccepted: number, completed: number] {
  const period = { statYear: 2026, months: 12 };
  const closings = closingsOf(period, { period, at: lock }, {});
  const { counts } = countRegister(dirs.csv, { year: 2026, closings, months: 12, officers: false });
  const rows = counts.filter(({ months, basis }) => months === 12 && basis === 'cases');
  return [
    rows.reduce((all, { newlyAccepted }) => all + newlyAccepted, 0),
    rows.reduce((all, { completed }) => all + completed, 0),
  ];
}

describe('a register given to the page of all numbers', () => {
  it('as CSV is counted as it is case by case, and asked of no other host', async () => {
    const page = await newPage({ acceptDownloads: true });
    await openNumbers(page);
    await give(page, filesIn(dirs.csv));
    const files = await countedFiles(page);
    expect(wholeYear(files)).toEqual(counted());
    expect(await section(page).innerText()).toContain('Số minh họa, đếm từ sổ thử.');
  }, 240_000);

  it('as a folder of Parquet gives the same', async () => {
    const page = await newPage({ acceptDownloads: true });
    await openNumbers(page);
    await give(page, dirs.parquet);
    expect(wholeYear(await countedFiles(page))).toEqual(counted());
  }, 240_000);

  it('is let go of at once when the reader stops', async () => {
    const page = await newPage();
    await openNumbers(page);
    await give(page, filesIn(dirs.csv));
    await section(page).getByRole('button', { name: 'Dừng' }).click();
    await expect.poll(() => page.workers().length).toBe(0);
    expect(await section(page).getByRole('progressbar').count()).toBe(0);
  });

  it('is told which tables are missing before anything is fetched, and keeps those it has', async () => {
    const page = await newPage();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await openNumbers(page);
    const files = filesIn(dirs.csv);
    await give(
      page,
      files.filter((name) => /(unit|case|event)\.csv$/.test(name)),
    );
    await section(page).getByText('còn thiếu officer, payment, target').waitFor();
    expect(asked.filter((url) => /\.wasm|counting/i.test(url))).toEqual([]);
    await give(
      page,
      files.filter((name) => /(officer|payment|target)\.csv$/.test(name)),
    );
    await section(page).getByText('Đã đọc sổ: 2.000 việc').waitFor({ timeout: 60_000 });
  }, 120_000);

  it('is told which file of Parquet is cut off', async () => {
    const page = await newPage();
    const cut = join(folder, 'cut');
    await makeRegister({ cases: 200, seed: 7, faults: false, dir: cut, format: 'parquet' });
    const target = join(cut, 'target.parquet');
    truncateSync(target, statSync(target).size - 10);
    await openNumbers(page);
    await give(page, cut);
    await section(page).getByText('Tệp target.parquet bị cắt cụt').waitFor({ timeout: 60_000 });
  }, 120_000);
});
