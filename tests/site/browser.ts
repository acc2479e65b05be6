import { AsyncLocalStorage } from 'node:async_hooks';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import { type Browser, type BrowserContextOptions, chromium, type Locator, type Page } from 'playwright-core';
import { afterAll, aroundEach, expect } from 'vitest';
import { chromiumArguments, chromiumPath } from '../../scripts/chromium.ts';
import { insecureHost } from './host.ts';
import { watchPolicy } from './violations.ts';

/** Several pages are open at a time on a machine of few cores: threads that compile and collect beside each page only cost. */
const oneThread = '--js-flags=--single-threaded';

let launched: Promise<Browser> | undefined;

/** The browser of a test file, launched when first asked for. */
export function browserOfFile(): Promise<Browser> {
  launched ??= chromium.launch({
    executablePath: chromiumPath(),
    args: [...chromiumArguments, oneThread, `--host-resolver-rules=MAP ${insecureHost} 127.0.0.1`],
  });
  return launched;
}

afterAll(async () => (await launched)?.close());

/** What a test has opened. Tests of a file may run beside each other: each answers for its own pages only. */
interface Opened {
  readonly pages: { readonly page: Page; readonly problems: readonly string[] }[];
  readonly toStop: (() => unknown)[];
}

const current = new AsyncLocalStorage<Opened>();

function opened(): Opened {
  const store = current.getStore();
  if (!store) throw new Error('pages are opened by tests only');
  return store;
}

aroundEach(async (runTest) => {
  const mine: Opened = { pages: [], toStop: [] };
  await current.run(mine, runTest);
  const problems = mine.pages.flatMap((each) => each.problems);
  for (const { page } of mine.pages) await page.context().close();
  for (const stop of mine.toStop) await stop();
  expect(problems.join('\n'), 'no errors in the console and no failed requests').toBe('');
});

/** Does this when the running test has ended and its pages are closed. */
export function whenTestEnds(stop: () => unknown): void {
  opened().toStop.push(stop);
}

interface Options extends BrowserContextOptions {
  /** What the reader has stored before, as the page stores it. */
  readonly preferences?: { readonly theme?: string; readonly language?: string };
  /** Messages of faults that the test provokes. */
  readonly expected?: RegExp;
}

/** What the page asks for when it has stood for a while: a test that ends or goes elsewhere breaks it off. */
const askedAtLeisure = /\/(build\.json|sw\.js) net::ERR_ABORTED|Service Worker registration blocked by Playwright/;

/**
 * A page in a context of its own: a laptop in Vietnam. Anything that goes wrong in it fails the test. It has no service
 * worker unless the test allows one: what a worker fetches cannot be watched or answered by a test.
 */
export async function newPage({ preferences, expected, ...options }: Options = {}): Promise<Page> {
  const { pages } = opened();
  const browser = await browserOfFile();
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    serviceWorkers: 'block',
    ...options,
  });
  if (preferences) {
    await context.addInitScript((state) => {
      localStorage.setItem('thads-preferences', JSON.stringify({ state, version: 0 }));
    }, preferences);
  }
  const page = await context.newPage();
  page.setDefaultTimeout(8000);
  const problems: string[] = [];
  const note = (problem: string) => {
    if (!expected?.test(problem) && !askedAtLeisure.test(problem)) problems.push(problem);
  };
  await watchPolicy(page, note);
  page.on('console', (message) => {
    if (message.type() !== 'error' && message.type() !== 'warning') return;
    // What the page asks for early is for its script: without it, a slow test sees the browser wonder why.
    if (options.javaScriptEnabled === false && message.text().includes('was preloaded using link preload')) return;
    note(message.text());
  });
  page.on('pageerror', (error) => note(error.message));
  page.on('requestfailed', (request) => {
    const why = request.failure()?.errorText;
    // Called off by the page itself, as when it is left or loaded anew.
    if (why === 'net::ERR_ABORTED') return;
    // A browser without script refuses the scripts that a page names for preloading; nothing is missing to its reader.
    if (options.javaScriptEnabled === false && why === 'csp' && request.url().endsWith('.js')) return;
    note(`${request.url()} ${why}`);
  });
  pages.push({ page, problems });
  return page;
}

/** What the page shows of an element, with ordinary spaces. */
export async function shown(page: Page, selector: string): Promise<string> {
  const text = await page.locator(selector).first().innerText();
  return text.replaceAll('\u00a0', ' ').replace(/\s+/g, ' ').trim();
}

/** A name that begins so: those of the files of a chart go on with the name of the chart. */
export const startingWith = (name: string) => new RegExp(`^${name.replace(/[()]/g, '\\$&')}`);

/** Waits until the page has come to life, means to use it, and waits until the charts in sight are live. */
export async function untilLive(page: Page): Promise<void> {
  // What another view is on its way for is drawn anew.
  await page.locator('html:not([data-start])').waitFor();
  // Not by the locator's own way: a figure may be drawn anew meanwhile.
  await page.locator('figure').first().waitFor();
  await page.evaluate(() => document.querySelector('figure')?.scrollIntoView({ block: 'nearest' }));
  await mean(page, page.locator('[data-chart="live"] svg').first());
}

/** A card that says why there is nothing to draw has no box for a drawing. */
const drawnFigures = 'figure:has([aria-busy])';

/** Scrolls through the page and means to use every chart until it is live. */
export async function allLive(page: Page): Promise<void> {
  for (const figure of await page.locator(drawnFigures).all()) {
    await figure.scrollIntoViewIfNeeded();
    await mean(page, figure.locator('[data-chart="live"] svg').first());
  }
}

/** How long a page may take to come to life on a machine with much else to do, milliseconds. */
const patience = 20_000;

/** A key that does nothing but tell the page that it is used, again until it has heard it: before it is alive it hears none. */
export async function mean(page: Page, until: Locator): Promise<void> {
  const end = Date.now() + patience;
  while (Date.now() < end && !(await until.isVisible())) {
    await page.keyboard.press('Shift');
    await page.waitForTimeout(100);
  }
  await until.waitFor();
}

/** The small form of axe: a page takes it in half the time. */
const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds on the page, each with the first places: on all of it, or where selectors tell it to look or not to. */
export async function violationsIn(
  page: Page,
  where: { readonly include?: readonly string[]; readonly exclude?: readonly string[] } = {},
): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axeSource);
  return page.evaluate(async ({ include = ['html'], exclude = [] }) => {
    const { axe: run } = window as unknown as { axe: typeof axe };
    const { violations } = await run.run(
      { include: [...include], exclude: [...exclude] },
      // What is told of a place is its HTML: the search for a selector of each takes a part of the time.
      { resultTypes: ['violations'], selectors: false, elementRef: false },
    );
    return violations.map(({ id, nodes }) => {
      const places = nodes.slice(0, 3).map(({ html }) => html.slice(0, 160));
      return `${id}: ${places.join(' | ')}`;
    });
  }, where);
}
