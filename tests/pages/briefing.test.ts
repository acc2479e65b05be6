import { describe, expect, it } from 'vitest';
import type { Card } from '../../src/charts/kit/card.ts';
import type { Dataset } from '../../src/data/dataset.ts';
import { type Look, lookAt } from '../../src/domain/look.ts';
import { cellText } from '../../src/i18n/cellText.ts';
import type { Messages } from '../../src/i18n/messages.ts';
import { briefing } from '../../src/pages/kit/briefing/briefing.ts';
import { book, target } from '../fixtures/figures.ts';
import { en, vi } from '../fixtures/languages.ts';
import { type Row, table } from '../fixtures/tables.ts';
import { plain } from '../fixtures/text.ts';
import { lookOf, vinhPhuc } from '../fixtures/vinhPhuc.ts';

function told(card: Card, messages: Messages) {
  const { columns, rows } = card.table();
  return {
    title: plain(card.title),
    note: plain(card.note ?? ''),
    rows: rows.map((row) => columns.map((column, at) => plain(cellText(row[at] ?? '', column, messages)))),
  };
}

function parts(look: Look, messages: Messages = vi) {
  const cards = briefing(look, messages).cards;
  const part = (id: string) => {
    const card = cards.find((each) => each.id === id);
    if (!card) throw new Error(`no ${id} in ${cards.map((each) => each.id)}`);
    return told(card, messages);
  };
  return { ids: cards.map(({ id }) => id), part };
}

/** What a unit reports for a whole year: 1,000 eligible cases, as many newly accepted. */
const year = (unit: string, completedTotal: number, carriedForward: number): Row => ({
  unit,
  months: 12,
  cases: { completedTotal, eligible: 1000, newlyAccepted: 1000, carriedForward },
});

/** Two units with a target of 80 % each, by two years. */
function made(current: readonly Row[], before: readonly Row[]): Look {
  const dataset: Dataset = {
    organisation: vinhPhuc,
    book: book({ targets: ['tam-dao', 'song-lo'].map((unit) => target(unit, 80)) }),
    years: { current: table(2021, current), before: table(2020, before) },
    dropped: [],
    doubts: [],
    mixed: [],
  };
  const { selection } = lookOf({ units: ['tam-dao', 'song-lo'] });
  return lookAt(dataset, selection);
}

describe('what a meeting about a period needs', () => {
  it('has five parts: the result, stock and time, who needs attention, questions, and what changed', () => {
    expect(parts(lookOf()).ids).toEqual(['result', 'stockFlow', 'attention', 'headQuestions', 'changes']);
    expect(parts(lookOf({ units: ['tam-dao'] })).ids).toHaveLength(5);
  });

  it('tells the results as the page does, with what they are held against', () => {
    const { title, note, rows } = parts(lookOf()).part('result');
    expect(title).toBe('Vượt cả hai chỉ tiêu được giao năm 2021');
    expect(note).toMatch(/^Toàn tỉnh thi hành xong hơn 5.750 việc, tương ứng hơn 157 tỷ đồng/);
    expect(rows.map(([name, value, reference]) => [name, value, reference]).slice(0, 3)).toEqual([
      ['Tỷ lệ thi hành xong về việc', 'hơn 84%', 'hơn 80%'],
      ['Tỷ lệ thi hành xong về tiền', '45,5%', 'dưới 40,7%'],
      ['Phán quyết của tòa án được thi hành nhanh chóng (doanh nghiệp đồng ý)', '90%', '76%'],
    ]);
  });

  it('says who needs attention and what the rate changed by', () => {
    const { title, rows } = parts(lookOf()).part('attention');
    expect(title).toBe('2 đơn vị cần lưu ý (số liệu minh họa)');
    expect(rows[0]).toEqual([
      'Tam Đảo',
      'Tỷ lệ thi hành xong về tiền',
      '38,8%',
      '40,7%',
      '−1,9 điểm %',
      'Tỷ lệ về tiền tăng 4,1 điểm % so với cùng kỳ; phần làm tăng nhiều nhất: án tín dụng, ngân hàng (+15,1)',
    ]);
  });

  it('tells what changed since the period before, and that there is none before the first', () => {
    const { title, rows } = parts(lookOf({ period: { statYear: 2021, months: 6 } })).part('changes');
    expect(title).toBe('Từ kỳ trước đến kỳ này số thi hành xong tăng 436 việc, tăng 9,2 tỷ đồng (số liệu minh họa)');
    expect(rows.slice(0, 2)).toEqual([
      ['Tỷ lệ thi hành xong về việc', '28,7%', '36,2%', '+7,5 điểm %'],
      ['Tổng số thi hành xong, gồm đình chỉ về việc', '1.049 việc', '1.485 việc', '+436 việc'],
    ]);
    const first = parts(lookOf({ period: { statYear: 2021, months: 1 } }), en).part('changes');
    expect(first).toEqual({
      title: 'Cannot be compared with the last period',
      note: 'This is the first period of the statistical year: there is none before it to compare with.',
      rows: [],
    });
  });
});

describe('what changed since the period before', () => {
  const at = (unit: string, months: number, completedTotal: number): Row => ({
    unit,
    months,
    cases: { completedTotal, eligible: 1000, newlyAccepted: 10 * months, carriedForward: 500 },
  });
  const changesOf = (...rows: readonly Row[]) => {
    const dataset: Dataset = {
      organisation: vinhPhuc,
      book: book(),
      years: { current: table(2021, rows), before: null },
      dropped: [],
      doubts: [],
      mixed: [],
    };
    const period = { statYear: 2021, months: 6 };
    return parts(lookAt(dataset, lookOf({ units: ['tam-dao', 'song-lo'], period }).selection)).part('changes');
  };

  it('compares like with like: who lacks one of the two reports is in neither, and that is said', () => {
    const { title, note, rows } = changesOf(at('tam-dao', 5, 100), at('tam-dao', 6, 130), at('song-lo', 5, 400));
    expect(title).toBe('Từ kỳ trước đến kỳ này số thi hành xong tăng 30 việc (số liệu minh họa)');
    expect(note).toBe('Không tính 1 đơn vị thiếu báo cáo của một trong hai kỳ.');
    expect(rows[1]).toEqual(['Tổng số thi hành xong, gồm đình chỉ về việc', '100 việc', '130 việc', '+30 việc']);
  });

  it('calls a correction by its name: less than before', () => {
    const { title } = changesOf(
      at('tam-dao', 5, 130),
      at('tam-dao', 6, 100),
      at('song-lo', 5, 40),
      at('song-lo', 6, 40),
    );
    expect(title).toBe('Từ kỳ trước đến kỳ này số thi hành xong giảm 30 việc (số liệu minh họa)');
  });
});

describe('a question for the head of an office', () => {
  it('is not asked where the numbers lie within chance: Sông Lô misses its target by one point', () => {
    const { title, rows } = parts(lookOf()).part('headQuestions');
    expect(title).toBe('Không đơn vị nào trong 10 đơn vị lệch quá dao động ngẫu nhiên (số liệu minh họa)');
    expect(rows).toEqual([]);
    expect(parts(lookOf(), en).part('headQuestions').title).toBe(
      'None of 10 units lies beyond chance (illustrative data)',
    );
  });

  it('is not said to be lacking where nothing could be judged', () => {
    const dataset: Dataset = {
      organisation: vinhPhuc,
      book: book(),
      years: { current: table(2021, [year('tam-dao', 700, 500)]), before: null },
      dropped: [],
      doubts: [],
      mixed: [],
    };
    const { title } = parts(lookAt(dataset, lookOf({ units: ['tam-dao'] }).selection)).part('headQuestions');
    expect(title).toBe('Chưa đủ số liệu để xét: thiếu chỉ tiêu của đơn vị và số liệu năm trước');
  });

  it('is counted among those who could be judged', () => {
    const look = made([year('tam-dao', 700, 500)], []);
    expect(parts(look).part('headQuestions').title).toBe(
      '1 trong 1 đơn vị xét được có điều cần hỏi người đứng đầu (số liệu minh họa)',
    );
  });

  it('is asked about a target that is missed beyond chance, with how many cases are missing', () => {
    const look = made([year('tam-dao', 700, 500), year('song-lo', 790, 500)], []);
    const { title, rows } = parts(look).part('headQuestions');
    expect(title).toBe('1 trong 2 đơn vị có điều cần hỏi người đứng đầu (số liệu minh họa)');
    expect(rows).toEqual([
      [
        'Tam Đảo',
        'Vì sao tỷ lệ về việc thấp hơn chỉ tiêu 10,0 điểm %, thiếu 100 việc?',
        '70,0%',
        'Đạt 70,0%, chỉ tiêu 80,0%; tính cả dao động ngẫu nhiên cũng chỉ tới 74,3%',
      ],
    ]);
  });

  it('is asked about a stock that grew by more than what moved since can by chance', () => {
    // 1,900 cases moved: chance takes the stock 3.09 × √1,900 = 134.7 cases at most.
    const before = [year('tam-dao', 900, 500), year('song-lo', 900, 500)];
    const asked = (stock: number) =>
      parts(made([year('tam-dao', 900, stock), year('song-lo', 900, 500)], before)).part('headQuestions').rows;
    expect(asked(634)).toEqual([]);
    expect(asked(635)).toEqual([
      [
        'Tam Đảo',
        'Vì sao án tồn nhiều hơn cùng kỳ năm trước 135 việc, và sẽ giải quyết bằng cách nào?',
        '135 việc',
        'Chuyển kỳ sau 635 việc, cùng kỳ năm trước 500 việc: nhiều hơn mức mà số thụ lý và thi hành xong trong 12 tháng có thể lệch do ngẫu nhiên',
      ],
    ]);
  });
});
