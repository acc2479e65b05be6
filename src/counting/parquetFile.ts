import { type FileMetaData, parquetMetadataAsync, parquetRead, parquetSchema } from 'hyparquet';
import { compressors } from 'hyparquet-compressors';
import { csvLines, times, type Values } from './csvText.ts';
import { CountingRefused } from './refusal.ts';

/** A Parquet file: the database of a browser does not read these itself, so its rows are told to it as CSV. */
export interface ParquetFile {
  readonly columns: readonly string[];
  readonly rows: number;
  /** The rows of some columns as CSV without a head, so many at a time that memory has room for them. */
  readonly lines: (columns: readonly string[]) => AsyncGenerator<string>;
}

/** So many rows are held at once. */
const atOnce = 200_000;

/**
 * Opens a Parquet file. Tells of the bytes that are read as they are. Throws `CountingRefused` for one that is cut off, or that
 * cannot be read; so does reading its lines.
 */
export async function openParquet(name: string, content: Blob, read: (bytes: number) => void): Promise<ParquetFile> {
  await requireWhole(name, content);
  const file = {
    byteLength: content.size,
    slice: async (start: number, end?: number) => {
      const bytes = await content.slice(start, end).arrayBuffer();
      read(bytes.byteLength);
      return bytes;
    },
  };
  const unreadable = (cause: unknown): CountingRefused =>
    cause instanceof CountingRefused
      ? cause
      : new CountingRefused({ why: 'unreadable', file: name, message: messageOf(cause) }, { cause });
  let metadata: FileMetaData;
  try {
    metadata = await parquetMetadataAsync(file);
  } catch (cause) {
    throw unreadable(cause);
  }
  return {
    columns: parquetSchema(metadata).children.map(({ element }) => element.name),
    rows: Number(metadata.num_rows),
    async *lines(columns) {
      for (const { from, to } of slicesOf(metadata)) {
        const rows = to - from;
        const values = new Map<string, unknown[]>(columns.map((column) => [column, new Array(rows)]));
        try {
          await parquetRead({
            file,
            metadata,
            columns: [...columns],
            rowStart: from,
            rowEnd: to,
            compressors,
            parsers: times,
            onChunk: ({ columnName, columnData, rowStart }) =>
              copy(columnData, rowStart - from, values.get(columnName)),
          });
        } catch (cause) {
          throw unreadable(cause);
        }
        yield csvLines(
          columns.map((column) => values.get(column) ?? []),
          0,
          rows,
        );
      }
    },
  };
}

/** What was read of a column, which may begin before the rows that were asked for and end after them. */
function copy(from: Values, begin: number, to: unknown[] | undefined): void {
  if (!to) return;
  const end = Math.min(from.length, to.length - begin);
  for (let at = Math.max(0, -begin); at < end; at += 1) to[begin + at] = from[at];
}

/** Groups of rows as the file has them, and large ones in parts. */
function slicesOf({ row_groups: groups }: FileMetaData): readonly { readonly from: number; readonly to: number }[] {
  const slices: { from: number; to: number }[] = [];
  let begin = 0;
  for (const { num_rows: rows } of groups) {
    const end = begin + Number(rows);
    for (let from = begin; from < end; from += atOnce) slices.push({ from, to: Math.min(end, from + atOnce) });
    begin = end;
  }
  return slices;
}

/** A Parquet file begins and ends with its mark, and before the last is how long its table of contents is. */
async function requireWhole(name: string, content: Blob): Promise<void> {
  const mark = async (from: number, to: number) =>
    new TextDecoder('latin1').decode(await content.slice(from, to).arrayBuffer());
  const { size } = content;
  if (size >= 12 && (await mark(0, 4)) === 'PAR1' && (await mark(size - 4, size)) === 'PAR1') {
    const length = new DataView(await content.slice(size - 8, size - 4).arrayBuffer()).getUint32(0, true);
    if (length <= size - 12) return;
  }
  throw new CountingRefused({ why: 'truncated', file: name });
}

/** What went wrong, in one line. */
export function messageOf(error: unknown): string {
  return String(error instanceof Error ? error.message : error).split('\n')[0] ?? '';
}
