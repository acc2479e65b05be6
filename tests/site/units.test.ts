import { describe, expect, inject, it } from 'vitest';
import { allLive, newPage, shown, untilLive, violationsIn } from './browser.ts';

const site = inject('site');
const units = `${site}don-vi/`;

describe('the units without JavaScript', () => {
  it('can be read: headline, charts and the table of all measures', async () => {
    const page = await newPage({ javaScriptEnabled: false });
    await page.goto(units);
    expect(await shown(page, 'h1')).toBe(
      'Hai đơn vị chưa đạt chỉ tiêu năm 2021: Sông Lô về việc, Tam Đảo về tiền (số liệu minh họa)',
    );
    expect(await page.title()).toBe('Đơn vị (số liệu minh họa) · Thống kê thi hành án dân sự Vĩnh Phúc');
    expect(await page.locator('[data-chart="still"] svg:visible').count()).toBe(7);
    const table = await shown(page, '[aria-labelledby="unit-table"] table');
    expect(table).toContain('Vĩnh Yên 85,8 +5,8 +2,8 1.266 1.476 413');
    expect(table).toContain('Cộng 10 đơn vị 84,0 +4,0 +4,9 5.750 6.845 2.070');
    expect(await page.getByText('mọi số trên trang này là số liệu minh họa').isVisible()).toBe(true);
  });

  it('every unit has a page with its own title', async () => {
    const page = await newPage({ javaScriptEnabled: false });
    await page.goto(`${units}tam-dao/`);
    expect(await page.title()).toBe('Tam Đảo (số liệu minh họa) · Thống kê thi hành án dân sự Vĩnh Phúc');
    expect(await shown(page, 'h1')).toBe(
      'Tam Đảo: vượt chỉ tiêu về việc, chưa đạt chỉ tiêu về tiền năm 2021 (số liệu minh họa)',
    );
    expect(await page.locator('[data-chart="still"] svg:visible').count()).toBe(9);
    await page.getByRole('link', { name: /Bình Xuyên/ }).click();
    expect(await shown(page, 'h1')).toContain('Bình Xuyên: ');
  });

  it('a phone and a tablet get stills of their own, with letters no smaller than 12 px', async () => {
    for (const width of [390, 768]) {
      const page = await newPage({ javaScriptEnabled: false, viewport: { width, height: 844 } });
      await page.goto(units);
      const sizes = await page.locator('[data-chart="still"] svg:visible').evaluateAll((stills) =>
        stills.map((svg) => {
          const scale = (svg as SVGSVGElement).getScreenCTM()?.a ?? 0;
          const texts = [...svg.querySelectorAll('text')].map((text) =>
            Number.parseFloat(getComputedStyle(text).fontSize),
          );
          return Math.min(...texts) * scale;
        }),
      );
      expect(sizes).toHaveLength(7);
      for (const size of sizes) expect(size).toBeGreaterThanOrEqual(11.5);
    }
  });
});

describe('the units with JavaScript', () => {
  it('live charts take the place of the stills without a shift', async () => {
    const page = await newPage();
    await page.addInitScript(() => {
      const shifts: number[] = [];
      Object.assign(window, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) shifts.push((entry as PerformanceEntry & { value: number }).value);
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(units);
    await allLive(page);
    const shifts = await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts);
    expect(shifts.reduce((sum, shift) => sum + shift, 0)).toBeLessThan(0.02);
    expect(await page.locator('[data-chart="still"]').count()).toBe(0);
  });

  it('dots are gone through by arrow keys, tell their numbers and lead to their units', async () => {
    const page = await newPage();
    await page.goto(units);
    await untilLive(page);
    const dots = page.locator('#unitQuadrant svg a');
    await dots.first().waitFor();
    expect(await dots.count()).toBe(10);
    expect(await page.locator('#unitQuadrant svg a[tabindex="0"]').count()).toBe(1);
    await page.locator('#unitQuadrant svg a[tabindex="0"]').focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    const tip = page.locator('#unitQuadrant [role=status]');
    expect((await tip.innerText()).replaceAll('\u00a0', ' ')).toMatch(/^Bình Xuyên\s+Tỷ lệ về việc\s+84,7%/);
    await page.keyboard.press('Escape');
    expect(await tip.count()).toBe(0);
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: /^Sông Lô: / }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/don-vi/song-lo/');
    await page.goBack();
    await page.getByRole('heading', { level: 1, name: /^Hai đơn vị chưa đạt/ }).waitFor();
  });

  it('a link from another day restores its view, and Back walks through the steps', async () => {
    const page = await newPage();
    await page.goto(`${units}?don-vi=vinh-yen.song-lo.tam-dao&do-theo=tien&so-voi=cung-ky&ky=2021-06&v=1`);
    await page
      .getByRole('heading', { level: 1, name: /^Hai đơn vị thấp hơn cùng kỳ 6 tháng đầu năm thống kê 2021/ })
      .waitFor();
    expect(await page.getByRole('button', { name: '3/10 đơn vị' }).isVisible()).toBe(true);
    await page.getByRole('radio', { name: 'Việc', exact: true }).check();
    await page.getByRole('combobox', { name: 'Số tháng' }).selectOption('9');
    await page.getByRole('heading', { level: 1, name: /9 tháng đầu năm thống kê 2021/ }).waitFor();
    await page.goBack();
    await page.getByRole('heading', { level: 1, name: /6 tháng đầu năm thống kê 2021/ }).waitFor();
    await page.goBack();
    expect(await page.getByRole('radio', { name: 'Tiền' }).isChecked()).toBe(true);
    await page.goForward();
    expect(await page.getByRole('radio', { name: 'Việc', exact: true }).isChecked()).toBe(true);
  });

  it('the page of a unit leads to its neighbours and keeps the view', async () => {
    const page = await newPage();
    await page.goto(`${units}vinh-yen/?do-theo=tien`);
    await page.getByRole('link', { name: 'Đơn vị sau: Phúc Yên' }).click();
    await page.getByRole('heading', { level: 1, name: /^Phúc Yên: / }).waitFor();
    expect(new URL(page.url()).search).toContain('do-theo=tien');
    expect(await page.title()).toBe('Phúc Yên (số liệu minh họa) · Thống kê thi hành án dân sự Vĩnh Phúc');
    await page.getByRole('combobox', { name: 'Đơn vị' }).selectOption('Sông Lô');
    await page.getByRole('heading', { level: 1, name: /^Sông Lô: / }).waitFor();
    await page.getByRole('link', { name: 'Tất cả đơn vị' }).click();
    await page.getByRole('heading', { level: 1, name: /^Hai đơn vị chưa đạt/ }).waitFor();
  });

  it('a link to a unit outside the period tells what became of it', async () => {
    const later = await newPage();
    await later.goto(`${units}phu-tho/`);
    expect(await shown(later, 'main')).toContain(
      'Thi hành án dân sự tỉnh Phú Thọ không hoạt động trong năm 2021 Đơn vị này có từ ngày 01/07/2025. Tiếp nhận việc của: Cục THADS tỉnh Vĩnh Phúc, Chi cục THADS TP Vĩnh Yên',
    );
    const mixed = await newPage();
    await mixed.goto(`${units}?don-vi=song-lo.phu-tho`);
    await mixed.getByText('Thi hành án dân sự tỉnh Phú Thọ chỉ có từ ngày 01/07/2025.').waitFor();
    const former = await newPage();
    await former.goto(`${units}vinh-yen/`);
    expect(await shown(former, 'main header')).toContain(
      'Đơn vị này hoạt động đến ngày 30/06/2025. Sau đó việc được chuyển cho: Thi hành án dân sự tỉnh Phú Thọ',
    );
  });

  it('works the same in a folder of another host', async () => {
    const page = await newPage();
    const base = inject('subPathSite');
    await page.goto(`${base}don-vi/yen-lac/`);
    await page.getByRole('link', { name: 'Đơn vị sau: Vĩnh Tường' }).click();
    await page.getByRole('heading', { level: 1, name: /^Vĩnh Tường: / }).waitFor();
    await allLive(page);
    expect(page.url()).toBe(`${base}don-vi/vinh-tuong/`);
  });
});

describe('accessibility of the units', () => {
  it.each([
    ['light', 'vi', ''],
    ['dark', 'en', ''],
    ['light', 'en', 'lap-thach/'],
    ['dark', 'vi', 'lap-thach/'],
  ])('axe finds nothing in the %s theme in %s at /don-vi/%s', async (theme, language, path) => {
    const page = await newPage({ preferences: { theme, language } });
    await page.goto(units + path);
    await allLive(page);
    expect(await violationsIn(page)).toEqual([]);
  });

  it.each([320, 390, 768])('nothing runs out of a window %i px wide', async (width) => {
    for (const path of ['', 'cuc-tinh/']) {
      const page = await newPage({ viewport: { width, height: 800 } });
      await page.goto(units + path);
      await untilLive(page);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
  });

  it('the table is sorted and searched by keyboard alone', async () => {
    const page = await newPage();
    await page.goto(units);
    await untilLive(page);
    const head = page.getByRole('columnheader', { name: /^Chuyển kỳ sau/ }).first();
    await head.getByRole('button').focus();
    await page.keyboard.press('Enter');
    expect(await head.getAttribute('aria-sort')).toBe('descending');
    const first = page.locator('[aria-labelledby="unit-table"] tbody th').first();
    expect(await first.innerText()).toBe('Vĩnh Yên');
    await page.keyboard.press('Enter');
    expect(await head.getAttribute('aria-sort')).toBe('ascending');
    expect(await first.innerText()).toBe('Sông Lô');
    await page.getByRole('searchbox', { name: 'Tìm trong bảng (không cần dấu)' }).focus();
    await page.keyboard.type('tam dao');
    await page.getByText('1/10 đơn vị').waitFor();
    expect(await first.innerText()).toBe('Tam Đảo');
  });
});
