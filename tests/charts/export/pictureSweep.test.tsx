import { beforeAll, describe, expect, it } from 'vitest';
import { outChartOf } from '../../../src/charts/export/outChart.ts';
import { pictureOf } from '../../../src/charts/export/picture.tsx';
import { type PictureShape, pictureShapes } from '../../../src/charts/export/pictureLayout.ts';
import { plainAttributes } from '../../../src/charts/export/plainSvg.ts';
import type { Card } from '../../../src/charts/kit/card.ts';
import { charts } from '../../../src/charts/registry.ts';
import { statesOfCharts } from '../../../src/charts/states.ts';
import type { Messages } from '../../../src/i18n/messages.ts';
import { en, vi } from '../../fixtures/languages.ts';
import { faultsOfPicture } from '../../fixtures/pictureFaults.ts';
import { sceneOf } from '../../fixtures/scenes.ts';
import { lookOf } from '../../fixtures/vinhPhuc.ts';

/** Every chart as a picture in each shape, of several months, in both languages: what is written in it can be read. */

const shapes = Object.keys(pictureShapes) as PictureShape[];
const languages = [vi, en];
/**
 * The first months, whose labels stand at the edge, one amid the year, and the whole year; of one unit the whole year. English words
 * are longest where a year begins and where it ends.
 */
const looks = [
  { messages: vi, months: 1, units: 'all' },
  { messages: vi, months: 2, units: 'all' },
  { messages: vi, months: 6, units: 'all' },
  { messages: vi, months: 12, units: 'all' },
  { messages: vi, months: 12, units: ['song-lo'] },
  { messages: en, months: 1, units: 'all' },
  { messages: en, months: 12, units: 'all' },
  { messages: en, months: 12, units: ['song-lo'] },
] as const;

async function faultsIn(card: Card, messages: Messages, name: string): Promise<readonly string[]> {
  const { drawing } = card;
  if (!drawing) return [];
  const faults: string[] = [];
  for (const shape of shapes) {
    const picture = await pictureOf(drawing, outChartOf(card, sceneOf(lookOf(), messages)), shape, messages);
    for (const fault of faultsOfPicture(picture, plainAttributes)) {
      faults.push(`${name} ${shape} ${messages.language}: ${fault}`);
    }
  }
  return faults;
}

beforeAll(async () => {
  await Promise.all(charts.map(({ load }) => load()));
});

describe('no text of a picture leaves it or is struck by another', () => {
  it.each(charts)('$id, from month to month', { timeout: 120_000 }, async ({ id, cards }) => {
    const faults: string[] = [];
    for (const { messages, months, units } of looks) {
      const look = lookOf({ period: { statYear: 2021, months }, units });
      for (const card of cards(look, messages)) {
        faults.push(...(await faultsIn(card, messages, `${id} ${months} ${units}`)));
      }
    }
    expect(faults).toEqual([]);
  });

  it.each(statesOfCharts)('$id, in every state', { timeout: 120_000 }, async ({ id, states }) => {
    const faults: string[] = [];
    for (const messages of languages) {
      for (const { name, cardOf } of states)
        faults.push(...(await faultsIn(cardOf(messages), messages, `${id} ${name}`)));
    }
    expect(faults).toEqual([]);
  });
});
