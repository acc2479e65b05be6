import type { SqlTexts } from '../../register/statements.ts';

const files: Readonly<Record<string, string>> = import.meta.glob('../../register/sql/**/*.sql', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** The texts that count a register, the same as the command's, by their paths without the ending. */
export const sqlTexts: SqlTexts = Object.fromEntries(
  Object.entries(files).map(([path, text]) => [path.replace(/^.*\/register\/sql\//, '').replace(/\.sql$/, ''), text]),
);
