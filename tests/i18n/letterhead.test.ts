import { describe, expect, it } from 'vitest';
import { defaultLetterhead } from '../../src/i18n/letterhead/defaults.ts';

const named = (vi: string, shortName = 'Vĩnh Phúc') => ({ name: { vi, en: '' }, shortName: { vi: shortName, en: '' } });

describe('a letterhead that nobody has set', () => {
  it('is that of a department below the general department before 01/7/2025', () => {
    const province = { kind: 'province', ...named('Cục Thi hành án dân sự tỉnh Vĩnh Phúc') } as const;
    expect(defaultLetterhead(province, '2021-09-30')).toEqual({
      superior: 'Tổng cục Thi hành án dân sự',
      agency: 'Cục Thi hành án dân sự tỉnh Vĩnh Phúc',
      symbol: 'BC-THADS',
      place: 'Vĩnh Phúc',
      signs: 'head',
      head: 'Cục trưởng',
      deputy: 'Phó Cục trưởng',
      name: '',
      recipients: '- Tổng cục Thi hành án dân sự (để báo cáo);\n- Lưu: VT.',
    });
  });

  it('is that of a provincial agency below the management department since', () => {
    const province = { kind: 'province', ...named('Thi hành án dân sự tỉnh Phú Thọ', 'Phú Thọ') } as const;
    const { superior, agency, head, deputy } = defaultLetterhead(province, '2025-09-30');
    expect([superior, agency, head, deputy]).toEqual([
      'Cục Quản lý Thi hành án dân sự',
      'Thi hành án dân sự tỉnh Phú Thọ',
      'Trưởng Thi hành án dân sự',
      'Phó Trưởng Thi hành án dân sự',
    ]);
  });

  it('is that of the nation’s department below the ministry, by its name of the day', () => {
    const nation = { kind: 'nation', ...named('Cả nước', 'Cả nước') } as const;
    const of = (day: string) => {
      const { superior, agency, place, head } = defaultLetterhead(nation, day);
      return [superior, agency, place, head];
    };
    expect(of('2024-09-30')).toEqual(['Bộ Tư pháp', 'Tổng cục Thi hành án dân sự', 'Hà Nội', 'Tổng Cục trưởng']);
    expect(of('2026-09-30')).toEqual(['Bộ Tư pháp', 'Cục Quản lý Thi hành án dân sự', 'Hà Nội', 'Cục trưởng']);
  });

  it.each([
    ['Chi cục THADS TP Vĩnh Yên', 'Chi cục trưởng'],
    ['Phòng THADS khu vực 1', 'Trưởng phòng'],
    ['Văn phòng', 'Thủ trưởng cơ quan'],
  ])('leaves to %s what nobody knows of it', (name, head) => {
    const office = defaultLetterhead({ kind: 'office', ...named(name, name) }, '2026-09-30');
    expect(office).toMatchObject({ superior: '', place: '', head, recipients: '- ……………;\n- Lưu: VT.' });
  });
});
