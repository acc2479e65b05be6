import { describe, expect, it } from 'vitest';
import { figureIn } from '../../../src/domain/table.ts';
import { searchWords } from '../../../src/i18n/search.ts';
import {
  headline,
  numbersContent,
  numbersTables,
  reportKindsSentence,
  workbookTables,
} from '../../../src/pages/numbers/content.ts';
import { foundCount, foundIn, linesOf } from '../../../src/pages/numbers/numbersView.ts';
import { type NumbersTable, rowsThatHold } from '../../../src/pages/numbers/tables/numbersTable.ts';
import { versionsTable } from '../../../src/pages/numbers/tables/originTables.ts';
import { en, vi } from '../../fixtures/languages.ts';
import { plain } from '../../fixtures/text.ts';
import { datasetOf, lookOf, parsed, vinhPhucEver } from '../../fixtures/vinhPhuc.ts';

const { versions } = parsed.catalog.value;
const tables = numbersTables(datasetOf(2021), versions, vi);
const found = (of: NumbersTable, wanted: string) =>
  rowsThatHold(of.table, searchWords(wanted), vi).map((at) => of.table.rows[at] ?? []);

describe('the table of figures', () => {
  it('has all that are reported and derived, each with whom, when and where it is from', () => {
    expect(tables.figures.table.rows).toHaveLength(72);
    const [completed] = tables.figures.table.rows;
    expect(completed?.filter((cell) => typeof cell === 'string')).toEqual([
      'Số việc thi hành xong',
      'Vĩnh Phúc',
      'Năm 2021',
      'Theo công bố',
      'nguồn 1, đoạn 13',
      '',
    ]);
    expect(figureIn(completed?.[1])).toMatchObject({ value: 5750, direction: 'moreThan' });
  });

  it('says the formula of what is derived', () => {
    const [target] = found(tables.figures, 'Chỉ tiêu về việc suy ra');
    expect(target?.[5]).toBe('Tỷ lệ thi hành xong về việc − Chênh lệch so với chỉ tiêu về việc');
    expect(target?.[6]).toBe(
      'Nguồn không nêu chỉ tiêu; suy ra từ kết quả và mức vượt. Nguồn ghi “%”; hiệu của hai tỷ lệ là điểm %.',
    );
  });

  it('takes whom and when of a derived figure from its inputs, where it does not say so itself', () => {
    const [recomputed] = found(tables.figures, 'Tính lại từ hai số đếm suy ra 75,82');
    expect(recomputed?.slice(2, 4)).toEqual(['Cả nước', 'Năm 2021']);
  });

  it('is found by words with and without accents, and by what its numbers say', () => {
    expect(found(tables.figures, 'tin dung vinh phuc').length).toBe(found(tables.figures, 'Tín dụng Vĩnh Phúc').length);
    expect(found(tables.figures, 'tin dung').length).toBeGreaterThanOrEqual(2);
    expect(found(tables.figures, 'hơn 5.750').map(([name]) => name)).toEqual(['Số việc thi hành xong']);
  });
});

describe('the table of targets', () => {
  it('has those of the nation as printed and those of units as made up', () => {
    expect(tables.targets.table.rows).toHaveLength(26);
    const [songLo] = found(tables.targets, 'song lo viec');
    expect(songLo?.filter((cell) => typeof cell === 'string')).toEqual([
      'Sông Lô',
      'Tỷ lệ thi hành xong về việc',
      '2021',
      'Số liệu minh họa',
      'cách tạo uniform-targets',
    ]);
    expect(figureIn(songLo?.[1])?.value).toBe(80);
  });
});

describe('the tables of where data come from', () => {
  it('count how often each source is quoted', () => {
    const [article] = tables.sources.table.rows;
    expect(article).toEqual([
      '[1]',
      'Chuyển biến mạnh mẽ từ các phong trào thi đua của ngành Thi hành án dân sự',
      'Kim Ngân, mục Pháp luật',
      '03/01/2022',
      '14',
    ]);
  });

  it('list versions from the newest on, with what changed', () => {
    expect(tables.versions.table.rows.map(([id, date]) => [id, date])).toEqual([
      ['2', '25/11/2026'],
      ['1', '23/11/2026'],
    ]);
    const change = { vi: 'Sửa số', en: 'A number mended' };
    const { rows } = versionsTable([...versions, { id: '3', date: '2026-12-01', change }], en).table;
    expect(rows[0]).toEqual(['3', '01/12/2026', 'A number mended']);
  });
});

describe('the definitions', () => {
  it('write identities by the names of their measures', () => {
    expect(tables.identities.table.rows.map(([identity]) => identity)).toContain(
      'Tổng số phải thi hành = Tổng số thụ lý − Ủy thác đi − Thu hồi, hủy quyết định − Cục rút lên',
    );
    expect(tables.identities.table.rows).toHaveLength(7);
  });

  it('have every measure and its meaning', () => {
    expect(tables.measures.table.rows).toHaveLength(21);
    expect(found(tables.measures, 'mien giam')[0]?.slice(1, 3)).toEqual(['reduced', 'nghìn đồng']);
    expect(found(tables.measures, 'khieu nai')[0]?.slice(1, 3)).toEqual([
      'suspendedForComplaint',
      'việc và nghìn đồng',
    ]);
  });

  it('set terms of both languages beside each other, whatever the reader speaks', () => {
    const english = numbersTables(datasetOf(2021), versions, en);
    expect(english.glossary.table.rows).toEqual(tables.glossary.table.rows);
    expect(found(tables.glossary, 'taken up')[0]).toEqual(['Rút lên', 'Taken up by the department', 'takenUp']);
  });

  it('do not render the two suspensions by one word', () => {
    const terms = tables.glossary.table.rows.map(([term, english]) => `${term}: ${english}`);
    expect(terms).toContain('Đình chỉ (chấm dứt việc thi hành): Terminated (the case has ended)');
    expect(terms).toContain('Tạm đình chỉ (tạm ngừng): Suspended (paused)');
  });
});

describe('foundIn', () => {
  const lines = linesOf(lookOf(), vinhPhucEver);

  it('leaves the lines of a unit and a period', () => {
    const { lines: left, searching } = foundIn(tables, lines, 'song lo 6 thang', vi);
    expect(searching).toBe(true);
    expect(left.map(({ unit, months }) => [unit.code, months])).toEqual([['song-lo', 6]]);
  });

  it('counts rows and tables', () => {
    expect(foundCount(foundIn(tables, lines, 'sông lô', vi))).toEqual({ rows: 15, tables: 3 });
    expect(foundCount(foundIn(tables, lines, 'wxyz', vi))).toEqual({ rows: 0, tables: 0 });
  });
});

describe('what the page says first', () => {
  it('is how much there is of what', () => {
    expect(plain(headline(lookOf(), vi))).toBe(
      'Toàn bộ số liệu của Vĩnh Phúc: 72 con số, 26 chỉ tiêu, 120 dòng báo cáo năm 2021',
    );
    expect(plain(headline(lookOf({ units: ['song-lo'] }), en))).toBe(
      'All numbers of Vĩnh Phúc: 72 figures, 26 targets, 12 report rows for 2021',
    );
  });

  it('then that the reports are made up', () => {
    const lines = linesOf(lookOf(), vinhPhucEver);
    expect(reportKindsSentence(datasetOf(2021), lines, vi)).toContain('số liệu minh họa, không phải số thật');
    expect(reportKindsSentence(datasetOf(2021), [], vi)).toBeUndefined();
  });

  it('gives the figures and the targets of the year to files of the page', () => {
    const { cards } = numbersContent(lookOf(), vi);
    expect(cards.map(({ slug, table }) => [slug, table().rows.length])).toEqual([
      ['con-so', 72],
      ['chi-tieu', 20],
    ]);
  });
});

describe('workbookTables', () => {
  it('are a sheet for each table, reports by cases and by money', () => {
    const sheets = workbookTables(datasetOf(2021), tables, linesOf(lookOf(), vinhPhucEver), vi);
    expect(sheets.map(({ table }) => [table.name, table.table.rows.length])).toEqual([
      ['Con số', 72],
      ['Chỉ tiêu', 26],
      ['Báo cáo kỳ, việc', 120],
      ['Báo cáo kỳ, tiền', 120],
      ['Nguồn đã dẫn', 17],
      ['Cách tạo số liệu', 3],
      ['Phiên bản dữ liệu', 2],
      ['Chỉ tiêu thống kê', 21],
      ['Tỷ lệ và chỉ số', 34],
      ['Đẳng thức của biểu mẫu', 7],
      ['Thuật ngữ', 55],
    ]);
  });
});
