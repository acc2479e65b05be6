import type { Page } from 'playwright-core';

/** A browser that does not have these, named from its global object: "Array.prototype.toSorted". */
export function lacking(page: Page, ...names: readonly string[]): Promise<unknown> {
  return page.addInitScript((paths) => {
    for (const path of paths) {
      const parts = path.split('.');
      const last = parts.pop() ?? '';
      // biome-ignore lint/suspicious/noExplicitAny: any member of the browser's own objects
      const owner = parts.reduce((object: any, part) => object?.[part], globalThis);
      if (owner && !delete owner[last]) throw new Error(`${path} cannot be taken away`);
    }
  }, names);
}

/** What Safari 16.4 and Chrome 108 do not have. */
export const popovers = ['popover', 'showPopover', 'hidePopover', 'togglePopover'].map(
  (name) => `HTMLElement.prototype.${name}`,
);

/** Lists as a copy: Chrome has them from version 110. */
export const copies = ['toSorted', 'toReversed', 'toSpliced', 'with'].map((name) => `Array.prototype.${name}`);

/** What is younger than the whole baseline, or missing in one browser of it. */
export const beyond = [
  ...popovers,
  ...copies,
  'requestIdleCallback',
  'cancelIdleCallback',
  'scheduler',
  'navigation',
  'Iterator',
  'Temporal',
  'CloseWatcher',
  'CookieStore',
  'ViewTransition',
  'Highlight',
  'URLPattern',
  'Document.prototype.startViewTransition',
  'Element.prototype.checkVisibility',
  'Element.prototype.moveBefore',
  'Element.prototype.setHTMLUnsafe',
  'Element.prototype.scrollIntoViewIfNeeded',
  'Object.groupBy',
  'Map.groupBy',
  'Array.fromAsync',
  'Promise.withResolvers',
  'Promise.try',
  'Math.sumPrecise',
  'RegExp.escape',
  'Intl.DurationFormat',
  'Intl.Segmenter',
  'URL.canParse',
  'URL.parse',
  'AbortSignal.any',
  'AbortSignal.timeout',
  'CSS.highlights',
  'String.prototype.isWellFormed',
  'String.prototype.toWellFormed',
  'Set.prototype.union',
  'Set.prototype.intersection',
  'Set.prototype.difference',
  'Set.prototype.isSubsetOf',
  'Set.prototype.isSupersetOf',
  'Crypto.prototype.randomUUID',
  'Response.json',
];
