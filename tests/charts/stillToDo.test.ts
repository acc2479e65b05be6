import { describe, expect, it } from 'vitest';
import { stillToDoChart } from '../../src/charts/stillToDo/chart.ts';
import { rows } from '../../src/charts/stillToDo/rows.ts';
import { stillToDoSpec } from '../../src/charts/stillToDo/spec.ts';
import type { Messages } from '../../src/i18n/messages.ts';
import { stillToDoCards } from '../../src/pages/emulation/stillToDo/cards.ts';
import type { View } from '../../src/url/view.ts';
import { wordsOf } from '../fixtures/charts.ts';
import { en, vi } from '../fixtures/languages.ts';
import { plain } from '../fixtures/text.ts';
import { lookOf } from '../fixtures/vinhPhuc.ts';

const asOf = (months: number, given: Partial<View> = {}) => lookOf({ period: { statYear: 2021, months }, ...given });
const said = (look: ReturnType<typeof lookOf>, messages: Messages = vi) =>
  wordsOf(stillToDoSpec, rows(look, messages), messages);
const card = (look: ReturnType<typeof lookOf>, messages: Messages = vi) => {
  const [first] = stillToDoChart.cards(look, messages);
  if (!first) throw new Error('there is no card');
  return first;
};

describe('what is still to be done', () => {
  it('says how many until 30/9 and how many a month', () => {
    expect(said(asOf(10, { units: ['song-lo'] }))).toEqual({
      title: 'Còn phải thi hành xong 50 việc đến 30/9, bình quân mỗi tháng 25 việc',
      subtitle: 'Số việc phải thi hành xong từng tháng còn lại, Sông Lô, năm 2021',
      description:
        'Còn phải thi hành xong 50 việc đến 30/9, bình quân mỗi tháng 25 việc. Tháng 8: phải làm 20 việc, cùng tháng năm trước 21 việc. Tháng 9: phải làm 30 việc, cùng tháng năm trước 32 việc.',
      head: ['Tháng', 'Còn phải làm, theo nhịp năm trước', 'Còn phải làm, chia đều', 'Cùng tháng năm trước'],
      cells: [
        ['Tháng 8', '20 việc', '25 việc', '21 việc'],
        ['Tháng 9', '30 việc', '25 việc', '32 việc'],
      ],
    });
    expect(said(asOf(11, { units: ['song-lo'] }), en).title).toBe('31 cases still to be completed in September');
  });

  it('says that it takes for granted what is eligible now, and what it rests on', () => {
    expect(plain(card(asOf(6)).title)).toBe(
      'Còn phải thi hành xong khoảng 1.798 việc đến 30/9, bình quân mỗi tháng khoảng 300 việc (số liệu minh họa)',
    );
    expect(card(asOf(6)).note).toContain('Tính theo số có điều kiện thi hành hiện nay');
    expect(card(asOf(6), en).note).toContain('if more becomes eligible, more has to be done');
  });

  it('draws nothing where the target is reached, and says by how much', () => {
    const reached = card(asOf(11, { basis: 'amounts' }));
    expect(plain(reached.title)).toBe('Đã đủ chỉ tiêu cả năm, hơn mức cần đạt khoảng 1,9 tỷ đồng (số liệu minh họa)');
    expect(reached.drawing).toBeUndefined();
    expect(reached.withheld).toContain('Nếu số có điều kiện không tăng');
    expect(reached.native?.()).toBeUndefined();
  });

  it('says of a year that is over by how many its target was missed or exceeded, as printed where it is', () => {
    const over = card(asOf(12));
    // From printed rates and counts: no word of made-up figures.
    expect(plain(over.title)).toBe('Năm 2021 đã kết thúc: vượt mức cần đạt khoảng 273 việc');
    expect(over.withheld).toBe('Năm thống kê 2021 đã hết ngày 30/9, không còn tháng nào để làm thêm.');
    expect(over.drawing).toBeUndefined();
    expect(plain(card(asOf(12, { units: ['song-lo'] })).title)).toBe(
      'Năm 2021 đã kết thúc: thiếu so với mức cần đạt 3 việc (số liệu minh họa)',
    );
    expect(plain(card(asOf(12, { units: ['song-lo'] }), en).title)).toBe(
      '2021 is over: 3 cases short of what the target asked for (illustrative data)',
    );
  });

  it('gives no verdict without a target', () => {
    const none = card(lookOf({ period: { statYear: 2020, months: 8 } }));
    expect(none.title).toBe('Chưa có chỉ tiêu về việc nên chưa tính được số còn phải làm');
    expect(none.drawing).toBeUndefined();
    expect(none.table().rows).toEqual([]);
  });

  it('shares out evenly, and says so, where the year before says nothing', () => {
    const { statistics } = asOf(10);
    const alone = lookOf(
      { period: { statYear: 2021, months: 10 }, units: ['song-lo'] },
      { ...statistics, years: { ...statistics.years, before: null }, dropped: [], doubts: [], mixed: [] },
    );
    expect(said(alone).cells).toEqual([
      ['Tháng 8', 'chưa có số liệu', '25 việc', 'chưa có số liệu'],
      ['Tháng 9', 'chưa có số liệu', '25 việc', 'chưa có số liệu'],
    ]);
    expect(card(alone).note).toContain('nên chia đều cho các tháng còn lại');
  });
});

describe('what each unit still has to do', () => {
  const tables = (look: ReturnType<typeof lookOf>, messages: Messages = vi) => stillToDoCards(look, messages).slice(1);

  it('is a table by each measure, with each month beside the year before', () => {
    const [cases, amounts] = tables(asOf(10));
    expect([cases?.id, amounts?.id]).toEqual(['stillToDo-cases', 'stillToDo-amounts']);
    expect(cases?.table().columns.map(({ header }) => header)).toEqual([
      'Đơn vị',
      'Cần có để đạt chỉ tiêu',
      'Đã thi hành xong',
      'Còn phải làm đến 30/9',
      'Bình quân mỗi tháng',
      'Các tháng ấy năm trước đã làm',
      'Tháng 8: phải làm',
      'Tháng 8 năm trước',
      'Tháng 9: phải làm',
      'Tháng 9 năm trước',
    ]);
    const songLo = cases?.table().rows.find(([name]) => name === 'Sông Lô');
    expect(songLo?.slice(3).map((cell) => (typeof cell === 'object' ? cell.value : cell))).toEqual([
      50, 25, 53, 20, 21, 30, 32,
    ]);
  });

  it('says after the year who is short', () => {
    const [cases] = tables(asOf(12));
    expect(cases?.title).toBe('Sông Lô thiếu so với chỉ tiêu về việc (số liệu minh họa)');
    expect(tables(asOf(12), en)[0]?.title).toBe('Sông Lô is short of the target by cases (illustrative data)');
    const songLo = cases?.table().rows.find(([name]) => name === 'Sông Lô');
    expect(songLo?.at(-1)).toMatchObject({ name: 'beyondTarget', value: -3 });
  });

  it('is none for one unit, and has no verdict where there is no target', () => {
    expect(tables(asOf(10, { units: ['song-lo'] }))).toEqual([]);
    expect(tables(lookOf({ period: { statYear: 2020, months: 8 } })).map(({ title }) => title)).toEqual([
      'Chưa tính được số còn phải làm về việc của đơn vị nào',
      'Chưa tính được số còn phải làm về tiền của đơn vị nào',
    ]);
  });
});
