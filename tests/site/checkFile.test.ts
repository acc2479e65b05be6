import { readFileSync } from 'node:fs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { newPage, startingWith, untilLive, violationsIn } from './browser.ts';

const site = inject('site');

interface Saved {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

async function saved(page: Page, button: string): Promise<Saved> {
  const [download] = await Promise.all([
    page.waitForEvent('download', { timeout: 20_000 }),
    page.getByRole('button', { name: startingWith(button) }).click(),
  ]);
  return {
    name: download.suggestedFilename(),
    mimeType: 'application/octet-stream',
    buffer: readFileSync(await download.path()),
  };
}

/** The ranking of the units, in every kind of file that carries a stamp. */
async function rankingFiles(page: Page): Promise<readonly Saved[]> {
  await page.goto(`${site}don-vi/`);
  await untilLive(page);
  await page
    .locator('#unitRanking')
    .getByRole('button', { name: /^Tải: / })
    .click();
  const buttons = ['PNG', 'SVG', 'Excel (XLSX)', 'CSV cho Excel tiếng Việt', 'PowerPoint, biểu đồ sửa được'];
  const files: Saved[] = [];
  for (const button of buttons) files.push(await saved(page, button));
  return files;
}

/** The page of all numbers, alive: what needs the script can be used. */
async function openNumbers(page: Page): Promise<void> {
  await page.goto(`${site}so-lieu/`);
  await page.locator('#kiem-tra-tep :not([inert]) > div > label').waitFor();
  await page.locator('#so-lieu-don-vi :not([inert]) > div > label').first().waitFor();
}

/** Everything that the section says, once nothing is being checked. */
async function toldOf(page: Page, given: readonly Saved[]): Promise<readonly string[]> {
  const section = page.locator('#kiem-tra-tep');
  await section.locator('input[type=file]').setInputFiles([...given]);
  await section
    .getByRole('article')
    .nth(given.length - 1)
    .waitFor();
  await expect.poll(() => section.getByText('Đang kiểm tra tệp').count(), { timeout: 20_000 }).toBe(0);
  const told = await section.getByRole('article').allInnerTexts();
  return told.map((text) => text.replaceAll('\u00a0', ' ').replace(/\s+/g, ' ')).toReversed();
}

describe('a file that was exported is brought back', () => {
  it('in every kind, and holds; on a phone, without a mouse, for everybody', async () => {
    const page = await newPage({ viewport: { width: 390, height: 844 } });
    const files = await rankingFiles(page);
    await openNumbers(page);
    const told = await toldOf(page, files);
    expect(told).toHaveLength(5);
    for (const text of told) {
      expect(text).toContain('phiên bản dữ liệu 2 (25/11/2026)');
      expect(text).toContain('Tệp thuộc phiên bản mới nhất ở đây.');
      expect(text).toMatch(/Tệp có (\d+) con số: \1 số vẫn đúng với số hiện nay\./);
    }
    expect(told.filter((text) => text.includes('Hình vẫn nguyên như khi xuất.'))).toHaveLength(2);
    expect(told.filter((text) => /Đã đối chiếu cả \d+ số/.test(text))).toHaveLength(2);
    expect(await violationsIn(page)).toEqual([]);
  });

  it('with a number changed: the cell is named, with our number and theirs', async () => {
    const page = await newPage();
    const files = await rankingFiles(page);
    const workbook = files.find(({ name }) => name.endsWith('.xlsx'));
    if (!workbook) throw new Error('no workbook');
    const parts = unzipSync(workbook.buffer);
    const sheet = 'xl/worksheets/sheet2.xml';
    const before = strFromU8(parts[sheet] ?? new Uint8Array());
    let cell = '';
    const after = before.replace(/(<c r="(B\d+)"(?![^>]* t=)[^>]*><v>)0\.[^<]*(<\/v>)/, (_, start, at, end) => {
      cell = at;
      return `${start}0.999${end}`;
    });
    expect(after).not.toBe(before);
    const changed = Buffer.from(zipSync({ ...parts, [sheet]: strToU8(after) }));
    await openNumbers(page);
    const [told] = await toldOf(page, [{ ...workbook, buffer: changed }]);
    expect(told).toContain('1 số bị sửa sau khi xuất');
    expect(told).toContain(`ô ${cell}`);
    expect(told).toContain('99,9%');
    expect(await violationsIn(page)).toEqual([]);
  });

  it('is not imported as figures of the office', async () => {
    const page = await newPage();
    const files = await rankingFiles(page);
    await openNumbers(page);
    const own = page.locator('#so-lieu-don-vi');
    await own.locator('input[type=file][multiple]').setInputFiles(files.filter(({ name }) => name.endsWith('.xlsx')));
    await own.getByText('tệp này do chính trang này xuất ra').waitFor();
    expect(await own.getByRole('link', { name: 'Kiểm tra tệp đã xuất' }).getAttribute('href')).toBe('#kiem-tra-tep');
    await page.locator('#kiem-tra-tep').getByText('số vẫn đúng với số hiện nay').waitFor();
  });
});
