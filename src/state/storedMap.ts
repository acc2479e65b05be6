/** Things kept on this machine by a name, all under one key of the browser's storage, which may be blocked and may hold anything. */

/** Everything under a key; nothing where nothing can be read. */
export function storedMap(key: string): Readonly<Record<string, unknown>> {
  try {
    const found: unknown = JSON.parse(localStorage.getItem(key) ?? '{}');
    return typeof found === 'object' && found !== null && !Array.isArray(found) ? { ...found } : {};
  } catch {
    return {};
  }
}

/** Keeps one thing beside the others; false where the browser keeps nothing. */
export function storeInMap(key: string, name: string, value: unknown): boolean {
  try {
    localStorage.setItem(key, JSON.stringify({ ...storedMap(key), [name]: value }));
    return true;
  } catch {
    return false;
  }
}
