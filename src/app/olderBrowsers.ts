import '@oddbird/popover-polyfill';

/**
 * What some browsers of the baseline lack (`scripts/oldestBrowsers.ts`) and the site calls: popovers, which the package
 * brings where there are none, and lists that are sorted or turned round as a copy. `main.tsx` fetches it there and nowhere
 * else, before the page comes to life.
 */
const copies = {
  toSorted(this: readonly unknown[], compare?: (a: unknown, b: unknown) => number) {
    return [...this].sort(compare);
  },
  toReversed(this: readonly unknown[]) {
    return [...this].reverse();
  },
};

for (const [name, value] of Object.entries(copies)) {
  if (name in Array.prototype) continue;
  Object.defineProperty(Array.prototype, name, { value, writable: true, configurable: true });
}
