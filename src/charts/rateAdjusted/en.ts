import type { ReadingOfRate } from '../../domain/adjusted.ts';
import { byBasis, period, reading as say } from '../../i18n/core/en.ts';
import type { vi } from './vi.ts';

const conditions: Record<ReadingOfRate, string> = {
  printed: 'On the form',
  formerShare: 'At the eligibility rate of a year earlier',
  withoutTerminated: 'Without terminations',
  withoutCredit: 'Without credit-institution cases',
};

/** Words of the chart. */
export const en: typeof vi = {
  title: (found, basis) => {
    if (!found) return `Not enough data to compute the rate ${byBasis(basis)} in other ways`;
    const { rise, reading, rate, printed, before } = found;
    if (rise === 'eligibility')
      return `The rise is mostly classification: ${say(rate)} at the eligibility rate of a year earlier, ${say(printed)} on the form, ${say(before)} a year earlier`;
    if (rise === 'termination')
      return `The rise is mostly termination: ${say(rate)} without terminations, ${say(before)} a year earlier; ${say(printed)} on the form`;
    const how = `${conditions[reading]} the rate ${byBasis(basis)} is`;
    if (say(rate) === say(printed)) return `${how} still ${say(printed)}`;
    return `${how} ${say(rate)}, on the form ${say(printed)}`;
  },
  subtitle: (basis, place, at) => `Completion rate ${byBasis(basis)} computed in four ways, %, ${place}, ${period(at)}`,
  note: 'The rate on the form also rises when fewer cases are classed eligible or more are terminated; the other ways leave that out. Terminated and credit cases are left out of what was completed, not of what was eligible. It does not say why cases were classed or terminated so.',
  columns: { reading: 'Way of computing' },
  readings: {
    printed: 'On the form',
    formerShare: 'At the earlier eligibility rate',
    withoutTerminated: 'Without terminations',
    withoutCredit: 'Without credit cases',
  },
  marks: { yearBefore: 'a year earlier', numbers: 'now, change' },
  describeRow: (name, rate, before) => `${name}: ${rate}, a year earlier ${before}.`,
};
