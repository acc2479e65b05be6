import type { Messages } from '../../../i18n/messages.ts';
import { type CheckDone, outcomeOf } from './outcome.ts';
import { checkWords } from './words.ts';

/** What is said of a checked file, in sentences. */

/** What it is: kind, whose, which period and version, from when. */
export function aboutFile({ file: { format, stamp } }: CheckDone, messages: Messages): string {
  const words = checkWords(messages);
  const { date } = messages.format;
  const version = (stamp.own ? words.ownVersion : words.version)(stamp.version.id, date(stamp.version.date));
  return words.about(
    words.formats[format],
    stamp.organisation.name,
    messages.period(stamp.view.period),
    version,
    date(stamp.exportedOn),
  );
}

/** How old it is, or why nothing of today can be held against it. */
export function ageSentences({ here, age, file }: CheckDone, messages: Messages): readonly string[] {
  const words = checkWords(messages);
  if (here !== 'figures') {
    return [here === 'otherOrganisation' && file.stamp.own ? words.here.ownElsewhere : words.here[here]];
  }
  const newest = age?.kind === 'older' ? age.later.at(-1) : undefined;
  if (newest) return [words.age.older(words.version(newest.id, messages.format.date(newest.date)))];
  return age && age.kind !== 'older' ? [words.age[age.kind]] : [];
}

/** How many numbers are what; what there is none of is left out, but for those that still hold. */
export function countSentences(done: CheckDone, messages: Messages) {
  const { counts } = checkWords(messages);
  const { number } = messages.format;
  const { altered, changed, current, incomparable } = outcomeOf(done);
  const isSuperseded = done.age?.kind === 'older';
  const parts = [
    [altered, counts.altered],
    [changed, isSuperseded ? counts.superseded : counts.differs],
    [current, counts.current],
    [incomparable, counts.incomparable],
  ] as const;
  return {
    all: counts.all(number(done.numbers.length)),
    parts: parts.filter(([list]) => list.length > 0).map(([list, say]) => say(number(list.length))),
  };
}

/** What of the file itself was looked at. */
export function seenSentence({ file, numbers }: CheckDone, messages: Messages): readonly string[] {
  const words = checkWords(messages);
  const { number } = messages.format;
  if (file.drawingIsOurs !== undefined) return [file.drawingIsOurs ? words.drawing.ours : words.drawing.changed];
  if (!file.tables) return [words.stampOnly];
  const seen = numbers.filter(({ sighting }) => sighting).length;
  return [seen === numbers.length ? words.allSeen(number(seen)) : words.seen(number(seen), number(numbers.length))];
}

/** Since when numbers are others than in the file, as exactly as the versions tell. */
export function sinceSentence({ age, file: { stamp } }: CheckDone, messages: Messages): string | undefined {
  const words = checkWords(messages);
  const said = ({ id, date }: { readonly id: string; readonly date: string }) =>
    words.version(id, messages.format.date(date));
  if (age?.kind === 'same') return words.changed.sameVersion;
  if (age?.kind !== 'older') return undefined;
  const [first, ...more] = age.later;
  const last = more.at(-1);
  if (!first) return undefined;
  return last ? words.changed.sinceOneOf(said(stamp.version), said(last)) : words.changed.since(said(first));
}
