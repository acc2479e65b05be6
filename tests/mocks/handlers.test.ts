import { getResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { makeHandlers } from '../../mocks/handlers.ts';

const ask = (path: string) =>
  getResponse(makeHandlers('national'), new Request(`https://office.example/thads/api/v1/${path}`));

describe('the national scenario', () => {
  it('answers with the catalogue, the figures and the reports of each year', async () => {
    expect(await (await ask('catalog.json'))?.json()).toMatchObject({ organisations: [{ code: 'viet-nam' }] });
    expect(await (await ask('viet-nam/figures.json'))?.json()).toMatchObject({ organisation: 'viet-nam' });
    for (const statYear of [2024, 2025, 2026]) {
      expect(await (await ask(`viet-nam/reports/${statYear}.json`))?.json()).toMatchObject({ statYear });
    }
  });

  it('has no file of the province and none of a year that it does not have', async () => {
    expect((await ask('vinh-phuc/figures.json'))?.status).toBe(404);
    expect((await ask('viet-nam/reports/2023.json'))?.status).toBe(404);
  });
});

describe('handlers that are given files', () => {
  it('answer with those, and with none other', async () => {
    const handlers = makeHandlers('normal', new Map([['catalog.json', '{"organisations":[]}']]));
    const get = (path: string) => getResponse(handlers, new Request(`https://office.example/thads/api/v1/${path}`));
    expect(await (await get('catalog.json'))?.json()).toEqual({ organisations: [] });
    expect((await get('vinh-phuc/figures.json'))?.status).toBe(404);
  });
});
