/**
 * Asks the browser to keep what is here even when room is short: without that, Safari drops what was not visited for seven days.
 * A browser may ask the reader, or decide by itself; nothing waits for it.
 */
export function askToLast(): void {
  // Not there on plain HTTP.
  void navigator.storage?.persist?.().catch(() => undefined);
}
