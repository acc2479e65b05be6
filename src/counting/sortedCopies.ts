/**
 * Lists sorted or turned round as a copy, which some browsers of the baseline lack (`scripts/oldestBrowsers.ts`). A page has them
 * from `app/olderBrowsers.ts`; a worker has a world of its own, and this has to come before all else in it.
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
  if (!(name in Array.prototype)) {
    Object.defineProperty(Array.prototype, name, { value, writable: true, configurable: true });
  }
}
