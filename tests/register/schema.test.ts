import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { tableNames, tables } from '../../register/schema/tables.ts';

const readme = readFileSync(join(import.meta.dirname, '../../register/schema/README.md'), 'utf8');

it('the README of the tables has each column with its type, whether it may be empty, and both meanings', () => {
  const cells = (line: string) => line.split('|').map((cell) => cell.trim());
  const lines = readme.split('\n').map(cells);
  for (const name of tableNames) {
    const begin = lines.findIndex(([text]) => text?.startsWith(`## \`${name}\``));
    const rows = lines.slice(begin + 1);
    const end = rows.findIndex(([text]) => text?.startsWith('## '));
    const own = (end < 0 ? rows : rows.slice(0, end)).filter(([, column]) => column?.startsWith('`'));
    expect(own.map(([, column, type, empty, , vi]) => [column, type, empty, vi])).toEqual(
      tables[name].columns.map((column) => [
        `\`${column.name}\``,
        column.type,
        column.nullable ? 'yes' : 'no',
        column.meaning.vi,
      ]),
    );
    for (const { name: column, meaning } of tables[name].columns) {
      const row = own.find(([, first]) => first === `\`${column}\``);
      expect(row?.[4]?.startsWith(meaning.en)).toBe(true);
    }
  }
});
