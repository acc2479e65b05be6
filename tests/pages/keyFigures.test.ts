import { describe, expect, it } from 'vitest';
import type { KeyFigures, PageContent } from '../../src/charts/kit/exportContext.ts';
import type { Look } from '../../src/domain/look.ts';
import { cellText } from '../../src/i18n/cellText.ts';
import type { Messages } from '../../src/i18n/messages.ts';
import { overviewContent } from '../../src/pages/overview/rest/content.ts';
import { reportContent } from '../../src/pages/report/content.ts';
import { unitContent } from '../../src/pages/unit/content.ts';
import { unitsContent } from '../../src/pages/units/content.ts';
import { useUnitTable } from '../../src/state/unitTable.ts';
import { en, vi } from '../fixtures/languages.ts';
import { plain } from '../fixtures/text.ts';
import { lookOf } from '../fixtures/vinhPhuc.ts';

async function keysOf(content: PageContent): Promise<KeyFigures> {
  const keys = await content.keyFigures?.();
  if (!keys) throw new Error('no key figures');
  return keys;
}

/** The rows as a reader sees them. */
function rowsOf({ card }: KeyFigures, messages: Messages = vi): readonly (readonly string[])[] {
  const { columns, rows } = card.table();
  return rows.map((row) => columns.map((column, at) => plain(cellText(row[at] ?? '', column, messages))));
}

const units = (look: Look) => unitsContent(look, vi, useUnitTable.getInitialState());

describe('key figures of a page', () => {
  it('have the headline as their title and the lead as their note', async () => {
    const { card, headlineKind } = await keysOf(overviewContent(lookOf(), vi));
    expect(card.title).toBe('Vượt cả hai chỉ tiêu được giao năm 2021');
    expect(plain(card.note ?? '')).toMatch(/^Toàn tỉnh thi hành xong hơn 5.750 việc, tương ứng hơn 157 tỷ đồng/);
    expect(headlineKind).toBe('reported');
    expect(card.drawing).toBeUndefined();
    expect(card.native).toBeUndefined();
  });

  it('hold the cards with target and gap, the rank, and the smaller facts', async () => {
    const rows = rowsOf(await keysOf(overviewContent(lookOf(), vi)));
    expect(rows[0]).toEqual([
      'Tỷ lệ thi hành xong về việc',
      'hơn 84%',
      'hơn 80%',
      'gần 4 điểm %',
      'chỉ tiêu',
      'vượt chỉ tiêu',
    ]);
    const resultOf = (name: string) => rows.find(([first]) => first === name)?.[1];
    expect(resultOf('Số việc thi hành xong')).toBe('hơn 5.750 việc');
    expect(resultOf('Thứ hạng trong các mục thiết chế pháp lý của tỉnh')).toBe('2');
    expect(resultOf('Số việc tín dụng, ngân hàng thi hành xong')).toBe('37 việc');
    expect(resultOf('Vụ việc khó, đã giải quyết dứt điểm bằng thỏa thuận')).toBe('2 việc');
    expect(rows.find(([first]) => first?.startsWith('Phán quyết'))?.slice(1, 5)).toEqual([
      '90%',
      '76%',
      '+14 điểm %',
      'kỳ khảo sát trước',
    ]);
  });

  it('tell of one unit how many cases are missing, and whom what no filter changes is about', async () => {
    const rows = rowsOf(await keysOf(overviewContent(lookOf({ units: ['song-lo'] }), vi)));
    expect(rows.find(([name]) => name === 'Số việc còn thiếu để đạt chỉ tiêu')?.slice(1, 3)).toEqual([
      'Sông Lô',
      '3 việc',
    ]);
    expect(rows.find(([name]) => name?.startsWith('Phán quyết'))?.[1]).toBe('Toàn tỉnh');
  });

  it('are there on every page with statistics, in both languages, without the survey on pages about units', async () => {
    const look = lookOf();
    const one = lookOf({ units: ['song-lo'] });
    expect((await keysOf(reportContent(look, vi))).card.table()).toEqual(
      (await keysOf(overviewContent(look, vi))).card.table(),
    );
    for (const keys of [await keysOf(units(look)), await keysOf(unitContent(one, vi))])
      expect(rowsOf(keys).some(([name]) => name?.startsWith('Phán quyết'))).toBe(false);
    expect(rowsOf(await keysOf(overviewContent(look, en)), en)[0]?.slice(0, 5)).toEqual([
      'Completion rate by cases',
      'more than 84%',
      'more than 80%',
      'nearly 4 points',
      'target',
    ]);
  });
});
