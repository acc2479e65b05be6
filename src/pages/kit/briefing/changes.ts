import type { Card } from '../../../charts/kit/card.ts';
import { tableCard } from '../../../charts/kit/tableCard.ts';
import { magnitude } from '../../../domain/algebra.ts';
import { type Figure, isFigure, type Reading } from '../../../domain/figure.ts';
import type { Look } from '../../../domain/look.ts';
import { bases, basisTraits } from '../../../domain/measures.ts';
import { type PeriodChange, periodChanges } from '../../../domain/periodChange.ts';
import { figureNameWords } from '../../../i18n/figureNames/words.ts';
import type { Messages } from '../../../i18n/messages.ts';
import { placeName } from '../../../i18n/place.ts';
import { briefingWords } from './words.ts';

/** What is another number than in the period before, of the same units in the same statistical year. */
export function changesCard({ statistics, selection, codes, place }: Look, messages: Messages): Card {
  const { period } = selection;
  const { columns, changes: words } = briefingWords(messages);
  const names = figureNameWords(messages);
  const found = bases.map((basis) => ({
    basis,
    ...periodChanges(statistics.years.current, { basis, units: codes, period }),
  }));
  // A measure that nobody reports is not missing from anybody.
  const told = found.filter(({ rate }) => rate && (isFigure(rate.before) || isFigure(rate.now)));
  const rows = told.flatMap(({ basis, rate, counts }) => {
    const of = messages.basisName(basis).toLocaleLowerCase(messages.language);
    if (!rate) return [];
    return [
      { name: names[basisTraits[basis].rate], ...rate },
      ...counts.map(({ measure, ...change }) => ({ name: `${names[measure]} ${of}`, ...change })),
    ];
  });
  const [cases, amounts] = found.map(
    ({ counts }) => counts.find(({ measure }) => measure === 'completedTotal')?.change,
  );
  const moved = (change: Reading | undefined) =>
    change !== undefined && isFigure(change)
      ? words.moved(messages.format.figure(magnitude(change)), Math.sign(change.value))
      : undefined;
  const missing = new Set(told.flatMap(({ missingUnits }) => missingUnits)).size;
  const isFirst = period.months === 1;
  type Row = PeriodChange & { readonly name: string };
  return tableCard<Row>(
    {
      id: 'changes',
      slug: 'thay-doi-so-voi-ky-truoc',
      title: words.title(moved(cases), moved(amounts)),
      subtitle: words.subtitle(
        placeName(place, messages),
        isFirst ? '–' : messages.period({ ...period, months: period.months - 1 }),
        messages.period(period),
      ),
      note: isFirst ? words.first : missing > 0 ? words.missing(missing) : undefined,
      speaksOf: [cases, amounts].filter(
        (change): change is Figure<'case' | 'thousandDong'> => change !== undefined && isFigure(change),
      ),
      rows,
      columns: [
        { key: 'indicator', role: 'name', header: columns.measure, kind: 'text', cell: ({ name }) => name },
        { key: 'before', role: 'value', header: columns.before, kind: 'case', mixed: true, cell: (row) => row.before },
        { key: 'now', role: 'value', header: columns.now, kind: 'case', mixed: true, cell: (row) => row.now },
        {
          key: 'change',
          role: 'value',
          header: columns.change,
          kind: 'case',
          mixed: true,
          signed: true,
          cell: (row) => row.change,
        },
      ],
    },
    messages,
  );
}
