import { describe, expect, it } from 'vitest';
import { unitNamesIn } from '../../src/i18n/unitNames.ts';

const unit = (code: string, vi: string, en = vi) => ({ code, shortName: { vi, en } });
const units = [
  unit('tam-dao', 'Tam Đảo'),
  unit('song-lo', 'Sông Lô'),
  unit('cuc-tinh', 'Cục THADS tỉnh', 'Provincial department'),
];

describe('names of units in a text', () => {
  it('are found wherever they stand, with what is around them kept', () => {
    const find = unitNamesIn(units, 'vi');
    expect(find('Sông Lô về việc, Tam Đảo về tiền')).toEqual([
      { unit: 'song-lo', name: 'Sông Lô' },
      ' về việc, ',
      { unit: 'tam-dao', name: 'Tam Đảo' },
      ' về tiền',
    ]);
    expect(find('Vượt cả hai chỉ tiêu')).toEqual(['Vượt cả hai chỉ tiêu']);
    expect(find('')).toEqual([]);
  });

  it('are those of the language of the text', () => {
    expect(unitNamesIn(units, 'en')('Provincial department')).toEqual([
      { unit: 'cuc-tinh', name: 'Provincial department' },
    ]);
    expect(unitNamesIn(units, 'vi')('Provincial department')).toEqual(['Provincial department']);
  });

  it('are whole words, the longer name before the shorter, and kept together by whatever space', () => {
    const find = unitNamesIn([unit('yen', 'Yên'), unit('yen-lac', 'Yên Lạc')], 'vi');
    expect(find('Yên Lạc')).toEqual([{ unit: 'yen-lac', name: 'Yên Lạc' }]);
    expect(find('Yên\u00a0Lạc')).toEqual([{ unit: 'yen-lac', name: 'Yên\u00a0Lạc' }]);
    expect(find('Yênh, Bìnhyên')).toEqual(['Yênh, Bìnhyên']);
  });

  it('are nobody’s where two units are called the same, and no pattern whatever is in them', () => {
    const find = unitNamesIn([unit('a', 'Phòng 1'), unit('b', 'Phòng 1'), unit('c', 'Phòng (2).')], 'vi');
    expect(find('Phòng 1')).toEqual(['Phòng 1']);
    expect(find('Phòng (2). Xong')).toEqual([{ unit: 'c', name: 'Phòng (2).' }, ' Xong']);
    expect(unitNamesIn([], 'vi')('Tam Đảo')).toEqual(['Tam Đảo']);
  });
});
