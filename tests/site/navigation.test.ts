import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { newPage, shown, untilLive } from './browser.ts';

const site = inject('site');
const units = `${site}don-vi/`;

/** Scrolls to a card and waits for its live drawing. */
async function live(page: Page, card: string): Promise<void> {
  await page.locator(`#${card}`).scrollIntoViewIfNeeded();
  await page.locator(`#${card} [data-chart="live"] svg`).first().waitFor();
}

/** The address that a link leads to. */
const leadsTo = (link: { getAttribute(name: string): Promise<string | null> }, page: Page) =>
  link.getAttribute('href').then((href) => {
    const { pathname, search } = new URL(href ?? '', page.url());
    return pathname + search;
  });

const tips = (page: Page) => page.locator('[data-chart="live"] [role=status]');
const focused = (page: Page) => page.evaluate(() => document.activeElement?.localName);

describe('the units of every chart', () => {
  it.each([
    ['', 'unitStanding', 10],
    ['don-vi/', 'unitRanking', 20],
    ['don-vi/', 'paceHeatmap', 10],
    ['don-vi/', 'unitTiles', 10],
    ['don-vi/', 'unitQuadrant', 10],
    ['don-vi/', 'gapReasons', 2, '&don-vi=vinh-yen.song-lo'],
    ['don-vi/tam-dao/', 'similarUnits', 9],
  ])('at /%s#%s lead to their pages, keep the view and tell their row', async (path, card, count, chosen = '') => {
    const page = await newPage();
    await page.goto(`${site}${path}?ky=2021-06&so-voi=cung-ky${chosen}&v=1`);
    await untilLive(page);
    await live(page, card);
    const links = page.locator(`#${card} svg a`);
    await expect.poll(() => links.count()).toBeGreaterThanOrEqual(Math.min(count, 2));
    if (card !== 'similarUnits') expect(await links.count()).toBe(count);
    for (const link of await links.all())
      expect(await leadsTo(link, page)).toMatch(/^\/don-vi\/[a-z-]+\/\?.*ky=2021-06/);
    // Together they are one stop, and arrow keys go from one to the next.
    expect(await page.locator(`#${card} svg a[tabindex="0"]`).count()).toBe(1);
    await page.locator(`#${card} svg a[tabindex="0"]`).focus();
    await page.keyboard.press('ArrowDown');
    const second = await links.nth(1).getAttribute('href');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe(second);
    // By its name and its first number.
    expect((await tips(page).innerText()).length).toBeGreaterThan(10);
    const target = new URL(second ?? '', page.url()).href;
    await page.keyboard.press('Enter');
    await expect.poll(() => page.url()).toBe(target);
  });

  it('are links in headlines, titles, sentences and tables too', async () => {
    const page = await newPage();
    await page.goto(`${units}?do-theo=tien&v=1`);
    await untilLive(page);
    for (const place of ['h1', '#paceHeatmap h2', '[aria-labelledby="unit-table"] tbody th'])
      expect(await leadsTo(page.locator(`${place} a`).first(), page)).toMatch(/^\/don-vi\/[a-z-]+\/\?.*do-theo=tien/);
    await page.locator('#unitRanking summary').click();
    expect(await leadsTo(page.locator('#unitRanking table a').first(), page)).toMatch(/^\/don-vi\/[a-z-]+\/\?/);
    await page.goto(site);
    await page.locator('#attention li a').first().click();
    await page.getByRole('heading', { level: 1, name: /^Tam Đảo: / }).waitFor();
    // The page itself is not led to from its own words.
    expect(await page.locator('h1 a').count()).toBe(0);
  });

  it('are plain on paper', async () => {
    const page = await newPage();
    await page.goto(`${site}bao-cao/`);
    await page.locator('article h1').waitFor();
    expect(await page.locator('article a[href*="don-vi/"]').count()).toBe(0);
  });
});

describe('after a step', () => {
  it('the keyboard stands at the headline, whichever way the step was taken', async () => {
    const page = await newPage();
    await page.goto(site);
    await untilLive(page);
    const arrives = async (name: RegExp) => {
      await page.getByRole('heading', { level: 1, name }).waitFor();
      await expect.poll(() => focused(page)).toBe('h1');
    };
    await page.getByRole('link', { name: 'Đơn vị', exact: true }).press('Enter');
    await arrives(/^Hai đơn vị/);
    await page.locator('[aria-labelledby="unit-table"] tbody th a').first().press('Enter');
    await arrives(/^Vĩnh Yên: /);
    await page.getByRole('link', { name: 'Đơn vị sau: Phúc Yên' }).press('Enter');
    await arrives(/^Phúc Yên: /);
    await page.goBack();
    await arrives(/^Vĩnh Yên: /);
    await page.getByRole('link', { name: 'Tất cả đơn vị' }).press('Enter');
    await arrives(/^Hai đơn vị/);
    await page.getByRole('link', { name: 'Thi đua' }).press('Enter');
    await arrives(/^Tám trong mười đơn vị/);
  });

  it('within a page it stays where it was, or goes to the headline from what is gone', async () => {
    const page = await newPage();
    await page.goto(units);
    await untilLive(page);
    await page.getByRole('radio', { name: 'Tiền' }).focus();
    await page.keyboard.press('Space');
    const reset = page.locator('section[aria-label] button', { hasText: 'Đặt lại' });
    await reset.waitFor();
    expect(await focused(page)).toBe('input');
    await reset.press('Enter');
    await expect.poll(() => focused(page)).toBe('h1');
  });
});

describe('tips', () => {
  const row = (page: Page, at: number) => page.locator('#unitRanking svg a').nth(at);

  it('can be gone into with the pointer, are one at a time, and Esc puts them away', async () => {
    const page = await newPage();
    await page.goto(units);
    await untilLive(page);
    await live(page, 'unitRanking');
    await row(page, 1).hover();
    await tips(page).waitFor();
    await tips(page).hover();
    await page.waitForTimeout(400);
    expect(await tips(page).count()).toBe(1);
    await page.keyboard.press('Escape');
    expect(await tips(page).count()).toBe(0);
    // One looked at by keyboard makes way for one under the pointer, in another chart too.
    await row(page, 0).focus();
    await page.keyboard.press('ArrowDown');
    expect(await tips(page).count()).toBe(1);
    await page.locator('#unitQuadrant svg a').first().hover();
    await expect.poll(() => page.locator('#unitQuadrant [role=status]').count()).toBe(1);
    expect(await tips(page).count()).toBe(1);
    await page.mouse.move(2, 2);
    await expect.poll(() => tips(page).count()).toBe(0);
  });

  it('tell the numbers of a unit that a text names, to pointer and keyboard', async () => {
    const page = await newPage();
    await page.goto(units);
    await untilLive(page);
    const tip = page.locator('main > [role=status]', { hasText: 'Việc: Tỷ lệ xong' });
    const name = page.locator('h1 a', { hasText: 'Sông Lô' });
    await name.hover();
    await tip.waitFor();
    expect((await tip.innerText()).replace(/\s+/g, ' ')).toMatch(
      /^Sông Lô Việc: Tỷ lệ xong 79,0% Việc: So chỉ tiêu −1,0 điểm % Tiền: /,
    );
    await tip.hover();
    await page.waitForTimeout(400);
    expect(await tip.count()).toBe(1);
    await page.keyboard.press('Escape');
    expect(await tip.count()).toBe(0);
    await page.locator('[aria-labelledby="unit-table"] tbody th a').first().focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    await expect.poll(() => tip.innerText()).toContain('Vĩnh Yên');
    expect(await tip.count()).toBe(1);
  });

  it('a finger opens one by a tap and none by a swipe; another tap follows, one elsewhere or a scroll puts it away', async () => {
    const page = await newPage({ hasTouch: true, viewport: { width: 390, height: 844 } });
    await page.goto(units);
    await untilLive(page);
    await live(page, 'unitRanking');
    const { x, y } = await middleOf(page, 2);
    await swipe(page, x, y, -160);
    await page.waitForTimeout(300);
    expect(await tips(page).count()).toBe(0);
    await row(page, 2).scrollIntoViewIfNeeded();
    await row(page, 2).tap();
    await expect.poll(() => tips(page).count()).toBe(1);
    expect(new URL(page.url()).pathname).toBe('/don-vi/');
    await row(page, 0).tap();
    await expect.poll(() => tips(page).innerText()).toContain('Vĩnh Yên');
    expect(await tips(page).count()).toBe(1);
    const at = await middleOf(page, 0);
    await swipe(page, at.x, at.y, -120);
    await expect.poll(() => tips(page).count()).toBe(0);
    await row(page, 0).tap();
    await expect.poll(() => tips(page).count()).toBe(1);
    await page.locator('#unitRanking h2').tap();
    await expect.poll(() => tips(page).count()).toBe(0);
    await row(page, 0).tap();
    await row(page, 0).tap();
    await expect.poll(() => new URL(page.url()).pathname).toMatch(/^\/don-vi\/[a-z-]+\/$/);
  });

  it('of charts over time are opened by a tap and not by a swipe either', async () => {
    const page = await newPage({ hasTouch: true, viewport: { width: 390, height: 844 } });
    await page.goto(site);
    await untilLive(page);
    await live(page, 'yearPath');
    const chart = page.locator('#yearPath [data-chart="live"]');
    const tip = chart.locator('[role=status]');
    const box = await chart.boundingBox();
    if (!box) throw new Error('no chart');
    await swipe(page, box.x + box.width / 2, box.y + box.height / 2, -160);
    await page.waitForTimeout(300);
    expect(await tip.count()).toBe(0);
    await chart.tap();
    await expect.poll(() => tip.count()).toBe(1);
    await page.keyboard.press('Escape');
    await expect.poll(() => tip.count()).toBe(0);
  });

  async function middleOf(page: Page, at: number) {
    const box = await row(page, at).boundingBox();
    if (!box) throw new Error('no such row');
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }
});

/** A finger put down, drawn upward or downward and lifted. */
async function swipe(page: Page, x: number, y: number, by: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', at?: number) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints: at === undefined ? [] : [{ x, y: at }] });
  await touch('touchStart', y);
  for (let step = 1; step <= 8; step += 1) await touch('touchMove', y + (by * step) / 8);
  await touch('touchEnd');
}

describe('the address of a card', () => {
  const atCard = async (page: Page, id: string) => {
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.closest('main [id]:not(h2)')?.id), { timeout: 8000 })
      .toBe(id);
    const box = await page.locator(`#${id}`).boundingBox();
    expect(box?.y).toBeGreaterThanOrEqual(0);
    expect(box?.y).toBeLessThan(450);
  };

  it.each([
    ['', 'nationalSeries'],
    ['', 'key-figures'],
    ['don-vi/', 'unitTable'],
    // Of another view than the prerendered one, so that all cards come late.
    ['?ky=2021-06&don-vi=vinh-yen.song-lo&v=1', 'yearPath'],
    ['don-vi/?ky=2021-06&do-theo=tien&v=1', 'monthlyFlow'],
    ['don-vi/tam-dao/', 'similarUnits'],
  ])('/%s#%s leads to it, with the keyboard at its title', async (path, id) => {
    const page = await newPage();
    await page.goto(`${site}${path}#${id}`);
    await untilStands(page);
    await atCard(page, id);
    await page.waitForTimeout(800);
    await atCard(page, id);
  });

  it('is left alone once the reader moves, and one that names nothing does nothing', async () => {
    const page = await newPage();
    await page.goto(`${site}#nationalSeries`);
    await untilStands(page);
    await atCard(page, 'nationalSeries');
    await page.keyboard.press('Home');
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(0);
    await page.waitForTimeout(500);
    expect(await page.evaluate(() => window.scrollY)).toBe(0);
    const other = await newPage();
    await other.goto(`${site}#nothing-such`);
    await untilLive(other);
    expect(await other.evaluate(() => document.activeElement === document.body)).toBe(true);
  });

  it('stands in the menu of every card, with the view written out', async () => {
    const page = await newPage();
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(`${site}?do-theo=tien&v=1`);
    await untilLive(page);
    await page.locator('#unitStanding').scrollIntoViewIfNeeded();
    await page
      .locator('#unitStanding')
      .getByRole('button', { name: /^Tải: / })
      .click();
    await page
      .locator(':popover-open')
      .getByRole('button', { name: /liên kết/i })
      .click();
    await expect
      .poll(() => page.evaluate(() => navigator.clipboard.readText()))
      .toMatch(/\/\?.*do-theo=tien.*#unitStanding$/);
  });
});

/** Waits until the page has come to life, without moving it. */
async function untilStands(page: Page): Promise<void> {
  await page.locator('html:not([data-start])').waitFor();
  await page.locator('figure').first().waitFor();
}

describe('the table of units', () => {
  it('says in which order it is, and falls back to one that is seen when its column is hidden', async () => {
    const page = await newPage();
    await page.goto(units);
    await untilLive(page);
    const table = page.locator('[aria-labelledby="unit-table"]');
    const said = table.locator('p[role=status]').first();
    const sorted = () => table.locator('th[aria-sort]:not([aria-sort=none])').allInnerTexts();
    expect(await said.innerText()).toBe('');
    await page.getByRole('radio', { name: 'Tất cả' }).check();
    await table
      .getByRole('button', { name: /^Đình chỉ/ })
      .first()
      .click();
    expect(await said.innerText()).toMatch(/^Bảng xếp theo Đình chỉ.* \(số việc\), từ cao xuống thấp\.$/);
    expect(await sorted()).toHaveLength(1);
    await page.getByRole('radio', { name: 'Chính' }).check();
    expect((await sorted()).join().replace(/\s+/g, ' ')).toContain('Tỷ lệ xong % về việc');
    expect(await said.innerText()).toBe('Bảng xếp theo Tỷ lệ xong (% về việc), từ cao xuống thấp.');
    expect(await table.locator('tbody th').first().innerText()).toBe('Vĩnh Yên');
    await table.getByRole('button', { name: 'Đơn vị', exact: true }).click();
    expect(await said.innerText()).toBe('Bảng xếp theo tên đơn vị, từ A đến Y.');
  });
});

/** A test presses keys faster than the list can come that they are for. */
const focusOnSearch = (page: Page) => page.locator(':popover-open input[type=search]:focus').waitFor();

describe('the picker of units', () => {
  it('reaches one unit in five keys', async () => {
    const page = await newPage();
    await page.goto(site);
    await untilLive(page);
    await page.getByRole('button', { name: /Toàn tỉnh/ }).focus();
    await page.keyboard.press('Enter');
    await focusOnSearch(page);
    for (const key of ['s', 'o', 'Enter']) await page.keyboard.press(key);
    await page.getByRole('heading', { level: 1, name: /^Sông Lô: / }).waitFor();
    expect(new URL(page.url()).search).toContain('don-vi=song-lo');
    // The panel is closed, and the keyboard back at its button.
    expect(await page.locator(':popover-open').count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Sông Lô');
  });

  it('says before which unit Enter takes', async () => {
    const page = await newPage();
    await page.goto(site);
    await untilLive(page);
    await page.getByRole('button', { name: /Toàn tỉnh/ }).focus();
    await page.keyboard.press('Enter');
    await focusOnSearch(page);
    for (const key of ['t', 'a', 'm']) await page.keyboard.press(key);
    expect(await shown(page, ':popover-open [role=status]')).toBe('Enter: chỉ xem Tam Dương');
  });
});
