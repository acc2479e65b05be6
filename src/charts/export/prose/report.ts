import { type Figure, isFigure } from '../../../domain/figure.ts';
import type { Letterhead } from '../../../domain/letterhead.ts';
import type { Look } from '../../../domain/look.ts';
import { bases } from '../../../domain/measures.ts';
import { endOf, startOf } from '../../../domain/period.ts';
import { reportedCounts } from '../../../domain/stockCounts.ts';
import type { PicturedChart } from '../../../files/documentText.ts';
import type { ProseBlock, ProseSection } from '../../../files/wordPaper.ts';
import type { Messages } from '../../../i18n/messages.ts';
import { plainText } from '../../../i18n/plainText.ts';
import type { Rich } from '../../../i18n/rich.ts';
import { basisSentences, creditSentences, stockSentences, takenOf } from './results.ts';
import { shortcomingsOf } from './shortcomings.ts';
import { proseWords } from './words.ts';

/** A chart of the annex as the report refers to it. */
export interface Referred {
  readonly title: string;
  /** Its number in the annex. */
  readonly number: number;
}

export interface Prose {
  readonly subject: string;
  /** What the annex is called. */
  readonly annex: string;
  readonly opening: string;
  readonly sections: readonly ProseSection[];
  readonly closing: string;
  /** Every figure that its sentences speak of. */
  readonly figures: readonly Figure[];
}

interface Given {
  readonly letterhead: Letterhead;
  /** What the page says in one sentence. */
  readonly headline: string;
  readonly charts: readonly Referred[];
  /** The key figures as a table, where the page has them. */
  readonly keyFigures: PicturedChart | undefined;
}

/**
 * What a look says as the prose of an official report: results, shortcomings, causes to be filled in, direction and proposals.
 * Every sentence is made of findings and figures and says what they are; what no figure can say is left to be written. Pure.
 */
export function proseOf(look: Look, { letterhead, headline, charts, keyFigures }: Given, messages: Messages): Prose {
  const words = proseWords(messages);
  const { period } = look.selection;
  const { organisation } = look.statistics;
  const figures: Figure[] = [];
  const plain = (text: Rich) => {
    figures.push(...text.flatMap((part) => (typeof part === 'string' ? [] : part.figure)));
    return plainText(text, messages);
  };
  const text = (sentences: readonly Rich[]): ProseBlock[] =>
    sentences.length === 0 ? [] : [{ kind: 'text', text: sentences.map(plain).join(' ') }];
  const item = (content: string): ProseBlock => ({ kind: 'item', text: content });
  /** Parts under numbered headings; one of which nothing is known has none. */
  const parts = (found: readonly (readonly [title: string, blocks: readonly ProseBlock[]])[]): readonly ProseBlock[] =>
    found
      .filter(([, blocks]) => blocks.length > 0)
      .flatMap(([title, blocks], at) => [{ kind: 'heading', text: words.part(at + 1, title) }, ...blocks]);
  const several = look.units.length > 1;
  const place = placeIn(look, messages);
  const agency = messages.language === 'vi' ? letterhead.agency : organisation.name.en;
  const short = shortcomingsOf(look, messages);
  const left = bases.flatMap((basis) => {
    const { current, taken } = takenOf(look, basis);
    const found = reportedCounts(current, taken)('eligibleCarriedForward');
    return isFigure(found) ? [found] : [];
  });
  const { results, shortcomings, causes, plans } = words;
  const finding = headline === '' ? undefined : `${headline}.`;
  const blank = { kind: 'blank', lines: 2 } as const;
  const sections: ProseSection[] = [
    {
      title: results.title,
      blocks: [
        // The page of the units leads with what falls short: that is said where it belongs.
        ...(finding === undefined || finding === short.summary ? [] : [{ kind: 'text', text: finding } as const]),
        ...(keyFigures ? [{ kind: 'table', chart: keyFigures } as const] : []),
        ...parts([
          ...bases.map((basis) => [results.basis[basis], text(basisSentences(look, basis, messages))] as const),
          [results.stock, stockSentences(look, messages).map((sentence) => item(plain(sentence)))],
          [results.credit, text(creditSentences(look, messages))],
          [results.others, charts.map(({ title, number }) => item(results.finding(title, number)))],
        ]),
      ],
    },
    {
      title: shortcomings.title,
      blocks: [
        ...(short.summary === undefined ? [] : [{ kind: 'text', text: short.summary } as const]),
        ...short.items.map((sentence) => item(plain(sentence))),
        { ...blank, text: shortcomings.own },
      ],
    },
    {
      title: causes.title,
      blocks: parts([
        [causes.outside, [blank]],
        [causes.inside, [blank]],
      ]),
    },
    {
      title: plans.title,
      blocks: parts([
        [
          plans.tasks,
          [
            ...(left.length > 0 ? [item(plain(plans.left(left)))] : []),
            ...(several && short.units.length > 0 ? [item(plans.follow(short.units))] : []),
            ...(several && short.missing.length > 0 ? [item(plans.reports)] : []),
            blank,
          ],
        ],
        [plans.proposals, [blank]],
      ]),
    },
  ];
  return {
    subject: words.subject(period, place),
    annex: words.annex(period, place),
    opening: words.opening(
      agency,
      period,
      place,
      messages.format.date(startOf(period)),
      messages.format.date(endOf(period)),
    ),
    sections,
    closing: words.closing(agency, period),
    figures,
  };
}

/** Whom the paper is about, where that is not the whole organisation. */
function placeIn({ place }: Look, messages: Messages): string | null {
  const { language } = messages;
  if (place.kind === 'whole') return null;
  if (place.kind === 'unit') return place.unit.name[language];
  return proseWords(messages).group(place.units.map(({ shortName }) => shortName[language]));
}
