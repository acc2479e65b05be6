import type { Figure } from '../../domain/figure.ts';
import { type FigureScope, figureScope } from '../../domain/figureScope.ts';
import type { Look } from '../../domain/look.ts';
import { endOf, isWholeYear, type Period, startOf } from '../../domain/period.ts';
import { unitsAt } from '../../domain/unitTree.ts';
import type { Attribution } from '../../files/outgoing.ts';
import { fileWords } from '../../i18n/files/words.ts';
import type { Messages } from '../../i18n/messages.ts';
import { wholeName } from '../../i18n/place.ts';

/** Whom and when figures are about, in words: of the figures themselves, or of what a reader has chosen. */

type Scoped = Pick<Attribution, 'units' | 'period' | 'periodName' | 'from' | 'to' | 'scope'>;

/** What a reader looks at. */
export function chosenScope(look: Look, messages: Messages): Scoped {
  const { period } = look.selection;
  const scope: FigureScope = {
    nation: false,
    organisation: look.whole,
    units: look.codes,
    periods: [period],
    undated: false,
  };
  return { units: chosenUnits(look, messages), ...periodsInWords(scope, messages), scope };
}

/** What the figures are about; where they do not say it, what a reader looks at. */
export function ownScope(figures: readonly Figure[], look: Look, messages: Messages): Scoped {
  const { organisation } = look.statistics;
  const everyUnit = unitsAt(organisation, { within: null, level: null }).map(({ code }) => code);
  const own = figureScope(figures, everyUnit);
  const chosen = chosenScope(look, messages);
  const when = own.periods.length > 0 || own.undated ? own : chosen.scope;
  const who = own.nation || own.organisation || own.units.length > 0 ? own : chosen.scope;
  return {
    units: unitsInWords(who, look, messages),
    ...periodsInWords(when, messages),
    scope: { ...who, periods: when.periods, undated: when.undated },
  };
}

function chosenUnits({ whole, units, statistics }: Look, messages: Messages): string {
  if (whole) return fileWords(messages).whole(wholeName(statistics.organisation, messages), units.length);
  return namesOf(
    units.map(({ shortName }) => shortName[messages.language]),
    messages,
  );
}

/** Of more units than this only how many they are. */
const named = 12;

function namesOf(names: readonly string[], { list, units }: Messages): string {
  return names.length > named ? units(names.length) : list(names);
}

function unitsInWords(scope: FigureScope, look: Look, messages: Messages): string {
  const { statistics, codes, whole } = look;
  const { organisation } = statistics;
  const isNation = organisation.kind === 'nation';
  const ofWhole = scope.organisation || (isNation && scope.nation);
  const known = new Set(scope.units);
  // All units of what is looked at are the whole, together with which the count is said.
  const allOfThem = whole && (scope.units.length === 0 ? ofWhole : codes.every((code) => known.has(code)));
  const parts = [
    ...(allOfThem ? [chosenUnits(look, messages)] : []),
    ...(allOfThem ? [] : unitNames(known, look, messages)),
    ...(!allOfThem && ofWhole ? [wholeName(organisation, messages)] : []),
    ...(scope.nation && !isNation ? [wholeName({ kind: 'nation' }, messages)] : []),
  ];
  return fileWords(messages).listed(messages.list(parts));
}

/** In the official order, whatever that of the rows; of many only how many they are. */
function unitNames(codes: ReadonlySet<string>, { statistics }: Look, { language, units }: Messages): string[] {
  if (codes.size > named) return [units(codes.size)];
  const { organisation, everything } = statistics;
  return (everything ?? organisation).units.flatMap(({ code, shortName }) =>
    codes.has(code) ? [shortName[language]] : [],
  );
}

function periodsInWords(
  { periods, undated }: Pick<FigureScope, 'periods' | 'undated'>,
  messages: Messages,
): Pick<Scoped, 'period' | 'periodName' | 'from' | 'to'> {
  const words = fileWords(messages);
  const { format } = messages;
  const dated = (period: Period) =>
    words.period(messages.period(period), format.date(startOf(period)), format.date(endOf(period)));
  const names = periods.map((period) => messages.period(period));
  // Of many years the dates would be a paragraph: the first and the last day say as much.
  const many = periods.every(isWholeYear)
    ? words.years(messages.list(periods.map(({ statYear }) => String(statYear))))
    : words.listed(messages.list(names));
  const said = periods.length <= 2 ? periods.map(dated) : [many];
  const [first] = periods;
  return {
    period: [...said, ...(undated ? [periods.length > 0 ? words.partlyUndated : words.undatedPeriod] : [])].join('; '),
    periodName: [...names, ...(undated ? [words.undatedName] : [])].join('; '),
    from: first ? startOf(first) : '',
    to: periods.map(endOf).toSorted().at(-1) ?? '',
  };
}
