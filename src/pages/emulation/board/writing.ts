import type { Board, BoardRow } from '../../../domain/emulation/board.ts';
import type { Judged } from '../../../domain/emulation/judged.ts';
import type { PlaceChange } from '../../../domain/emulation/placeChange.ts';
import type { RankRange } from '../../../domain/emulation/rankRange.ts';
import type { Criterion, Extra, ScoringTable } from '../../../domain/emulation/scoringTable.ts';
import type { Look } from '../../../domain/look.ts';
import { basisTraits } from '../../../domain/measures.ts';
import { fewestRanked } from '../../../domain/readable.ts';
import { figureNameWords } from '../../../i18n/figureNames/words.ts';
import type { Messages } from '../../../i18n/messages.ts';
import { boardWords } from './words.ts';

/** How a board writes units, points, lines and places: the same on screen and in files. Pure. */
export interface Writing {
  readonly unit: (code: string) => string;
  /** "2", "81,5": hundredths where there are any. */
  readonly points: (points: number) => string;
  readonly line: (line: Pick<Criterion | Extra, 'name' | 'judged'>) => string;
  /** Of a line of the table by its id. */
  readonly lineById: (id: string) => string;
  /** "2", or "2–4" where chance could turn it round. */
  readonly place: (row: BoardRow, range: RankRange | undefined) => string;
  /** What became of the place since the period before, and what caused it. */
  readonly change: (change: PlaceChange) => { readonly what: string; readonly cause: string };
}

export function writingFor(look: Look, table: ScoringTable, messages: Messages): Writing {
  const { language, format } = messages;
  const words = boardWords(messages);
  const known = new Map((look.statistics.everything ?? look.statistics.organisation).units.map((of) => [of.code, of]));
  const unit = (code: string) => known.get(code)?.shortName[language] ?? code;
  const points = (value: number) =>
    format.number(value, Number.isInteger(value) ? 0 : Number.isInteger(value * 10) ? 1 : 2);
  const line: Writing['line'] = ({ name, judged }) =>
    name === null ? judgedName(judged, messages) : typeof name === 'string' ? name : name[language];
  const lines = new Map(
    [...table.criteria, ...table.bonuses, ...table.penalties].map((each): [string, string] => [each.id, line(each)]),
  );
  const lineById = (id: string) => lines.get(id) ?? id;
  const say = words.change;
  return {
    unit,
    points,
    line,
    lineById,
    place: ({ place }, range) =>
      range?.basis === 'count' && range.isBand ? words.band(range.best, range.worst) : String(place),
    change: (change) => {
      if (change.kind === 'same') return { what: say.same, cause: '' };
      if (change.kind === 'notComparable') return { what: '–', cause: say[change.why] };
      const { from, to, cause } = change;
      const what = to < from ? say.moved(from, to) : say.fell(from, to);
      if (cause.kind === 'otherTable') return { what, cause: say.otherTable };
      if (cause.kind === 'line')
        return { what, cause: say.line(lineById(cause.line), points(cause.before), points(cause.now)) };
      const of = (say: (names: readonly string[]) => string, codes: readonly string[]) =>
        codes.length > 0 ? [say(codes.map(unit))] : [];
      const parts = [
        ...of(to > from ? say.passedBy : say.passed, cause.units),
        ...of(say.joined, cause.joined),
        ...of(say.left, cause.left),
      ];
      return { what, cause: parts.join('; ') };
    },
  };
}

/** What a line is called that was given no name. */
function judgedName(judged: Judged, messages: Messages): string {
  const names = figureNameWords(messages);
  const words = boardWords(messages);
  const { basis } = judged;
  if (judged.kind === 'completionRate') return names[basisTraits[basis].rate];
  if (judged.kind !== 'count') return words.of(words.judged[judged.kind], basis);
  return words.of(judged.measure === 'credit' ? words.credit : names[judged.measure], basis);
}

/** Whether a board puts its units in an order that is told: of two or three without a group of their own it does not. */
export function isRanked({ group, rows, unranked }: Pick<Board, 'group' | 'rows' | 'unranked'>): boolean {
  return rows.length + unranked.length >= (group ? 2 : fewestRanked);
}
