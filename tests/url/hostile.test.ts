import { describe, expect, it } from 'vitest';
import { routeAt } from '../../src/url/routes.ts';
import { type Offer, parseView, serialiseView } from '../../src/url/view.ts';
import { hostilePaths, hostileQueries } from '../fixtures/hostileLinks.ts';
import { vinhPhuc, vinhPhucEver } from '../fixtures/vinhPhuc.ts';

const offer: Offer = { organisations: [vinhPhucEver] };
const codes = new Set(vinhPhuc.units.map(({ code }) => code));

describe('hostile links', () => {
  it('are more than six hundred', () => {
    expect(hostileQueries.length + hostilePaths.length).toBeGreaterThan(600);
  });

  it.each(hostileQueries.map((query) => [query.slice(0, 80), query] as const))(
    '%j gives a view that there is',
    (_, query) => {
      const { view } = parseView(query, offer);
      expect(view.organisation).toBe('vinh-phuc');
      expect([2020, 2021]).toContain(view.period.statYear);
      expect(Number.isInteger(view.period.months) && view.period.months >= 1 && view.period.months <= 12).toBe(true);
      expect(['cases', 'amounts']).toContain(view.basis);
      expect(['target', 'yearBefore']).toContain(view.comparison);
      if (view.units !== 'all') for (const unit of view.units) expect(codes.has(unit), unit).toBe(true);
    },
  );

  it('are read to a link that says the same and nothing wrong', () => {
    for (const query of hostileQueries) {
      const { view } = parseView(query, offer);
      const written = serialiseView(view, offer);
      expect(written, query).toMatch(/^(\?[a-z0-9.=&_-]+)?$/);
      expect(parseView(written, offer), query).toEqual({ view, dropped: [] });
    }
  });

  it('never show another view without a word: what is ours and not understood is named', () => {
    const plain = parseView('', offer).view;
    for (const query of hostileQueries) {
      const given = new URLSearchParams(query);
      const { view, dropped } = parseView(query, offer);
      const asked = ['ky', 'don-vi', 'do-theo', 'so-voi', 'trong', 'cap', 'co-quan', 'thu'].filter((name) =>
        given.has(name),
      );
      const isPlain = JSON.stringify(view) === JSON.stringify(plain);
      if (isPlain && asked.length > 0) expect(dropped.length, query).toBeGreaterThan(0);
    }
  });

  it.each(hostilePaths)('the path %j is no page', (path) => {
    expect(routeAt(path)).toBeUndefined();
  });
});
