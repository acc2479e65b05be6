import { parentPort, workerData } from 'node:worker_threads';
import { makeChunk, type Recipe } from './chunk.ts';
import { bytesOf } from './chunkBytes.ts';
import { makeNation } from './nation.ts';

// A worker makes the parts that it is told by their numbers, and answers with the bytes of their tables.
const recipe = workerData as Recipe;
const nation = makeNation(recipe.seed);

parentPort?.on('message', (chunk: number) => {
  const bytes = bytesOf(makeChunk(recipe, nation, chunk));
  parentPort?.postMessage({ chunk, bytes }, [bytes.case.buffer, bytes.event.buffer, bytes.payment.buffer]);
});
