import type { Buffer } from 'node:buffer';
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openRegister } from '../../register/engines/duckdb.ts';
import { publishOptions } from '../../register/publishing/publishOptions.ts';
import { publishRegister } from '../../register/publishing/publishRegister.ts';
import { made } from '../register/seeded.ts';
import { newPage, shown, violationsIn } from './browser.ts';
import { builtFiles, type Host, openHost } from './host.ts';

/** The files that the command makes of a seeded register of forty thousand cases, without its faults. */
async function published(): Promise<string> {
  const register = await made(40_000, { faults: false });
  const out = join(mkdtempSync(join(tmpdir(), 'published-')), 'v1');
  const engine = await openRegister(register);
  try {
    const args = `--register ${register} --out ${out} --year 2025 --year 2026 --lock 2026-10-02T17:00`;
    await publishRegister(engine, publishOptions(args.split(' ')), {
      madeUp: { command: undefined },
      schemas: new Map(),
      say: () => {},
    });
  } finally {
    await engine.close();
  }
  return out;
}

let host: Host;
let out: string;
beforeAll(async () => {
  out = await published();
  const built = [...builtFiles()].filter(([name]) => !/^api\/v1\/(?!schema\/)/.test(name));
  const data = readdirSync(out, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file): [string, Buffer] => [
      `api/v1/${file.slice(out.length + 1).replaceAll('\\', '/')}`,
      readFileSync(file),
    ]);
  host = await openHost(new Map([...built, ...data]));
}, 120_000);
afterAll(() => host?.stop());

const json = (path: string) => JSON.parse(readFileSync(join(out, path), 'utf8'));

/** Of a unit with cells of its own in the ages of a province at the year's end: how many cases it carries forward, by age. */
function agesIn(province: string, unit: string): ReadonlyMap<string, number> {
  const { stock } = json(`${province}/ages/2026.json`);
  const counts = new Map<string, number>();
  stock.unit.forEach((code: string, at: number) => {
    if (code !== unit || stock.months[at] !== 12) return;
    counts.set(stock.age[at], (counts.get(stock.age[at]) ?? 0) + stock.cases[at]);
  });
  return counts;
}

describe('what was published from a register of cases', () => {
  it('is walked from the nation to a province, to an office and to the ages of its stock', async () => {
    const page = await newPage({ expected: /drawn anew from other data|status of 404/ });
    await page.goto(`${host.address}don-vi/`);
    await page.locator('html:not([data-start])').waitFor();
    await page.locator('table').getByRole('link', { name: 'Hà Nội' }).first().click();
    await page.getByRole('link', { name: 'So sánh các đơn vị trực thuộc' }).click();
    await page.getByRole('heading', { level: 1, name: /Khu vực|đơn vị/ }).waitFor();
    expect(new URL(page.url()).searchParams.get('co-quan')).toBe('ha-noi');
    // The oldest stock of all offices, and what was published of the first of them.
    await page.getByRole('heading', { name: /tỷ trọng án tồn quá một năm cao nhất/ }).waitFor();
    await page
      .locator('table')
      .getByRole('link', { name: /^Khu vực 1 - Hà Nội/ })
      .first()
      .click();
    await page.getByRole('heading', { level: 1, name: /^Khu vực 1 - Hà Nội/ }).waitFor();
    const card = page.locator('#stockAges');
    await card.scrollIntoViewIfNeeded();
    await card.getByText('Bảng số').click();
    const rows = (await card.locator('tbody tr').allInnerTexts()).map((row) => row.replaceAll('\u00a0', ' '));
    const ages = agesIn('ha-noi', 'ha-noi-kv-1');
    const first = ages.get('d90') ?? 0;
    expect(rows[0]).toContain(`đến 90 ngày\t${first} việc`);
    expect(await shown(page, '#stockAges')).toContain('số liệu minh họa');
    expect(await violationsIn(page)).toEqual([]);
  });

  it('says that a made-up register is made up, and never that it was counted from a real one', async () => {
    const page = await newPage({ expected: /drawn anew from other data|status of 404/ });
    await page.goto(host.address);
    await page.locator('html:not([data-start])').waitFor();
    await page.getByRole('heading', { level: 1, name: /số liệu minh họa/ }).waitFor();
    expect(await shown(page, 'main')).not.toContain('Đếm từ sổ thụ lý');
  });
});
