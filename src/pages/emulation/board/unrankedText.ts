import type { UnrankedUnit } from '../../../domain/emulation/board.ts';
import type { Messages } from '../../../i18n/messages.ts';
import { boardWords } from './words.ts';
import type { Writing } from './writing.ts';

/** Why a unit has no place, as a sentence. Pure. */
export function unrankedText(of: UnrankedUnit, { unit, points, line }: Writing, messages: Messages): string {
  const words = boardWords(messages).unranked;
  const name = unit(of.unit);
  switch (of.why) {
    case 'ended':
      return words.ended(name, of.successors.map(unit));
    case 'notYet':
    case 'noSuchUnit':
      return words[of.why](name);
    case 'incomplete': {
      if (of.broken) return words.broken(name);
      const { lines, extras, floor, ceiling } = of.score;
      const missing = [
        ...lines.filter((each) => each.points === null).map(({ criterion }) => line(criterion)),
        ...extras.filter((each) => each.points === null).map(({ extra }) => line(extra)),
      ];
      return words.incomplete(name, missing, points(floor), points(ceiling));
    }
  }
}
