import catalog from '../../../data/catalog/schema.json';
import figures from '../../../data/figures/schema.json';
import reports from '../../../data/reports/schema.json';
import { type ColumnOf, tableOf } from '../../../domain/table.ts';
import { figureNameWords } from '../../../i18n/figureNames/words.ts';
import type { Messages } from '../../../i18n/messages.ts';
import type { NumbersTable } from '../tables/numbersTable.ts';
import { numbersWords } from '../words.ts';
import { type Field, fieldsOf } from './jsonFields.ts';
import { fieldWords } from './words.ts';

const schemas = { catalog, figures, reports };
export type ApiFile = keyof typeof schemas;
export const apiFiles: readonly ApiFile[] = ['catalog', 'figures', 'reports'];

/** The fields of a kind of file with what they mean. Pure. */
export function fieldsTable(file: ApiFile, messages: Messages): NumbersTable {
  const { heads, api } = numbersWords(messages);
  const text = (key: string, header: string, cell: (field: Field) => string): ColumnOf<Field> => ({
    key,
    header,
    role: key === 'code' ? 'name' : 'remark',
    kind: 'text',
    cell,
  });
  const columns = [
    text('code', heads.field, ({ path }) => path),
    text('type', heads.type, ({ type }) => type),
    text('required', heads.required, ({ required }) => (required ? api.yes : api.no)),
    text('allowed', heads.allowed, ({ allowed }) => shortened(allowed)),
    text('meaning', heads.meaning, ({ path }) => meaningOf(path, messages) ?? ''),
  ];
  return { slug: `truong-${file}`, name: api.fieldsOf[file], table: tableOf(columns, fieldsOf(schemas[file])) };
}

/** What a field is: by its name with what it stands in, by its name alone, or as the measure that it is. */
export function meaningOf(path: string, messages: Messages): string | undefined {
  const meanings: Readonly<Partial<Record<string, string>>> = fieldWords(messages);
  const names: Readonly<Partial<Record<string, string>>> = figureNameWords(messages);
  const steps = path.split('.');
  const last = (steps.at(-1) ?? '').replaceAll('[]', '');
  if (steps.includes('columns') && last !== 'columns') return meanings[last] ?? names[last];
  return meanings[[...steps.slice(-2, -1), last].join('.')] ?? meanings[last];
}

/** A closed list of dozens of values is named by its ends. */
function shortened(allowed: string): string {
  const values = allowed.split(', ');
  return values.length <= 8 ? allowed : `${values.slice(0, 3).join(', ')}, … (${values.length})`;
}
