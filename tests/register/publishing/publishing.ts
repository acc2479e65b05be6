import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { publishOptions } from '../../../register/publishing/publishOptions.ts';
import { publishRegister, type Surroundings } from '../../../register/publishing/publishRegister.ts';
import { CommandRefused } from '../../../register/publishing/refused.ts';
import { type Paper, paperEngine } from './paperEngine.ts';

/** What tests of publications do. */

/** An empty folder of its own. */
export const newFolder = () => mkdtempSync(join(tmpdir(), 'register-'));

/** Publishes what stands on paper as the command would. */
export async function publish(
  register: Paper,
  out: string,
  args: string,
  { write, madeUp }: Partial<Surroundings> = {},
) {
  const options = publishOptions(`--register so --out ${out} ${args}`.split(' '));
  return publishRegister(paperEngine(register), options, {
    madeUp,
    schemas: new Map([['schema/catalog.json', '{}']]),
    say: () => {},
    ...(write && { write }),
  });
}

/** What a command refuses with; throws where it does not. */
export async function refusal(run: () => unknown): Promise<CommandRefused> {
  try {
    await run();
  } catch (error) {
    if (error instanceof CommandRefused) return error;
    throw error;
  }
  throw new Error('was not refused');
}

/** A file of a publication. */
export const jsonIn = <T>(out: string, path: string): T => JSON.parse(readFileSync(join(out, path), 'utf8')) as T;
/** Every file below a folder with its text. */
export const everything = (out: string) =>
  readdirSync(out, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted()
    .map((path) => [path, readFileSync(path, 'utf8')]);
/** What a catalog says of names and versions. */
export interface Named {
  readonly organisations: readonly { readonly name: { readonly vi: string } }[];
  readonly versions: readonly { readonly change: { readonly vi: string } }[];
}

/** The first three periods of 2026, and the first four. */
export const third = '--year 2026 --lock 2026-01-02T17:00';
export const fourth = '--year 2026 --lock 2026-02-02T17:00';
