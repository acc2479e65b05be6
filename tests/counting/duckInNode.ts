import { openAsBlob, readdirSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { createDuckDB, NODE_RUNTIME, VoidLogger } from '@duckdb/duckdb-wasm/dist/duckdb-node-blocking';
import type { GivenFile } from '../../src/counting/registerFiles.ts';
import type { Duck } from '../../src/counting/tables.ts';

/** The very database that the browser has, in Node. */
export async function duckInNode(): Promise<Duck> {
  const path = createRequire(import.meta.url).resolve('@duckdb/duckdb-wasm/dist/duckdb-eh.wasm');
  const bundle = { mainModule: path, mainWorker: '' };
  const database = await createDuckDB({ mvp: bundle, eh: bundle }, new VoidLogger(), NODE_RUNTIME);
  await database.instantiate(() => undefined);
  database.open({});
  return {
    connection: database.connect(),
    know: async (name, content, read) => {
      database.registerFileBuffer(name, new Uint8Array(await content.arrayBuffer()));
      read(content.size);
    },
    knowBytes: (name, bytes) => database.registerFileBuffer(name, bytes),
    forget: (name) => {
      database.dropFile(name);
    },
  };
}

/** The files of a folder as a browser gives them where the folder was dropped. */
export async function givenFolder(dir: string): Promise<GivenFile[]> {
  const names = readdirSync(dir, { recursive: true, encoding: 'utf8' }).filter((name) =>
    statSync(join(dir, name)).isFile(),
  );
  return Promise.all(
    names.map(async (name) => ({
      path: `so-thu/${name.replaceAll('\\', '/')}`,
      content: await openAsBlob(join(dir, name)),
    })),
  );
}
