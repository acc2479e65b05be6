import { describe, expect, it } from 'vitest';
import type { Reading } from '../../../src/domain/figure.ts';
import { forecastOf } from '../../../src/domain/forecast/forecast.ts';
import type { ReportTable } from '../../../src/domain/reportTable.ts';
import { stillToDo } from '../../../src/domain/stillToDo.ts';
import { nationLook } from '../../fixtures/nation.ts';
import { there } from '../../fixtures/there.ts';

const look = nationLook({ period: { statYear: 2026, months: 6 }, level: 'office' });
const { years, everything } = look.statistics;
const before: ReportTable = there(years.before ?? undefined);
const earlier = [there(nationLook().statistics.years.before ?? undefined), before];
const asked = { basis: 'cases', months: 6, ever: there(everything).units } as const;
const value = (reading: Reading) => (typeof reading === 'string' ? reading : reading.value);

describe('355 regional offices of 2026 that took over the work of 700 sub-departments in 2025', () => {
  it('are followed back over the merger, together and each', () => {
    const together = forecastOf({ current: years.current, earlier }, { ...asked, units: look.codes });
    expect(together).toMatchObject({ kind: 'withheld', why: 'fewYears' });
    expect(
      together.past.map(({ statYear, rateEnd, missingUnits }) => [statYear, rateEnd.value.toFixed(2), missingUnits]),
    ).toEqual([
      [2024, '83.88', []],
      [2025, '84.27', []],
    ]);
    expect(look.codes).toHaveLength(355);
    for (const code of look.codes) {
      const { past } = forecastOf({ current: years.current, earlier }, { ...asked, units: [code] });
      expect(
        past.map(({ statYear }) => statYear),
        code,
      ).toEqual([2024, 2025]);
    }
  });

  it('have what was done before by whoever did it, in the month of the merger too', () => {
    const found = stillToDo(years, look.computed.cases.target, { ...asked, units: look.codes });
    if (found.kind === 'unknown') throw new Error(found.why);
    expect(found.months.map(({ before: then }) => value(then))).toEqual([115850, 126660, 142038, 82125, 96436, 110188]);
    expect(value(found.doneBefore)).toBe(673297);
  });
});
