import type { UnitsFinding } from '../../domain/findings.ts';
import type { Basis } from '../../domain/measures.ts';
import type { Yardstick } from '../../domain/yardstick.ts';
import { byBasis, capitalised, list, numberWord, plural } from '../../i18n/core/en.ts';
import { failShort, reach, verdictWords } from '../../i18n/phrases/en.ts';
import { againstYardstick } from '../../i18n/unitPhrases/en.ts';
import type { vi } from './vi.ts';

/** Words of the chart. */
export const en: typeof vi = {
  title: ({ yardstick, reached, judged, behind }: UnitsFinding, basis: Basis) => {
    const open = yardstick === 'pace' && basis === 'amounts';
    if (judged === 0)
      return open ? 'The units’ pace is not judged by money' : `Units cannot be compared ${byBasis(basis)} yet`;
    const [only] = behind;
    const by = byBasis(basis);
    if (judged === 1)
      return only ? `${only} is ${verdictWords[yardstick].below} ${by}` : `This unit is ${reach[yardstick]} ${by}`;
    const all = judged === 2 ? 'Both units' : `All ${numberWord(judged)} units`;
    if (behind.length === 0) return `${all} are ${reach[yardstick]} ${by}`;
    if (reached === 0) return `${all} are ${verdictWords[yardstick].below} ${by}`;
    const be = (count: number) => plural(count, 'is', 'are');
    const some = `${capitalised(numberWord(reached))} of ${numberWord(judged)} units ${be(reached)} ${reach[yardstick]} ${by}`;
    return behind.length <= 2 ? `${some}; ${list(behind)} ${be(behind.length)} ${failShort[yardstick]}` : some;
  },
  subtitle: (basis: Basis, yardstick: Yardstick, when: string) =>
    `Completion rate, % of eligible, ${when}; “gap” is points against ${againstYardstick[yardstick]}; sorted ${byBasis(basis)}`,
  ends: (each: number, of: number) => `the ${each} highest and ${each} lowest of ${of}`,
  describeRow: (name, one, other, yardstick) => {
    const by = ({ basis, rate, reference }: typeof one) =>
      `${byBasis(basis)} ${rate}, ${yardstick.toLocaleLowerCase('en')} ${reference}`;
    return `${capitalised(name)} ${by(one)}; ${by(other)}.`;
  },
  by: (header, basis) => `${header} ${byBasis(basis)}`,
};
