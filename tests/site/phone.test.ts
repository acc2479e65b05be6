import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { newPage, shown, untilLive, violationsIn } from './browser.ts';

const site = inject('site');

const phone = (width: number, language = 'vi') =>
  newPage({ viewport: { width, height: 844 }, preferences: { language }, hasTouch: true });

const bar = (page: Page, name = 'Bộ lọc') => page.getByRole('region', { name });
const opener = (page: Page) => page.getByRole('button', { name: 'Đổi bộ lọc' });
const openPanels = (page: Page) => page.locator(':popover-open');

/** What is wider than the box it stands in, or stands outside of the window. */
const cut = (page: Page, within: string) =>
  page
    .locator(`${within} :is(a, button, select, p, span, label):visible:not(.visuallyHidden)`)
    .evaluateAll((elements) =>
      elements
        .filter((element) => {
          const { left, right } = element.getBoundingClientRect();
          const { display, overflowY } = getComputedStyle(element);
          const clipped =
            (display !== 'inline' && element.scrollWidth > element.clientWidth + 1) ||
            (overflowY === 'hidden' && element.scrollHeight > element.clientHeight + 1);
          return left < 0 || right > document.documentElement.clientWidth || clipped;
        })
        .map((element) => element.outerHTML.slice(0, 120)),
    );

describe('on a phone', () => {
  it('the view stands in one line that stays in sight, and the headline comes early', async () => {
    const page = await phone(390);
    await page.goto(`${site}?ky=2021-06&do-theo=tien&so-voi=cung-ky&v=1`);
    await untilLive(page);
    expect(await shown(page, '[data-view] p')).toBe('6 tháng đầu năm 2021 · Toàn tỉnh · Tiền · so cùng kỳ');
    await page.goto(site);
    await untilLive(page);
    expect(await shown(page, '[data-view] p')).toBe('Năm 2021 · Toàn tỉnh · Việc · so chỉ tiêu');
    await page.evaluate(() => window.scrollTo(0, 0));
    expect((await page.locator('h1').boundingBox())?.y).toBeLessThan(150);
    await page.evaluate(() => window.scrollTo(0, 1500));
    const line = await bar(page).boundingBox();
    expect(line?.y).toBe(0);
    expect(line?.height).toBeLessThan(60);
  });

  it('the filters open by keyboard, stay open while one chooses, and give the focus back', async () => {
    const page = await phone(390);
    await page.goto(site);
    await untilLive(page);
    await opener(page).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('radio', { name: 'Tiền' }).check();
    await page.getByLabel('Số tháng').selectOption('6');
    await page.getByRole('heading', { level: 1, name: /6 tháng/ }).waitFor();
    expect(await openPanels(page).count()).toBe(1);
    expect(await shown(page, '[data-view] p')).toBe('6 tháng đầu năm 2021 · Toàn tỉnh · Tiền · so chỉ tiêu');
    // The list of units opens above them; Esc closes that first.
    await page.getByRole('button', { name: /^Toàn tỉnh/ }).click();
    await page.getByRole('checkbox', { name: /Sông Lô/ }).waitFor();
    await page.keyboard.press('Escape');
    expect(await openPanels(page).count()).toBe(1);
    await page.waitForFunction(() => document.activeElement?.textContent?.startsWith('Toàn tỉnh'));
    expect(await violationsIn(page)).toEqual([]);
    await page.keyboard.press('Escape');
    expect(await openPanels(page).count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('Đổi bộ lọc');
    await opener(page).tap();
    await page.getByRole('button', { name: 'Xong' }).tap();
    expect(await openPanels(page).count()).toBe(0);
  });

  it('the pages and preferences open from the head, and close behind who goes to a page', async () => {
    const page = await phone(390);
    await page.goto(site);
    await untilLive(page);
    await page.getByRole('button', { name: 'Mục lục' }).tap();
    expect(await violationsIn(page)).toEqual([]);
    expect(await page.getByRole('navigation').locator('[aria-current="page"]').innerText()).toBe('Tổng quan');
    await page.getByRole('link', { name: 'Đơn vị', exact: true }).tap();
    await page.waitForURL(/don-vi/);
    await page.getByRole('heading', { level: 1, name: /đơn vị/i }).waitFor();
    expect(await openPanels(page).count()).toBe(0);
  });

  it.each([
    [320, 'vi', 'Bộ lọc'],
    [320, 'en', 'Filters'],
    [390, 'en', 'Filters'],
  ])('at %i px in %s nothing of head, menu and filters is cut', async (width, language, name) => {
    const page = await phone(width, language);
    await page.goto(site);
    await untilLive(page);
    expect(await cut(page, 'header')).toEqual([]);
    await bar(page, name).getByRole('button').first().tap();
    expect(await cut(page, ':popover-open')).toEqual([]);
    await page.keyboard.press('Escape');
    await page.locator('header [popovertarget]').first().tap();
    expect(await cut(page, ':popover-open')).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });

  it('without script the view can be read and the other pages be reached', async () => {
    const page = await newPage({ javaScriptEnabled: false, viewport: { width: 390, height: 844 } });
    await page.goto(site);
    expect(await shown(page, '[data-view] p')).toBe('Năm 2021 · Toàn tỉnh · Việc · so chỉ tiêu');
    expect(await opener(page).isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Mục lục' }).click();
    await page.getByRole('link', { name: 'Báo cáo', exact: true }).click();
    await page.waitForURL(/bao-cao/);
  });
});

describe('on a wide window', () => {
  it('the content grows up to 1,760 px', async () => {
    const page = await newPage({ viewport: { width: 1920, height: 1080 } });
    await page.goto(site);
    await untilLive(page);
    const wide = await page.locator('main').evaluate((main) => {
      const { paddingLeft, paddingRight } = getComputedStyle(main);
      return main.clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight);
    });
    expect(wide).toBe(1760);
    expect(await opener(page).isVisible()).toBe(false);
  });
});
