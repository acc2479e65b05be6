import { describe, expect, inject, it } from 'vitest';
import { mean, newPage, shown, untilLive } from './browser.ts';

const site = inject('site');

describe('choosing on the built site', () => {
  it('a choice lives in the address: refresh, Back and a shared link restore it', async () => {
    const page = await newPage();
    await page.goto(site);
    await untilLive(page);
    await page.getByRole('button', { name: /Toàn tỉnh/ }).click();
    await page.getByRole('button', { name: 'Bỏ chọn' }).click();
    await page.getByRole('checkbox', { name: /Sông Lô/ }).check();
    await page.keyboard.press('Escape');
    await page.getByRole('radio', { name: 'Tiền' }).check();
    await page.getByRole('heading', { level: 1, name: /^Sông Lô: / }).waitFor();
    const address = page.url();
    expect(new URL(address).search).toBe('?don-vi=song-lo&do-theo=tien&ky=2021-12&v=1');
    const seen = await shown(page, 'h1');
    await page.reload();
    await page.getByRole('heading', { level: 1, name: /^Sông Lô: / }).waitFor();
    expect(await shown(page, 'h1')).toBe(seen);
    await page.goBack();
    await page.getByRole('radio', { name: 'Việc', exact: true }).and(page.locator(':checked')).waitFor();
    const colleague = await newPage();
    await colleague.goto(address);
    await colleague.getByRole('heading', { level: 1, name: /^Sông Lô: / }).waitFor();
    expect(await shown(colleague, 'h1')).toBe(seen);
    expect(await colleague.getByRole('radio', { name: 'Tiền' }).isChecked()).toBe(true);
  });

  it('the choice goes along to other pages and back', async () => {
    const page = await newPage();
    await page.goto(`${site}?don-vi=tam-dao`);
    await page.getByRole('heading', { level: 1, name: /^Tam Đảo: / }).waitFor();
    await page.getByRole('link', { name: 'Đơn vị', exact: true }).click();
    await page.waitForURL(/\/don-vi\//);
    await page.getByRole('heading', { level: 1, name: /Tam Đảo.*chưa đạt chỉ tiêu.*về tiền/ }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/don-vi/');
    expect(new URL(page.url()).search).toContain('don-vi=tam-dao');
    await page.getByRole('link', { name: 'Tổng quan', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: /^Tam Đảo: / }).waitFor();
  });

  it('paints the words first and then the charts, one after the other', async () => {
    const page = await newPage({ viewport: { width: 1440, height: 2400 } });
    await page.goto(site);
    for (const id of ['unitStanding', 'yearPath', 'nationalSeries', 'stockTime']) {
      await mean(page, page.locator(`#${id} [data-chart="live"] svg`).first());
    }
    const order = await page.evaluate(
      () =>
        new Promise<{ what: string; frame: number; task: number }[]>((resolve) => {
          let frame = 0;
          let task = 0;
          const count = () => {
            frame += 1;
            requestAnimationFrame(count);
          };
          const seen: { what: string; frame: number; task: number }[] = [];
          new MutationObserver((changes) => {
            // Told once at the end of each task that changed something.
            task += 1;
            for (const { target, type } of changes) {
              const element = target instanceof Element ? target : target.parentElement;
              // A stage is busy from the change of its rows until its drawing has followed.
              const drawn = type === 'attributes' && element?.getAttribute('aria-busy') === 'false';
              const what = drawn ? element?.closest('figure')?.id : element?.closest('h1') ? 'words' : undefined;
              if (what && !seen.some((each) => each.what === what)) seen.push({ what, frame, task });
            }
          }).observe(document.body, {
            subtree: true,
            childList: true,
            characterData: true,
            attributes: true,
            attributeFilter: ['aria-busy'],
          });
          requestAnimationFrame(count);
          document.querySelectorAll<HTMLInputElement>('input[type=radio][value=yearBefore]')[0]?.click();
          document.querySelectorAll<HTMLInputElement>('input[type=radio][value=amounts]')[0]?.click();
          setTimeout(() => resolve(seen), 1500);
        }),
    );
    expect(order[0]?.what).toBe('words');
    const charts = order.filter(({ what }) => what !== 'words');
    expect(charts.map(({ what }) => what)).toEqual(['stockTime', 'unitStanding', 'yearPath', 'nationalSeries']);
    expect(charts[0]?.frame).toBeGreaterThan(order[0]?.frame ?? 0);
    expect(new Set(charts.map(({ task }) => task)).size).toBe(4);
  });

  it('a unit that is not there is dropped with a notice', async () => {
    const page = await newPage();
    await page.goto(`${site}?don-vi=ha-noi`);
    await page.getByText('mã đơn vị “ha-noi”').waitFor();
    expect(await shown(page, 'h1')).toBe('Vượt cả hai chỉ tiêu được giao năm 2021');
  });
});

describe('in a folder of another host', () => {
  it('works the same: pages, data, choices and links', async () => {
    const base = inject('subPathSite');
    const page = await newPage();
    await page.goto(`${base}don-vi/`);
    await page.getByRole('link', { name: 'Tổng quan', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: /Vượt cả hai/ }).waitFor();
    expect(page.url()).toBe(base);
    await untilLive(page);
    await page.getByRole('radio', { name: 'Cùng kỳ' }).check();
    await page.getByRole('heading', { level: 1, name: /Cao hơn cùng kỳ/ }).waitFor();
    await page.reload();
    await page.getByRole('heading', { level: 1, name: /Cao hơn cùng kỳ/ }).waitFor();
    expect(page.url().startsWith(base)).toBe(true);
  });
});

describe('when an office has replaced a data file since the build', () => {
  it('shows the new figures, in words and panels', async () => {
    const page = await newPage({ expected: /drawn anew/ });
    await page.route('**/vinh-phuc/figures.json', async (route) => {
      const response = await route.fetch();
      const text = await response.text();
      await route.fulfill({ response, body: text.replace('"value":5750,', '"value":5760,') });
    });
    await page.goto(site);
    await page.getByText('hơn 5.760 việc').first().waitFor();
    expect(await shown(page, 'main')).not.toContain('5.750');
    await page
      .getByRole('button', { name: /^hơn 5\.760 việc/ })
      .first()
      .click();
    await page.getByRole('dialog').getByText('hơn 5.760 việc').first().waitFor();
  });
});

describe('when the lower part of the overview cannot be had', () => {
  it('the rest stands and can be tried again', async () => {
    const page = await newPage({ expected: /rest|ERR_FAILED|dynamically imported/ });
    await page.route('**/assets/rest-*.js', (route) => route.abort());
    await page.goto(site);
    await page.getByText('Chưa tải được phần này').waitFor();
    expect(await shown(page, 'h1')).toMatch(/^Vượt cả hai/);
    await mean(page, page.locator('#stockTime [data-chart="live"] svg').first());
    await page.getByRole('radio', { name: 'Tiền' }).click();
    expect(await shown(page, 'main')).toContain('hơn 157 tỷ đồng');
    await page.unroute('**/assets/rest-*.js');
    await page.getByRole('button', { name: 'Thử lại' }).click();
    await mean(page, page.locator('#unitStanding [data-chart="live"] svg').first());
  });
});

describe('when a file of the data cannot be had', () => {
  it('says which and why, and goes on once it is back', async () => {
    const page = await newPage({ expected: /503|500/ });
    await page.route('**/api/v1/vinh-phuc/reports/2021.json', (route) => route.fulfill({ status: 503 }));
    await page.goto(site);
    await page.getByRole('heading', { level: 1, name: 'Máy chủ số liệu báo lỗi' }).waitFor();
    expect(await shown(page, '[role=alert]')).toContain('vinh-phuc/reports/2021.json');
    await page.unroute('**/api/v1/vinh-phuc/reports/2021.json');
    await page.getByRole('button', { name: 'Thử lại' }).click();
    await page.getByRole('heading', { level: 1, name: /Vượt cả hai/ }).waitFor();
  });

  it('names the first fault of a malformed one', async () => {
    const page = await newPage();
    await page.route('**/figures.json', (route) => route.fulfill({ json: { schemaVersion: 2 } }));
    await page.goto(site);
    await page.getByRole('heading', { level: 1, name: 'Tệp số liệu sai cấu trúc' }).waitFor();
    expect(await shown(page, '[role=alert]')).toContain('vinh-phuc/figures.json');
  });

  it('knows when the machine is offline', async () => {
    const page = await newPage({ expected: /ERR_INTERNET_DISCONNECTED|2021.json/ });
    await page.addInitScript(() => Object.defineProperty(navigator, 'onLine', { value: false }));
    await page.route('**/reports/2021.json', (route) => route.abort('internetdisconnected'));
    await page.goto(site);
    await page.getByRole('heading', { level: 1, name: 'Máy đang ngoại tuyến' }).waitFor();
    expect(await shown(page, '[role=alert]')).toContain('kiểm tra kết nối mạng');
  });
});
