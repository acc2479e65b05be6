/** A browser as the journey drives it. */
export interface Driver {
  readonly name: string;
  readonly open: (address: string) => Promise<unknown>;
  /** The value of an expression in the page; a promise is waited for. */
  readonly run: (expression: string) => Promise<unknown>;
  /** A PNG of the window. */
  readonly picture: () => Promise<Uint8Array>;
  /** The page printed, as a PDF; undefined where the driver cannot print. */
  readonly print: () => Promise<Uint8Array | undefined>;
  readonly close: () => Promise<unknown>;
}

export const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Tries until something is there, for half a minute. */
export async function until<T>(what: string, attempt: () => Promise<T | undefined | false>): Promise<T> {
  const end = Date.now() + 30_000;
  let last: unknown;
  while (Date.now() < end) {
    try {
      const found = await attempt();
      if (found) return found;
    } catch (error) {
      last = error;
    }
    await pause(100);
  }
  throw new Error(`${what}: not within half a minute${last ? ` (${last})` : ''}`);
}
