import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { chromiumArguments, chromiumPath } from '../../../scripts/chromium.ts';
import { watchPolicy } from '../violations.ts';
import type { Fault, FaultList } from './fault.ts';

/** What no reader may ever see, whatever is wrong. */
const nonsense = /\bNaN\b|∞|\bundefined\b|\bnull\b|\[object |Infinity/;

/** How much text stands on a page that is not blank. */
const leastText = 150;

/** How long a page may take to say what it should, milliseconds. */
const patience = 8_000;

/** Makes each fault of a list a test on the built site; several pages are open at a time. */
export function testFaults({ title, faults }: FaultList): void {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: chromiumPath(), args: chromiumArguments });
  });
  afterAll(() => browser.close());

  describe.concurrent(title, () => {
    it.each(faults.map((fault) => [fault.what, fault] as const))('%s', async (_, fault) => {
      await runFault(browser, fault);
    });
  });
}

async function runFault(browser: Browser, fault: Fault): Promise<void> {
  const context = await browser.newContext({
    viewport: fault.viewport ?? { width: 1280, height: 800 },
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    javaScriptEnabled: !fault.withoutScript,
  });
  try {
    if (fault.preferences) {
      await context.addInitScript((state) => {
        localStorage.setItem('thads-preferences', JSON.stringify({ state, version: 0 }));
      }, fault.preferences);
    }
    const page = await context.newPage();
    page.setDefaultTimeout(10_000);
    const problems: string[] = [];
    const note = (problem: string) => {
      if (!fault.browserSays?.test(problem)) problems.push(problem);
    };
    await watchPolicy(page, note);
    page.on('console', (message) => {
      if (message.type() === 'error') note(message.text());
    });
    page.on('pageerror', (error) => problems.push(error.message));
    await fault.arrange?.(page);
    await page.goto(inject('site') + (fault.path ?? ''), { waitUntil: 'domcontentloaded' });
    await fault.act?.(page);
    await seen(page, fault);
    expect(problems, 'errors in the console').toEqual([]);
  } finally {
    await context.close();
  }
}

/** Waits until the page says what it should, and then looks at all it says. */
async function seen(page: Page, { sees, never = [] }: Fault): Promise<void> {
  const missing = (text: string) => sees.filter((sentence) => !text.includes(sentence));
  const end = Date.now() + patience;
  let text = await textOf(page);
  while (missing(text).length > 0 && Date.now() < end) {
    await page.waitForTimeout(50);
    text = await textOf(page);
  }
  expect(missing(text), `sentences missing from: ${text.slice(0, 1500)}`).toEqual([]);
  expect(text.length, 'the page is blank').toBeGreaterThan(leastText);
  expect(text).not.toMatch(nonsense);
  for (const words of never) {
    if (typeof words === 'string') expect(text).not.toContain(words);
    else expect(text).not.toMatch(words);
  }
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
