import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { csvRows } from '../../register/count/csvRows.ts';
import { emptyFolder, removeFolders } from './folders.ts';

afterAll(removeFolders);

function read(text: string, columns: readonly string[]) {
  const path = join(emptyFolder(), 'unit.csv');
  writeFileSync(path, text);
  return [...csvRows(path, columns)];
}

describe('the reader of a register as CSV', () => {
  it('gives the named columns, whatever order they stand in', () => {
    expect(read('a,b,c\n1,2,3\n4,,6\n', ['c', 'a'])).toEqual([
      ['3', '1'],
      ['6', '4'],
    ]);
  });

  it('reads quotes, with commas, quotes and line ends inside, and lines that end as on Windows', () => {
    expect(read('a,b\r\n"x, ""y""","one\ntwo"\r\nz,"",\r\n'.replace('"",\r', '""\r'), ['a', 'b'])).toEqual([
      ['x, "y"', 'one\ntwo'],
      ['z', ''],
    ]);
  });

  it('reads a last line without an end, and letters of several bytes where a block of the file ends', () => {
    const long = 'ế'.repeat(700_000);
    expect(read(`a,b\n${long},Cục`, ['a', 'b'])).toEqual([[long, 'Cục']]);
  });

  it('says which column is missing, and which line has other cells than the first', () => {
    expect(() => read('a,b\n1,2\n', ['c'])).toThrow(/unit\.csv has no column c$/);
    expect(() => read('a,b\n1,2,3\n', ['a'])).toThrow(/has a line of 3 cells: 1,2,3$/);
  });
});
