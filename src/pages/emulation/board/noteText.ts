import type { PartOf, PerverseNote, UnitLine } from '../../../domain/emulation/perverse.ts';
import type { Figure } from '../../../domain/figure.ts';
import type { Counted } from '../../../domain/quantities.ts';
import type { Messages } from '../../../i18n/messages.ts';
import { quote, type Rich } from '../../../i18n/rich.ts';
import { boardWords } from './words.ts';
import type { Writing } from './writing.ts';

/** Unit that a note begins with. */
export function subjectOf(note: PerverseNote): UnitLine {
  if ('of' in note) return note.of;
  if (note.kind === 'nothingBeyond') return note.furthest;
  return note.kind === 'cliff' ? note.above : note.nearest;
}

/** A note as a sentence with its figures. Pure. */
export function noteText(note: PerverseNote, { unit, points }: Writing, messages: Messages): Rich {
  const words = boardWords(messages).notes;
  const name = ({ unit: code }: UnitLine) => unit(code);
  const read = ({ line }: UnitLine): Rich => [quote(line.reading, messages.missing.notReported)];
  const now = ({ line }: UnitLine) => points(line.points ?? 0);
  const count = (figure: Figure<Counted>): Rich => [{ figure }];
  const part = (of: PartOf) => words.partOf(count(of.part), count(of.whole));
  switch (note.kind) {
    case 'nothingBeyond':
      return words.nothingBeyond(name(note.furthest), read(note.furthest), name(note.nearest), read(note.nearest));
    case 'nothingForAlmost':
      return words.nothingForAlmost(name(note.nearest), read(note.nearest));
    case 'cliff': {
      const { above, below } = note;
      const apart = points((above.line.points ?? 0) - (below.line.points ?? 0));
      return words.cliff(name(above), read(above), name(below), read(below), apart);
    }
    case 'oneCase':
      return words.oneCase(name(note.of), note.side, now(note.of), points(note.points));
    case 'oneCaseOfMoney': {
      const money = (value: number) => messages.format.figure({ ...note.amount, value: Math.round(value) });
      const { distance, usualCase, amount, cases, side } = note;
      return words.oneCaseOfMoney(name(note.of), side, money(distance), money(usualCase), count(amount), count(cases));
    }
    case 'fewerEligible':
    case 'moreTerminated':
      return words[note.kind](
        name(note.of),
        part(note.share),
        part(note.shareBefore),
        now(note.of),
        points(note.points),
      );
    case 'stockLeftOtherwise':
      return words.stockLeftOtherwise(name(note.of), count(note.completed), count(note.accepted));
    case 'fewerTakenUp':
      return words.fewerTakenUp(
        name(note.of),
        count(note.completed),
        count(note.completedBefore),
        count(note.accepted),
        count(note.acceptedBefore),
      );
    case 'stockClassedOtherwise':
      return words.stockClassedOtherwise(name(note.of), count(note.left), count(note.leftBefore));
  }
}
