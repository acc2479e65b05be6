import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { chunksOf, makeChunk, type Recipe } from './chunk.ts';
import type { LargeTable, Lines } from './csv.ts';
import type { Nation } from './nation.ts';

export type ChunkBytes = Record<LargeTable, Uint8Array<ArrayBuffer>>;

/** Up to so many parts are made sooner than a worker starts. */
const alone = 3;

/** What a part needs, with room; without a bound workers collect their garbage late and take several times as much. */
const resourceLimits = { maxOldGenerationSizeMb: 160, maxYoungGenerationSizeMb: 16 } as const;

export function bytesOf(lines: Lines): ChunkBytes {
  const encoder = new TextEncoder();
  return {
    case: encoder.encode(lines.case),
    event: encoder.encode(lines.event),
    payment: encoder.encode(lines.payment),
  };
}

/**
 * The parts of the cases one after the other, however many workers make them. A worker is at most two parts ahead of what has
 * been taken, so the memory does not grow with the number of cases.
 */
export async function* chunksInOrder(recipe: Recipe, nation: Nation): AsyncGenerator<ChunkBytes> {
  const chunks = chunksOf(recipe);
  if (chunks <= alone) {
    for (let chunk = 0; chunk < chunks; chunk += 1) yield bytesOf(makeChunk(recipe, nation, chunk));
    return;
  }
  const workers = Array.from(
    { length: Math.min(availableParallelism(), chunks) },
    () => new Worker(new URL('./worker.ts', import.meta.url), { workerData: recipe, resourceLimits }),
  );
  try {
    yield* ordered(workers, chunks);
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}

async function* ordered(workers: readonly Worker[], chunks: number): AsyncGenerator<ChunkBytes> {
  const waiting = new Map<number, PromiseWithResolvers<ChunkBytes>>();
  const ask = (chunk: number) => {
    if (chunk >= chunks) return;
    const answer = Promise.withResolvers<ChunkBytes>();
    // Whoever waits for an earlier part is told of a failure; nobody may wait for this one yet.
    answer.promise.catch(() => undefined);
    waiting.set(chunk, answer);
    workers[chunk % workers.length]?.postMessage(chunk);
  };
  for (const worker of workers) {
    worker.on('message', ({ chunk, bytes }: { chunk: number; bytes: ChunkBytes }) =>
      waiting.get(chunk)?.resolve(bytes),
    );
    worker.on('error', (error) => {
      for (const { reject } of waiting.values()) reject(error);
    });
  }
  const ahead = 2 * workers.length;
  for (let chunk = 0; chunk < ahead; chunk += 1) ask(chunk);
  for (let chunk = 0; chunk < chunks; chunk += 1) {
    const bytes = await waiting.get(chunk)?.promise;
    waiting.delete(chunk);
    ask(chunk + ahead);
    if (bytes) yield bytes;
  }
}
