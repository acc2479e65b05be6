import { rows as creditRows } from '../../charts/creditShare/rows.ts';
import { rows as indexRows } from '../../charts/promptIndex/rows.ts';
import { figureOf } from '../../domain/figureBook.ts';
import type { Look } from '../../domain/look.ts';
import type { Messages } from '../../i18n/messages.ts';
import { overviewWords } from '../../i18n/overview/words.ts';
import { wholeName } from '../../i18n/place.ts';
import type { Rich } from '../../i18n/rich.ts';
import { creditFact, type Fact } from '../kit/Facts.tsx';

/** The smaller results of a publication: bank credit, the survey of firms, hard cases and campaigns. Pure. */
export function factsOf(look: Look, messages: Messages): readonly Fact[] {
  const credit = creditRows(look, messages);
  return [...(credit ? creditFact(credit, messages) : []), ...indexFact(look, messages), ...restFact(look, messages)];
}

/** What is known of the whole only says so where less is looked at. */
function unfiltered({ whole, statistics }: Look, messages: Messages): Rich {
  return whole ? [] : [` (${overviewWords(messages).kpi.unfiltered(wholeName(statistics.organisation, messages))})`];
}

function indexFact(look: Look, messages: Messages): readonly Fact[] {
  const index = indexRows(look);
  if (!index) return [];
  const { facts, kpi } = overviewWords(messages);
  const [before, after] = index.rows;
  const { rank, rankOf } = index;
  return [
    {
      name: facts.names.index,
      text: [
        ...facts.index(after.value, index.change, before.value),
        ...(rank && rankOf ? ['; ', ...kpi.indexRank(rank, rankOf)] : []),
        `; ${facts.survey}`,
        ...unfiltered(look, messages),
      ],
    },
  ];
}

function restFact(look: Look, messages: Messages): readonly Fact[] {
  const { facts } = overviewWords(messages);
  const { book } = look.statistics;
  const hardCases = figureOf(book, 'hardCasesSettled', 'case');
  const sentences: Rich[] = [
    ...(hardCases ? [facts.hardCases(hardCases)] : []),
    ...book.campaigns.map(({ reach, fromYear, toYear }) => facts.campaign(reach, fromYear, toYear)),
  ];
  if (sentences.length === 0) return [];
  const text = sentences.flatMap((sentence, at): Rich => (at === 0 ? sentence : ['. ', ...sentence]));
  return [{ name: facts.names.rest, text: [...text, ...unfiltered(look, messages)] }];
}
