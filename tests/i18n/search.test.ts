import { describe, expect, it } from 'vitest';
import { finderOf } from '../../src/i18n/search.ts';

describe('finderOf', () => {
  const finds = (wanted: string, text: string) => finderOf(wanted)(text);

  it('needs no accents, and takes both ways of setting a tone', () => {
    expect(finds('tin dung', 'Số việc tín dụng, ngân hàng thi hành xong')).toBe(true);
    expect(finds('Tín dụng', 'Số việc tín dụng, ngân hàng thi hành xong')).toBe(true);
    expect(finds('Hoà Bình', 'Chi cục THADS TP Hòa Bình')).toBe(true);
  });

  it('reads đ as d either way', () => {
    expect(finds('dinh chi', 'Đình chỉ')).toBe(true);
    expect(finds('đình', 'DINH')).toBe(true);
  });

  it('takes words in any order, and any white space between them', () => {
    expect(finds('xong  hanh\u00a0thi', 'Thi hành xong')).toBe(true);
    expect(finds('2021 song lo', 'Sông Lô 80,00% Tỷ lệ thi hành xong về việc 2021')).toBe(true);
  });

  it('wants every word', () => {
    expect(finds('song hong', 'Sông Lô')).toBe(false);
  });

  it('wants whole words but for the last, which may still be on its way', () => {
    expect(finds('tin dung', 'tính theo số đúng')).toBe(false);
    expect(finds('song l', 'Sông Lô')).toBe(true);
    expect(finds('1 thang', 'Sông Lô 12 tháng')).toBe(false);
    expect(finds('1 thang', 'Sông Lô 1 tháng')).toBe(true);
  });

  it('takes names in code apart, and numbers with their marks whole', () => {
    expect(finds('rate', 'caseRate')).toBe(true);
    expect(finds('caseRate', 'caseRate, amountRate')).toBe(true);
    expect(finds('5.750', 'hơn 5.750 việc')).toBe(true);
  });

  it('finds everything where nothing is searched for', () => {
    expect(finds(' \u00a0', 'Sông Lô')).toBe(true);
  });
});
