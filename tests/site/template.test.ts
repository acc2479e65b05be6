import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { expect, inject, it } from 'vitest';
import { templateFile, templateParts } from '../fixtures/template.ts';
import { newPage, untilLive } from './browser.ts';

const site = inject('site');

async function openChoice(page: Page) {
  await page.goto(site);
  await untilLive(page);
  await page.getByRole('button', { name: 'Xuất', exact: true }).click();
  await page.getByText('Mẫu trình chiếu của cơ quan').click();
}

async function chosen(page: Page, name: string, bytes: Uint8Array) {
  const mimeType = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';
  await page.locator('input[accept*=".potx"]').setInputFiles({ name, mimeType, buffer: Buffer.from(bytes) });
}

async function deck(page: Page) {
  const [download] = await Promise.all([
    page.waitForEvent('download', { timeout: 20_000 }),
    page.getByRole('button', { name: 'PowerPoint: mỗi biểu đồ một trang chiếu' }).click(),
  ]);
  return unzipSync(readFileSync(await download.path()));
}

it('an office chooses its template once, and its decks have its masters under the policy of the site', async () => {
  const page = await newPage();
  await openChoice(page);
  await chosen(page, 'mau-cua-cuc.pptx', templateFile());
  await page.getByText('Mẫu đang dùng: mau-cua-cuc.pptx').waitFor();
  // Another visit to the page still has it.
  await openChoice(page);
  await page.getByText('Mẫu đang dùng: mau-cua-cuc.pptx').waitFor();
  const parts = await deck(page);
  const master = 'ppt/slideMasters/slideMaster1.xml';
  expect(strFromU8(parts[master] ?? new Uint8Array())).toBe(templateParts()[master]);
  expect(strFromU8(parts['ppt/presentation.xml'] ?? new Uint8Array())).toContain('cx="9144000"');
  const slides = Object.keys(parts).filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name));
  expect(slides.length).toBeGreaterThanOrEqual(8);

  await page.getByRole('button', { name: 'Bỏ mẫu' }).click();
  await page.getByText('Chưa chọn mẫu.').waitFor();
  expect(strFromU8((await deck(page))['ppt/presentation.xml'] ?? new Uint8Array())).toContain('cx="12192000"');
});

it('a file that is no template is refused in a sentence, and nothing changes', async () => {
  const page = await newPage();
  await openChoice(page);
  await chosen(page, 'bao-cao.pptx', new TextEncoder().encode('<html>Đăng nhập</html>'));
  await page.getByText('không phải là bản trình chiếu PowerPoint').waitFor();
  await page.getByText('Chưa chọn mẫu.').waitFor();
});
