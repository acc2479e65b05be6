import { rows as changeRows } from '../../../charts/changeReasons/rows.ts';
import { changeReasons } from '../../../charts/changeReasons/spec.ts';
import type { Card } from '../../../charts/kit/card.ts';
import { tableCard, wordsColumn } from '../../../charts/kit/tableCard.ts';
import { type Concern, concernsOf } from '../../../domain/concerns.ts';
import { isFigure } from '../../../domain/figure.ts';
import { type Look, lookAt } from '../../../domain/look.ts';
import { bases, basisTraits } from '../../../domain/measures.ts';
import { isExplained } from '../../../domain/reasons.ts';
import { gapTo, referenceOf, verdictOn } from '../../../domain/yardstick.ts';
import { figureNameWords } from '../../../i18n/figureNames/words.ts';
import type { Messages } from '../../../i18n/messages.ts';
import { overviewWords } from '../../../i18n/overview/words.ts';
import { placeName } from '../../../i18n/place.ts';
import { briefingWords } from './words.ts';

/** Who needs attention by either measure, the worst first, and what the rate changed by since the year before. */
export function attentionCard(look: Look, messages: Messages, most: number): Card {
  const { unitStandings, yardstick, place, selection } = look;
  const { columns, attention: words, against } = briefingWords(messages);
  const { attention } = overviewWords(messages);
  const names = figureNameWords(messages);
  const concerns = concernsOf(unitStandings, yardstick);
  const rows = concerns.slice(0, most);
  const unitNames = new Map(unitStandings.map(({ unit }) => [unit.code, unit.shortName[messages.language]]));
  const judged = unitStandings.flatMap(({ standings: of }) =>
    bases.flatMap((basis) => (verdictOn(of[basis], yardstick) ? gapTo(of[basis], yardstick) : [])),
  );
  const left = concerns.length - rows.length;
  const noteOf = () => {
    if (judged.length === 0) return attention.unknown[yardstick];
    if (concerns.length === 0) return attention.none[yardstick];
    return left > 0 ? words.more(left) : undefined;
  };
  return tableCard<Concern>(
    {
      id: 'attention',
      slug: 'don-vi-can-luu-y',
      title: judged.length > 0 ? attention.title(new Set(concerns.map(({ unit }) => unit)).size) : attention.notJudged,
      subtitle: words.subtitle(placeName(place, messages), messages.period(selection.period)),
      note: noteOf(),
      speaksOf: judged.filter(isFigure),
      rows,
      columns: [
        {
          key: 'unit',
          role: 'name',
          header: columns.unit,
          kind: 'text',
          cell: ({ unit }) => unitNames.get(unit) ?? unit,
        },
        wordsColumn('measure', columns.measure, ({ basis }) => names[basisTraits[basis].rate]),
        { key: 'rate', role: 'value', header: columns.rate, kind: 'percent', cell: ({ standing }) => standing.rate },
        {
          key: 'reference',
          role: 'target',
          header: against[yardstick],
          kind: 'percent',
          cell: ({ standing }) => referenceOf(standing, yardstick),
        },
        { key: 'gap', role: 'value', header: columns.gap, kind: 'points', signed: true, cell: ({ gap }) => gap },
        wordsColumn('why', columns.why, (concern) => reasonOf(look, concern, messages)),
      ],
    },
    messages,
  );
}

/** What the rate of a unit changed by since the year before, as its own page says it. */
function reasonOf({ statistics, selection }: Look, { unit, basis }: Concern, messages: Messages): string {
  const alone = lookAt(statistics, { ...selection, basis, within: null, level: null, units: [unit] });
  const data = changeRows(alone, messages);
  return data && isExplained(data.reasons)
    ? changeReasons.title(data, messages)
    : briefingWords(messages).attention.unknown;
}
