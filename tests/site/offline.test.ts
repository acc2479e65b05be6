import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { writeWorker } from '../../scripts/offlineWorker.ts';
import { mean, newPage, shown, whenTestEnds } from './browser.ts';
import { builtFiles, changed, type Files, type Host, idOf, nextBuild, openHost } from './host.ts';

const files = builtFiles();
const next = nextBuild(files);

/** What the browser says where nobody answers, or somebody else does. */
const noAnswer = /net::ERR_|Failed to load resource/;

/** A host of the site for one test: what a test does to it is seen by no other that runs meanwhile. */
async function open(): Promise<Host> {
  const host = await openHost(files);
  whenTestEnds(() => host.stop());
  return host;
}

/** A page in a browser that may have a service worker. */
const workerPage = (expected = noAnswer) => newPage({ serviceWorkers: 'allow', expected });

/** Waits until the page's own worker has kept everything and looks after it. */
async function kept(page: Page): Promise<void> {
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null, undefined, { timeout: 25_000 });
}

/** Names of the caches that the browser has of the site, without the address of their site. */
const caches = (page: Page) =>
  page.evaluate(async () => (await window.caches.keys()).map((name) => name.split('-http')[0]).sort());

/** Which workers of the site the browser has. */
const workers = (page: Page) =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    return (['active', 'installing', 'waiting'] as const).filter((state) => registration?.[state]);
  });

/** For what happens in the background. */
const soon = { timeout: 20_000 };

const headline = (page: Page) => shown(page, 'main h1');
const newer = (page: Page) => page.getByText('Có bản mới của trang.');
const emulation = (page: Page) => shown(page, 'nav a:nth-child(3)');

/** Files of the data as an office would replace them: more cases completed in the whole year. */
function replacedData(at: Files): Files {
  return changed(at, (text, name) =>
    name === 'api/v1/vinh-phuc/figures.json' ? text.replaceAll(/"value": ?5750\b/g, '"value": 5999') : text,
  );
}

describe('a first visit', { timeout: 60_000 }, () => {
  it('asks for the worker and what it keeps only when the page has stood for a while', async () => {
    const { address, asked } = await open();
    const page = await workerPage();
    await page.goto(address);
    await mean(page, page.locator('[data-chart="live"] svg').first());
    const before = [...asked];
    expect(before).not.toContain('sw.js');
    expect(before).not.toContain('build.json');
    await kept(page);
    expect(asked).toContain('sw.js');
    expect(asked.filter((path) => path.endsWith('.html'))).toEqual([]);
  });

  it('keeps at most 1,056 kB of scripts, styles and typeface beside the data, and no page of its own (brotli)', () => {
    const worker = String(files.get('sw.js'));
    const assets = [...files].filter(([name]) => name.startsWith('assets/') && worker.includes(name));
    const sizes = assets.map(([, body]) => brotliCompressSync(body).length);
    expect(assets.length).toBeGreaterThan(90);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(1_056_000);
    expect(brotliCompressSync(Buffer.from(worker)).length).toBeLessThanOrEqual(11_100);
    expect([...files.keys()].filter((name) => name.endsWith('/index.html') && worker.includes(name))).toEqual([]);
  });

  it.concurrent('asks for no worker on plain HTTP, and everything else works', async () => {
    const { insecureAddress, asked } = await open();
    const page = await workerPage();
    await page.goto(insecureAddress);
    expect(await page.evaluate(() => 'serviceWorker' in navigator)).toBe(false);
    await page.waitForResponse(/build\.json$/, { timeout: 15_000 });
    await page.getByRole('link', { name: 'Thi đua' }).click();
    await page.getByRole('heading', { level: 1, name: /^Tám trong mười đơn vị/ }).waitFor();
    expect(asked).not.toContain('sw.js');
  });

  it.concurrent('works on without a word where the browser refuses the worker, its caches or the room', async () => {
    const { address } = await open();
    const refusals = [
      () => {
        navigator.serviceWorker.register = () => Promise.reject(new DOMException('refused', 'SecurityError'));
      },
      () => {
        Object.defineProperty(Navigator.prototype, 'serviceWorker', { get: () => undefined });
      },
      () => {
        Object.defineProperty(window, 'caches', {
          get: () => {
            throw new DOMException('blocked', 'SecurityError');
          },
        });
      },
    ];
    const opens = async (refuse: (page: Page) => Promise<unknown>) => {
      const page = await workerPage(/^$/);
      await refuse(page);
      const told = page.waitForResponse(/build\.json$/, { timeout: 20_000 });
      await page.goto(address);
      await told;
      expect(await headline(page)).toBe('Vượt cả hai chỉ tiêu được giao năm 2021');
    };
    // Each stands for a while, all at once.
    await Promise.all([
      ...refusals.map((refuse) => opens((page) => page.addInitScript(refuse))),
      opens(async (page) => {
        const session = await page.context().newCDPSession(page);
        await session.send('Storage.overrideQuotaForOrigin', { origin: new URL(address).origin, quotaSize: 1000 });
      }),
    ]);
  }, 60_000);
});

describe.concurrent('after a visit', { timeout: 60_000 }, () => {
  it('the server is gone: pages open with what was kept, and say so', async () => {
    const { address, stop } = await open();
    const page = await workerPage();
    await page.goto(address);
    await kept(page);
    await stop();
    for (const path of ['', 'don-vi/', 'don-vi/yen-lac/', 'thi-dua/', 'so-lieu/', 'bao-cao/']) {
      await page.goto(address + path);
      await page.getByText('Máy chủ chưa trả lời được: đang hiển thị số liệu tải lúc').waitFor();
      expect(await headline(page)).not.toMatch(/lỗi|Không/);
    }
  });

  it('the server answers with errors: what was kept is shown, and where nothing was kept the error', async () => {
    const host = await open();
    const { address } = host;
    const page = await workerPage();
    await page.goto(address);
    await kept(page);
    host.answer = (_, response) => {
      response.writeHead(503).end('busy');
      return true;
    };
    await page.goto(`${address}?ky=2021-08&v=1`);
    await page.getByText('Máy chủ chưa trả lời được: đang hiển thị số liệu tải lúc').waitFor();
    await page.getByRole('heading', { level: 1, name: /8 tháng/ }).waitFor();
  });

  it('a sign-in page in place of everything is shown and never kept', async () => {
    const host = await open();
    const { address } = host;
    const page = await workerPage();
    await page.goto(address);
    await kept(page);
    host.answer = (_, response) => {
      response
        .writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
        .end('<!doctype html><h1>Đăng nhập mạng</h1>');
      return true;
    };
    await page.goto(`${address}don-vi/`);
    expect(await page.locator('h1').innerText()).toBe('Đăng nhập mạng');
    await host.stop();
    await page.goto(`${address}don-vi/`);
    await page.getByText('đang hiển thị số liệu tải lúc').waitFor();
    expect(await headline(page)).toContain('Hai đơn vị chưa đạt chỉ tiêu');
  });

  it('another site in a folder beside it is left alone', async () => {
    const { address, stop } = await open();
    const page = await workerPage();
    await page.goto(address);
    await kept(page);
    await stop();
    await expect(page.goto(`${address}trang-khac/`)).rejects.toThrow(/ERR_CONNECTION_REFUSED/);
  });
});

describe.concurrent('the office replaces data without building', { timeout: 60_000 }, () => {
  it.each([
    ['with the worker', 'allow'],
    ['without a worker', 'block'],
  ] as const)(
    '%s the next visit shows them, on a server that says nothing about caching',
    async (_, serviceWorkers) => {
      const host = await open();
      const { address } = host;
      const page = await newPage({ serviceWorkers, expected: /drawn anew|hydrat/ });
      await page.goto(address);
      await page.getByText('hơn 5.750 việc').first().waitFor();
      if (serviceWorkers === 'allow') await kept(page);
      await page.waitForLoadState('networkidle');
      host.files = replacedData(files);
      host.lastModified = new Date('2026-02-05T00:00:00Z');
      await page.goto('about:blank');
      await page.goto(address);
      await page.getByText('hơn 5.999 việc').first().waitFor();
    },
  );

  it('without a connection the newest are shown that were seen', async () => {
    const host = await open();
    const { address } = host;
    const page = await workerPage(/net::ERR_|Failed to load resource|drawn anew/);
    await page.goto(address);
    await kept(page);
    host.files = replacedData(files);
    host.lastModified = new Date('2026-02-05T00:00:00Z');
    await page.goto(address);
    await page.getByText('hơn 5.999 việc').first().waitFor();
    await host.stop();
    await page.goto(address);
    await page.getByText('đang hiển thị số liệu tải lúc').waitFor();
    // The notice may stand there before the figures do.
    await page.getByText('hơn 5.999 việc').first().waitFor();
    expect(await shown(page, 'main')).toContain('hơn 5.999 việc');
  });
});

describe.concurrent('another build takes the place of this one', { timeout: 60_000 }, () => {
  function redeploy(host: Host): void {
    host.files = next;
    host.lastModified = new Date('2026-02-05T00:00:00Z');
  }

  it('the next visit with the worker shows it at once, and keeps it and nothing else', async ({ expect }) => {
    const host = await open();
    const { address } = host;
    const page = await workerPage();
    await page.goto(address);
    await kept(page);
    expect(await caches(page)).toEqual([`thads-data-${idOf(files)}`, 'thads-precache-v2']);
    redeploy(host);
    await page.goto(`${address}thi-dua/`);
    expect(await emulation(page)).toBe('Thi đua khen thưởng');
    await expect.poll(() => caches(page), soon).toEqual([`thads-data-${idOf(next)}`, 'thads-precache-v2']);
    await host.stop();
    await page.goto(`${address}don-vi/`);
    await page.getByText('đang hiển thị số liệu tải lúc').waitFor();
    expect(await emulation(page)).toBe('Thi đua khen thưởng');
    expect(await newer(page).count()).toBe(0);
  });

  it('the next visit without a worker tells of it where the browser still has the old page', async () => {
    const host = await open();
    const { address } = host;
    const page = await newPage({ expected: noAnswer });
    await page.goto(address);
    await page.getByRole('link', { name: 'Thi đua' }).waitFor();
    redeploy(host);
    await page.goto('about:blank');
    await page.goto(`${address}?ky=2021-08&v=1#unitStanding`);
    if ((await emulation(page)) === 'Thi đua') {
      await newer(page).waitFor({ timeout: 15_000 });
      await Promise.all([page.waitForEvent('load'), page.getByRole('button', { name: 'Tải bản mới' }).click()]);
    }
    expect(await emulation(page)).toBe('Thi đua khen thưởng');
    expect(page.url()).toBe(`${address}?ky=2021-08&v=1#unitStanding`);
  });

  it('an open page opens all its parts though they are gone from the server, and loads the new build when asked', async () => {
    const host = await open();
    const { address } = host;
    const page = await workerPage();
    await page.goto(`${address}?ky=2021-08&v=1`);
    await kept(page);
    redeploy(host);
    await page.getByRole('link', { name: 'Báo cáo' }).click();
    await page.getByRole('heading', { level: 1, name: /8 tháng/ }).waitFor();
    await page.getByRole('link', { name: 'Đơn vị', exact: true }).click();
    // Coming back to the tab after a while is when it looks.
    await page.evaluate(() => {
      const now = Date.now;
      Date.now = () => now() + 3_600_000;
      document.dispatchEvent(new Event('visibilitychange'));
    });
    await newer(page).waitFor();
    const address2 = page.url();
    await Promise.all([page.waitForEvent('load'), page.getByRole('button', { name: 'Tải bản mới' }).click()]);
    expect(page.url()).toBe(address2);
    expect(await emulation(page)).toBe('Thi đua khen thưởng');
    await page.getByRole('heading', { level: 1, name: /8 tháng/ }).waitFor();
    expect(await newer(page).count()).toBe(0);
  });

  it('a second tab does not take it from the first, which tells of it', async ({ expect }) => {
    const host = await open();
    const { address } = host;
    const first = await workerPage();
    await first.goto(address);
    await kept(first);
    redeploy(host);
    const second = await first.context().newPage();
    await second.goto(`${address}don-vi/`);
    expect(await emulation(second)).toBe('Thi đua khen thưởng');
    await expect.poll(() => workers(second), soon).toEqual(['active', 'waiting']);
    await host.stop();
    await first.getByRole('link', { name: 'Báo cáo' }).click();
    await first.getByRole('heading', { level: 1, name: /Vượt cả hai/ }).waitFor();
    expect(await emulation(first)).toBe('Thi đua');
  });

  it('one that is replaced while it is being kept is not kept', async ({ expect }) => {
    const host = await open();
    const { address } = host;
    host.answer = ({ url }, response) => {
      if (!url?.endsWith('/build.json')) return false;
      response.writeHead(200, { 'content-type': 'application/json' }).end('{"build":"another"}');
      return true;
    };
    const page = await workerPage();
    await page.goto(address);
    await newer(page).waitFor({ timeout: 20_000 });
    // Its last question, when everything else has been kept.
    await expect.poll(() => host.asked.filter((path) => path === 'build.json').length, soon).toBe(2);
    await expect.poll(() => workers(page), soon).toEqual([]);
    expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBeNull();
  });
});

describe.concurrent('an office switches it off', { timeout: 60_000 }, () => {
  it('by taking the worker’s file away: what readers have of it goes on their next visit', async ({ expect }) => {
    const host = await open();
    const { address } = host;
    const page = await workerPage();
    await page.goto(address);
    await kept(page);
    host.files = new Map([...files].filter(([name]) => name !== 'sw.js'));
    await page.goto(`${address}don-vi/`);
    await expect.poll(() => caches(page), soon).toEqual([]);
    await expect.poll(() => workers(page), soon).toEqual([]);
  });

  it('by a build without it: its worker takes itself and what was kept away', async ({ expect }) => {
    const folder = mkdtempSync(join(tmpdir(), 'thads-'));
    process.env['VITE_OFFLINE'] = 'off';
    await writeWorker({ root: join(import.meta.dirname, '../..'), dist: folder, id: 'off', paths: [], shell: '' });
    delete process.env['VITE_OFFLINE'];
    const off = readFileSync(join(folder, 'sw.js'));
    rmSync(folder, { recursive: true });
    const host = await open();
    const { address } = host;
    const page = await workerPage();
    await page.goto(address);
    await kept(page);
    host.files = new Map([...files, ['sw.js', off]]);
    host.lastModified = new Date('2026-02-05T00:00:00Z');
    await page.goto(`${address}don-vi/`);
    await expect.poll(() => caches(page), soon).toEqual([]);
    expect(await headline(page)).toContain('Hai đơn vị chưa đạt chỉ tiêu');
  });
});
