import { type Concern, concernsOf } from '../../../domain/concerns.ts';
import type { Look } from '../../../domain/look.ts';
import { bases, byBasis } from '../../../domain/measures.ts';
import { restsOn } from '../../../domain/restsOn.ts';
import { shortfallOf } from '../../../domain/shortfall.ts';
import { stockCaveat } from '../../../domain/stockCaveat.ts';
import { missesFinding } from '../../../domain/unitFindings.ts';
import { gapTo, referenceOf, verdictOn } from '../../../domain/yardstick.ts';
import type { Messages } from '../../../i18n/messages.ts';
import { overviewWords } from '../../../i18n/overview/words.ts';
import type { Rich } from '../../../i18n/rich.ts';
import { said } from '../../../i18n/said.ts';
import { unitPageWords } from '../../../i18n/unitPages/words.ts';
import { takenOf } from './results.ts';
import { proseWords } from './words.ts';

/** What has to be named as falling short, as the findings have it and nothing beyond. Pure. */
export interface Shortcomings {
  /** How many of the units miss what; nothing where one is looked at alone. */
  readonly summary: string | undefined;
  readonly items: readonly Rich[];
  /** Units named in them, the worst first, each once. */
  readonly units: readonly string[];
  /** Units without a report. */
  readonly missing: readonly string[];
}

/** A page is enough; the annex has them all. */
const mostItems = 12;

export function shortcomingsOf(look: Look, messages: Messages): Shortcomings {
  const { shortcomings } = proseWords(messages);
  const overview = overviewWords(messages);
  const { unitStandings, yardstick, standings, statistics, selection, units: looked } = look;
  const { language } = messages;
  const names = new Map(looked.map(({ code, shortName }) => [code, shortName[language]]));
  const nameOf = (code: string) => names.get(code) ?? code;
  const verdicts = unitStandings.map(({ unit, standings: of }) => ({
    name: nameOf(unit.code),
    verdicts: byBasis((basis) => verdictOn(of[basis], yardstick)),
  }));
  const misses = missesFinding(verdicts, yardstick);
  const concerns = concernsOf(unitStandings, yardstick);
  const alone = unitStandings.length === 1;
  const calm = misses.judged === 0 ? shortcomings.unknown[yardstick] : shortcomings.none[yardstick][alone ? 0 : 1];
  const caveats = bases.flatMap((basis) => {
    const { current, taken } = takenOf(look, basis);
    return stockCaveat(current, taken) ?? [];
  });
  const missing = [...new Set(bases.flatMap((basis) => standings[basis].missingUnits))].map((code) =>
    unitName(statistics.organisation.units, code, language),
  );
  const item = (concern: Concern): Rich => {
    const { standing, unit, basis } = concern;
    const short =
      yardstick === 'target' && basis === 'cases' ? shortfallOf(standing, referenceOf(standing, yardstick)) : undefined;
    return shortcomings.sentence([
      ...overview.attention.item(concern, nameOf(unit), yardstick),
      ...(short ? shortcomings.short(overview.kpi.short(short)) : []),
    ]);
  };
  const spoken = unitStandings.flatMap(({ standings: of }) =>
    bases.flatMap((basis) => (verdictOn(of[basis], yardstick) ? gapTo(of[basis], yardstick) : [])),
  );
  const summary =
    alone || misses.misses.length === 0
      ? undefined
      : `${said(unitPageWords(messages).headline(misses, yardstick, selection.period), restsOn(spoken), messages)}.`;
  return {
    summary,
    items: [
      ...(concerns.length === 0 ? [[calm]] : []),
      ...concerns.slice(0, mostItems).map(item),
      ...(concerns.length > mostItems ? [[shortcomings.more(concerns.length - mostItems)]] : []),
      ...(caveats.length > 0 ? [overview.stock(caveats)] : []),
      ...(missing.length > 0 ? [[shortcomings.missing(missing)]] : []),
    ],
    units: [...new Set(concerns.map(({ unit }) => nameOf(unit)))],
    missing,
  };
}

function unitName(units: Look['units'], code: string, language: Messages['language']): string {
  return units.find((unit) => unit.code === code)?.shortName[language] ?? code;
}
