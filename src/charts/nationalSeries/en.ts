import type { SeriesFinding } from '../../domain/findings.ts';
import type { Basis } from '../../domain/measures.ts';
import { byBasis, format } from '../../i18n/core/en.ts';
import type { vi } from './vi.ts';

/** Words of the chart. */
export const en: typeof vi = {
  title: (finding: SeriesFinding | null, basis: Basis) => {
    if (!finding) return `National rate ${byBasis(basis)}: not enough data`;
    const { from, to, turn } = finding;
    if (turn) {
      const [first, then] = turn.rate.value < from.rate.value ? ['fell', 'rose'] : ['rose', 'fell'];
      return `The national rate ${first} from ${format.figure(from.rate)} in ${from.statYear} to ${format.figure(turn.rate)} in ${turn.statYear} and ${then} to ${format.figure(to.rate)} in ${to.statYear}`;
    }
    const verb = to.rate.value >= from.rate.value ? 'rose' : 'fell';
    return `The national rate ${verb} from ${format.figure(from.rate)} in ${from.statYear} to ${format.figure(to.rate)} in ${to.statYear}`;
  },
  subtitle: (basis: Basis, province: string | null) =>
    `Full-year completion rate ${byBasis(basis)}, %${province === null ? '' : `; with the known values for ${province}`}`,
  describeRow: (statYear: number, nation: string, province: string | null, own: string) =>
    `${statYear}: nation ${nation}${province === null ? '' : `, ${province} ${own}`}.`,
  nationTarget: 'National target',
  provinceTarget: (province: string) => `${province} target`,
  nation: 'nation',
  target: 'target',
  formsChanged: 'forms changed',
  breaks: {
    2020: 'From the reports of 2020 on, Circular 06/2019/TT-BTP: cases otherwise postponed or suspended are told apart from those eligible and not yet eligible.',
    2024: 'From 26/07/2024 on, Circular 05/2024/TT-BTP: new forms and deadlines.',
  },
  acrossBreaks: 'Rates before and after a change of forms do not quite compare.',
};
