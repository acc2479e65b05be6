import { type Correction, correctedFigure, correctionsIn } from '../../../domain/corrections.ts';
import type { Figure } from '../../../domain/figure.ts';
import type { Statistics } from '../../../domain/look.ts';
import { type ColumnOf, tableOf } from '../../../domain/table.ts';
import { exactly } from '../../../evidence/panel/exactly.ts';
import { figureNameWords } from '../../../i18n/figureNames/words.ts';
import type { Messages } from '../../../i18n/messages.ts';
import { numbersWords } from '../words.ts';
import { periodWords, whomWords } from './figureWords.ts';
import type { NumbersTable } from './numbersTable.ts';

interface Line {
  readonly correction: Correction;
  /** The number as it was closed. */
  readonly figure: Figure;
}

/**
 * The numbers of closed periods that the register has told otherwise since, each as it was closed and as the register had it by the
 * next closing. Pure.
 */
export function correctionsTable(statistics: Statistics, messages: Messages): NumbersTable {
  const { heads, files } = numbersWords(messages);
  const names = figureNameWords(messages);
  const { current } = statistics.years;
  const lines = correctionsIn(current).flatMap((correction): Line[] => {
    const figure = correctedFigure(current, correction);
    return figure ? [{ correction, figure }] : [];
  });
  const columns: readonly ColumnOf<Line>[] = [
    {
      key: 'whom',
      header: heads.whom,
      role: 'name',
      kind: 'text',
      cell: ({ figure: { subject } }) => (subject ? whomWords(subject.whom, statistics, messages) : ''),
    },
    {
      key: 'period',
      header: heads.period,
      role: 'name',
      kind: 'text',
      cell: ({ figure }) => periodWords(figure, messages),
    },
    { key: 'measure', header: heads.measure, role: 'name', kind: 'text', cell: ({ figure }) => names[figure.name] },
    { key: 'closed', header: heads.closed, role: 'value', kind: 'case', mixed: true, cell: ({ figure }) => figure },
    {
      key: 'change',
      header: heads.corrected,
      role: 'remark',
      kind: 'text',
      cell: ({ figure, correction: { closed, now } }) => exactly({ ...figure, value: now - closed }, messages, true),
    },
    {
      key: 'now',
      header: heads.nowInRegister,
      role: 'remark',
      kind: 'text',
      cell: ({ figure, correction: { now } }) => exactly({ ...figure, value: now }, messages),
    },
    {
      key: 'at',
      header: heads.atClosing,
      role: 'remark',
      kind: 'text',
      cell: ({ correction: { at } }) => messages.format.date(at),
    },
  ];
  return { slug: 'so-da-sua', name: files.corrections, table: tableOf(columns, lines) };
}
