import { globSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { buildOf } from '../../scripts/buildOf.ts';
import { newPage, shown, violationsIn } from './browser.ts';

const site = inject('site');
const root = join(import.meta.dirname, '../..');
const pages = globSync('**/*.html', { cwd: join(root, 'dist') }).map((file) => file.replaceAll('\\', '/'));

describe('every page', () => {
  it('has its head, its ways and its foot in the HTML', async () => {
    const page = await newPage({ javaScriptEnabled: false });
    expect(pages).toContain('404.html');
    expect(pages).toContain('thi-dua/index.html');
    for (const file of pages) {
      await page.goto(site + file);
      expect(await page.getByRole('banner').count(), file).toBe(1);
      expect(await page.getByRole('navigation', { name: 'Các trang' }).getByRole('link').count(), file).toBe(5);
      const foot = await shown(page, 'footer');
      expect(foot, file).toContain('Bộ số liệu 2, cập nhật 25/11/2026');
      expect(foot, file).toContain(`Phiên bản trang ${buildOf(root).version}`);
    }
  });
});

describe('the foot', () => {
  it('leads to the versions, the method, the statement of accessibility and to where to turn', async () => {
    const page = await newPage();
    for (const [name, place] of [
      [/^Bộ số liệu/, '#phien-ban'],
      ['Phương pháp và định nghĩa', '#phuong-phap'],
      ['Góp ý, báo lỗi số liệu', '#gop-y'],
    ] as const) {
      await page.goto(`${site}don-vi/song-lo/`);
      await page.locator('html:not([data-start])').waitFor();
      await page.getByRole('contentinfo').getByRole('link', { name }).click();
      await page.waitForURL((url) => url.hash === place);
      await page.locator(place).waitFor();
    }
    await page.getByRole('contentinfo').getByRole('link', { name: 'Khả năng tiếp cận' }).click();
    await page.getByRole('heading', { level: 1, name: 'Khả năng tiếp cận và góp ý' }).waitFor();
  });
});

describe('the statement of accessibility', () => {
  it.each([
    ['vi', 'light', 'Chưa được thử cùng người dùng trình đọc màn hình', 'Cục Thi hành án dân sự tỉnh Vĩnh Phúc'],
    ['en', 'dark', 'has not been tried together with users of screen readers', 'Vĩnh Phúc'],
  ])('says in %s what is known, and names nobody whom the data do not name', async (language, theme, limit, whom) => {
    const page = await newPage({ preferences: { language, theme } });
    await page.goto(`${site}kha-nang-tiep-can/`);
    await page.locator('html:not([data-start])').waitFor();
    const text = await shown(page, 'main');
    expect(text).toContain('WCAG) 2.2'.slice(language === 'en' ? 0 : 6));
    expect(text).toContain(limit);
    expect(text).toContain(whom);
    expect(text).not.toMatch(/@|\d{4}[ .]\d{3}/);
    expect(await violationsIn(page)).toEqual([]);
  });

  it('names the contact that the catalog gives', async () => {
    const page = await newPage();
    await page.route('**/api/v1/catalog.json', async (route) => {
      const catalog = await (await route.fetch()).json();
      catalog.organisations[0].contact = { vi: 'Văn phòng Cục, phòng 101', en: 'Office of the department, room 101' };
      await route.fulfill({ json: catalog });
    });
    await page.goto(`${site}kha-nang-tiep-can/?ky=2021-06&v=1`);
    await page.getByText('Xin gửi tới: Văn phòng Cục, phòng 101.').waitFor();
  });
});

describe('an address that leads nowhere', () => {
  it('gets proposals: the unit that may have been meant, a search, and the pages', async () => {
    const page = await newPage({ expected: /404/ });
    await page.goto(`${site}donvi/song-lo/chi-tiet/tam_dao.html`);
    const main = page.getByRole('main');
    await main.getByRole('link', { name: 'Chi cục THADS huyện Tam Đảo' }).waitFor();
    await main.getByRole('searchbox').fill('vinh');
    expect(await shown(page, 'main [role="status"]:not(:empty)')).toBe('Tìm thấy 3 đơn vị.');
    await main.getByRole('searchbox').fill('yen vinh');
    expect(await violationsIn(page)).toEqual([]);
    await main.getByRole('link', { name: /Vĩnh Yên/ }).click();
    await page.getByRole('heading', { level: 1, name: /Vĩnh Yên/ }).waitFor();
  });

  it('has the pages as links without script, too', async () => {
    const page = await newPage({ javaScriptEnabled: false, expected: /404/ });
    await page.goto(`${site}khong-co`);
    await page.getByRole('main').getByRole('link', { name: 'Số liệu' }).click();
    await page.waitForURL(/so-lieu/);
  });
});
