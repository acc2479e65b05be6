import { create } from 'zustand';

/** What a page could not have from its server since it was opened; `app/watch` tells the reader why. */
export interface Trouble {
  /** How often code was missing that the reader asked for, until some of it came after all. Where it is missing says so itself. */
  readonly missing: number;
  /** Since when the oldest data shown have been kept, as an ISO time, where the server could not be asked for them. */
  readonly since?: string;
}

export const useTrouble = create<Trouble>(() => ({ missing: 0 }));

export function noteMissing(): void {
  useTrouble.setState(({ missing }) => ({ missing: missing + 1 }));
}

/** Notes that code has come which could not be had before: what was said of it is no longer true. */
export function noteFound(): void {
  useTrouble.setState({ missing: 0 });
}

/** Notes data that have been kept since a time. */
export function noteKept(time: string): void {
  useTrouble.setState(({ since = time }) => ({ since: since < time ? since : time }));
}
