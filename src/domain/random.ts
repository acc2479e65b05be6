/**
 * Numbers in [0, 1) that are the same for the same seed on every machine: Mulberry32 by Tommy Ettinger (public domain), with 32
 * bits of state. For data that are made up and for simulations; nothing secret.
 */
export function mulberry32(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
