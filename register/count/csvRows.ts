import { closeSync, openSync, readSync } from 'node:fs';
import { StringDecoder } from 'node:string_decoder';

/** A line of a CSV file by the names of its columns; '' is no value. */
export type Cells = readonly string[];

/**
 * The lines of a CSV file one after the other: UTF-8, commas, the first line the names of the columns, texts in quotes where they
 * hold commas, quotes or line ends. Of each line the named columns in the order of the names. Throws a RangeError on a column that
 * is not there and on a line that has too few or too many cells.
 */
export function* csvRows(path: string, columns: readonly string[]): Generator<Cells> {
  const lines = records(path);
  const header = lines.next().value ?? [];
  const places = columns.map((column) => {
    const place = header.indexOf(column);
    if (place < 0) throw new RangeError(`${path} has no column ${column}`);
    return place;
  });
  for (const cells of lines) {
    if (cells.length !== header.length) throw new RangeError(`${path} has a line of ${cells.length} cells: ${cells}`);
    yield places.map((place) => cells[place] ?? '');
  }
}

function* records(path: string): Generator<Cells> {
  let open = '';
  for (const line of textLines(path)) {
    const text = open === '' ? line : `${open}\n${line}`;
    // A line end inside of quotes: the line goes on.
    if (text.includes('"') && (text.split('"').length - 1) % 2 === 1) {
      open = text;
      continue;
    }
    open = '';
    if (text !== '') yield cellsOf(text);
  }
}

function cellsOf(text: string): Cells {
  if (!text.includes('"')) return text.split(',');
  const cells: string[] = [];
  let cell = '';
  let isQuoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const letter = text[at];
    if (letter === '"' && isQuoted && text[at + 1] === '"') {
      cell += '"';
      at += 1;
    } else if (letter === '"') isQuoted = !isQuoted;
    else if (letter === ',' && !isQuoted) {
      cells.push(cell);
      cell = '';
    } else cell += letter;
  }
  return [...cells, cell];
}

function* textLines(path: string): Generator<string> {
  const file = openSync(path, 'r');
  const decoder = new StringDecoder('utf8');
  const buffer = Buffer.alloc(1 << 20);
  let rest = '';
  try {
    for (let count = readSync(file, buffer); count > 0; count = readSync(file, buffer)) {
      const lines = (rest + decoder.write(buffer.subarray(0, count))).split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines) yield line.endsWith('\r') ? line.slice(0, -1) : line;
    }
    if (rest !== '') yield rest;
  } finally {
    closeSync(file);
  }
}
