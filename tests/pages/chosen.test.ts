import { describe, expect, it } from 'vitest';
import type { Card } from '../../src/charts/kit/card.ts';
import { type Choice, chosenIn } from '../../src/charts/kit/chosen.ts';
import { sameContent } from '../../src/charts/kit/useStableCard.ts';
import { charts } from '../../src/charts/registry.ts';
import { type Figure, isFigure } from '../../src/domain/figure.ts';
import type { Look } from '../../src/domain/look.ts';
import { formulaOf } from '../../src/domain/provenance.ts';
import { figuresOf } from '../../src/domain/table.ts';
import { overviewContent } from '../../src/pages/overview/rest/content.ts';
import { reportContent } from '../../src/pages/report/content.ts';
import { unitContent } from '../../src/pages/unit/content.ts';
import { unitsContent } from '../../src/pages/units/content.ts';
import { useUnitTable } from '../../src/state/unitTable.ts';
import type { View } from '../../src/url/view.ts';
import { vi } from '../fixtures/languages.ts';
import { lookOf, viewOf } from '../fixtures/vinhPhuc.ts';

const pages: Readonly<Record<string, readonly [cards: (look: Look) => readonly Card[], view: Partial<View>]>> = {
  overview: [(look) => overviewContent(look, vi).cards, {}],
  units: [(look) => unitsContent(look, vi, useUnitTable.getState()).cards, {}],
  'two units': [(look) => unitsContent(look, vi, useUnitTable.getState()).cards, { units: ['song-lo', 'vinh-yen'] }],
  unit: [(look) => unitContent(look, vi).cards, { units: ['song-lo'] }],
  report: [(look) => reportContent(look, vi).cards, {}],
};
const others = { basis: { basis: 'amounts' }, comparison: { comparison: 'yearBefore' } } as const;
const shown = (card: Card) => ({ title: card.title, subtitle: card.subtitle, table: card.table() });

/** The years that a figure speaks of, itself or through what it was computed from. */
function yearsOf(figure: Figure): readonly number[] {
  const own = figure.subject?.statYear;
  const inputs = formulaOf(figure.provenance)?.inputs ?? [];
  return [...(own === undefined ? [] : [own]), ...inputs.flatMap(yearsOf)];
}

/** Whether a card has both sides of a choice in its table: both measures, or this year and the one before. */
function hasBothSides(card: Card, what: Choice): boolean {
  const figures = figuresOf(card.table()).filter(isFigure);
  const years = new Set(figures.flatMap(yearsOf));
  if (what === 'comparison') return years.has(2020) && years.has(2021);
  const words = JSON.stringify(card.table());
  return /việc/i.test(words) && /tiền/i.test(words);
}

describe.each(Object.entries(pages))('on the page %s', (_, [cardsOf, view]) => {
  describe.each(['basis', 'comparison'] as const)('another %s', (what) => {
    const before = cardsOf(lookOf(view));
    const after = cardsOf(lookOf({ ...view, ...others[what] }));

    it.each(before.map((card) => [card.id, card] as const))('changes %s, or is said not to', (id, card) => {
      const changed = after.find((each) => each.id === id);
      if (!changed || !sameContent(shown(card), shown(changed))) return;
      if (card.unmovedBy?.includes(what)) return;
      expect(hasBothSides(card, what), `${id} is silent about the ${what}`).toBe(true);
    });
  });
});

describe('what a card says of itself', () => {
  it.each(charts.map((chart) => [chart.id, chart] as const))(
    '%s says of no choice that it follows it and does not',
    (_, chart) => {
      for (const view of [{}, { units: ['song-lo'] }, { units: ['song-lo', 'vinh-yen'] }]) {
        for (const { follows, unmovedBy } of chart.cards(lookOf(view), vi)) {
          for (const what of unmovedBy ?? []) expect(follows).not.toContain(what);
        }
      }
    },
  );

  it('is of what a visitor has not found so', () => {
    expect(chosenIn(viewOf())).toBe('');
    expect(chosenIn(viewOf(others.comparison))).toBe('comparison');
    expect(chosenIn(viewOf({ ...others.basis, ...others.comparison }))).toBe('basis comparison');
  });
});
