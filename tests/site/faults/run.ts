import type { Browser, BrowserContext, Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { browserOfFile } from '../browser.ts';
import { watchPolicy } from '../violations.ts';
import { withoutDrawings } from './arrange.ts';
import type { Fault, FaultList } from './fault.ts';

/** What no reader may ever see, whatever is wrong. */
const nonsense = /\bNaN\b|∞|\bundefined\b|\bnull\b|\[object |Infinity/;

/** How much text stands on a page that is not blank. */
const leastText = 150;

/** How long a page may take to say what it should, milliseconds. */
const patience = 15_000;

/** Makes each fault of a list a test on the built site; several pages are open at a time. */
export function testFaults({ title, faults, withoutDrawings: isBare = false }: FaultList): void {
  describe.concurrent(title, () => {
    it.each(triedOf(faults).map((fault) => [fault.what, fault] as const))('%s', async (_, fault) => {
      await runFault(await browserOfFile(), fault, isBare);
    });
  });
}

/** Of a longer list `npm test` tries two in five, spread over it; `FAULTS=all` tries them all. */
const shortList = 24;

function triedOf(faults: readonly Fault[]): readonly Fault[] {
  const isAll = process.env['FAULTS'] === 'all' || faults.length <= shortList;
  return isAll ? faults : faults.filter((_, at) => (at * 7) % 5 < 2);
}

async function runFault(browser: Browser, fault: Fault, isBare: boolean): Promise<void> {
  const context = await (fault.kept ? keptContext(browser, fault) : newContext(browser, fault));
  const page = await context.newPage();
  try {
    page.setDefaultTimeout(20_000);
    if (fault.preferences) await storePreferences(page, fault.preferences);
    if (fault.kept && fault.viewport) await page.setViewportSize(fault.viewport);
    const problems: string[] = [];
    const note = (problem: string) => {
      if (!fault.browserSays?.test(problem)) problems.push(problem);
    };
    await watchPolicy(page, note);
    page.on('console', (message) => message.type() === 'error' && note(message.text()));
    page.on('pageerror', (error) => note(error.message));
    if (isBare) await withoutDrawings(page);
    await fault.arrange?.(page);
    await page.goto(inject(fault.host ?? 'site') + (fault.path ?? ''), { waitUntil: 'commit' });
    await fault.act?.(page);
    await seen(page, fault);
    expect(problems, 'errors in the console').toEqual([]);
  } finally {
    await (fault.kept ? page : context).close();
  }
}

/** A browser of its own, without a service worker: what a worker fetches cannot be answered by a test. */
function newContext(browser: Browser, { viewport, withoutScript }: Fault): Promise<BrowserContext> {
  return browser.newContext({
    viewport: viewport ?? { width: 1280, height: 800 },
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    javaScriptEnabled: !withoutScript,
    serviceWorkers: 'block',
  });
}

function storePreferences(page: Page, preferences: Fault['preferences']): Promise<unknown> {
  return page.addInitScript((state) => {
    localStorage.setItem('thads-preferences', JSON.stringify({ state, version: 0 }));
  }, preferences);
}

const contexts = new Map<string, Promise<BrowserContext>>();

/** A browser that has kept the site and has no connection now; one for all faults of readers with the same preferences. */
function keptContext(browser: Browser, { preferences }: Fault): Promise<BrowserContext> {
  const key = JSON.stringify(preferences ?? {});
  const made =
    contexts.get(key) ??
    (async () => {
      const context = await browser.newContext({
        viewport: { width: 1280, height: 800 },
        locale: 'vi-VN',
        timezoneId: 'Asia/Ho_Chi_Minh',
      });
      const page = await context.newPage();
      await page.goto(inject('site'));
      await page.waitForFunction(() => navigator.serviceWorker.controller !== null, undefined, { timeout: 25_000 });
      await page.close();
      await context.setOffline(true);
      return context;
    })();
  contexts.set(key, made);
  return made;
}

/** Waits until the page says what it should, and then looks at all it says. */
async function seen(page: Page, { sees, never = [] }: Fault): Promise<void> {
  const missing = (text: string) => sees.filter((sentence) => !text.includes(sentence));
  const end = Date.now() + patience;
  let text = await textOf(page);
  while (missing(text).length > 0 && Date.now() < end) {
    // To read all that stands there costs the page as much as drawing it: not more often than it changes.
    await page.waitForTimeout(100);
    text = await textOf(page);
  }
  expect(missing(text), `sentences missing from: ${text.slice(0, 1500)}`).toEqual([]);
  expect(text.length, 'the page is blank').toBeGreaterThan(leastText);
  expect(text).not.toMatch(nonsense);
  for (const words of never) {
    if (typeof words === 'string') expect(text, around(text, words)).not.toContain(words);
    else expect(text).not.toMatch(words);
  }
}

/** What stands about some words. */
function around(text: string, words: string): string {
  const at = text.indexOf(words);
  return text.slice(Math.max(0, at - 200), at + 200);
}

/** All that stands on the page for its reader, with ordinary spaces. */
async function textOf(page: Page): Promise<string> {
  const text = await page.locator('body').innerText();
  return text
    .normalize('NFC')
    .replace(/[\u200b\u2060]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
