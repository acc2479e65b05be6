/** Asks a worker that waits to take over: a reader has said so, or the page that asks is of the named build. */
export interface TakeOver {
  readonly takeOver: 'asked' | string;
}
