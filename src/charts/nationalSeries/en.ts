import { magnitude } from '../../domain/algebra.ts';
import type { SeriesFinding } from '../../domain/findings.ts';
import type { Basis } from '../../domain/measures.ts';
import { printed } from '../../domain/rounding.ts';
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
  beside: ({ statYear, nation, province, before }, name) => {
    const way =
      before === null || before.value === nation.value
        ? 'stood at'
        : before.value > nation.value
          ? 'fell to'
          : 'rose to';
    return `In ${statYear} the national rate ${way} ${format.figure(nation)}; ${name} reached ${format.figure(province)}`;
  },
  lead: (lead) => {
    if (!printed(lead)) return 'level with the nation';
    return `${format.figure(magnitude(lead))} ${lead.value > 0 ? 'above' : 'below'} the nation`;
  },
  subtitle: (basis: Basis, from: string | null) =>
    `Completion rate ${byBasis(basis)}, % of eligible${from === null ? '' : `; the axis begins at ${from}%`}`,
  describeRow: (statYear: number, nation: string, province: string | null, own: string) =>
    `${statYear}: nation ${nation}${province === null ? '' : `, ${province} ${own}`}.`,
  nationTarget: 'National target',
  provinceTarget: (province: string) => `${province} target`,
  nation: 'nation',
  breaks: {
    2020: 'From the reports of 2020 on, Circular 06/2019/TT-BTP: cases otherwise postponed or suspended are told apart from those eligible and not yet eligible.',
    2024: 'From 26/07/2024 on, Circular 05/2024/TT-BTP: new forms and deadlines.',
  },
  acrossBreaks: 'Rates before and after a change of forms do not quite compare.',
};
