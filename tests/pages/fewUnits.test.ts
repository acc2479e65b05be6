import { describe, expect, it } from 'vitest';
import type { Messages } from '../../src/i18n/messages.ts';
import { reportContent } from '../../src/pages/report/content.ts';
import { unitsContent } from '../../src/pages/units/content.ts';
import { useUnitTable } from '../../src/state/unitTable.ts';
import type { View } from '../../src/url/view.ts';
import { en, vi } from '../fixtures/languages.ts';
import { plain } from '../fixtures/text.ts';
import { lookOf } from '../fixtures/vinhPhuc.ts';

/** What the page of the units says, without the mark of illustrative data, which other tests look at. */
function pageOf(given: Partial<View>, messages: Messages = vi) {
  const { headline, cards } = unitsContent(lookOf(given), messages, useUnitTable.getState());
  const bare = (text: string) => plain(text).replace(/ \((số liệu minh họa|illustrative data)\)$/, '');
  return {
    headline: bare(headline),
    ids: cards.map(({ id }) => id),
    title: (id: string) => bare(cards.find((card) => card.id === id)?.title ?? `no card ${id}`),
    table: cards.find(({ id }) => id === 'unitTable')?.table(),
    all: [headline, ...cards.flatMap(({ title, subtitle }) => [title, subtitle])].map(plain),
  };
}

const comparing = ['unitQuadrant', 'unitRanking', 'paceHeatmap'];
const ranking = /cao nhất|thấp nhất|xếp|highest|lowest|furthest|rank/i;

describe('the page of one unit', () => {
  it('has no comparison of units, and no total of one', () => {
    const { ids, table } = pageOf({ units: ['song-lo'] });
    for (const id of comparing) expect(ids).not.toContain(id);
    expect(ids).toContain('monthlyFlow');
    expect(table?.rows).toHaveLength(1);
    expect(table?.totals).toBeUndefined();
  });

  it('has none in the report either', () => {
    const ids = reportContent(lookOf({ units: ['song-lo'] }), vi).cards.map(({ id }) => id);
    for (const id of [...comparing, 'unitStanding']) expect(ids).not.toContain(id);
  });

  it('speaks of it by name', () => {
    const { headline, title } = pageOf({ units: ['song-lo'] });
    expect(headline).toBe('Sông Lô chưa đạt chỉ tiêu về việc năm 2021');
    expect(title('unitTable')).toBe('Mọi chỉ số của Sông Lô');
    expect(pageOf({ units: ['vinh-yen'] }).headline).toBe('Vĩnh Yên đạt cả hai chỉ tiêu năm 2021');
    const early = { units: ['song-lo'], period: { statYear: 2021, months: 6 } };
    expect(pageOf({ ...early, comparison: 'yearBefore' }).headline).toBe(
      'Sông Lô thấp hơn cùng kỳ về việc 6 tháng đầu năm thống kê 2021',
    );
  });

  it('speaks English', () => {
    const { headline, title } = pageOf({ units: ['song-lo'] }, en);
    expect(headline).toBe('Sông Lô is below target by cases in 2021');
    expect(title('unitTable')).toBe('All measures of Sông Lô');
    expect(pageOf({ units: ['vinh-yen'] }, en).headline).toBe('Vĩnh Yên is at or above both targets in 2021');
  });
});

describe('the page of two or three units', () => {
  const two = ['song-lo', 'vinh-yen'];
  const three = [...two, 'tam-dao'];

  it('names each with what it has instead of calling one the most', () => {
    expect(pageOf({ units: two }).title('paceHeatmap')).toBe('Sông Lô thấp hơn chỉ tiêu 1,0 điểm %');
    expect(pageOf({ units: three, basis: 'amounts' }).title('unitRanking')).toBe(
      'Tỷ lệ về tiền: Vĩnh Yên 48,3%, Sông Lô 41,8% và Tam Đảo 38,8%',
    );
    expect(pageOf({ units: two }).title('unitRanking')).toBe('Cả hai đơn vị chưa khác mức chung rõ rệt');
    expect(pageOf({ units: two }).title('unitQuadrant')).toBe('Một trong hai đơn vị đạt cả hai chỉ tiêu');
  });

  it('does so in English', () => {
    expect(pageOf({ units: two }, en).title('paceHeatmap')).toBe('Sông Lô is 1.0 points below target');
    expect(pageOf({ units: three, basis: 'amounts' }, en).title('unitRanking')).toBe(
      'Rates by money: Vĩnh Yên 48.3%, Sông Lô 41.8% and Tam Đảo 38.8%',
    );
    expect(pageOf({ units: two }, en).title('unitRanking')).toBe('Neither unit stands out from the provincial rate');
  });

  it.each([two, three])('has no word of a ranking, whatever is measured and compared', (...units) => {
    for (const messages of [vi, en])
      for (const basis of ['cases', 'amounts'] as const)
        for (const comparison of ['target', 'yearBefore'] as const)
          for (const months of [1, 6, 12])
            for (const text of pageOf({ units, basis, comparison, period: { statYear: 2021, months } }, messages).all)
              expect(text).not.toMatch(ranking);
  });

  it('has them from four on', () => {
    const four = [...three, 'yen-lac'];
    expect(pageOf({ units: four, basis: 'amounts' }).title('unitRanking')).toBe(
      'Cao nhất Vĩnh Yên 48,3%, thấp nhất Tam Đảo 38,8%',
    );
    expect(pageOf({ units: four }).title('paceHeatmap')).toBe('Sông Lô thấp hơn chỉ tiêu nhiều nhất: 1,0 điểm %');
  });
});
