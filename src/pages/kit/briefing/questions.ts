import type { Card } from '../../../charts/kit/card.ts';
import { tableCard, wordsColumn } from '../../../charts/kit/tableCard.ts';
import { type Figure, isFigure } from '../../../domain/figure.ts';
import { canBeAsked, type HeadQuestion, headQuestion } from '../../../domain/headQuestions.ts';
import type { Look } from '../../../domain/look.ts';
import type { Messages } from '../../../i18n/messages.ts';
import { placeName } from '../../../i18n/place.ts';
import { briefingWords } from './words.ts';

interface Row {
  readonly name: string;
  readonly question: HeadQuestion;
}

/** A question for the head of each unit that there is one for, those first that lie furthest from what they are held against. */
export function questionsCard(look: Look, messages: Messages, most: number): Card {
  const { statistics, selection, unitStandings, place } = look;
  const { period } = selection;
  const { columns, questions: words } = briefingWords(messages);
  const all = unitStandings.flatMap(({ unit, standings }): readonly Row[] => {
    const question = headQuestion(statistics.years, { unit: unit.code, period, standing: standings.cases });
    return question ? [{ name: unit.shortName[messages.language], question }] : [];
  });
  const judged = unitStandings.some(({ standings }) =>
    canBeAsked(statistics.years, { period, standing: standings.cases }),
  );
  const rows = all.toSorted((a, b) => weightOf(b.question) - weightOf(a.question)).slice(0, most);
  const left = all.length - rows.length;
  return tableCard(
    {
      id: 'headQuestions',
      slug: 'cau-hoi-cho-don-vi',
      title: judged ? words.title(all.length, unitStandings.length) : words.unknown,
      subtitle: words.subtitle(placeName(place, messages), messages.period(period)),
      note: left > 0 ? `${words.note} ${words.more(left)}` : words.note,
      // That nobody lies beyond chance is said of all of them.
      speaksOf: unitStandings.map(({ standings }) => standings.cases.rate).filter(isFigure),
      rows,
      columns: [
        { key: 'unit', role: 'name', header: columns.unit, kind: 'text', cell: ({ name }) => name },
        wordsColumn<Row>('question', columns.question, ({ question }) => asked(question, messages)),
        {
          key: 'value',
          role: 'value',
          header: columns.value,
          kind: 'percent',
          mixed: true,
          cell: ({ question }) => aboutWhat(question),
        },
        wordsColumn<Row>('evidence', columns.evidence, ({ question }) => evidenceOf(question, messages)),
      ],
    },
    messages,
  );
}

/** A missed target weighs more than a slow pace, that more than a month, and that more than the stock; then by how much. */
function weightOf(question: HeadQuestion): number {
  switch (question.kind) {
    case 'target':
      return 4000 - question.gap.value;
    case 'pace':
      return 3000 - question.gap.value - question.leeway;
    case 'month':
      return 2000 - question.change.value / Math.max(1, question.addedBefore.value);
    case 'stock':
      return question.difference.value / Math.max(1, question.stockBefore.value);
  }
}

/** The number that a question is about. */
function aboutWhat(question: HeadQuestion): Figure {
  switch (question.kind) {
    case 'target':
    case 'pace':
      return question.rate;
    case 'month':
      return question.change;
    case 'stock':
      return question.difference;
  }
}

function asked(question: HeadQuestion, messages: Messages): string {
  const { ask } = briefingWords(messages).questions;
  switch (question.kind) {
    case 'target':
      return ask.target(writtenTarget(question, messages));
    case 'pace':
      return ask.pace(writtenPace(question, messages));
    case 'month':
      return ask.month(writtenMonth(question, messages));
    case 'stock':
      return ask.stock(writtenStock(question, messages));
  }
}

function evidenceOf(question: HeadQuestion, messages: Messages): string {
  const { evidence } = briefingWords(messages).questions;
  switch (question.kind) {
    case 'target':
      return evidence.target(writtenTarget(question, messages));
    case 'pace':
      return evidence.pace(writtenPace(question, messages));
    case 'month':
      return evidence.month(writtenMonth(question, messages));
    case 'stock':
      return evidence.stock(writtenStock(question, messages));
  }
}

type Of<K extends HeadQuestion['kind']> = Extract<HeadQuestion, { readonly kind: K }>;

/** A distance without its sign: the sentence says on which side. */
const size = <F extends Figure>(figure: F): F => ({ ...figure, value: Math.abs(figure.value) });

function writtenTarget({ rate, target, gap, high, shortfall }: Of<'target'>, { format }: Messages) {
  const written = {
    rate: format.figure(rate),
    target: format.figure(target),
    gap: format.figure(size(gap)),
    high: format.figure(high),
  };
  return shortfall ? { ...written, short: format.figure(shortfall.short) } : written;
}

function writtenPace({ rate, expected, gap, leeway }: Of<'pace'>, { format }: Messages) {
  return {
    rate: format.figure(rate),
    expected: format.figure(expected),
    gap: format.figure(size(gap)),
    leeway: format.figure({ ...gap, value: leeway, direction: 'exact' }),
  };
}

function writtenMonth({ added, addedBefore, change, low }: Of<'month'>, { format }: Messages) {
  return {
    added: format.figure(added),
    addedBefore: format.figure(addedBefore),
    change: format.figure(size(change)),
    low: format.figure(low, { signed: true }),
  };
}

function writtenStock({ stock, stockBefore, difference }: Of<'stock'>, { format }: Messages) {
  return {
    stock: format.figure(stock),
    stockBefore: format.figure(stockBefore),
    difference: format.figure(difference),
  };
}
