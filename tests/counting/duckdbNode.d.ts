/** The package names the types of this file under another path only. */
declare module '@duckdb/duckdb-wasm/dist/duckdb-node-blocking' {
  export * from '@duckdb/duckdb-wasm/blocking';
}
