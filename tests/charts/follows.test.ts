import { describe, expect, it } from 'vitest';
import { sameContent } from '../../src/charts/kit/useStableCard.ts';
import { charts } from '../../src/charts/registry.ts';
import type { Look } from '../../src/domain/look.ts';
import type { View } from '../../src/url/view.ts';
import { vi } from '../fixtures/languages.ts';
import { lookWithAges as lookOf } from '../fixtures/lookWithAges.ts';

const views: readonly Partial<View>[] = [
  {},
  { units: ['song-lo'] },
  { units: ['song-lo', 'vinh-yen'] },
  { units: ['tam-dao', 'song-lo', 'yen-lac'] },
  { period: { statYear: 2021, months: 6 } },
  { period: { statYear: 2020, months: 12 } },
];
const others = { basis: { basis: 'amounts' }, comparison: { comparison: 'yearBefore' } } as const;

describe.each(charts.map((chart) => [chart.id, chart] as const))('the chart %s', (_, chart) => {
  const rows: (look: Look, messages: typeof vi) => unknown = chart.rows;

  it.each(['basis', 'comparison'] as const)('follows the %s just where it says so', (what) => {
    const differs = views.some((view) => {
      const [one, other] = [rows(lookOf(view), vi), rows(lookOf({ ...view, ...others[what] }), vi)];
      return !sameContent(one, other);
    });
    expect(differs).toBe(chart.follows.includes(what));
  });

  it('keeps its card for a step that it does not follow', () => {
    // One unit alone, or two of them, have charts that all of them together have none of.
    const view = views.find((each) => chart.cards(lookOf(each), vi).length > 0);
    const look = lookOf(view);
    expect(chart.cards(look, vi)).toHaveLength(1);
    for (const what of ['basis', 'comparison'] as const) {
      const stepped = lookOf({ ...view, ...others[what] }, look);
      const kept = chart.cards(stepped, vi)[0] === chart.cards(look, vi)[0];
      expect(kept, what).toBe(!chart.follows.includes(what));
    }
  });
});
