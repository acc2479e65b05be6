import { RegisterRefused } from '../rows.ts';

const noRoom = /no space left|not enough space|disk full|max_temp_directory_size|failed to offload|ENOSPC/i;

/** An engine's error as a refusal where it is one that a reader can do something about, else as it came. */
export function refusalOf(error: unknown, folder: string): unknown {
  const message = error instanceof Error ? error.message : String(error);
  if (noRoom.test(message)) return new RegisterRefused({ kind: 'noDisk', folder }, { cause: error });
  return error;
}
