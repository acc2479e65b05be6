import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { withoutDrawings } from './arrange.ts';

/** How a translator may put its elements in the place of texts. */
export type Manner = 'replaced' | 'before' | 'after' | 'movedInside' | 'replacedChild' | 'otherWords';

/** Wraps every text of the page in two `font` elements, as Chrome's translation does. Returns how many there were. */
export function translate(page: Page, manner: Manner = 'replaced'): Promise<number> {
  return page.evaluate(wrapAll, manner);
}

/** The same before any script of the page runs: as soon as its HTML stands. */
export function translateEarly(page: Page, manner: Manner = 'replaced'): Promise<unknown> {
  return page.addInitScript(
    `document.addEventListener('readystatechange', () => document.readyState === 'interactive' && (${wrapAll})('${manner}'))`,
  );
}

function wrapAll(how: string): number {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    if (!text.parentElement?.closest('script, style, noscript, font') && text.data.trim() !== '') texts.push(text);
  }
  for (const text of texts) {
    const font = document.createElement('font');
    const inner = font.appendChild(document.createElement('font'));
    if (how !== 'movedInside') inner.textContent = how === 'otherWords' ? `翻訳 ${text.data}` : text.data;
    if (how === 'replaced' || how === 'otherWords') text.replaceWith(font);
    else if (how === 'replacedChild') text.parentNode?.replaceChild(font, text);
    else {
      text.parentNode?.insertBefore(font, how === 'after' ? text.nextSibling : text);
      if (how === 'movedInside') inner.append(text);
      else text.remove();
    }
  }
  return texts.length;
}

/** Translates whatever comes to stand on the page, at once or after a while, and does not take no for an answer. */
export function keepTranslating(page: Page, delay?: number): Promise<void> {
  return page.evaluate((wait) => {
    const translateNow = (node: Node) => {
      const { parentElement } = node;
      if (node.nodeType !== Node.TEXT_NODE) return node.childNodes.forEach(visit);
      if (!parentElement || parentElement.closest('script, style, noscript, font, svg, option')) return;
      if (!(node as Text).data.trim()) return;
      const font = document.createElement('font');
      font.append(document.createElement('font'));
      (font.firstChild as Element).textContent = (node as Text).data;
      parentElement.insertBefore(font, node);
      node.parentNode?.removeChild(node);
    };
    const visit = (node: Node) => {
      if (wait === undefined) translateNow(node);
      else setTimeout(translateNow, wait, node);
    };
    new MutationObserver((records) => {
      for (const { addedNodes } of records) addedNodes.forEach(visit);
    }).observe(document.body, { childList: true, subtree: true });
    translateNow(document.body);
  }, delay);
}

/** What stands on the page but for drawings, which come when they are near the window, and what is told of a choice. */
function words(page: Page): Promise<string> {
  return page.evaluate(() => {
    if (document.adoptedStyleSheets.length === 0) {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('[data-chart], [role=status], [aria-live] { visibility: hidden !important }');
      document.adoptedStyleSheets = [sheet];
    }
    return document.body.innerText.replace(/\s+/g, ' ').trim();
  });
}

/** Waits until React has taken over the page's controls. */
export async function untilAlive(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    Object.keys(document.querySelector('button') ?? {}).some((key) => key.startsWith('__reactProps')),
  );
}

/** What of two texts stands in only one of them: from the first sign that differs to the last. */
function differenceOf(a: string, b: string): readonly [string, string] {
  if (a === b) return ['', ''];
  const least = Math.min(a.length, b.length);
  let start = 0;
  while (start < least && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < least - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  return [a.slice(start, a.length - end).slice(0, 300), b.slice(start, b.length - end).slice(0, 300)];
}

/** What freshly opened pages say, by what is opened there, and by address and language. */
const fresh = new Map<unknown, Map<string, Promise<string>>>();

async function freshWords(page: Page, open: ((page: Page) => Promise<unknown>) | undefined): Promise<string> {
  const other = await page.context().newPage();
  other.setDefaultTimeout(20_000);
  await withoutDrawings(other);
  await other.goto(page.url());
  await untilAlive(other);
  await open?.(other);
  // Parts that come later have come once nothing has changed for a while.
  let text = '';
  for (let now = await words(other); now !== text; now = await words(other)) {
    text = now;
    await other.waitForTimeout(700);
  }
  await other.close();
  return text;
}

/** Whether the page says that within a few seconds. */
async function becomes(page: Page, wanted: string): Promise<boolean> {
  const end = Date.now() + 5_000;
  while ((await words(page)) !== wanted) {
    if (Date.now() > end) return false;
    await page.waitForTimeout(50);
  }
  return true;
}

/** Waits until the page says, word by word, what a freshly opened one of its address says, once `open` is done there too. */
export async function saysWhatAFreshOneDoes(page: Page, open?: (page: Page) => Promise<unknown>): Promise<void> {
  const language = await page.evaluate(() => document.documentElement.lang);
  const key = `${page.url()} ${language} ${page.viewportSize()?.width}`;
  const known = fresh.get(open) ?? new Map<string, Promise<string>>();
  fresh.set(open, known);
  const coming = known.get(key) ?? freshWords(page, open);
  known.set(key, coming);
  let wanted = await coming;
  if (await becomes(page, wanted)) return;
  // On a machine with much to do a part may have come after the fresh page had seemed complete.
  wanted = await freshWords(page, open);
  known.set(key, Promise.resolve(wanted));
  const text = await words(page);
  expect(differenceOf(text, wanted)).toEqual(['', '']);
}
