import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { newPage, shown, startingWith, untilLive, violationsIn } from './browser.ts';

const site = inject('site');
const all95 = 'thu=2021-12.chi-tieu-tat-ca_viec_95&ky=2021-12&v=1';
const name = 'chỉ tiêu về việc 95% cho mọi đơn vị';
const notice = `Đang thử: ${name}. Đây không phải số liệu báo cáo.`;
const end = (page: Page) => page.getByRole('button', { name: 'Bỏ thử' });

async function opened(page: Page, path: string): Promise<void> {
  await page.goto(site + path);
  await end(page).waitFor();
  await page.locator('html:not([data-start])').waitFor();
}

async function saved(page: Page, button: string) {
  const [download] = await Promise.all([
    page.waitForEvent('download', { timeout: 20_000 }),
    page.getByRole('button', { name: startingWith(button) }).click(),
  ]);
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

describe('a link with a trial', () => {
  it('says so on every page, and in headline and window; one step ends it', async () => {
    const page = await newPage();
    await opened(page, `?${all95}`);
    expect(await shown(page, 'main')).toContain(notice);
    expect(await shown(page, 'main h1')).toContain('(số liệu thử)');
    await page.getByRole('navigation', { name: 'Các trang' }).getByRole('link', { name: 'Đơn vị' }).click();
    await page.getByRole('heading', { level: 1, name: /^Cả mười đơn vị chưa đạt/ }).waitFor();
    expect(await shown(page, 'main')).toContain(notice);
    expect(page.url()).toContain('thu=2021-12.chi-tieu-tat-ca_viec_95');
    expect(await shown(page, '#unitQuadrant')).toContain(`“${name}”`);
    await end(page).click();
    await page.getByRole('heading', { level: 1, name: /^Hai đơn vị chưa đạt chỉ tiêu năm 2021/ }).waitFor();
    expect(page.url()).not.toContain('thu=');
    expect(await shown(page, 'body')).not.toMatch(/Đang thử|số liệu thử/i);
    // The keyboard is not lost with the button.
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
    await page.goBack();
    await page.getByRole('heading', { level: 1, name: /^Cả mười đơn vị chưa đạt/ }).waitFor();
  });

  it('ends with the reset of the filters too', async () => {
    const page = await newPage();
    await opened(page, `don-vi/?${all95}`);
    await page.getByRole('button', { name: 'Đặt lại' }).click();
    await page.getByRole('heading', { level: 1, name: /^Hai đơn vị chưa đạt/ }).waitFor();
    expect(new URL(page.url()).search).toBe('');
  });

  it.each([
    ['light', 1440],
    ['dark', 390],
  ] as const)('has no violation that axe finds, %s at %i pixels', async (theme, width) => {
    const page = await newPage({ preferences: { theme }, viewport: { width, height: 900 } });
    await opened(page, `?${all95}`);
    expect(await violationsIn(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  });

  it('leaves the page of record as it is, and says so', async () => {
    const page = await newPage();
    await opened(page, `so-lieu/?${all95}`);
    const main = await shown(page, 'main');
    expect(main).toContain(`Đang thử: ${name}. Trang này không tính phần thử.`);
    expect(main).not.toContain('(số liệu thử)');
  });
});

describe('files of a page with a trial', () => {
  it('of a chart hold it only if asked for, and say so then', async () => {
    const page = await newPage();
    await opened(page, `don-vi/?${all95}`);
    await untilLive(page);
    await page
      .locator('#unitRanking')
      .getByRole('button', { name: /^Tải: / })
      .click();
    const choice = page.getByRole('checkbox', { name: 'Kèm số thử' });
    expect(await choice.isChecked()).toBe(false);
    const without = await saved(page, 'CSV cho Excel tiếng Việt');
    expect(without.name).toMatch(/_minh-hoa\.csv$/);
    expect(without.bytes.toString()).not.toMatch(/thử|thu=/i);
    await choice.check();
    const withIt = await saved(page, 'CSV cho Excel tiếng Việt');
    expect(withIt.bytes.toString()).toContain('thu=2021-12');
  });

  it('of the page as well, whose name ends with it', async () => {
    const page = await newPage();
    await opened(page, `don-vi/?${all95}`);
    await untilLive(page);
    await page.getByRole('button', { name: 'Xuất' }).click();
    const without = await saved(page, 'Excel: mỗi biểu đồ một trang tính');
    expect(without.name).toMatch(/_minh-hoa\.xlsx$/);
    await page.getByRole('checkbox', { name: 'Kèm số thử' }).check();
    const withIt = await saved(page, 'Excel: mỗi biểu đồ một trang tính');
    expect(withIt.name).toMatch(/_thu\.xlsx$/);
    const text = (bytes: Uint8Array) =>
      Object.values(unzipSync(bytes))
        .map((part) => strFromU8(part))
        .join('\n');
    expect(text(without.bytes)).not.toContain(name);
    expect(text(withIt.bytes)).toContain(name);
  });
});

describe('a page without a trial', () => {
  it('does not ask for the code of trials, however long it stands', async () => {
    const page = await newPage();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(site);
    await untilLive(page);
    await page.waitForTimeout(1500);
    expect(asked.filter((url) => /Trial/.test(url))).toEqual([]);
    expect(await end(page).count()).toBe(0);
  });
});
