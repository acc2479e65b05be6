/** A file of this site with how much of it has come; of what is packed on its way the whole is not known, and told as 0. */
export async function fetchedBytes(
  address: string,
  progress: (done: number, of: number) => void,
): Promise<Uint8Array<ArrayBuffer>> {
  const response = await fetch(address, { credentials: 'same-origin' });
  if (!response.ok || !response.body) throw new Error(`${address}: ${response.status}`);
  const isPacked = response.headers.has('content-encoding');
  const of = isPacked ? 0 : Number(response.headers.get('content-length') ?? 0);
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  let done = 0;
  const reader = response.body.getReader();
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    pieces.push(next.value);
    done += next.value.length;
    progress(done, of);
  }
  const whole = new Uint8Array(done);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
