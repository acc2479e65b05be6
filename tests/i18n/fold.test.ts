import { describe, expect, it } from 'vitest';
import { foldForSearch } from '../../src/i18n/fold.ts';

describe('foldForSearch', () => {
  it('takes away case, accents and the stroke of đ', () => {
    expect(foldForSearch('Đồng Tháp')).toBe('dong thap');
    expect(foldForSearch('VĨNH TƯỜNG')).toBe('vinh tuong');
    expect(foldForSearch('Sông Lô')).toBe('song lo');
  });

  it('treats composed and decomposed letters alike', () => {
    expect(foldForSearch('Tam Đảo'.normalize('NFD'))).toBe('tam dao');
    expect(foldForSearch('Tam Đảo'.normalize('NFC'))).toBe('tam dao');
  });

  it('leaves plain text and nothing as they are', () => {
    expect(foldForSearch('yen lac 2')).toBe('yen lac 2');
    expect(foldForSearch('')).toBe('');
  });

  it('takes accents set on either vowel, and in whatever order they were typed', () => {
    for (const [one, other] of [
      ['Hòa Bình', 'Hoà Bình'],
      ['thủy', 'thuỷ'],
      ['ệ', 'e\u0323\u0302'],
      ['ệ', 'e\u0302\u0323'],
    ] as const)
      expect(foldForSearch(one)).toBe(foldForSearch(other));
  });

  it('reads look-alikes as the letters they look like', () => {
    expect(foldForSearch('Ðông Ɖông đông')).toBe('dong dong dong');
    expect(foldForSearch('Т\u0430m Đ\u0430o')).toBe('tam dao');
    expect(foldForSearch('Ｖĩｎｈ １２')).toBe('vinh 12');
    expect(foldForSearch('vi\u00adnh\u200b yên')).toBe('vinh yen');
  });
});
