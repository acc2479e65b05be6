import { describe, expect, it } from 'vitest';
import { changeReasonsChart } from '../../src/charts/changeReasons/chart.ts';
import { rows as changeRows } from '../../src/charts/changeReasons/rows.ts';
import { changeReasons } from '../../src/charts/changeReasons/spec.ts';
import { gapReasonsChart } from '../../src/charts/gapReasons/chart.ts';
import { rows as gapRows } from '../../src/charts/gapReasons/rows.ts';
import { gapReasons } from '../../src/charts/gapReasons/spec.ts';
import { stepsOf } from '../../src/charts/kit/reasons/steps.ts';
import { rateAdjustedChart } from '../../src/charts/rateAdjusted/chart.ts';
import { rows as adjustedRows } from '../../src/charts/rateAdjusted/rows.ts';
import { rateAdjusted } from '../../src/charts/rateAdjusted/spec.ts';
import type { Dataset } from '../../src/data/dataset.ts';
import type { Messages } from '../../src/i18n/messages.ts';
import type { View } from '../../src/url/view.ts';
import { wordsOf } from '../fixtures/charts.ts';
import { book, imported } from '../fixtures/figures.ts';
import { en, vi } from '../fixtures/languages.ts';
import { type Worked, worked } from '../fixtures/reasons.ts';
import { table } from '../fixtures/tables.ts';
import { plain } from '../fixtures/text.ts';
import { lookOf, vinhPhuc } from '../fixtures/vinhPhuc.ts';

type Units = Readonly<Record<string, Worked>>;

/** Two units of the shipped catalog with reports made by hand and imported. */
function made(before: Units | null, after: Units): Dataset {
  const tableOf = (statYear: number, units: Units) =>
    table(
      statYear,
      Object.entries(units).map(([unit, given]) => worked(unit, given, { origin: imported })),
    );
  return {
    organisation: { ...vinhPhuc, units: vinhPhuc.units.slice(0, 2) },
    book: book(),
    years: { current: tableOf(2021, after), before: before && tableOf(2020, before) },
    dropped: [],
    doubts: [],
    mixed: [],
  };
}

const usual: Worked = { totalToEnforce: 1000, eligible: 800, completedTotal: 600, terminated: 40, credit: 20 };
const one = { units: ['vinh-yen'] } satisfies Partial<View>;

function why(before: Units | null, after: Units, given: Partial<View> = {}, messages: Messages = vi) {
  const data = changeRows(lookOf(given, made(before, after)), messages);
  return data && { data, ...wordsOf(changeReasons, data, messages) };
}

function adjusted(before: Units | null, after: Units, messages: Messages = vi) {
  return wordsOf(rateAdjusted, adjustedRows(lookOf(one, made(before, after)), messages), messages);
}

describe('why a rate changed', () => {
  it('is told by the largest part, with the numbers of all in the table', () => {
    const found = why(
      { 'vinh-yen': usual },
      { 'vinh-yen': { ...usual, completedTotal: 640, terminated: 48, credit: 28 } },
      one,
    );
    expect(found?.title).toBe(
      'Tỷ lệ về việc tăng 5 điểm % so với cùng kỳ; phần làm tăng nhiều nhất: thi hành xong (trừ tín dụng) (+3)',
    );
    expect(found?.head).toEqual(['Bước', 'Phần trong thay đổi', 'Tính từ', 'Năm 2020', 'Năm 2021']);
    expect(found?.cells).toEqual([
      ['Phân loại có điều kiện', '0 điểm %', 'có điều kiện ÷ phải thi hành', '80%', '80%'],
      ['Thi hành xong (trừ tín dụng)', '+3 điểm %', 'thi hành xong ÷ phải thi hành', '54%', '56,4%'],
      ['Đình chỉ', '+1 điểm %', 'đình chỉ ÷ phải thi hành', '4%', '4,8%'],
      ['Án tín dụng, ngân hàng', '+1 điểm %', 'tín dụng, ngân hàng đã xong ÷ phải thi hành', '2%', '2,8%'],
    ]);
    expect(found?.description).toBe(
      'Năm 2020: 75%. Phân loại có điều kiện: 0 điểm %. Thi hành xong (trừ tín dụng): +3 điểm %. Đình chỉ: +1 điểm %. Án tín dụng, ngân hàng: +1 điểm %. Năm 2021: 80%.',
    );
  });

  it('has no superlative where there is only one part', () => {
    const after = { 'vinh-yen': { ...usual, completedTotal: 640, terminated: 80 } };
    expect(why({ 'vinh-yen': usual }, after, one)?.title).toBe(
      'Tỷ lệ về việc tăng 5 điểm % so với cùng kỳ; phần làm tăng: đình chỉ (+5)',
    );
    expect(why({ 'vinh-yen': usual }, after, one, en)?.title).toBe(
      'The rate by cases is 5 points higher than a year earlier; the part that raised it: terminated (+5)',
    );
  });

  it('says so where the rate fell, and where it hardly changed', () => {
    const less = { 'vinh-yen': { ...usual, eligible: 840, completedTotal: 609 } };
    expect(why({ 'vinh-yen': usual }, less, one)?.title).toBe(
      'Tỷ lệ về việc giảm 2,5 điểm % so với cùng kỳ; phần làm giảm: phân loại có điều kiện (−3,6)',
    );
    expect(why({ 'vinh-yen': usual }, { 'vinh-yen': usual }, one)?.title).toBe(
      'Tỷ lệ về việc gần như không đổi so với cùng kỳ',
    );
  });

  it('leads over the mix of units where there are several, and its steps end at this year’s rate', () => {
    const found = why(
      { 'cuc-tinh': usual, 'vinh-yen': { ...usual, completedTotal: 400 } },
      {
        'cuc-tinh': { ...usual, totalToEnforce: 2000, eligible: 1600, completedTotal: 1200 },
        'vinh-yen': { ...usual, completedTotal: 400 },
      },
    );
    if (!found) throw new Error('no card');
    expect(found.cells[0]?.slice(0, 3)).toEqual(['Cơ cấu đơn vị', '+4,17 điểm %', 'tỷ trọng của từng đơn vị']);
    const steps = stepsOf(found.data);
    expect(steps[0]?.from).toBe(62.5);
    expect(steps.at(-1)?.to).toBeCloseTo(66.67, 2);
  });

  it('has no card without a year before', () => {
    expect(why(null, { 'vinh-yen': usual }, one)).toBeUndefined();
    expect(changeReasonsChart.cards(lookOf(one, made(null, { 'vinh-yen': usual })), vi)).toEqual([]);
  });

  it('says instead of drawing whose number is missing', () => {
    const look = lookOf({}, made({ 'cuc-tinh': usual }, { 'cuc-tinh': usual, 'vinh-yen': usual }));
    const [card] = changeReasonsChart.cards(look, vi);
    expect(card?.withheld).toBe('Chưa tách được thay đổi: Vĩnh Yên không có đơn vị tương ứng ở năm kia.');
    expect(card?.title).toBe('Chưa tách được thay đổi của tỷ lệ về việc so với cùng kỳ');
    expect(card?.drawing).toBeUndefined();
  });

  it('says that it is made up where it is', () => {
    const [card] = changeReasonsChart.cards(lookOf({ units: ['song-lo'] }), vi);
    expect(plain(card?.title ?? '')).toMatch(/\(số liệu minh họa\)$/);
  });
});

describe('the rate read in other ways', () => {
  it('says that a rise is mostly classification', () => {
    const found = adjusted({ 'vinh-yen': usual }, { 'vinh-yen': { ...usual, eligible: 720 } });
    expect(found.title).toBe(
      'Tỷ lệ tăng chủ yếu do phân loại: giữ tỷ lệ có điều kiện như cùng kỳ thì là 75%, theo biểu là 83,33%, cùng kỳ 75%',
    );
    expect(found.cells).toEqual([
      ['Theo biểu', '83,33%', '75%', '+8,33 điểm %'],
      ['Giữ tỷ lệ có điều kiện như cùng kỳ', '75%', '75%', '0 điểm %'],
      ['Không tính đình chỉ', '77,78%', '70%', '+7,78 điểm %'],
      ['Không tính án tín dụng, ngân hàng', '80,56%', '72,5%', '+8,06 điểm %'],
    ]);
  });

  it('says that a rise is mostly termination', () => {
    const after = { 'vinh-yen': { ...usual, completedTotal: 680, terminated: 120 } };
    expect(adjusted({ 'vinh-yen': usual }, after).title).toBe(
      'Tỷ lệ tăng chủ yếu do đình chỉ: không tính đình chỉ thì là 70%, cùng kỳ 70%; theo biểu là 85%',
    );
  });

  it('says nothing of a rise by work', () => {
    const after = { 'vinh-yen': { ...usual, completedTotal: 680 } };
    expect(adjusted({ 'vinh-yen': usual }, after).title).toBe(
      'Nếu giữ tỷ lệ có điều kiện như cùng kỳ thì tỷ lệ về việc vẫn là 85%',
    );
    expect(adjusted({ 'vinh-yen': usual }, after, en).title).toBe(
      'At the eligibility rate of a year earlier the rate by cases is still 85%',
    );
  });

  it('takes what is known where there is no year before', () => {
    const found = adjusted(null, { 'vinh-yen': usual });
    expect(found.title).toBe('Nếu không tính đình chỉ thì tỷ lệ về việc là 70%, theo biểu là 75%');
    expect(found.cells[1]).toEqual([
      'Giữ tỷ lệ có điều kiện như cùng kỳ',
      'chưa có số liệu',
      'chưa có số liệu',
      'chưa có số liệu',
    ]);
  });

  it('says that it cannot tell without reports', () => {
    const [card] = rateAdjustedChart.cards(lookOf(one, made(null, {})), vi);
    expect(card?.title).toBe('Chưa đủ số để tính tỷ lệ về việc theo cách khác');
    expect(card?.withheld).toBe('Chưa có số liệu để vẽ.');
  });

  it('never accuses', () => {
    const words = JSON.stringify([adjusted({ 'vinh-yen': usual }, { 'vinh-yen': { ...usual, eligible: 720 } })]);
    expect(words).not.toMatch(/gian|cố ý|làm đẹp|thổi phồng|sai phạm/i);
  });
});

describe('why two units differ', () => {
  const lower: Worked = { ...usual, eligible: 850, completedTotal: 544, terminated: 30 };
  const gap = (units: Units, given: Partial<View> = {}, messages: Messages = vi) => {
    const data = gapRows(lookOf({ units: ['cuc-tinh', 'vinh-yen'], ...given }, made(null, units)), messages);
    return data && { data, ...wordsOf(gapReasons, data, messages) };
  };

  it('is told from the higher rate down to the lower, whichever was chosen first', () => {
    for (const units of [
      { 'cuc-tinh': usual, 'vinh-yen': lower },
      { 'vinh-yen': lower, 'cuc-tinh': usual },
    ]) {
      const found = gap(units);
      expect(found?.title).toBe(
        'Vĩnh Yên thấp hơn Cục THADS tỉnh 11 điểm % về việc; phần làm thấp hơn nhiều nhất: thi hành xong (trừ tín dụng) (−5,58)',
      );
      expect(found?.head).toEqual(['Bước', 'Phần trong chênh lệch', 'Tính từ', 'Cục THADS tỉnh', 'Vĩnh Yên']);
      const parts = stepsOf(found?.data ?? { reasons: { why: 'notReported', units: [] } }).map(
        ({ reason }) => reason.part.value,
      );
      expect(parts.reduce((sum, part) => sum + part, 0)).toBeCloseTo(-11, 9);
    }
  });

  it('is said in English', () => {
    expect(gap({ 'cuc-tinh': usual, 'vinh-yen': lower }, {}, en)?.title).toBe(
      'Vĩnh Yên is 11 points below Provincial department by cases; the largest part that lowers it: completed (less credit) (−5.58)',
    );
  });

  it('is no reason for anything where the rates are the same', () => {
    expect(gap({ 'cuc-tinh': usual, 'vinh-yen': usual })?.title).toBe(
      'Tỷ lệ về việc của Cục THADS tỉnh và Vĩnh Yên gần như bằng nhau',
    );
  });

  it('is withheld with the reason where a unit has not reported', () => {
    const look = lookOf({ units: ['cuc-tinh', 'vinh-yen'] }, made(null, { 'cuc-tinh': usual }));
    expect(gapReasonsChart.cards(look, vi)[0]?.withheld).toBe(
      'Chưa tách được chênh lệch: chưa đủ số liệu của Vĩnh Yên.',
    );
  });

  it('is not asked of one unit', () => {
    expect(gap({ 'cuc-tinh': usual, 'vinh-yen': lower }, { units: ['vinh-yen'] })).toBeUndefined();
  });

  it('calls the gap what it is in its evidence', () => {
    const reasons = gap({ 'cuc-tinh': usual, 'vinh-yen': lower })?.data.reasons;
    expect(reasons && 'change' in reasons && reasons.change.name).toBe('unitGap');
  });
});
