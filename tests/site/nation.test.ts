import { Buffer } from 'node:buffer';
import { brotliCompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nationPublication, provincePublication } from '../fixtures/shardedNation.ts';
import { newPage, shown, violationsIn } from './browser.ts';
import { builtFiles, type Files, type Host, openHost } from './host.ts';

/** The built site over other data than those that it was built with. */
function siteOf(data: ReadonlyMap<string, string>): Files {
  const built = [...builtFiles()].filter(([name]) => !/^api\/v1\/(?!schema\/)/.test(name));
  return new Map([
    ...built,
    ...[...data].map(([path, text]): [string, Buffer] => [`api/v1/${path}`, Buffer.from(text)]),
  ]);
}

let nation: Host;
let province: Host;
beforeAll(async () => {
  nation = await openHost(siteOf(nationPublication()));
  province = await openHost(siteOf(provincePublication('phu-tho')));
});
afterAll(async () => {
  await Promise.all([nation.stop(), province.stop()]);
});

/** The pages were built from the data of one province: React draws them anew, and says so. */
const otherData = /drawn anew from other data/;

/** The files of the data that a page of a host asks for, once it has come to rest. */
async function dataAskedFor(host: Host, path: string, headline: string | RegExp): Promise<readonly string[]> {
  host.asked.length = 0;
  const page = await newPage({ expected: otherData });
  await page.goto(host.address + path);
  await page.getByRole('heading', { level: 1, name: headline }).waitFor();
  await page.waitForLoadState('networkidle');
  return [...new Set(host.asked.filter((asked) => asked.startsWith('api/v1/')))].sort();
}

const bytesOf = (host: Host, paths: readonly string[]) =>
  paths.reduce((sum, path) => sum + brotliCompressSync(host.files.get(path) ?? Buffer.alloc(0)).length, 0);

describe('a publication of the whole nation', () => {
  it('asks for a province’s files when that province is opened, and for no other’s', async () => {
    const whole = await dataAskedFor(nation, '', /năm 2026/);
    expect(whole).toEqual([
      'api/v1/catalog.json',
      'api/v1/viet-nam/figures.json',
      'api/v1/viet-nam/reports/2025.json',
      'api/v1/viet-nam/reports/2026.json',
    ]);
    const one = await dataAskedFor(nation, 'don-vi/?co-quan=phu-tho', /đơn vị/i);
    expect(one.filter((path) => path.includes('phu-tho'))).toEqual([
      'api/v1/phu-tho/figures.json',
      'api/v1/phu-tho/reports/2025.json',
      'api/v1/phu-tho/reports/2026.json',
      'api/v1/phu-tho/units.json',
    ]);
  });

  it('loads no more for the page of a province than that province’s own publication, within a tenth', async () => {
    const path = 'don-vi/?co-quan=phu-tho&ky=2026-12&v=1';
    const asked = await dataAskedFor(nation, path, /đơn vị/i);
    const own = await dataAskedFor(province, path, /đơn vị/i);
    expect(own).toEqual(asked.filter((file) => file !== 'api/v1/phu-tho/units.json'));
    const ratio = bytesOf(nation, asked) / bytesOf(province, own);
    expect(ratio).toBeGreaterThan(0.9);
    expect(ratio).toBeLessThan(1.1);
  });

  it('leads from the nation to a province, to its office and up again', async () => {
    // An office that the build did not know has no HTML of its own.
    const page = await newPage({ expected: /drawn anew from other data|status of 404/ });
    await page.goto(`${nation.address}don-vi/`);
    await page.locator('html:not([data-start])').waitFor();
    await page.locator('table').getByRole('link', { name: 'Phú Thọ' }).first().click();
    await page.getByRole('heading', { level: 1, name: /^Phú Thọ/ }).waitFor();
    await page.getByRole('link', { name: 'Mở tổng quan của Phú Thọ' }).click();
    await page.getByRole('heading', { level: 1, name: /năm 2026/ }).waitFor();
    await page.getByRole('link', { name: 'Khu vực 1 - Phú Thọ' }).first().waitFor();
    expect(new URL(page.url()).searchParams.get('co-quan')).toBe('phu-tho');
    expect(await violationsIn(page)).toEqual([]);
    await page.goto(`${nation.address}don-vi/phu-tho-kv-1/?co-quan=phu-tho&v=1&ky=2026-12`);
    await page.getByRole('heading', { level: 1, name: /^Khu vực 1 - Phú Thọ/ }).waitFor();
    await page.getByRole('link', { name: 'Lên Cả nước' }).click();
    await page.getByRole('heading', { level: 1, name: /^Phú Thọ/ }).waitFor();
    expect(new URL(page.url()).pathname).toMatch(/\/don-vi\/phu-tho\/$/);
  });

  it('tells that the units of a province cannot be had, and shows them once they can', async () => {
    const page = await newPage({ expected: /404|Failed to load resource|drawn anew/ });
    const { files } = nation;
    nation.files = new Map([...files].filter(([name]) => name !== 'api/v1/ha-noi/units.json'));
    await page.goto(`${nation.address}don-vi/?co-quan=ha-noi`);
    await page.getByText('ha-noi/units.json').first().waitFor();
    expect(await shown(page, 'main')).not.toMatch(/undefined|NaN/);
    nation.files = files;
    await page.getByRole('button', { name: /Thử lại/ }).click();
    await page.getByText('Khu vực 1 - Hà Nội').first().waitFor();
  });
});
