import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Localised } from '../../src/domain/localised.ts';
import { commandIn } from '../assemble/described.ts';
import { madeUpFile } from '../make/madeUp.ts';
import { RegisterRefused } from '../rows.ts';
import { refusalWords } from '../words.ts';
import { CommandRefused, exitCodes } from './refused.ts';

/** What the commands of the register share: what stands around them, and how they end. */

/** Of a register that says of itself that it is made up: the command that makes it, if it tells one. */
export function madeUpIn(register: string): { readonly command: string | undefined } | undefined {
  const file = join(register, madeUpFile);
  if (!existsSync(file)) return undefined;
  return { command: commandIn(readFileSync(file, 'utf8')) };
}

/** The JSON Schemas of the files of the API, by their paths below it. */
export function publishedSchemas(): ReadonlyMap<string, string> {
  const data = join(import.meta.dirname, '../../src/data');
  return new Map(
    readdirSync(data)
      .toSorted()
      .filter((folder) => existsSync(join(data, folder, 'schema.json')))
      .map((folder) => [`schema/${folder}.json`, readFileSync(join(data, folder, 'schema.json'), 'utf8')]),
  );
}

/** Runs a command to its end: what it refuses is said in both languages, with a code for whatever runs it at night. */
export async function runCommand(run: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await run();
  } catch (error) {
    if (error instanceof CommandRefused) return end(error.said, error.exitCode);
    if (error instanceof RegisterRefused) return end(refusalWords(error.refusal), exitCodes.refused);
    throw error;
  }
}

function end({ vi, en }: Localised, exitCode: number): void {
  console.error(`${vi}\n${en}`);
  process.exitCode = exitCode;
}
