import type { Card } from '../../charts/kit/card.ts';
import type { Figure } from '../../domain/figure.ts';
import type { Look } from '../../domain/look.ts';
import { bases } from '../../domain/measures.ts';
import { kindTraits, type ProvenanceKind } from '../../domain/provenance.ts';
import { restsOn } from '../../domain/restsOn.ts';
import { figuresOf } from '../../domain/table.ts';
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
 * What the numbers of a page are: those of the place that is looked at, then those by unit and by month in its cards. Made
 * of the kinds of the very figures, whatever files they came from. Pure.
 */
export function scopeOf(look: Look, cards: readonly Card[], messages: Messages): Scope {
  const { scope } = overviewWords(messages);
  const { standings, whole, statistics, selection } = look;
  const kind = restsOn(bases.map((basis) => standings[basis].rate));
  const place = whole ? wholeName(statistics.organisation, messages) : namesOf(look.units, messages);
  const rates = scope.rates[kind](place, messages.period(selection.period));
  if (kindTraits[kind].said) {
    // What no filter changes is named where it is on the page.
    const fixed = cards.some(({ id }) => id === 'promptIndex') ? ` ${scope.unfiltered}` : '';
    return { kind, text: rates + fixed };
  }
  const parts = cards.flatMap((card) => figuresOf(card.table())).filter(isPart);
  const made = parts.filter(({ provenance }) => kindTraits[provenance.kind].said);
  if (made.length === 0) return { kind, text: rates };
  return { kind, text: `${rates} ${made.length === parts.length ? scope.parts.all : scope.parts.some}` };
}

/** Of more units than this only how many they are. */
const named = 12;

function namesOf(units: Look['units'], { language, list, units: count }: Messages): string {
  return units.length > named ? count(units.length) : list(units.map(({ shortName }) => shortName[language]));
}

/** Whether a figure is of one unit, or of a part of the year. */
function isPart({ subject }: Figure): boolean {
  return subject?.whom.kind === 'unit' || (subject?.months !== undefined && subject.months < 12);
}
