import type { DuckDBRuntime } from '@duckdb/duckdb-wasm/blocking';

/** What the file for browsers has beside that for Node, of which the package has the types alone. */
declare module '@duckdb/duckdb-wasm/blocking' {
  export const BROWSER_RUNTIME: DuckDBRuntime;
}
