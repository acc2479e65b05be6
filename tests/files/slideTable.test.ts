import { describe, expect, it } from 'vitest';
import type { WrittenColumn, WrittenTable } from '../../src/files/documentText.ts';
import { brokenLines, lettersWidth } from '../../src/files/letters.ts';
import { cellMargin, type TablePart, tableParts } from '../../src/files/slideTable.ts';

const room = { width: 12.13, height: 4.6 };

const name: WrittenColumn = { header: 'Đơn vị', under: 'Đơn vị', over: undefined, numeric: false, name: true };
const measure = (over: string, under: string): WrittenColumn => ({
  header: `${over}: ${under}`,
  under,
  over,
  numeric: true,
  name: false,
});

const measures = [
  'Phải thi hành',
  'Có điều kiện',
  'Thi hành xong',
  'Chuyển kỳ sau',
  'Tỷ lệ xong, %',
  'So chỉ tiêu (điểm %)',
  'So cùng kỳ (điểm %)',
];

/** Units with seven measures by cases and seven by money. */
function unitsTable(count: number): WrittenTable {
  const columns = [
    name,
    ...measures.map((each) => measure('Việc', each)),
    ...measures.map((each) => measure('Tiền', `${each} (triệu đồng)`)),
  ];
  const row = (unit: string) => [unit, ...columns.slice(1).map((_, at) => `${at + 1}.234.567`)];
  return {
    columns,
    rows: Array.from({ length: count }, (_, at) => row(`Phòng THADS khu vực ${at + 1}`)),
    totals: row(`Cộng ${count} đơn vị`),
  };
}

const sum = (numbers: readonly number[]) => numbers.reduce((all, each) => all + each, 0);
const over = ({ over: found }: TablePart) => found?.map(({ text, span }) => `${text} ${span}`);

describe('a table over slides', () => {
  it('is on one slide where it fits, in the largest letters', () => {
    const { columns, rows, totals } = unitsTable(4);
    const parts = tableParts(
      { columns: columns.slice(0, 4), rows: rows.map((row) => row.slice(0, 4)), totals: totals?.slice(0, 4) },
      room,
    );
    expect(parts).toHaveLength(1);
    expect(parts[0]?.size).toBe(18);
    expect(parts[0]?.rows).toHaveLength(4);
    expect(parts[0]?.totals?.[0]).toBe('Cộng 4 đơn vị');
  });

  it('has what has a head in common together, with the names first on every slide', () => {
    const parts = tableParts(unitsTable(10), room);
    expect(parts.map(over)).toEqual([
      [' 1', 'Việc 7'],
      [' 1', 'Tiền 7'],
    ]);
    for (const part of parts) {
      expect(part.columns[0]?.under).toBe('Đơn vị');
      expect(part.rows[9]?.[0]).toBe('Phòng THADS khu vực 10');
      expect(part.totals?.[0]).toBe('Cộng 10 đơn vị');
    }
    expect(parts[1]?.rows[0]?.[1]).toBe('8.234.567');
  });

  it('goes on where a slide is full, never higher than it, with the totals at the very end', () => {
    const parts = tableParts(unitsTable(355), room);
    for (const part of parts) {
      expect(sum(part.heights)).toBeLessThanOrEqual(room.height);
      expect(part.heights).toHaveLength(2 + part.rows.length + (part.totals ? 1 : 0));
      expect(sum(part.widths)).toBeCloseTo(room.width);
      expect(part.size).toBeGreaterThanOrEqual(11);
      expect(part.rows.length).toBeGreaterThan(0);
    }
    const cases = parts.filter((part) => over(part)?.includes('Việc 7'));
    expect(cases.flatMap(({ rows }) => rows.map(([unit]) => unit))).toEqual(
      Array.from({ length: 355 }, (_, at) => `Phòng THADS khu vực ${at + 1}`),
    );
    expect(cases.flatMap(({ totals }, at) => (totals ? [at] : []))).toEqual([cases.length - 1]);
  });

  it('breaks no number', () => {
    for (const count of [3, 10, 355])
      for (const { size, widths, rows, totals } of tableParts(unitsTable(count), room))
        for (const row of [...rows, ...(totals ? [totals] : [])])
          row.slice(1).forEach((text, at) => {
            const inches = (widths[at + 1] ?? 0) - 2 * cellMargin.x;
            expect(lettersWidth(text, size, row === totals)).toBeLessThanOrEqual(inches * 72);
          });
  });

  it('cuts one group that is too wide into parts of about the same width', () => {
    const columns = [name, ...Array.from({ length: 30 }, (_, at) => measure('Việc', `Chỉ số thứ ${at + 1}`))];
    const parts = tableParts(
      { columns, rows: [columns.map((_, at) => (at === 0 ? 'Sông Lô' : '12.345.678'))], totals: undefined },
      room,
    );
    const counts = parts.map(({ columns: of }) => of.length - 1);
    expect(sum(counts)).toBe(30);
    expect(parts.length).toBeLessThanOrEqual(4);
    expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(3);
  });

  it('has a table of words and none but names', () => {
    const columns = [name, { ...name, header: 'Nhận xét', under: 'Nhận xét', name: false }];
    const long = 'Số liệu chưa được báo cáo đầy đủ trong kỳ. '.repeat(12).trim();
    const [part] = tableParts({ columns, rows: [['Sông Lô', long]], totals: undefined }, room);
    expect(part?.rows).toEqual([['Sông Lô', long]]);
    expect(sum(part?.heights ?? [])).toBeLessThanOrEqual(room.height);
    expect(tableParts({ columns: [name], rows: [['Sông Lô']], totals: undefined }, room)).toHaveLength(1);
  });
});

describe('widths of letters', () => {
  it('are those of Arial, for letters with marks those of their base', () => {
    expect(lettersWidth('1.234', 10)).toBeCloseTo((4 * 5.56 + 2.78) * 1.03);
    expect(lettersWidth('ế', 10)).toBe(lettersWidth('e', 10));
    expect(lettersWidth('ư', 10)).toBeGreaterThan(lettersWidth('u', 10));
    expect(lettersWidth('W', 10, true)).toBeCloseTo(9.44 * 1.03);
  });

  it('break lines between words, and a word only where it is wider than the line', () => {
    expect(brokenLines('Thi hành xong', 12, 0.7)).toEqual(['Thi hành', 'xong']);
    expect(brokenLines('hai trăm\u00a0việc', 12, 0.9)).toEqual(['hai', 'trăm\u00a0việc']);
    expect(brokenLines('iiiiiiiiii', 12, 0.2).join('')).toBe('iiiiiiiiii');
    expect(brokenLines('', 12, 1)).toHaveLength(1);
  });
});
