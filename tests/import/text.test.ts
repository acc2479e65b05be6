import { describe, expect, it } from 'vitest';
import { folded, spelledOut, tidied } from '../../src/import/text.ts';

describe('texts as they are compared', () => {
  it('are composed, have ordinary spaces and nothing that cannot be seen', () => {
    expect(tidied(' Vi\u0303nh\u00a0\u200bPhu\u0301c\r\n(2021) ')).toBe('Vĩnh Phúc (2021)');
  });

  it('fold either place of the tone, capitals and đ alike', () => {
    expect(folded('Hoà')).toBe('hoa');
    expect(folded('HÒA')).toBe('hoa');
    expect(folded('Đỗ Quang Thuỷ')).toBe(folded('ĐỖ QUANG THỦY'));
    expect(folded('Ủy thác  thi hành án.')).toBe('uy thac thi hanh an');
  });

  it.each([
    ['CC TP. Vĩnh Yên', 'chi cuc thanh pho vinh yen'],
    ['Chi cục THADS H. Lập Thạch', 'chi cuc thi hanh an dan su huyen lap thach'],
    ['Cục THADS tỉnh', 'cuc thi hanh an dan su tinh'],
    ['Phòng THADS KV 3', 'phong thi hanh an dan su khu vuc 3'],
    ['Cơ quan THADS / CHV', 'co quan thi hanh an dan su chap hanh vien'],
  ])('%s is written out', (text, long) => {
    expect(spelledOut(text)).toBe(long);
  });
});
