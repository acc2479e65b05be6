import { describe, expect, it } from 'vitest';
import { boardOf } from '../../src/domain/emulation/board.ts';
import { reviewOf } from '../../src/domain/emulation/boardReview.ts';
import { judge } from '../../src/domain/emulation/judging.ts';
import type { PerverseNote } from '../../src/domain/emulation/perverse.ts';
import type { Look } from '../../src/domain/look.ts';
import type { Messages } from '../../src/i18n/messages.ts';
import { plainText } from '../../src/i18n/plainText.ts';
import { footText } from '../../src/pages/emulation/board/footText.ts';
import { noteText } from '../../src/pages/emulation/board/noteText.ts';
import { writingFor } from '../../src/pages/emulation/board/writing.ts';
import { emulationContent } from '../../src/pages/emulation/content.ts';
import { leadOf } from '../../src/pages/emulation/leadOf.ts';
import type { View } from '../../src/url/view.ts';
import { officeTable, statisticsOf, threeReports, threeUnits } from '../fixtures/emulation.ts';
import { en, vi } from '../fixtures/languages.ts';
import { nationLook } from '../fixtures/nation.ts';
import { plain } from '../fixtures/text.ts';
import { datasetOf, lookOf } from '../fixtures/vinhPhuc.ts';

const halfYear = { statYear: 2021, months: 6 };
const headline = (given: Partial<View>, messages: Messages = vi) =>
  plain(emulationContent(lookOf(given), messages).headline);
const rowsOf = (look: Look, messages: Messages = vi) => {
  const [card] = emulationContent(look, messages).cards;
  const { columns = [], rows = [] } = card?.table() ?? {};
  return rows.map((row) =>
    Object.fromEntries(
      row.map((cell, at) => [columns[at]?.key, typeof cell === 'object' ? Number(cell.value.toFixed(2)) : plain(cell)]),
    ),
  );
};
const rowOf = (look: Look, unit: string) => rowsOf(look).find((row) => row['unit'] === unit);

const isBoard = ({ id }: { readonly id: string }) => id.startsWith('board');

describe('the headline of the page of emulation', () => {
  it('counts the units that reach all that is asked of them', () => {
    expect(headline({})).toBe('Tám trong mười đơn vị đạt cả hai chỉ tiêu năm 2021 (số liệu minh họa)');
    expect(headline({}, en)).toBe('Eight of ten units meet both targets in 2021 (illustrative data)');
  });

  it('is provisional before the year ends, when targets are read as their pace', () => {
    expect(headline({ period: halfYear })).toBe(
      'Tạm tính: một trong mười đơn vị kịp tiến độ cần đạt của cả hai chỉ tiêu 6 tháng đầu năm thống kê 2021 (số liệu minh họa)',
    );
    expect(headline({ period: halfYear }, en)).toBe(
      'Provisional: one of ten units keeps the required pace of both targets in the first 6 months of statistical year 2021 (illustrative data)',
    );
  });

  it('names one unit, and says when all or none reach the targets', () => {
    expect(headline({ units: ['song-lo'] })).toBe('Sông Lô đạt một trong hai chỉ tiêu năm 2021 (số liệu minh họa)');
    expect(headline({ units: ['vinh-yen'] }, en)).toBe('Vĩnh Yên meets both targets in 2021 (illustrative data)');
    expect(headline({ units: ['vinh-yen', 'phuc-yen'] })).toBe(
      'Cả hai đơn vị đạt cả hai chỉ tiêu năm 2021 (số liệu minh họa)',
    );
    expect(headline({ units: ['song-lo', 'tam-dao'] }, en)).toBe(
      'None of two units meets both targets in 2021 (illustrative data)',
    );
  });

  it('says why there are no scores, and gives no board', () => {
    const look = lookOf({ period: { statYear: 2020, months: 12 } });
    const { headline: text, cards } = emulationContent(look, vi);
    expect(plain(text)).toBe('Chưa chấm điểm thi đua năm 2020');
    expect(leadOf(judge(look, { rankOfficers: false }), vi)).toBe(
      'Năm này chưa có chỉ tiêu của từng đơn vị nên chưa chấm được điểm.',
    );
    expect(cards.filter(isBoard)).toEqual([]);
  });
});

describe('the table that judges', () => {
  it('is told to be none of the office, and nobody else’s either', () => {
    const told = (messages: Messages) => plain(leadOf(judge(lookOf({}), { rankOfficers: false }), messages));
    expect(told(vi)).toBe(
      'Chưa có bảng tiêu chí của đơn vị: mỗi chỉ tiêu đạt được tính một điểm, nhiều nhất hai điểm.',
    );
    expect(told(en)).toBe(
      'The office has no scoring table of its own here: each target met counts one point, two at most.',
    );
    expect(told(vi)).not.toMatch(/Bộ/);
  });
});

describe('officers', () => {
  const officers = nationLook({ level: 'officer' });

  it('are not ranked in public', () => {
    expect(officers.units.length).toBeGreaterThan(0);
    const judging = judge(officers, { rankOfficers: false });
    expect(judging.withheld).toBe('officers');
    expect(emulationContent(officers, vi).cards.filter(isBoard)).toEqual([]);
  });

  it('are on the board of a build for an intranet', () => {
    expect(judge(officers, { rankOfficers: true }).boards).toHaveLength(1);
  });
});

describe('the board in files', () => {
  it('has place, points and every line with what it was held against', () => {
    expect(rowOf(lookOf({}), 'Sông Lô')).toMatchObject({
      place: '1–9',
      points: 1,
      line1_reading: 78.99,
      line1_against: 80,
      line1_points: 0,
      line2_reading: 41.81,
      line2_against: 40.7,
      line2_points: 1,
      formerShare: 1,
      formerShare_place: 'hạng 9',
      withoutTerminated: 0,
      withoutTerminated_place: 'hạng 9 → 6',
      change: 'hạng 10 lên 9: Tỷ lệ thi hành xong về tiền: 0 → 1 điểm',
    });
    expect(rowOf(lookOf({}), 'Tam Đảo')).toMatchObject({
      place: '8–10',
      change: 'hạng 8 xuống 9: Lập Thạch lên trước',
    });
    expect(rowOf(lookOf({}), 'Vĩnh Yên')).toMatchObject({ place: '1', points: 2, change: 'giữ hạng' });
  });

  it('of three units has no places, and of the first month no change', () => {
    const [row] = rowsOf(lookOf({ units: ['song-lo', 'tam-dao', 'vinh-yen'] }));
    expect(row).not.toHaveProperty('place');
    expect(row).not.toHaveProperty('change');
    const [first] = rowsOf(lookOf({ period: { statYear: 2021, months: 1 } }));
    expect(first).toHaveProperty('place');
    expect(first).not.toHaveProperty('change');
  });

  it('has points that rest on the numbers judged', () => {
    const [card] = emulationContent(lookOf({}), vi).cards;
    const cell = card?.table().rows[0]?.[2];
    if (typeof cell !== 'object') throw new Error('no figure');
    expect([cell.name, cell.quantity, cell.value]).toEqual(['emulationScore', 'score', 2]);
    expect(cell.provenance).toMatchObject({ kind: 'illustrative', formula: { operation: 'score' } });
    const names = cell.provenance.kind === 'illustrative' && cell.provenance.formula?.inputs.map(({ name }) => name);
    expect(names).toEqual(['caseRate', 'caseTarget', 'amountRate', 'amountTarget']);
  });

  it('says how it is read: ties, chance with level, draws and seed, sizes', () => {
    const note = plain(emulationContent(lookOf({}), vi).cards[0]?.note ?? '');
    expect(note).toMatch(/^Chưa có bảng tiêu chí của đơn vị: .* Ngang điểm thì cùng hạng/);
    expect(note).toContain('90 % trong 1.000 lượt mô phỏng');
    expect(note).toContain('hạt giống 2021');
    expect(note).toContain('Tỷ lệ thi hành xong về tiền không mô phỏng được');
    expect(note).toContain('Sông Lô có 238 việc có điều kiện, Vĩnh Yên có 1.476, gấp 6,2 lần');
  });
});

describe('a board by a table of an office', () => {
  const statistics = statisticsOf({ units: threeUnits, current: threeReports });
  const [group] = officeTable.groups;
  if (!group) throw new Error('no group');
  const board = boardOf(statistics, { table: officeTable, group, period: { statYear: 2021, months: 12 } });
  const writing = writingFor({ ...lookOf({}), statistics }, officeTable, vi);

  it('ranks the three units of its own group, and says how', () => {
    const foot = footText(board, reviewOf(statistics, board), writing, vi).map(plain);
    expect(foot[0]).toContain('Ngang điểm thì cùng hạng');
    expect(footText(board, undefined, writing, vi)[1]).toContain('Đang tính');
  });

  it('writes points in hundredths at most', () => {
    expect([2, 81.5, 81.25, -0.5].map(writing.points)).toEqual(['2', '81,5', '81,25', '−0,5']);
    expect(writing.lineById('ton')).toBe('Giảm án tồn');
    expect(writing.lineById('viec')).toBe('Tỷ lệ thi hành xong về việc');
  });
});

describe('a note on what a table pays for', () => {
  const look = lookOf({});
  const { boards, table } = judge(look, { rankOfficers: false });
  const [board] = boards;
  if (!board) throw new Error('no board');
  const { notes } = reviewOf(look.statistics, board);
  const text = (kind: PerverseNote['kind'], messages: Messages) => {
    const note = notes.find((each) => each.kind === kind);
    return note && plain(plainText(noteText(note, writingFor(look, table, messages), messages), messages));
  };

  it('is a sentence with the figures that show it, and says what they are', () => {
    expect(text('nothingBeyond', vi)).toBe(
      'Vĩnh Yên, 85,8%, và Tam Đảo, 80,7%, cùng được trọn điểm: vượt ngưỡng bao nhiêu cũng không thêm điểm (số liệu minh họa).',
    );
    expect(text('moreTerminated', vi)).toBe(
      'Tam Đảo đình chỉ 18 việc trên 274 việc có điều kiện, cùng kỳ 18 việc trên 336 việc; theo tỷ lệ cũ thì được 0 thay vì 1 điểm (số liệu minh họa).',
    );
    expect(text('moreTerminated', en)).toBe(
      'Tam Đảo terminated 18 cases of 274 cases eligible, a year earlier 18 cases of 336 cases; at the former share its score would be 0 rather than 1 (illustrative data).',
    );
    expect(text('oneCaseOfMoney', vi)).toBe(
      'Lập Thạch chỉ vượt ngưỡng 112 triệu đồng, ít hơn một vụ cỡ thường gặp ở đó, 1,6 tỷ đồng = 1,6 tỷ đồng ÷ 1 việc: một vụ đủ làm đổi điểm (số liệu minh họa).',
    );
  });
});

describe('a file of the page', () => {
  it('says that the forecast is not in it while the earlier years have not been loaded, and how to have it', () => {
    const earlier = { ...datasetOf(2021), earlier: 'notLoaded' as const };
    const cards = emulationContent(lookOf({ period: halfYear }, earlier), vi).cards;
    const card = cards.find(({ id }) => id === 'forecastMissing');
    expect(card?.subtitle).toBe('Chưa có trong tệp này: báo cáo của các năm trước chưa được tải về');
    expect(card?.table().rows[0]?.[0]).toContain('bấm “Tải các năm trước và dự báo”');
    const known = emulationContent(lookOf({ period: halfYear }), vi).cards;
    expect(known.map(({ id }) => id)).not.toContain('forecastMissing');
  });
});
