import type { Route } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { allLive, mean, newPage, shown, untilLive } from './browser.ts';

const site = inject('site');

describe('without JavaScript', () => {
  it('the overview can be read: headline, key figures, findings, charts and their tables', async () => {
    const page = await newPage({ javaScriptEnabled: false });
    await page.goto(site);
    expect(await shown(page, 'h1')).toBe('Vượt cả hai chỉ tiêu được giao năm 2021');
    const text = await shown(page, 'main');
    for (const words of ['hơn 84', '45,5', '37', 'hơn 86 tỷ đồng', 'Sông Lô thiếu 3 việc']) {
      expect(text).toContain(words);
    }
    expect(await page.locator('[data-chart="still"] svg:visible').count()).toBe(4);
    await page.locator('#unitStanding summary').click();
    expect(await shown(page, '#unitStanding table')).toContain('Sông Lô 79,0% 80,0% −1,0 điểm %');
    expect(await shown(page, 'noscript')).toContain('Bộ lọc cần JavaScript');
  });

  it('the evidence of a number opens all the same', async () => {
    const page = await newPage({ javaScriptEnabled: false });
    await page.goto(site);
    await page
      .getByRole('button', { name: /^gần.*xem nguồn gốc$/ })
      .first()
      .click();
    const evidence = page.locator('[popover]:popover-open');
    expect(await evidence.innerText()).toContain('đoạn 13');
  });

  it('a phone gets stills of its own, with letters no smaller than 12 px', async () => {
    const page = await newPage({ javaScriptEnabled: false, viewport: { width: 390, height: 844 } });
    await page.goto(site);
    const sizes = await page.locator('[data-chart="still"] svg:visible').evaluateAll((stills) =>
      stills.map((svg) => {
        const scale = (svg as SVGSVGElement).getScreenCTM()?.a ?? 0;
        const texts = [...svg.querySelectorAll('text')].map((text) =>
          Number.parseFloat(getComputedStyle(text).fontSize),
        );
        return Math.min(...texts) * scale;
      }),
    );
    expect(sizes).toHaveLength(4);
    for (const size of sizes) expect(size).toBeGreaterThanOrEqual(11.5);
  });

  it.each([
    [
      'thi-dua/',
      'Thi đua',
      'Tám trong mười đơn vị đạt cả hai chỉ tiêu năm 2021 (số liệu minh họa)',
      'Thi đua (số liệu minh họa)',
    ],
    ['so-lieu/', 'Số liệu', 'Toàn bộ số liệu của Vĩnh Phúc: 72 con số, 26 chỉ tiêu, 120 dòng báo cáo năm 2021'],
  ])('%s has its own words and title', async (path, name, heading, title = name) => {
    const page = await newPage({ javaScriptEnabled: false });
    await page.goto(site + path);
    expect(await shown(page, 'h1')).toBe(heading);
    expect(await page.title()).toBe(`${title} · Thống kê thi hành án dân sự Vĩnh Phúc`);
    expect(await page.locator('nav a[aria-current="page"]').innerText()).toBe(name);
  });
});

describe('while the app is on its way, or never comes', () => {
  it.each([
    ['waits for its script', (route: Route) => route.continue().catch(() => undefined), 60_000],
    ['cannot have its script', (route: Route) => route.abort(), 0],
  ])('what is closed is no element, and opens on a page that %s', async (_, answer, after) => {
    const page = await newPage({ expected: /assets\/first-.*ERR_FAILED|Failed to load resource/ });
    await page.route(/assets\/first-/, async (route) => {
      if (after > 0) await page.waitForTimeout(after).catch(() => undefined);
      await answer(route);
    });
    await page.goto(site, { waitUntil: 'commit' });
    await page.locator('#unitStanding').waitFor();
    const inside = page.locator('main :is([popover][tabindex], figure details) > div');
    const counts = await inside.evaluateAll((boxes) => boxes.map((box) => box.querySelectorAll('*').length));
    expect(counts.length).toBeGreaterThan(40);
    // Of each there is the one element that holds the text.
    expect(Math.max(...counts)).toBe(1);
    await page
      .getByRole('button', { name: /^gần.*xem nguồn gốc$/ })
      .first()
      .click();
    const evidence = page.locator('[popover]:popover-open');
    expect(await evidence.innerText()).toContain('đoạn 13');
    expect(await evidence.locator('noscript').count()).toBe(0);
    await page.keyboard.press('Escape');
    await page.locator('#unitStanding summary').click();
    expect(await shown(page, '#unitStanding table')).toContain('Sông Lô 79,0% 80,0% −1,0 điểm %');
  });
});

describe('with JavaScript', () => {
  it('live charts take the place of the stills without a shift', async () => {
    const page = await newPage();
    await page.addInitScript(() => {
      const shifts: number[] = [];
      Object.assign(window, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) shifts.push((entry as PerformanceEntry & { value: number }).value);
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(site);
    await untilLive(page);
    await allLive(page);
    const shifts = await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts);
    expect(shifts.reduce((sum, shift) => sum + shift, 0)).toBeLessThan(0.02);
    expect(await page.locator('[data-chart="still"]').count()).toBe(0);
  });

  it('every drawing has a name for those who cannot see it', async () => {
    const page = await newPage();
    await page.goto(site);
    for (const figure of await page.locator('figure').all()) {
      await figure.scrollIntoViewIfNeeded();
      const drawing = figure.locator('[data-chart="live"] svg').first();
      await mean(page, drawing);
      const name = await drawing.evaluate(
        (svg) => svg.getAttribute('aria-label') ?? svg.querySelector('title')?.textContent,
      );
      expect(name?.length).toBeGreaterThan(5);
    }
  });

  it('asks no other host for anything', async () => {
    const page = await newPage();
    const hosts = new Set<string>();
    page.on('request', (request) => hosts.add(new URL(request.url()).origin));
    await page.goto(site);
    await untilLive(page);
    expect([...hosts]).toEqual([new URL(site).origin]);
  });

  it('an unknown address gets the page that says so, with the way home', async () => {
    const page = await newPage({ expected: /404/ });
    const response = await page.goto(`${site}khong/co/trang-nay`);
    expect(response?.status()).toBe(404);
    expect(await shown(page, 'h1')).toBe('Không có trang này');
    await page.getByRole('link', { name: 'Về trang Tổng quan' }).click();
    await page.getByRole('heading', { level: 1, name: /Vượt cả hai/ }).waitFor();
  });

  it('speaks English to a reader who chose it, without a glimpse of Vietnamese', async () => {
    const page = await newPage({ preferences: { language: 'en' } });
    await page.goto(site);
    await page.getByRole('navigation', { name: 'Pages' }).waitFor();
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('en');
    expect(await shown(page, 'main')).not.toMatch(/chỉ tiêu|việc/);
  });
});
