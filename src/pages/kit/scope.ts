import { figureOf } from '../../domain/figureBook.ts';
import type { Look } from '../../domain/look.ts';
import { bases } from '../../domain/measures.ts';
import { kindsInOrder, kindTraits, type ProvenanceKind } from '../../domain/provenance.ts';
import { restsOn } from '../../domain/restsOn.ts';
import { kindsOfUnits } from '../../domain/unitKinds.ts';
import type { Messages } from '../../i18n/messages.ts';
import { overviewWords } from '../../i18n/overview/words.ts';
import { wholeName } from '../../i18n/place.ts';

interface Scope {
  /** What the rates of the place rest on. */
  readonly kind: ProvenanceKind;
  /** What the numbers of a page are, in words. */
  readonly text: string;
}

/**
 * What the numbers of a page are: those of the place that is looked at, then those of its units and their months. Made of
 * the kinds of the very figures, whatever files they came from. Pure.
 */
export function scopeOf(look: Look, messages: Messages): Scope {
  const { scope } = overviewWords(messages);
  const { standings, whole, statistics, selection } = look;
  const targets = restsOn(bases.map((basis) => standings[basis].target));
  // What a trial moves leaves nothing of the place as it is printed, even where its rates are none of a trial.
  const kind = targets === 'trial' ? targets : restsOn(bases.map((basis) => standings[basis].rate));
  const place = whole ? wholeName(statistics.organisation, messages) : namesOf(look.units, messages);
  const rates = scope.rates[kind](place, messages.period(selection.period));
  const parts = kindsOfUnits(look.unitStandings);
  if (kindTraits[kind].said) {
    const weaker = kind !== 'trial' && parts.has('trial') ? ` ${scope.parts.some(messages.provenanceKinds.trial)}` : '';
    // What no filter changes is named where there is any of it.
    const fixed = figureOf(statistics.book, 'promptEnforcementIndexAfter', 'percent') ? ` ${scope.unfiltered}` : '';
    return { kind, text: rates + weaker + fixed };
  }
  const made = kindsInOrder(parts).filter((part) => kindTraits[part].said);
  if (made.length === 0) return { kind, text: rates };
  const names = messages.list(made.map((part) => messages.provenanceKinds[part]));
  return { kind, text: `${rates} ${scope.parts[made.length === parts.size ? 'all' : 'some'](names)}` };
}

/** Of more units than this only how many they are. */
const named = 12;

function namesOf(units: Look['units'], { language, list, units: count }: Messages): string {
  return units.length > named ? count(units.length) : list(units.map(({ shortName }) => shortName[language]));
}
