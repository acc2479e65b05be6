import type { Engine } from '../rows.ts';

/** Opens a register with an engine by its name, whose package is asked for only then. Throws `RegisterRefused` where it cannot be read. */
export async function openEngine(name: Engine['name'], dir: string): Promise<Engine> {
  const { openRegister } =
    name === 'duckdb' ? await import('../engines/duckdb.ts') : await import('../engines/clickhouse.ts');
  return openRegister(dir);
}
