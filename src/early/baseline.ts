// A browser that lacks what the site stands on keeps the page as it was prerendered, and its reader is told so: a style
// shows the line that the build has written above the page, and main.tsx does not start. What is asked for here is what is
// called by the built scripts and younger than 2018; tests/site/oldestBrowsers.test.ts holds it complete. What browsers
// of the baseline may lack comes by app/olderBrowsers.ts, which main.tsx fetches where it is needed.
const root = document.documentElement;
try {
  const list = Array.prototype;
  const element = Element.prototype;
  const needed: readonly unknown[] = [
    list.at,
    list.findLast,
    list.findLastIndex,
    list.flat,
    list.flatMap,
    Object.fromEntries,
    Object.hasOwn,
    Promise.prototype.finally,
    ''.matchAll,
    ''.replaceAll,
    ''.trimEnd,
    ''.trimStart,
    Intl.ListFormat,
    Intl.PluralRules,
    element.replaceChildren,
    AbortController,
    BigInt,
    AbortSignal.prototype.throwIfAborted,
    IntersectionObserver,
    MessageChannel,
    MutationObserver,
    ResizeObserver,
    globalThis,
  ];
  if (needed.indexOf(undefined) >= 0) throw new Error();
  const lacking = !('toSorted' in list && 'toReversed' in list && 'popover' in HTMLElement.prototype);
  if (lacking) root.dataset['browser'] = 'older';
} catch (_) {
  root.setAttribute('data-browser', 'tooOld');
  root.setAttribute('data-failed', '');
}
