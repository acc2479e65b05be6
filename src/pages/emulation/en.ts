import { capitalised, units as countUnits, format, numberWord, period, plural } from '../../i18n/core/en.ts';
import type { vi } from './vi.ts';

const written = (points: number) => format.number(points, Number.isInteger(points) ? 0 : 2);
const everyUnit = (count: number, name: string | undefined) => name ?? `all ${numberWord(count)} units`;
const someUnits = (count: number, of: number) => `${numberWord(count)} of ${numberWord(of)} units`;
/**
 * "both targets", "the target", "all three targets"; on the way "the pace of both targets"; of groups that are not asked the same
 * "all criteria of their group".
 */
const all = (count: number | null, [one, several]: readonly [string, string]) => {
  if (count === null) return `all ${several} of their group`;
  return count === 1 ? `the ${one}` : count === 2 ? `both ${several}` : `all ${numberWord(count)} ${several}`;
};

const onTheWay = 'Within the year a target is read as its required pace, so scores and ranks may still change.';

/** Words of the page of emulation; each of its sections has its own. */
export const en: typeof vi = {
  headline: ({ judged, reachAll, yardsticks, only, points, provisional }, name, at, origin) => {
    const [one, several] = provisional ? ['keeps', 'keep'] : ['meets', 'meet'];
    const what = origin === 'default' ? (['target', 'targets'] as const) : (['criterion', 'criteria'] as const);
    const pace = provisional ? 'the required pace of ' : '';
    const sentence = () => {
      if (yardsticks === 0) {
        const { least, most } = points ?? { least: 0, most: 0 };
        const range = least === most ? written(most) : `${written(least)} to ${written(most)}`;
        return `${everyUnit(judged, name)} ${plural(judged, 'has', 'have')} ${range} points`;
      }
      if (only && name !== undefined && yardsticks !== null) {
        if (only.reached === yardsticks) return `${name} ${one} ${pace}${all(yardsticks, what)}`;
        return only.reached === 0
          ? `${name} ${one} ${pace}none of its ${what[1]}`
          : `${name} ${one} ${pace}${numberWord(only.reached)} of ${numberWord(yardsticks)} ${what[1]}`;
      }
      const verb = plural(reachAll, one, several);
      if (reachAll === 0) return `none of ${numberWord(judged)} units ${one} ${pace}${all(yardsticks, what)}`;
      const who = reachAll === judged ? everyUnit(judged, name) : someUnits(reachAll, judged);
      return `${who} ${verb} ${pace}${all(yardsticks, what)}`;
    };
    const text = `${sentence()} in ${period(at)}`;
    return provisional ? `Provisional: ${text}` : capitalised(text);
  },
  nothing: {
    headline: (at) => `No emulation scores for ${period(at)} yet`,
    noTargets: 'Units have no targets for this year, so nothing can be scored.',
    officers: 'A public site does not rank enforcement officers. Choose the level of units in the bar above.',
    noScores: 'No unit has all the figures that a score needs.',
  },
  byDefault: (criteria, provisional, unused) =>
    `${
      unused
        ? 'The office’s own scoring table has faults and is not used'
        : 'The office has no scoring table of its own here'
    }: each target met counts one point${criteria === 1 ? '' : `, ${numberWord(criteria)} at most`}.${
      provisional ? ` ${onTheWay}` : ''
    }`,
  byOffice: (name, provisional) => `Scored by the office’s own table: ${name}.${provisional ? ` ${onTheWay}` : ''}`,
  announce: (count, at, headline) => `Showing ${countUnits(count)}, ${period(at)}. ${headline}.`,
};
