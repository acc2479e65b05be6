import type { Page } from 'playwright-core';
import { resourceFailed } from './arrange.ts';
import type { Fault, FaultList } from './fault.ts';

/** What the browser says of scripts that it could not have. */
const scriptFailed = new RegExp(`${resourceFailed.source}|Failed to load module script|dynamically imported module`);

const newer = 'Có bản mới của trang. Những gì đang chọn được giữ nguyên khi tải bản mới. Tải bản mới';
const missing = 'Chưa tải được phần này. Hãy thử lại; nếu có mạng mà vẫn chưa được, hãy tải lại trang.';
const unreachable = 'Không kết nối được máy chủ nên chưa tải được phần vừa mở.';
const unclear = 'Máy chủ chưa trả về đủ tệp của trang.';

/** A clock by which the page can be made to have stood for a while. */
const clock = (page: Page) => page.clock.install();

/** Waits until the page has stood for a while and has fetched what tells of the server. */
async function stood(page: Page): Promise<void> {
  await page.locator('main h1').waitFor();
  const asked = page.waitForResponse(/build\.json$/);
  // The page needs a moment to come to life before it can stand for a while.
  for (let tries = 0; tries < 20; tries += 1) {
    await page.clock.fastForward(6_000);
    if (await Promise.race([asked.then(() => true), page.waitForTimeout(150).then(() => false)])) break;
  }
  await asked;
}

type Broken = (page: Page) => Promise<unknown>;

/** All files of the build are gone, and another build is in their place. */
const replaced: Broken = async (page) => {
  await page.route('**/assets/**', (route) => route.fulfill({ status: 404, body: 'not found' }));
  await page.route('**/build.json', (route) => route.fulfill({ json: { build: 'another' } }));
};

/** The same on a host that answers with a page where a file is missing. */
const replacedWithFallback: Broken = async (page) => {
  const fallback = { status: 200, contentType: 'text/html', body: '<!doctype html><title>THADS</title>' };
  await page.route('**/assets/**', (route) => route.fulfill(fallback));
  await page.route('**/build.json', (route) => route.fulfill({ json: { build: 'another' } }));
};

const disconnected: Broken = (page) =>
  page.route(/\/assets\/|build\.json/, (route) => route.abort('connectionrefused'));

const offline: Broken = (page) => page.context().setOffline(true);

/** Some files are missing though the build is the same: not all of it has been copied. */
const incomplete: Broken = (page) =>
  page.route('**/assets/**', (route) => route.fulfill({ status: 404, body: 'not found' }));

/** Somebody else answers every request. */
const signIn: Broken = (page) =>
  page.route(/\/assets\/|build\.json/, (route) =>
    route.fulfill({ status: 200, contentType: 'text/html', body: '<!doctype html><title>Đăng nhập</title>' }),
  );

const serverError: Broken = (page) =>
  page.route(/\/assets\/|build\.json/, (route) => route.fulfill({ status: 503, body: 'busy' }));

type Act = (page: Page) => Promise<unknown>;
const goTo =
  (name: string): Act =>
  (page) =>
    page.getByRole('navigation').getByRole('link', { name }).click();
const openExports: Act = (page) => page.getByRole('button', { name: 'Xuất', exact: true }).click();
const openChartExports: Act = async (page) => {
  await page.getByRole('button', { name: /^Tải/ }).first().click();
};
const chooseEnglish: Act = (page) => page.getByRole('button', { name: 'Switch to English' }).click();

/** A page that stood for a while, then `broken`, then what the reader does. */
function after(what: string, broken: Broken, act: Act, rest: Pick<Fault, 'sees'> & Partial<Fault>): Fault {
  return {
    what,
    browserSays: scriptFailed,
    arrange: clock,
    act: async (page) => {
      await stood(page);
      await broken(page);
      await act(page);
    },
    never: [/gặp lỗi và không hiển thị/],
    ...rest,
  };
}

const opened: readonly (readonly [what: string, act: Act])[] = [
  ['the page of the units', goTo('Đơn vị')],
  ['the page of emulation', goTo('Thi đua')],
  ['the report', goTo('Báo cáo')],
  ['the menu of files of the page', openExports],
  ['the menu of files of a chart', openChartExports],
];

const broken: readonly (readonly [what: string, broken: Broken, sees: string, never?: string])[] = [
  ['the site has been replaced', replaced, newer, unreachable],
  ['the site has been replaced on a host with a fallback page', replacedWithFallback, newer, unreachable],
  ['the server has gone', disconnected, unreachable, 'Có bản mới'],
  ['only a part of the site has been copied', incomplete, unclear, 'Có bản mới'],
];

const everyWay = broken.flatMap(([why, how, sees, never]) =>
  opened.map(([what, act]) =>
    after(`${why}, then ${what} is opened`, how, act, {
      sees: [missing, sees],
      never: [/gặp lỗi và không hiển thị/, ...(never ? [never] : [])],
    }),
  ),
);

/** Presses the button that loads the new build, with the server whole again, and waits for it at the same address. */
async function loadNewer(page: Page): Promise<void> {
  const before = page.url();
  const button = page.getByRole('button', { name: 'Tải bản mới' });
  await button.waitFor();
  await page.unrouteAll();
  await Promise.all([page.waitForEvent('load'), button.click()]);
  if (page.url() !== before) throw new Error(`${page.url()} instead of ${before}`);
}

export const list: FaultList = {
  title: 'The site is replaced, or its server goes, while a page is open',
  faults: [
    ...everyWay,
    after(
      'the site has been replaced, and the reader loads the new build',
      replaced,
      async (page) => {
        await goTo('Báo cáo')(page);
        await loadNewer(page);
      },
      { path: '?ky=2021-08&do-theo=tien&so-voi=cung-ky&v=1', sees: ['8 tháng'], never: ['Có bản mới', missing] },
    ),
    after(
      'the site has been replaced, and the reader loads the new build at a place of the page',
      replaced,
      async (page) => {
        await page.evaluate(() => {
          location.hash = 'unitStanding';
        });
        await openExports(page);
        await loadNewer(page);
      },
      { path: '?ky=2021-06&v=1', sees: ['6 tháng'], never: ['Có bản mới'] },
    ),
    after(
      'the site has been replaced, and nothing has been asked for yet',
      replaced,
      async (page) => {
        await page.clock.fastForward('31:00');
      },
      { sees: [newer] },
    ),
    after(
      'the site has been replaced, and the reader comes back to its tab',
      replaced,
      async (page) => {
        await page.clock.fastForward('02:00');
        await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
      },
      { sees: [newer] },
    ),
    after(
      'the site has been replaced, and the reader closes the notice',
      replaced,
      async (page) => {
        await page.clock.fastForward('31:00');
        await page.getByRole('button', { name: 'Đóng thông báo' }).click();
      },
      { sees: ['Vượt cả hai chỉ tiêu'], never: ['Có bản mới'] },
    ),
    after(
      'the site has been replaced, and the reader speaks English',
      replaced,
      async (page) => {
        await page.clock.fastForward('31:00');
      },
      { preferences: { language: 'en' }, sees: ['There is a new version of this site.', 'Load the new version'] },
    ),
    after('the site has been replaced, and the reader wants English', replaced, chooseEnglish, {
      sees: ['Chưa tải được phần này.', newer, 'Vượt cả hai chỉ tiêu'],
    }),
    after('English cannot be had without a connection', offline, chooseEnglish, {
      sees: ['Chưa tải được phần này.', unreachable],
    }),
    after(
      'English could not be had, and is asked for again with a connection',
      offline,
      async (page) => {
        await chooseEnglish(page);
        await page.getByText('Chưa tải được phần này.').first().waitFor();
        await page.context().setOffline(false);
        await chooseEnglish(page);
        await page.getByText('could not be loaded').first().waitFor({ state: 'hidden' });
      },
      { sees: ['Overview', 'Units'], never: ['could not be loaded'] },
    ),
    after(
      'a page could not be had, and is asked for again with a connection',
      disconnected,
      async (page) => {
        await goTo('Thi đua')(page);
        await page.getByText(missing).waitFor();
        await page.unrouteAll();
        await page.getByRole('button', { name: 'Thử lại' }).click();
      },
      { sees: ['Thi đua'], never: [missing] },
    ),
    after(
      'a menu of files could not be had, and is asked for again with a connection',
      disconnected,
      async (page) => {
        await openExports(page);
        await page.getByText(missing).waitFor();
        await page.unrouteAll();
        await page.getByRole('button', { name: 'Thử lại' }).click();
      },
      { sees: ['PowerPoint'], never: [missing] },
    ),
    after(
      'the writer of a file could not be had',
      incomplete,
      async (page) => {
        await page.unrouteAll();
        await openExports(page);
        await page.getByRole('button', { name: /PowerPoint/ }).waitFor();
        await incomplete(page);
        await page.getByRole('button', { name: /PowerPoint/ }).click();
      },
      { sees: ['chưa tải được phần tạo tệp. Hãy thử lại', unclear] },
    ),
    after('a sign-in page answers every request', signIn, goTo('Thi đua'), {
      sees: [missing, unclear],
      never: ['Có bản mới'],
    }),
    after('the server answers every request with an error', serverError, goTo('Thi đua'), {
      sees: [missing, unclear],
      never: ['Có bản mới'],
    }),
    after('without a connection, the report is opened', offline, goTo('Báo cáo'), {
      sees: [missing, unreachable, 'Báo cáo'],
      never: ['Có bản mới'],
    }),
    {
      what: 'the site has been replaced before the page has stood for a while',
      browserSays: scriptFailed,
      act: async (page) => {
        await page.locator('main h1').waitFor();
        await page.waitForLoadState('load');
        // Its own script runs after the first paint.
        await page.locator('html:not([data-start])').waitFor();
        await replaced(page);
        await goTo('Báo cáo')(page);
      },
      sees: [missing, 'Báo cáo'],
      never: [/gặp lỗi và không hiển thị/],
    },
    {
      what: 'the style sheet is gone, which the overview has in its HTML',
      browserSays: scriptFailed,
      arrange: (page) => page.route('**/*.css', (route) => route.fulfill({ status: 404, body: 'not found' })),
      act: goTo('Thi đua'),
      sees: ['Thi đua', 'Tổng quan'],
      never: [missing],
    },
    {
      what: 'the style sheet of another page is gone',
      path: 'don-vi/',
      browserSays: scriptFailed,
      arrange: (page) => page.route('**/*.css', (route) => route.fulfill({ status: 404, body: 'not found' })),
      act: async (page) => {
        // Without it the pages of the site are what they are on a phone: a panel that a button opens.
        await page.getByRole('button', { name: 'Mục lục' }).click();
        await goTo('Thi đua')(page);
      },
      sees: ['Thi đua', 'Tổng quan'],
      never: [missing],
    },
    {
      what: 'the typeface is gone',
      browserSays: scriptFailed,
      arrange: (page) => page.route('**/*.woff2', (route) => route.fulfill({ status: 404, body: 'not found' })),
      sees: ['Vượt cả hai chỉ tiêu'],
      never: [missing],
    },
    {
      what: 'the drawings are gone, and another view is asked for',
      path: '?ky=2021-08&v=1',
      browserSays: scriptFailed,
      arrange: (page) => page.route(/\/(Draw|drawing|LiveStage)-[^/]*\.js/, (route) => route.fulfill({ status: 404 })),
      act: async (page) => {
        await page.locator('html:not([data-start])').waitFor();
        await page.locator('figure').first().scrollIntoViewIfNeeded();
      },
      sees: [missing, '8 tháng'],
    },
    {
      what: 'the drawings could not be had, and are asked for again',
      path: '?ky=2021-08&v=1',
      browserSays: scriptFailed,
      arrange: (page) => page.route(/\/(Draw|drawing)-[^/]*\.js/, (route) => route.abort('connectionrefused')),
      act: async (page) => {
        const box = page.locator('figure', { has: page.getByRole('button', { name: 'Thử lại' }) }).first();
        const id = await box.getAttribute('id', { timeout: 20_000 });
        await page.unrouteAll();
        await box.getByRole('button', { name: 'Thử lại' }).click();
        await page.locator(`#${id} [data-chart="live"] svg`).first().waitFor();
      },
      sees: ['8 tháng'],
    },
    {
      what: 'the drawings are gone, and the view is the one that the build drew',
      browserSays: scriptFailed,
      arrange: (page) => page.route(/\/(Draw|drawing)-[^/]*\.js/, (route) => route.fulfill({ status: 404 })),
      act: async (page) => {
        await page.waitForResponse(/\/(Draw|drawing)-[^/]*\.js/);
        await page.locator('[data-chart="still"] svg:visible').first().waitFor();
      },
      sees: ['Vượt cả hai chỉ tiêu'],
      never: [missing],
    },
    {
      what: 'the server does not say which build it has',
      arrange: async (page) => {
        await clock(page);
        await page.route('**/build.json', (route) => route.fulfill({ status: 404, body: 'not found' }));
      },
      browserSays: resourceFailed,
      act: stood,
      sees: ['Vượt cả hai chỉ tiêu'],
      never: ['Có bản mới', 'Máy chủ chưa trả'],
    },
    {
      what: 'the words for what is wrong with the data are gone as well',
      browserSays: scriptFailed,
      arrange: async (page) => {
        await page.route(/FailureCard-[^/]*\.js/, (route) => route.fulfill({ status: 404 }));
        await page.route('**/api/v1/catalog.json', (route) => route.fulfill({ status: 404 }));
      },
      sees: ['Chưa tải được số liệu.', 'Thử lại'],
    },
    {
      what: 'the words for what was left out of a link are gone',
      path: '?don-vi=khong-co&v=1',
      browserSays: scriptFailed,
      arrange: (page) => page.route(/DroppedNotice-[^/]*\.js/, (route) => route.fulfill({ status: 404 })),
      sees: [missing],
    },
    {
      what: 'the lower part of the overview is gone',
      browserSays: scriptFailed,
      arrange: (page) => page.route(/\/rest-[^/]*\.js/, (route) => route.fulfill({ status: 404 })),
      sees: [missing, 'Vượt cả hai chỉ tiêu', unclear],
    },
  ],
};
