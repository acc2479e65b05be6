import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Card, Drawing } from '../../src/charts/kit/card.ts';
import { narrowBelow } from '../../src/charts/kit/spec.ts';
import { charts } from '../../src/charts/registry.ts';
import { statesOfCharts } from '../../src/charts/states.ts';
import type { Basis } from '../../src/domain/measures.ts';
import { mostDrawn } from '../../src/domain/readable.ts';
import type { Comparison } from '../../src/domain/standing.ts';
import { faultsOfDrawing } from '../fixtures/drawingFaults.ts';
import { en, vi } from '../fixtures/languages.ts';
import { lookOf } from '../fixtures/vinhPhuc.ts';

/**
 * Every chart as it stands on a card of the page, from the narrowest phone to the widest screen, in every state and both
 * languages: its words stand whole within it, clear of each other, of lines and of the edges of marks, and no unit that it
 * shows is without its name.
 */

/** Pixels of a drawing: on phones of 320, 390 and 480 pixels, in half a page and across it. */
const widths = [246, 280, 316, 350, 420, 520, 640, 860, 1260];

const languages = [vi, en];
const other = { basis: ['cases', 'amounts'], comparison: ['target', 'yearBefore'] };

const heightAt = ({ heights }: Drawing, width: number) =>
  width < narrowBelow ? heights.narrow : width < 820 ? (heights.middle ?? heights.wide) : heights.wide;

/** The names of the units that a chart's table tells of. */
function unitNames(card: Card): readonly string[] {
  const table = card.table();
  const column = table.columns.findIndex(({ key }) => key === 'unit');
  const names = [...new Set(table.rows.map((row) => String(row[column])))];
  if (column < 0 || names.length > mostDrawn) return [];
  const said = `${card.subtitle} ${card.note ?? ''}`;
  return names.filter((name) => !said.includes(name));
}

async function faultsIn(card: Card, name: string): Promise<readonly string[]> {
  const { drawing } = card;
  if (!drawing) return [];
  await drawing.load();
  const host = document.createElement('div');
  document.body.append(host);
  const root = createRoot(host);
  const sizes = widths.map((width) => ({ width, height: heightAt(drawing, width) }));
  // All widths at once: the browser lays out one time for each state.
  flushSync(() =>
    root.render(
      sizes.map((size) => (
        <div key={size.width} data-width={size.width} style={{ position: 'relative' }}>
          {drawing.element({ ...size, idPrefix: `sweep-${size.width}` })}
        </div>
      )),
    ),
  );
  const faults = sizes.flatMap(({ width, height }) => {
    const svg = host.querySelector<SVGSVGElement>(`[data-width="${width}"] svg`);
    if (!svg) return [`${name} ${width}: nothing is drawn`];
    const read = [...svg.querySelectorAll('text')]
      .map(({ textContent }) => textContent)
      .join(' ')
      .replaceAll(/\s/g, '');
    return [
      ...faultsOfDrawing(svg, width, height),
      ...unitNames(card)
        .filter((unit) => !read.includes(unit.replaceAll(/\s/g, '')))
        .map((unit) => `«${unit}» has no name`),
    ].map((fault) => `${name} ${width}: ${fault}`);
  });
  root.unmount();
  host.remove();
  return faults;
}

beforeAll(async () => {
  await Promise.all([...[400, 600].map((weight) => document.fonts.load(`${weight} 16px "Be Vietnam Pro"`, 'aầ0'))]);
});

describe('the labels of a chart on a card', () => {
  it.each(statesOfCharts)('$id, in every state', { timeout: 120_000 }, async ({ states }) => {
    const faults: string[] = [];
    for (const messages of languages)
      for (const { name, cardOf } of states)
        faults.push(...(await faultsIn(cardOf(messages), `${name} ${messages.language}`)));
    expect(faults).toEqual([]);
  });

  it.each(charts)('$id, as the year goes on', { timeout: 120_000 }, async ({ cards, follows }) => {
    const faults: string[] = [];
    const choices = (what: 'basis' | 'comparison') => (follows.includes(what) ? other[what] : other[what].slice(0, 1));
    for (const messages of languages)
      for (const months of [1, 2, 6, 12])
        for (const basis of choices('basis') as Basis[])
          for (const comparison of choices('comparison') as Comparison[])
            for (const units of ['all', ['song-lo']] as const) {
              const look = lookOf({ period: { statYear: 2021, months }, basis, comparison, units });
              const name = `${months} ${basis} ${comparison} ${units} ${messages.language}`;
              for (const card of cards(look, messages)) faults.push(...(await faultsIn(card, name)));
            }
    expect(faults).toEqual([]);
  });
});
