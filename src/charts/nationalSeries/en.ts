import type { SeriesFinding } from '../../domain/findings.ts';
import type { Basis } from '../../domain/measures.ts';
import { byBasis, format } from '../../i18n/core/en.ts';
import type { vi } from './vi.ts';

/** Words of the chart. */
export const en: typeof vi = {
  title: (finding: SeriesFinding | null, basis: Basis) => {
    if (!finding) return `National rate ${byBasis(basis)}: not enough data`;
    const { from, to } = finding;
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
};
