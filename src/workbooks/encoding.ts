/** How letters are written in a text file. */
export const encodings = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1258', 'windows-1252'] as const;
export type Encoding = (typeof encodings)[number];

export type Decoded =
  | { readonly kind: 'text'; readonly text: string; readonly encoding: Encoding }
  /** It can be read in several ways: how it begins in each. */
  | { readonly kind: 'ask'; readonly options: readonly { readonly encoding: Encoding; readonly preview: string }[] };

const marks: readonly (readonly [mark: readonly number[], encoding: Encoding])[] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];

/** How much of a text is shown to choose by. */
const shown = 400;

/**
 * The text of a file: by the mark that it begins with, else as UTF-8 where it is that without a fault, or as UTF-16 where every
 * second byte is nothing. Otherwise its reader has to say: no one can tell Vietnamese of before Unicode by its bytes alone.
 */
export function decode(bytes: Uint8Array, told?: Encoding): Decoded {
  const marked = marks.find(([mark]) => mark.every((byte, at) => bytes[at] === byte))?.[1];
  const encoding = told ?? marked ?? wide(bytes);
  if (encoding) return { kind: 'text', text: new TextDecoder(encoding).decode(bytes), encoding };
  try {
    return { kind: 'text', text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' };
  } catch {
    const start = firstHigh(bytes);
    return {
      kind: 'ask',
      options: (['windows-1258', 'windows-1252'] as const).map((each) => ({
        encoding: each,
        preview: new TextDecoder(each).decode(bytes.subarray(start, start + shown)),
      })),
    };
  }
}

function wide(bytes: Uint8Array): Encoding | undefined {
  const start = bytes.subarray(0, 1024);
  const nothing = (parity: number) => start.filter((byte, at) => at % 2 === parity && byte === 0).length;
  if (nothing(1) > start.length / 6 && nothing(0) === 0) return 'utf-16le';
  return nothing(0) > start.length / 6 && nothing(1) === 0 ? 'utf-16be' : undefined;
}

/** Shortly before the first letter that the encodings write unlike, so that it is among what is shown. */
function firstHigh(bytes: Uint8Array): number {
  const first = bytes.findIndex((byte) => byte > 127);
  return first < shown ? 0 : first - 60;
}
