import { describe, expect, it } from 'vitest';
import { outChartOf, todayHere } from '../../../src/charts/export/outChart.ts';
import type { Card } from '../../../src/charts/kit/card.ts';
import { charts } from '../../../src/charts/registry.ts';
import { lookAt } from '../../../src/domain/look.ts';
import { withTrial } from '../../../src/domain/trial/trial.ts';
import type { Messages } from '../../../src/i18n/messages.ts';
import { unitTableCard } from '../../../src/pages/units/unitTableCard.ts';
import type { View } from '../../../src/url/view.ts';
import { en, vi } from '../../fixtures/languages.ts';
import { lookWithAges as lookOf } from '../../fixtures/lookWithAges.ts';
import { sceneOf } from '../../fixtures/scenes.ts';
import { datasetOf, viewOf } from '../../fixtures/vinhPhuc.ts';

const wholeTable = { set: 'all', text: '', sorting: { id: 'cases.rate', desc: true } } as const;

/** One of every card there is, as it stands on the pages. */
function cardsOf(given: Partial<View> = {}, messages: Messages = vi): readonly Card[] {
  const look = lookOf(given);
  // Some have a card for one unit alone, or for two.
  const ofFew = [['song-lo'], ['song-lo', 'vinh-yen']].map((units) => lookOf({ units, ...given }));
  return [
    ...charts.flatMap(
      (chart) => [look, ...ofFew].map((each) => chart.cards(each, messages)).find((found) => found.length > 0) ?? [],
    ),
    unitTableCard(look, wholeTable, messages),
  ];
}

const cards = cardsOf();

function out(card: Card, given: Partial<View> = {}, messages: Messages = vi) {
  return outChartOf(card, sceneOf(lookOf(given), messages));
}

/** A card by its id, and what files take of it, of the same look. */
const outOf = (id: string, given: Partial<View> = {}, messages: Messages = vi) => {
  const found = cardsOf(given, messages).find((card) => card.id === id);
  if (!found) throw new Error(`no card ${id}`);
  return out(found, given, messages);
};

describe('outChartOf', () => {
  it('takes every card there is, with the very rows of its table', () => {
    expect(cards.map(({ id }) => id)).toEqual([...charts.map(({ id }) => id), 'unitTable']);
    for (const card of cards) {
      const { table } = out(card);
      const shown = card.table();
      expect(table.rows).toHaveLength(shown.rows.length);
      expect(table.columns.map(({ key }) => key)).toEqual(shown.columns.map(({ key }) => key));
    }
  });

  it('names series that are columns of the table, and slugs that are ASCII and its own', () => {
    const slugs = new Set<string>();
    for (const card of cards) {
      const { slug, native, table } = out(card);
      expect(slug).toMatch(/^[a-z0-9-]+$/);
      slugs.add(slug);
      const keys = table.columns.map(({ key }) => key);
      expect(table.columns.some(({ series }) => series)).toBe(native !== undefined);
      for (const key of keys) expect(key).toMatch(/^[a-zA-Z0-9_]+$/);
    }
    expect(slugs.size).toBe(cards.length);
  });

  it('says of reported and derived figures where they come from', () => {
    const { attribution, title, subtitle } = outOf('creditShare');
    expect(title).toBe('Ít việc, nhiều tiền: 37\u00a0việc tín dụng');
    expect(subtitle).toContain('Vĩnh Phúc');
    expect(attribution.provenance).toBe('derived');
    expect(attribution.provenanceWords).toBe('Gồm 4 số theo công bố và 2 số suy ra');
    expect(attribution.sources).toHaveLength(1);
    expect(attribution.sources[0]).toMatch(/^\[1\] Chuyển biến mạnh mẽ .*, 03\/01\/2022/);
    expect(attribution.units).toBe('Toàn tỉnh (10 đơn vị)');
    expect(attribution.period).toBe('Năm 2021 (01/10/2020 đến 30/09/2021)');
    expect(attribution.dataVersion).toBe('1, 23/11/2026');
    expect(attribution.caveats.some((caveat) => caveat.includes('“hơn”'))).toBe(true);
  });

  it('says of illustrative figures that they are, and how they were made', () => {
    const { attribution } = outOf('unitStanding', { units: ['song-lo', 'tam-dao'] });
    expect(attribution.provenanceWords).toBe('Số liệu minh họa');
    expect(attribution.units).toBe('Tam Đảo và Sông Lô');
    expect(attribution.caveats.filter((caveat) => caveat.startsWith('Cách tạo số liệu minh họa'))).toHaveLength(2);
  });

  it('says of a trial that it is one, by its name, with what is made up beneath it', () => {
    const period = { statYear: 2021, months: 12 };
    const moves = [{ kind: 'completions', basis: 'cases', unit: 'song-lo', more: 10 }] as const;
    const made = withTrial(datasetOf(2021), { name: 'thêm mười việc', period, moves });
    if (made.kind === 'refused') throw new Error('refused');
    const look = lookAt(made.statistics, viewOf({ units: ['song-lo', 'tam-dao'] }));
    const card = charts.flatMap((chart) => chart.cards(look, vi)).find(({ id }) => id === 'unitStanding');
    if (!card) throw new Error('no card');
    const { attribution, title } = outChartOf(card, sceneOf(look, vi));
    expect(title).toContain('(số liệu thử)');
    expect(attribution.provenance).toBe('trial');
    expect(attribution.mark).toBe('Có số liệu thử');
    expect(attribution.caveats).toContain(
      'Số liệu thử “thêm mười việc”: do người đọc tự đặt hoặc tính từ số tự đặt, không phải số thật.',
    );
    expect(attribution.caveats.filter((caveat) => caveat.startsWith('Cách tạo số liệu minh họa'))).toHaveLength(2);
  });

  it('speaks the language of the reader', () => {
    const { attribution } = outOf('unitStanding', {}, en);
    expect(attribution.provenanceWords).toBe('Illustrative data');
    expect(attribution.units).toBe('Whole province (10 units)');
    expect(attribution.period).toBe('2021 (01/10/2020 to 30/09/2021)');
  });
});

describe('todayHere', () => {
  it('is the date where the reader is', () => {
    expect(todayHere(new Date('2026-11-24T18:00:00Z'))).toBe('2026-11-25');
  });
});
