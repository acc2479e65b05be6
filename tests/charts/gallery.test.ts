import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { simulateDocument } from '../../scripts/simulatedDocument.ts';
import type { StateName } from '../../src/charts/kit/states/chartStates.ts';
import type { Still } from '../../src/charts/kit/stills.ts';
import { charts } from '../../src/charts/registry.ts';
import { statesOfCharts } from '../../src/charts/states.ts';
import { kindsOf } from '../../src/domain/restsOn.ts';
import { figuresOf } from '../../src/domain/table.ts';
import { en, vi } from '../fixtures/languages.ts';
import { svgLines } from '../fixtures/svgLines.ts';

/**
 * Every chart in every state, beside a drawing of it that somebody has looked at. A drawing that has changed is looked at in
 * the gallery (`/dev/charts` in development), then renewed with `UPDATE_REFERENCES=1 npm run test:unit`.
 */
const folder = join(import.meta.dirname, 'references');
const renewing = process.env['UPDATE_REFERENCES'] === '1';

/** What a narrow card can make worse. */
const narrowToo: readonly StateName[] = ['normal', 'longNames', 'missing'];

/** At which sizes a state is drawn; where a chart has a form of its own on a card of middle width, an ordinary day shows it. */
function sizesOf(name: StateName): readonly (keyof Still)[] {
  if (name === 'normal') return ['wide', 'middle', 'narrow'];
  return narrowToo.includes(name) ? ['wide', 'narrow'] : ['wide'];
}

let drawStill: typeof import('../../src/app/stillDrawer.tsx').drawStill;

beforeAll(async () => {
  // It stays: the drawing library still looks for it when the last test is over.
  simulateDocument();
  ({ drawStill } = await import('../../src/app/stillDrawer.tsx'));
});

/** Ids that the drawing library counts from the start of the process, counted from the start of the drawing. */
function counted(svg: string): string {
  const seen: string[] = [];
  return svg.replace(/recharts\d+|_r_[0-9a-z]+_/g, (id) => {
    if (!seen.includes(id)) seen.push(id);
    return `id${seen.indexOf(id) + 1}`;
  });
}

function beside(name: string, svg: string): void {
  const file = join(folder, name);
  if (renewing) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, svg);
  }
  expect(existsSync(file), `${name} has no reference yet`).toBe(true);
  expect(svg, name).toBe(readFileSync(file, 'utf8'));
}

describe('the charts of the registry', () => {
  it('have their states, each', () => {
    expect(statesOfCharts.map(({ id }) => id)).toEqual(charts.map(({ id }) => id));
  });

  it.each(statesOfCharts)('$id shows each kind that its figures can have', ({ kinds, states }) => {
    for (const kind of kinds) {
      const state = states.find(({ name }) => name === kind);
      expect(state, kind).toBeDefined();
      if (state) expect(kindsOf(figuresOf(state.cardOf(vi).table())).has(kind), kind).toBe(true);
    }
  });
});

describe.each(statesOfCharts)('the drawing of $id', ({ id, states }) => {
  it.each(states)('$name is the one that was looked at', async ({ name, cardOf }) => {
    // Other words of one language stand for those of all states.
    for (const messages of name === 'normal' ? [vi, en] : [vi]) {
      const card = cardOf(messages);
      if (!card.drawing) continue;
      const still = await drawStill(card, card.drawing);
      for (const size of sizesOf(name)) {
        const svg = still[size];
        if (svg !== undefined)
          beside(`${id}/${name}.${size}.${messages.language}.svg`, svgLines(counted(svg.outerHTML), '../tokens.css'));
      }
    }
  });
});
