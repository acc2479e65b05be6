import type { Page } from 'playwright-core';

/** Something that goes wrong around the built site, and what its reader then sees. */
export interface Fault {
  /** What is wrong, as a phrase in English; unique within its list. A row of `docs/faults.md`. */
  readonly what: string;
  /** Path and query below the site's root; the overview unless told. */
  readonly path?: string;
  /** Where the site stands; at the root of a host that knows what is not there unless told. */
  readonly host?: 'subPathSite' | 'fallbackSite' | 'fallbackSubPathSite';
  /** What the reader has stored before, as the page stores it. */
  readonly preferences?: { readonly theme?: string; readonly language?: string };
  /** A browser without scripts. */
  readonly withoutScript?: boolean;
  readonly viewport?: { readonly width: number; readonly height: number };
  /** Opened without a connection, by a reader whose browser has kept the site on a visit before. */
  readonly kept?: boolean;
  /** Brings the fault about, before the page is opened. */
  readonly arrange?: (page: Page) => Promise<unknown>;
  /** What the reader does once the page is there. */
  readonly act?: (page: Page) => Promise<unknown>;
  /** Sentences that stand on screen in the end, as they are read: with ordinary spaces. */
  readonly sees: readonly string[];
  /** What must not stand on screen in the end. */
  readonly never?: readonly (string | RegExp)[];
  /** What the browser itself has to say of the fault in its console: nothing of ours. */
  readonly browserSays?: RegExp;
}

/** Faults of one kind, under a heading of `docs/faults.md`. */
export interface FaultList {
  readonly title: string;
  /** The faults have nothing to do with drawings, which take most of the time: they are kept on the way. */
  readonly withoutDrawings?: boolean;
  readonly faults: readonly Fault[];
}
