import { rows as creditRows } from '../../../charts/creditShare/rows.ts';
import { rows as indexRows } from '../../../charts/promptIndex/rows.ts';
import { isFigure, type Reading } from '../../../domain/figure.ts';
import { figureOf } from '../../../domain/figureBook.ts';
import type { Look } from '../../../domain/look.ts';
import { bases, basisTraits } from '../../../domain/measures.ts';
import { eligibilityRate, shortfallOf } from '../../../domain/shortfall.ts';
import { stockCaveat } from '../../../domain/stockCaveat.ts';
import { gapTo, referenceOf, verdictOn } from '../../../domain/yardstick.ts';
import { figureNameWords } from '../../../i18n/figureNames/words.ts';
import type { Messages } from '../../../i18n/messages.ts';
import { placeName, wholeName } from '../../../i18n/place.ts';
import { keyFiguresWords } from './words.ts';

/** A number of a page's cards with what it is held against. */
export interface KeyFigure {
  readonly name: string;
  /** Whom it is about. */
  readonly place: string;
  readonly value: Reading;
  readonly reference?: Reading<'percent'>;
  readonly gap?: Reading<'points'>;
  /** What the reference is. */
  readonly against?: string;
  readonly remark?: string;
}

/** What a page tells beside the rates of its place: the survey of firms, bank credit, the smaller facts. */
export type KeyPart = 'index' | 'credit' | 'facts';

/** The rows, in the order in which the page tells them. Pure. */
export function keyRows(
  look: Look,
  messages: Messages,
  { standings, parts }: { readonly standings: Look['standings']; readonly parts: readonly KeyPart[] },
): readonly KeyFigure[] {
  const rest: Readonly<Record<KeyPart, () => readonly KeyFigure[]>> = {
    index: () => indexFigures(look, messages),
    credit: () => creditFigures(look, messages),
    facts: () => facts(look, messages),
  };
  return [
    ...rates(look, standings, messages),
    ...counts(look, standings, messages),
    ...stock(look, messages),
    ...parts.flatMap((part) => rest[part]()),
  ];
}

/** Whom most rows are about: the whole, a unit, or how many units. */
function hereOf({ whole, statistics, place }: Look, messages: Messages): string {
  return whole
    ? keyFiguresWords(messages).place(wholeName(statistics.organisation, messages))
    : placeName(place, messages);
}

/** Both rates, each beside what it is held against. */
function rates(look: Look, standings: Look['standings'], messages: Messages): readonly KeyFigure[] {
  const words = keyFiguresWords(messages);
  const { yardstick } = look;
  return bases.map((basis) => {
    const standing = standings[basis];
    const verdict = verdictOn(standing, yardstick);
    return {
      name: figureNameWords(messages)[basisTraits[basis].rate],
      place: hereOf(look, messages),
      value: standing.rate,
      reference: referenceOf(standing, yardstick),
      gap: gapTo(standing, yardstick),
      against: words.against[yardstick],
      ...(verdict && { remark: words.verdict(verdict, yardstick) }),
    };
  });
}

/** The counts that the rates are made of, and how many cases are missing to the target. */
function counts(look: Look, standings: Look['standings'], messages: Messages): readonly KeyFigure[] {
  const names = figureNameWords(messages);
  const { yardstick } = look;
  const here = hereOf(look, messages);
  return bases.flatMap((basis) => {
    const standing = standings[basis];
    const { completed, eligible } = standing;
    // How many cases a pace or another year asks for nobody was ever told.
    const short = yardstick === 'target' ? shortfallOf(standing, referenceOf(standing, yardstick)) : undefined;
    return [
      { name: names[basisTraits[basis].completed], place: here, value: completed },
      { name: names[basisTraits[basis].eligible], place: here, value: eligible },
      ...(short
        ? [
            { name: names.casesNeeded, place: here, value: short.needed },
            { name: names.casesShort, place: here, value: short.short },
          ]
        : []),
    ];
  });
}

/** How much may be worked on, and what the rates do not say: the stock, and what came in. */
function stock(look: Look, messages: Messages): readonly KeyFigure[] {
  const { statistics, codes: units, selection } = look;
  const { months } = selection.period;
  const { current } = statistics.years;
  const words = keyFiguresWords(messages);
  const names = figureNameWords(messages);
  const here = hereOf(look, messages);
  return bases.flatMap((basis) => {
    const taken = { basis, units, months };
    const named = (name: string) => words.named(name, messages.basisName(basis).toLocaleLowerCase(messages.language));
    const caveat = stockCaveat(current, taken);
    return [
      { name: named(names.eligibilityRate), place: here, value: eligibilityRate(current, taken) },
      ...(caveat
        ? [
            { name: named(names.clearanceRate), place: here, value: caveat.clearance },
            { name: named(names.stockDifference), place: here, value: caveat.difference },
          ]
        : []),
    ];
  });
}

function indexFigures(look: Look, messages: Messages): readonly KeyFigure[] {
  const index = indexRows(look);
  if (!index) return [];
  const words = keyFiguresWords(messages);
  const names = figureNameWords(messages);
  const place = words.place(wholeName(look.statistics.organisation, messages));
  const [before, after] = index.rows;
  return [
    {
      name: words.indexNow,
      place,
      value: after.value,
      reference: before.value,
      gap: index.change,
      against: words.previousSurvey,
    },
    ...(index.rank ? [{ name: names.promptEnforcementRank, place, value: index.rank }] : []),
    ...(index.rankOf ? [{ name: names.promptEnforcementRankOf, place, value: index.rankOf }] : []),
  ];
}

function creditFigures(look: Look, messages: Messages): readonly KeyFigure[] {
  const names = figureNameWords(messages);
  const place = hereOf(look, messages);
  return (creditRows(look, messages)?.rows ?? []).flatMap(({ basis, part, share }) => [
    { name: names[basisTraits[basis].credit], place, value: part },
    ...(isFigure(share) ? [{ name: names[basisTraits[basis].creditShare], place, value: share }] : []),
  ]);
}

/** The smaller facts that a publication reports of the whole, whatever is chosen. */
function facts({ statistics: { book, organisation } }: Look, messages: Messages): readonly KeyFigure[] {
  const names = figureNameWords(messages);
  const words = keyFiguresWords(messages);
  const place = words.place(wholeName(organisation, messages));
  const hardCases = figureOf(book, 'hardCasesSettled', 'case');
  return [
    ...(hardCases ? [{ name: names.hardCasesSettled, place, value: hardCases }] : []),
    ...book.campaigns.map(({ name, fromYear, toYear, reach }) => ({
      name: names.campaignReach,
      place,
      value: reach,
      remark: `${name[messages.language]}. ${words.years(fromYear, toYear)}`,
    })),
  ];
}
