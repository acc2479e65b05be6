import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { provenanceKinds } from '../../src/domain/provenance.ts';
import { saveFile } from '../../src/files/download.ts';
import { type FileNameParts, fileName } from '../../src/files/names.ts';
import { sheetNames } from '../../src/files/sheetNames.ts';

const parts: FileNameParts = {
  organisation: 'vinh-phuc',
  content: 'don-vi-so-chi-tieu',
  units: ['vinh-yen', 'song-lo', 'tam-dao'],
  basis: 'cases',
  comparison: 'target',
  periods: [{ statYear: 2021, months: 12 }],
  version: '1',
  language: 'vi',
  kind: 'illustrative',
};

describe('fileName', () => {
  it('says whose, what, of whom, by what measure and comparison, when, which version, in which language, and that figures are made up', () => {
    expect(fileName(parts, 'csv')).toBe(
      'thads_vinh-phuc_don-vi-so-chi-tieu_3-don-vi-2ex1_viec_chi-tieu_2021-12_v1_vi_minh-hoa.csv',
    );
  });

  it('says nothing of made-up figures where there are none', () => {
    expect(fileName({ ...parts, kind: 'reported' }, 'xlsx')).toBe(
      'thads_vinh-phuc_don-vi-so-chi-tieu_3-don-vi-2ex1_viec_chi-tieu_2021-12_v1_vi.xlsx',
    );
  });

  it('says whose version it is where an office keeps the figures itself', () => {
    expect(fileName({ ...parts, kind: 'trial' }, 'csv')).toMatch(/_vi_thu\.csv$/);
    expect(fileName({ ...parts, version: 'don-vi-3', own: true, kind: 'reported' }, 'csv')).toBe(
      'thads_vinh-phuc_don-vi-so-chi-tieu_3-don-vi-2ex1_viec_chi-tieu_2021-12_so-lieu-don-vi-3_vi.csv',
    );
  });

  it('writes months with two digits, as addresses do', () => {
    expect(fileName({ ...parts, periods: [{ statYear: 2022, months: 3 }] }, 'csv')).toContain('_2022-03_');
  });

  it('makes ASCII of Vietnamese', () => {
    expect(fileName({ ...parts, organisation: 'Vĩnh Phúc', content: 'Đơn vị & chỉ tiêu: “Hướng”' }, '.XLSX')).toBe(
      'thads_vinh-phuc_don-vi-chi-tieu-huong_3-don-vi-2ex1_viec_chi-tieu_2021-12_v1_vi_minh-hoa.xlsx',
    );
  });

  it('takes the same letters composed and decomposed', () => {
    const content = 'Lập Thạch';
    expect(fileName({ ...parts, content: content.normalize('NFD') }, 'csv')).toBe(
      fileName({ ...parts, content: content.normalize('NFC') }, 'csv'),
    );
  });

  it('leaves out parts of which nothing is left', () => {
    expect(fileName({ ...parts, content: '…', version: '' }, 'csv')).toBe(
      'thads_vinh-phuc_3-don-vi-2ex1_viec_chi-tieu_2021-12_vi_minh-hoa.csv',
    );
  });

  it('keeps out folders and names that Windows reserves', () => {
    expect(fileName({ ...parts, organisation: '../../etc', content: 'con' }, 'csv')).toBe(
      'thads_etc_con_3-don-vi-2ex1_viec_chi-tieu_2021-12_v1_vi_minh-hoa.csv',
    );
  });

  it('cuts what is long between words, and a single word where it has to', () => {
    const long = fileName({ ...parts, content: 'rat dai '.repeat(40) }, 'csv');
    expect(long).toBe(
      'thads_vinh-phuc_rat-dai-rat-dai-rat-dai-rat-dai-rat-dai-rat-dai-rat-dai-rat_3-don-vi-2ex1_viec_chi-tieu_2021-12_v1_vi_minh-hoa.csv',
    );
    expect(fileName({ ...parts, content: 'a'.repeat(500) }, 'csv')).toHaveLength(131);
  });

  it('is safe whatever goes in', () => {
    const text = fc.string({ unit: 'binary', maxLength: 300 });
    fc.assert(
      fc.property(text, text, text, fc.constantFrom(...provenanceKinds), (organisation, content, version, kind) => {
        const name = fileName({ ...parts, organisation, content, version, kind }, 'xlsx');
        expect(name).toMatch(/^thads(_[a-z0-9]+(-[a-z0-9]+)*)+\.xlsx$/);
        expect(name.length).toBeLessThanOrEqual(200);
      }),
      { seed: 2021, numRuns: 500 },
    );
  });
});

describe('names of files that differ', () => {
  it('name one unit, count several, and say the whole and the nation in words', () => {
    expect(fileName({ ...parts, units: ['song-lo'] }, 'csv')).toContain('_song-lo_viec_');
    expect(fileName({ ...parts, everyUnit: true }, 'csv')).toContain('_3-don-vi_viec_');
    expect(fileName({ ...parts, units: 'whole' }, 'csv')).toContain('_toan-bo_viec_');
    expect(fileName({ ...parts, units: 'nation' }, 'csv')).toContain('_ca-nuoc_viec_');
  });

  it('tell as many other units apart, and not the same ones in another order', () => {
    const others = fileName({ ...parts, units: ['vinh-yen', 'song-lo', 'lap-thach'] }, 'csv');
    expect(others).toMatch(/_3-don-vi-[a-z0-9]{4}_/);
    expect(others).not.toBe(fileName(parts, 'csv'));
    expect(fileName({ ...parts, units: ['tam-dao', 'vinh-yen', 'song-lo'] }, 'csv')).toBe(fileName(parts, 'csv'));
  });

  it('say from which period to which, and none where there is none', () => {
    const periods = [
      { statYear: 2017, months: 12 },
      { statYear: 2021, months: 6 },
    ];
    expect(fileName({ ...parts, periods }, 'csv')).toContain('_chi-tieu_2017-12-den-2021-06_v1_');
    expect(fileName({ ...parts, periods: [] }, 'csv')).toContain('_chi-tieu_v1_vi_');
  });

  it('differ by measure, comparison and language', () => {
    const names = [
      parts,
      { ...parts, basis: 'amounts' as const },
      { ...parts, comparison: 'yearBefore' as const },
      { ...parts, language: 'en' as const },
    ].map((each) => fileName(each, 'csv'));
    expect(new Set(names).size).toBe(4);
    expect(names[1]).toContain('_tien_chi-tieu_');
    expect(names[2]).toContain('_viec_cung-ky_');
    expect(names[3]).toContain('_v1_en_');
  });
});

describe('sheetNames', () => {
  const named = (...wishes: readonly string[]) =>
    sheetNames(
      wishes.map((wish) => [wish]),
      ['Thông tin', 'Nguồn'],
      'Bảng số',
    );

  it('takes out what Excel forbids', () => {
    expect(named('a[b]c:d*e?f/g\\h', "'Tỷ lệ'", ' hai\n dòng ')).toEqual(['a b c d e f g h', 'Tỷ lệ', 'hai dòng']);
  });

  it('takes at most 31 characters, cut between words', () => {
    expect(named('Tỷ lệ thi hành xong về việc năm 2021')).toEqual(['Tỷ lệ thi hành xong về việc…']);
    expect(named('a'.repeat(31), 'b'.repeat(32))).toEqual(['a'.repeat(31), `${'b'.repeat(30)}…`]);
  });

  it('makes each name different, whatever the case of its letters', () => {
    expect(named('Tỷ lệ', 'TỶ LỆ', 'tỷ lệ')).toEqual(['Tỷ lệ', 'TỶ LỆ (2)', 'tỷ lệ (3)']);
    const long = 'Tỷ lệ thi hành xong về việc năm 2021';
    for (const name of named(long, long, long)) expect(name.length).toBeLessThanOrEqual(31);
    expect(new Set(named(long, long, long)).size).toBe(3);
  });

  it('leaves alone the names of other sheets and the one that Excel reserves', () => {
    expect(named('Nguồn', 'History')).toEqual(['Nguồn (2)', 'History (2)']);
  });

  it('has a name for a sheet without one', () => {
    expect(named('', '???')).toEqual(['Bảng số', 'Bảng số (2)']);
  });

  it('composes letters, and does not cut one in half', () => {
    expect(named('Lập Thạch'.normalize('NFD'))).toEqual(['Lập Thạch']);
    expect(named(`${'a'.repeat(29)}😀😀`)).toEqual([`${'a'.repeat(29)}…`]);
  });
});

describe('saveFile', () => {
  const link = { href: '', download: '', hidden: false, click: vi.fn(), remove: vi.fn() };
  const append = vi.fn();
  const given: Blob[] = [];
  const revoked: string[] = [];

  beforeEach(() => {
    vi.useFakeTimers();
    vi.stubGlobal('document', { createElement: () => link, body: { append } });
    vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
      given.push(blob as Blob);
      return 'blob:1';
    });
    vi.spyOn(URL, 'revokeObjectURL').mockImplementation((address) => {
      revoked.push(address);
    });
  });

  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
  });

  it('clicks a link to the bytes once, and lets go of them a minute later', async () => {
    saveFile(new TextEncoder().encode('a;b'), 'so-lieu.csv');
    expect(link).toMatchObject({ href: 'blob:1', download: 'so-lieu.csv', hidden: true });
    expect(append).toHaveBeenCalledWith(link);
    expect(link.click).toHaveBeenCalledTimes(1);
    expect(link.remove).toHaveBeenCalledTimes(1);
    expect(given[0]?.type).toBe('text/csv;charset=utf-8');
    expect(await given[0]?.text()).toBe('a;b');
    vi.advanceTimersByTime(59_000);
    expect(revoked).toEqual([]);
    vi.advanceTimersByTime(1_000);
    expect(revoked).toEqual(['blob:1']);
  });

  it('takes a blob as it is', () => {
    given.length = 0;
    const blob = new Blob(['x'], { type: 'image/png' });
    saveFile(blob, 'bieu-do.png');
    expect(given).toEqual([blob]);
  });
});
