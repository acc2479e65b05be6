import { describe, expect, it } from 'vitest';
import catalog from '../../src/data/catalog/catalog.json' with { type: 'json' };
import { holdsAll, likeliest, searchable, searchWords, unitFinder } from '../../src/i18n/search.ts';

describe('holdsAll', () => {
  const finds = (wanted: string, text: string) => holdsAll(searchable(text), searchWords(wanted));

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

describe('unitFinder', () => {
  const units = catalog.organisations.flatMap((organisation) => organisation.units);
  const found = (wanted: string) => units.filter(unitFinder(wanted)).map(({ code }) => code);
  const subDepartments = units.filter(({ kind }) => kind === 'subDepartment').map(({ code }) => code);

  it.each([
    ['yen vinh', 'words in any order'],
    ['vinh-yen', 'the code'],
    ['vĩnh–yên', 'with a dash'],
    ['Vĩnh\u00a0Yên', 'with a hard space'],
    ['  VINH\t YEN ', 'in capitals'],
    ['vinhyen', 'written in one'],
    ['vinhy', 'written in one, on its way'],
    ['tp vinh yen', 'the full name'],
    ['yen city vinh', 'the full name in English'],
    ['V\u0131nh Y\u0435n', 'look-alikes'],
    ['vi\u0303nh yên'.normalize('NFD'), 'accents apart'],
  ])('finds Vĩnh Yên by "%s": %s', (wanted) => {
    expect(found(wanted)).toEqual(['vinh-yen']);
  });

  it('finds all of a kind by what they are called', () => {
    expect(subDepartments).toHaveLength(9);
    expect(found('chi cục')).toEqual(subDepartments);
    expect(found('CHI CUC THADS')).toEqual(subDepartments);
    expect(found('sub-department')).toEqual(subDepartments);
    expect(found('huyện')).toHaveLength(7);
  });

  it.each([
    ['tam dao', 'tam-dao'],
    ['đảo', 'tam-dao'],
    ['Tam Ðảo', 'tam-dao'],
    ['cuc tinh', 'cuc-tinh'],
    ['provincial department', 'cuc-tinh'],
  ])('finds by "%s" only %s', (wanted, code) => {
    expect(found(wanted)).toEqual([code]);
  });

  it('finds nothing by what no unit is called, and all of them by nothing', () => {
    expect(found('khong co')).toEqual([]);
    expect(found('vinh lac')).toEqual([]);
    expect(found('- ')).toHaveLength(units.length);
  });
});

describe('likeliest', () => {
  const named = (code: string, vi: string, whole = vi) => ({
    code,
    name: { vi: whole, en: whole },
    shortName: { vi, en: vi },
  });
  const units = [
    named('cuc-tinh', 'Cục THADS tỉnh', 'Cục THADS tỉnh Vĩnh Phúc'),
    named('vinh-yen', 'Vĩnh Yên'),
    named('vinh-tuong', 'Vĩnh Tường'),
  ];
  const meant = (wanted: string) => likeliest(units.filter(unitFinder(wanted)), wanted, 'vi')?.code;

  it('is the one whose short name begins so, before one that only holds the words', () => {
    expect(meant('vi')).toBe('vinh-yen');
    expect(meant('vinh t')).toBe('vinh-tuong');
    expect(meant('Cục')).toBe('cuc-tinh');
  });

  it('is the first found where none begins so, and none where none is found', () => {
    expect(meant('phuc')).toBe('cuc-tinh');
    expect(meant('yen')).toBe('vinh-yen');
    expect(meant('khong co')).toBeUndefined();
  });
});
