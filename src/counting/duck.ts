import {
  BROWSER_RUNTIME,
  createDuckDB,
  type DuckDBBindings,
  DuckDBDataProtocol,
  getPlatformFeatures,
  VoidLogger,
} from '@duckdb/duckdb-wasm/blocking';
import wasm from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url';
import { fetchedBytes } from './fetched.ts';
import { messageOf } from './parquetFile.ts';
import { CountingRefused } from './refusal.ts';
import type { Duck } from './tables.ts';

/** Its file, where the script is: a file of this site, and of no other host. */
const address = new URL(wasm, import.meta.url).href;

type Instantiate = (
  imports: WebAssembly.Imports,
  done: (instance: WebAssembly.Instance, module: WebAssembly.Module) => void,
) => object;

/**
 * The database of this worker, which has only this one. Throws `CountingRefused` where its file cannot be fetched, and where the
 * browser, or the policy of the site's host, does not run it.
 */
export async function openDuck(progress: (done: number, of: number) => void): Promise<Duck> {
  const { wasmExceptions } = await getPlatformFeatures();
  if (!wasmExceptions) throw new CountingRefused({ why: 'noEngine', message: 'no exceptions in WebAssembly' });
  const bytes = await fetchedBytes(address, progress).catch((cause: unknown) => {
    throw new CountingRefused({ why: 'notFetched' }, { cause });
  });
  // Over plain HTTP there are no such handles, and the package asks of every file whether it is one.
  if (!('FileSystemSyncAccessHandle' in globalThis)) {
    Object.assign(globalThis, { FileSystemSyncAccessHandle: class FileSystemSyncAccessHandle {} });
  }
  const bundle = { mainModule: address, mainWorker: '' };
  const database = await createDuckDB({ mvp: bundle, eh: bundle }, new VoidLogger(), BROWSER_RUNTIME);
  await started(database, bytes);
  database.open({});
  const connection = database.connect();
  return {
    connection,
    know: (name, content, read) => {
      // It reads by pieces of the file, so how far it is can be told from these.
      const counted = {
        size: content.size,
        slice: (from: number, to: number) => {
          read(Math.min(to, content.size) - from);
          return content.slice(from, to);
        },
      };
      database.registerFileHandle(name, counted, DuckDBDataProtocol.BROWSER_FILEREADER, true);
    },
    knowBytes: (name, given) => database.registerFileBuffer(name, given),
    forget: (name) => database.dropFile(name),
  };
}

/**
 * Starts the database from the bytes of its file. The package's own way needs a host that calls the file by its type, and waits for
 * ever where the policy refuses it.
 */
function started(database: DuckDBBindings, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
  return new Promise((resolve, reject) => {
    const refuse = (cause: unknown) =>
      reject(new CountingRefused({ why: 'noEngine', message: messageOf(cause) }, { cause }));
    const instantiate: Instantiate = (imports, done) => {
      Object.assign(globalThis, { DUCKDB_RUNTIME: BROWSER_RUNTIME });
      WebAssembly.instantiate(bytes, imports).then(({ instance, module }) => done(instance, module), refuse);
      return [];
    };
    Object.assign(database, { instantiateWasm: instantiate });
    database.instantiate(() => undefined).then(() => resolve(), refuse);
  });
}
