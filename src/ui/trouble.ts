import { create } from 'zustand';

/** What a page could not have from its server since it was opened. */
export interface Trouble {
  /** How often code was missing that the reader asked for. Where it is missing says so itself. */
  readonly missing: number;
}

export const useTrouble = create<Trouble>(() => ({ missing: 0 }));

export function noteMissing(): void {
  useTrouble.setState(({ missing }) => ({ missing: missing + 1 }));
}
