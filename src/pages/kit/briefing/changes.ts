import type { Card } from '../../../charts/kit/card.ts';
import { tableCard } from '../../../charts/kit/tableCard.ts';
import { subtract } from '../../../domain/algebra.ts';
import { type Figure, isFigure, type Reading } from '../../../domain/figure.ts';
import { type Look, lookAt } from '../../../domain/look.ts';
import { type Basis, bases, basisTraits, type Measure } from '../../../domain/measures.ts';
import type { Counted } from '../../../domain/quantities.ts';
import { total } from '../../../domain/reportSums.ts';
import { figureNameWords } from '../../../i18n/figureNames/words.ts';
import type { Messages } from '../../../i18n/messages.ts';
import { placeName } from '../../../i18n/place.ts';
import { briefingWords } from './words.ts';

interface Row {
  readonly name: string;
  readonly before: Reading;
  readonly now: Reading;
  readonly change: Reading;
}

const counted: readonly Measure[] = ['completedTotal', 'newlyAccepted', 'carriedForward'];

/** What is another number than in the period before, of the same units in the same statistical year. */
export function changesCard(look: Look, messages: Messages): Card {
  const { selection, place } = look;
  const { period } = selection;
  const { columns, changes: words } = briefingWords(messages);
  const before = period.months > 1 ? { ...period, months: period.months - 1 } : null;
  const rows = before ? bases.flatMap((basis) => rowsOf(look, basis, before.months, messages)) : [];
  const added = (basis: Basis) =>
    before
      ? change(count(look, basis, 'completedTotal', before.months), countNow(look, basis, 'completedTotal'))
      : null;
  const written = (reading: Reading | null) =>
    reading !== null && isFigure(reading) ? messages.format.figure(reading) : undefined;
  const [cases, amounts] = [added('cases'), added('amounts')];
  return tableCard<Row>(
    {
      id: 'changes',
      slug: 'thay-doi-so-voi-ky-truoc',
      title: words.title(written(cases), written(amounts)),
      subtitle: words.subtitle(
        placeName(place, messages),
        before ? messages.period(before) : '–',
        messages.period(period),
      ),
      note: before ? undefined : words.first,
      speaksOf: [cases, amounts].filter((reading) => reading !== null).filter(isFigure),
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

function rowsOf(look: Look, basis: Basis, monthsBefore: number, messages: Messages): readonly Row[] {
  const names = figureNameWords(messages);
  const { statistics, selection, computed } = look;
  const then = lookAt(statistics, { ...selection, period: { ...selection.period, months: monthsBefore } });
  const of = messages.basisName(basis).toLocaleLowerCase(messages.language);
  const [was, is] = [then.computed[basis].rate, computed[basis].rate];
  return [
    { name: names[basisTraits[basis].rate], before: was, now: is, change: difference(was, is) },
    ...counted.map((measure): Row => {
      const [before, now] = [count(look, basis, measure, monthsBefore), countNow(look, basis, measure)];
      return { name: `${names[measure]} ${of}`, before, now, change: change(before, now) };
    }),
  ];
}

function count({ statistics, codes }: Look, basis: Basis, measure: Measure, months: number): Reading<Counted> {
  return total(statistics.years.current, { basis, units: codes, months, measure }).reading;
}

function countNow(look: Look, basis: Basis, measure: Measure): Reading<Counted> {
  return count(look, basis, measure, look.selection.period.months);
}

function change(before: Reading<Counted>, now: Reading<Counted>): Reading<Counted> {
  if (!isFigure(now)) return now;
  return isFigure(before) ? placed(subtract('changeOnPeriod', now, before), now) : before;
}

function difference(before: Reading<'percent'>, now: Reading<'percent'>): Reading<'points'> {
  if (!isFigure(now)) return now;
  return isFigure(before) ? placed(subtract('changeOnPeriod', now, before), now) : before;
}

/** Of two periods the change is about the later one. */
function placed<F extends Figure>(figure: F, { subject }: Figure): F {
  return { ...figure, ...(subject && { subject }) };
}
