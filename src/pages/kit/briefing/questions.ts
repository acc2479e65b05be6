import type { Card } from '../../../charts/kit/card.ts';
import { tableCard, wordsColumn } from '../../../charts/kit/tableCard.ts';
import { magnitude } from '../../../domain/algebra.ts';
import { type Figure, isFigure } from '../../../domain/figure.ts';
import { canBeAsked, type HeadQuestion, headQuestion } from '../../../domain/headQuestions.ts';
import type { Look } from '../../../domain/look.ts';
import type { Messages } from '../../../i18n/messages.ts';
import { placeName } from '../../../i18n/place.ts';
import { briefingWords } from './words.ts';

/** A question as it is told. */
interface Told {
  readonly question: string;
  readonly evidence: string;
  /** The number that it is about. */
  readonly value: Figure;
  /** A missed target weighs more than a slow pace, that more than a month, and that more than the stock; then by how much. */
  readonly weight: number;
}

/** A question for the head of each unit that there is one for, those first that lie furthest from what they are held against. */
export function questionsCard(look: Look, messages: Messages, most: number): Card {
  const { statistics, selection, unitStandings, place } = look;
  const { period } = selection;
  const { columns, questions: words } = briefingWords(messages);
  const judged = unitStandings.filter(({ standings }) =>
    canBeAsked(statistics.years, { period, standing: standings.cases }),
  );
  const all = judged.flatMap(({ unit, standings }) => {
    const question = headQuestion(statistics.years, { unit: unit.code, period, standing: standings.cases });
    return question ? [{ name: unit.shortName[messages.language], ...told(question, messages) }] : [];
  });
  const rows = all.toSorted((a, b) => b.weight - a.weight).slice(0, most);
  const left = all.length - rows.length;
  type Row = (typeof rows)[number];
  return tableCard<Row>(
    {
      id: 'headQuestions',
      slug: 'cau-hoi-cho-don-vi',
      title: judged.length > 0 ? words.title(all.length, judged.length, unitStandings.length) : words.unknown,
      subtitle: words.subtitle(placeName(place, messages), messages.period(period)),
      note: left > 0 ? `${words.note} ${words.more(left)}` : words.note,
      // That nobody lies beyond chance is said of all who could be judged.
      speaksOf: judged.map(({ standings }) => standings.cases.rate).filter(isFigure),
      rows,
      columns: [
        { key: 'unit', role: 'name', header: columns.unit, kind: 'text', cell: ({ name }) => name },
        wordsColumn<Row>('question', columns.question, ({ question }) => question),
        {
          key: 'value',
          role: 'value',
          header: columns.value,
          kind: 'percent',
          mixed: true,
          cell: ({ value }) => value,
        },
        wordsColumn<Row>('evidence', columns.evidence, ({ evidence }) => evidence),
      ],
    },
    messages,
  );
}

function told(asked: HeadQuestion, messages: Messages): Told {
  const { told: words } = briefingWords(messages).questions;
  const { figure } = messages.format;
  // The sentences say on which side.
  const size = (of: Figure) => figure(magnitude(of));
  switch (asked.kind) {
    case 'target': {
      const { rate, target, gap, high, shortfall } = asked;
      const short = shortfall && figure(shortfall.short);
      const said = words.target(figure(rate), figure(target), size(gap), figure(high), short);
      return { ...said, value: rate, weight: 4000 - gap.value };
    }
    case 'pace': {
      const { rate, expected, gap, leeway } = asked;
      const allowed = figure({ ...gap, value: leeway, direction: 'exact' });
      const said = words.pace(figure(rate), figure(expected), size(gap), allowed);
      return { ...said, value: rate, weight: 3000 - gap.value - leeway };
    }
    case 'month': {
      const { added, addedBefore, change, low } = asked;
      const said = words.month(figure(added), figure(addedBefore), size(change), figure(low, { signed: true }));
      return { ...said, value: change, weight: 2000 - change.value / Math.max(1, addedBefore.value) };
    }
    case 'stock': {
      const { stock, stockBefore, difference } = asked;
      const said = words.stock(figure(stock), figure(stockBefore), figure(difference));
      return { ...said, value: difference, weight: difference.value / Math.max(1, stockBefore.value) };
    }
  }
}
