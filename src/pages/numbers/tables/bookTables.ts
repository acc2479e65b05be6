import { aboutOf } from '../../../domain/aboutOf.ts';
import type { Figure } from '../../../domain/figure.ts';
import type { Target } from '../../../domain/figureBook.ts';
import type { Statistics } from '../../../domain/look.ts';
import { type ColumnOf, tableOf } from '../../../domain/table.ts';
import { figureNameWords } from '../../../i18n/figureNames/words.ts';
import type { Messages } from '../../../i18n/messages.ts';
import { numbersWords } from '../words.ts';
import { noteWords, periodWords, sourceWordsOf, whomWords } from './figureWords.ts';
import type { NumbersTable } from './numbersTable.ts';

/** The figures of an organisation's book, reported and derived, in the order of its file. Pure. */
export function figuresTable(statistics: Statistics, messages: Messages): NumbersTable {
  const { heads, files } = numbersWords(messages);
  const names = figureNameWords(messages);
  const columns: readonly ColumnOf<Figure>[] = [
    { key: 'name', header: heads.name, role: 'name', kind: 'text', cell: ({ name }) => names[name] },
    { key: 'value', header: heads.value, role: 'value', kind: 'case', cell: (figure) => figure },
    {
      key: 'whom',
      header: heads.whom,
      role: 'name',
      kind: 'text',
      cell: (figure) => {
        const subject = aboutOf(figure);
        return subject ? whomWords(subject.whom, statistics, messages) : '';
      },
    },
    { key: 'period', header: heads.period, role: 'name', kind: 'text', cell: (of) => periodWords(of, messages) },
    {
      key: 'kind',
      header: heads.kind,
      role: 'remark',
      kind: 'text',
      cell: ({ provenance }) => messages.provenanceKinds[provenance.kind],
    },
    {
      key: 'source',
      header: heads.source,
      role: 'remark',
      kind: 'text',
      cell: (of) => sourceWordsOf(of, statistics, messages),
    },
    { key: 'note', header: heads.note, role: 'remark', kind: 'text', cell: (of) => noteWords(of, messages) },
  ];
  return { slug: 'con-so', name: files.figures, table: tableOf(columns, [...statistics.book.figures.values()]) };
}

/** The targets of an organisation's book; of one statistical year where it is given. Pure. */
export function targetsTable(statistics: Statistics, messages: Messages, statYear?: number): NumbersTable {
  const { heads, files } = numbersWords(messages);
  const names = figureNameWords(messages);
  const columns: readonly ColumnOf<Target>[] = [
    {
      key: 'whom',
      header: heads.whom,
      role: 'name',
      kind: 'text',
      cell: ({ whom }) => whomWords(whom, statistics, messages),
    },
    {
      key: 'target',
      header: heads.target,
      role: 'target',
      kind: 'percent',
      decimals: 2,
      cell: ({ figure }) => figure,
    },
    { key: 'measure', header: heads.measure, role: 'name', kind: 'text', cell: ({ measure }) => names[measure] },
    { key: 'stat_year', header: heads.statYear, role: 'year', kind: 'text', cell: ({ statYear: year }) => `${year}` },
    {
      key: 'kind',
      header: heads.kind,
      role: 'remark',
      kind: 'text',
      cell: ({ figure }) => messages.provenanceKinds[figure.provenance.kind],
    },
    {
      key: 'source',
      header: heads.source,
      role: 'remark',
      kind: 'text',
      cell: ({ figure }) => sourceWordsOf(figure, statistics, messages),
    },
    {
      key: 'note',
      header: heads.note,
      role: 'remark',
      kind: 'text',
      cell: ({ figure }) => noteWords(figure, messages),
    },
  ];
  const { targets } = statistics.book;
  const wanted = statYear === undefined ? targets : targets.filter((target) => target.statYear === statYear);
  const table = tableOf(columns, wanted);
  const hasNotes = table.rows.some((row) => row.at(-1) !== '');
  return { slug: 'chi-tieu', name: files.targets, table: hasNotes ? table : tableOf(columns.slice(0, -1), wanted) };
}
