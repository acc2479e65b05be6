import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  askedIn,
  defaultView,
  type Offer,
  parseView,
  searchOfSource,
  serialiseView,
  sourceIn,
  type View,
} from '../../src/url/view.ts';
import { vinhPhuc, vinhPhucEver } from '../fixtures/vinhPhuc.ts';

const offer: Offer = { organisations: [vinhPhucEver] };
/** The units of 2020 and 2021. */
const codes = vinhPhuc.units.map(({ code }) => code);
const wholeYear = { statYear: 2021, months: 12 };
/** Where a reader is who has gone nowhere. */
const top = { organisation: 'vinh-phuc', within: null, level: null };

const parse = (search: string) => parseView(search, offer);
const viewOf = (search: string) => parse(search).view;
const droppedOf = (search: string) => parse(search).dropped;

/** Every view there is: all units, none, or some of them in official order. */
const views: fc.Arbitrary<View> = fc.record({
  organisation: fc.constant('vinh-phuc'),
  within: fc.constant(null),
  level: fc.constant(null),
  period: fc.record({ statYear: fc.constantFrom(2020, 2021), months: fc.integer({ min: 1, max: 12 }) }),
  units: fc.oneof(fc.constant<'all'>('all'), fc.subarray([...codes], { minLength: 0, maxLength: codes.length - 1 })),
  basis: fc.constantFrom<'cases' | 'amounts'>('cases', 'amounts'),
  comparison: fc.constantFrom<'target' | 'yearBefore'>('target', 'yearBefore'),
  trial: fc.constantFrom(undefined, '2021-12.chi-tieu-tat-ca_viec_95', '2021-08.xong-them_song-lo_tien_1250000'),
});

describe('defaultView', () => {
  it('is the whole year, all units, by cases, against the target', () => {
    expect(defaultView(offer)).toEqual({
      ...top,
      period: wholeYear,
      units: 'all',
      basis: 'cases',
      comparison: 'target',
    });
  });
});

describe('serialiseView', () => {
  it('is empty for the default view', () => {
    expect(serialiseView(defaultView(offer), offer)).toBe('');
  });

  it('names version and period in every other link, so that it shows the same tomorrow', () => {
    expect(serialiseView({ ...defaultView(offer), basis: 'amounts' }, offer)).toBe('?do-theo=tien&ky=2021-12&v=1');
    expect(serialiseView({ ...defaultView(offer), period: { statYear: 2021, months: 8 } }, offer)).toBe(
      '?ky=2021-08&v=1',
    );
  });

  it('writes units with full stops, which no mail program escapes', () => {
    expect(serialiseView({ ...defaultView(offer), units: ['vinh-yen', 'song-lo'] }, offer)).toBe(
      '?don-vi=vinh-yen.song-lo&ky=2021-12&v=1',
    );
  });

  it('says that no unit is chosen', () => {
    expect(serialiseView({ ...defaultView(offer), units: [] }, offer)).toBe('?don-vi=khong&ky=2021-12&v=1');
  });

  it('needs no escaping whatever is chosen', () => {
    fc.assert(
      fc.property(views, (view) => {
        expect(serialiseView(view, offer)).toMatch(/^(\?[a-z0-9.=&_-]+)?$/);
      }),
      { seed: 2021 },
    );
  });
});

describe('a link that is written into a file', () => {
  it('names version and period also for the default view, and leads back to the same view', () => {
    const lasting = (view: View) => serialiseView(view, offer, true);
    expect(lasting(defaultView(offer))).toBe('?ky=2021-12&v=1');
    const later: Offer = {
      organisations: [{ ...vinhPhucEver, statYears: [2020, 2021, 2022], defaultPeriod: { statYear: 2022, months: 3 } }],
    };
    expect(parseView(lasting(defaultView(offer)), later).view.period).toEqual(wholeYear);
    expect(lasting({ ...defaultView(offer), units: ['song-lo'] })).toBe('?don-vi=song-lo&ky=2021-12&v=1');
  });
});

describe('parseView of serialiseView', () => {
  it('is the view itself, with nothing dropped', () => {
    fc.assert(
      fc.property(views, (view) => {
        expect(parse(serialiseView(view, offer))).toEqual({ view, dropped: [] });
      }),
      { seed: 2021, numRuns: 500 },
    );
  });
});

describe('parseView', () => {
  it('reads an empty address as the default view', () => {
    expect(parse('')).toEqual({ view: defaultView(offer), dropped: [] });
    expect(parse('?')).toEqual({ view: defaultView(offer), dropped: [] });
  });

  it('reads a query with or without its question mark', () => {
    expect(viewOf('do-theo=tien').basis).toBe('amounts');
    expect(viewOf('?do-theo=tien').basis).toBe('amounts');
  });

  it('reads months with one digit or two', () => {
    expect(viewOf('?ky=2021-8').period).toEqual({ statYear: 2021, months: 8 });
    expect(viewOf('?ky=2021-08').period).toEqual({ statYear: 2021, months: 8 });
  });

  it('puts units in official order, each once', () => {
    expect(viewOf('?don-vi=song-lo.vinh-yen.song-lo').units).toEqual(['vinh-yen', 'song-lo']);
  });

  it('takes all units named one by one for all', () => {
    expect(viewOf(`?don-vi=${codes.join('.')}`).units).toBe('all');
  });

  it('takes khong for no unit at all', () => {
    expect(parse('?don-vi=khong')).toMatchObject({ view: { units: [] }, dropped: [] });
  });

  it('drops a unit it does not know and keeps the others', () => {
    expect(parse('?don-vi=vinh-yen.ha-noi')).toMatchObject({
      view: { units: ['vinh-yen'] },
      dropped: [{ reason: 'unknownUnit', parameter: 'don-vi', value: 'ha-noi' }],
    });
  });

  it('shows all units when none of those asked for is there', () => {
    expect(parse('?don-vi=ha-noi.hue')).toMatchObject({
      view: { units: 'all' },
      dropped: [{ value: 'ha-noi' }, { value: 'hue' }],
    });
  });

  it('drops a period that is none, or of a year without reports', () => {
    expect(parse('?ky=2021-13')).toMatchObject({
      view: { period: wholeYear },
      dropped: [{ reason: 'badValue', parameter: 'ky', value: '2021-13' }],
    });
    expect(droppedOf('?ky=2021-00')).toHaveLength(1);
    expect(droppedOf('?ky=2019-12')).toHaveLength(1);
    expect(droppedOf('?ky=2021')).toHaveLength(1);
    expect(droppedOf('?ky=')).toHaveLength(1);
  });

  it('drops a measure or a comparison it does not know', () => {
    expect(parse('?do-theo=vang')).toMatchObject({
      view: { basis: 'cases' },
      dropped: [{ reason: 'badValue', parameter: 'do-theo', value: 'vang' }],
    });
    expect(parse('?so-voi=thang-truoc')).toMatchObject({
      view: { comparison: 'target' },
      dropped: [{ reason: 'badValue', parameter: 'so-voi', value: 'thang-truoc' }],
    });
  });

  it('does not take the name of a built-in property for a value', () => {
    expect(droppedOf('?do-theo=constructor')).toHaveLength(1);
  });

  it('says nothing of a parameter that is not ours', () => {
    expect(droppedOf('?mau=do')).toEqual([]);
  });

  it.each([
    ['kỳ', 'ky'],
    ['Ky', 'ky'],
    ['KỲ', 'ky'],
    ['cấp', 'cap'],
    ['V', 'v'],
    ['donvi', 'don-vi'],
    ['don_vi', 'don-vi'],
    ['don+vi', 'don-vi'],
    ['Đơn-Vị', 'don-vi'],
    ['don-v', 'don-vi'],
    ['dno-vi', 'don-vi'],
    ['don-vii', 'don-vi'],
    ['so-vơi', 'so-voi'],
    ['so-voj', 'so-voi'],
    ['do-teo', 'do-theo'],
    ['coquan', 'co-quan'],
    ['cơ_quan', 'co-quan'],
    ['trogn', 'trong'],
  ])('tells that %s is misspelt, and what was meant', (typed, meant) => {
    expect(droppedOf(`?${typed}=tien`)).toEqual([
      { reason: 'misspelt', parameter: typed.replace('+', ' '), value: meant },
    ]);
  });

  it.each([
    ...['gclid', 'gbraid', 'wbraid', 'dclid', 'msclkid', 'yclid', 'ttclid', 'twclid', 'li_fat_id', 'epik', 'rdt_cid'],
    ...['fbclid', 'mibextid', 'sfnsn', 'igshid', 'igsh', '_gl', '_ga', 'zalo_src', 'zarsrc', 'mc_cid', 'mc_eid'],
    ...[
      '_hsenc',
      '_hsmi',
      'mkt_tok',
      'vero_id',
      'si',
      'ref',
      'ref_src',
      's',
      't',
      'k',
      'c',
      'id',
      'src',
      'from',
      'lang',
    ],
    ...['utm_source', 'utm_medium', 'utm_campaign', 'scenario', 'safelinks', 'x', 'cat', 'app', 'map', 'key', 'day'],
    ...['__proto__', 'constructor', 'toString', 'hasOwnProperty', ''],
  ])('says nothing of the mark “%s” that others add to a link', (mark) => {
    expect(droppedOf(`?ky=2021-08&${mark}=abc123&v=1`)).toEqual([]);
    expect(viewOf(`?${mark}=abc123`)).toEqual(defaultView(offer));
  });

  it('names a link of a newer version, and reads what it can', () => {
    expect(parse('?do-theo=tien&v=2')).toMatchObject({
      view: { basis: 'amounts' },
      dropped: [{ reason: 'newerVersion', parameter: 'v', value: '2' }],
    });
  });

  it('drops a version that is none', () => {
    expect(droppedOf('?v=0')).toEqual([{ reason: 'badValue', parameter: 'v', value: '0' }]);
    expect(droppedOf('?v=moi')).toEqual([{ reason: 'badValue', parameter: 'v', value: 'moi' }]);
    expect(droppedOf('?v=')).toEqual([{ reason: 'badValue', parameter: 'v', value: '' }]);
    expect(droppedOf('?v=1')).toEqual([]);
  });

  it('says nothing of scenarios and campaign marks', () => {
    expect(parse('?scenario=slow&utm_source=zalo&utm_medium=chat&fbclid=1&zarsrc=30')).toEqual({
      view: defaultView(offer),
      dropped: [],
    });
  });

  it('names everything that is wrong and keeps everything that is right', () => {
    expect(parse('?ky=2020-06&don-vi=hue.tam-dao&do-theo=x&mau=do')).toEqual({
      view: { ...top, period: { statYear: 2020, months: 6 }, units: ['tam-dao'], basis: 'cases', comparison: 'target' },
      dropped: [
        { reason: 'unknownUnit', parameter: 'don-vi', value: 'hue' },
        { reason: 'badValue', parameter: 'do-theo', value: 'x' },
      ],
    });
  });

  it('names a list of units that is empty', () => {
    expect(parse('?don-vi=')).toMatchObject({
      view: { units: 'all' },
      dropped: [{ reason: 'badValue', parameter: 'don-vi', value: '' }],
    });
  });

  it('never throws and always gives a view that can be written', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const { view } = parse(text);
        expect(parse(serialiseView(view, offer)).view).toEqual(view);
      }),
      { seed: 2021, numRuns: 300 },
    );
    fc.assert(
      fc.property(
        fc.constantFrom('co-quan', 'ky', 'trong', 'cap', 'don-vi', 'do-theo', 'so-voi', 'thu', 'v'),
        fc.string(),
        (parameter, value) => {
          const { view } = parse(`?${new URLSearchParams({ [parameter]: value })}`);
          expect(parse(serialiseView(view, offer)).view).toEqual(view);
        },
      ),
      { seed: 2021, numRuns: 300 },
    );
  });
});

/** Links that people have sent each other. They must show what they showed, for ever: add to this list, never change it. */
describe('links of version 1', () => {
  const all = { ...top, period: wholeYear, units: 'all', basis: 'cases', comparison: 'target' };

  it('restores ?ky=2021-12&v=1', () => {
    expect(parse('?ky=2021-12&v=1')).toEqual({ view: all, dropped: [] });
  });

  it('restores ?do-theo=tien&ky=2021-12&v=1', () => {
    expect(parse('?do-theo=tien&ky=2021-12&v=1')).toEqual({ view: { ...all, basis: 'amounts' }, dropped: [] });
  });

  it('restores ?ky=2021-08&v=1', () => {
    expect(parse('?ky=2021-08&v=1')).toEqual({ view: { ...all, period: { statYear: 2021, months: 8 } }, dropped: [] });
  });

  it('restores ?don-vi=song-lo&ky=2021-12&v=1', () => {
    expect(parse('?don-vi=song-lo&ky=2021-12&v=1')).toEqual({ view: { ...all, units: ['song-lo'] }, dropped: [] });
  });

  it('restores ?don-vi=khong&ky=2021-12&v=1', () => {
    expect(parse('?don-vi=khong&ky=2021-12&v=1')).toEqual({ view: { ...all, units: [] }, dropped: [] });
  });

  it('restores ?so-voi=cung-ky&ky=2020-03&v=1', () => {
    expect(parse('?so-voi=cung-ky&ky=2020-03&v=1')).toEqual({
      view: { ...all, comparison: 'yearBefore', period: { statYear: 2020, months: 3 } },
      dropped: [],
    });
  });

  it('restores ?don-vi=cuc-tinh.vinh-yen.tam-dao&do-theo=tien&so-voi=cung-ky&ky=2021-06&v=1', () => {
    expect(parse('?don-vi=cuc-tinh.vinh-yen.tam-dao&do-theo=tien&so-voi=cung-ky&ky=2021-06&v=1')).toEqual({
      view: {
        ...top,
        period: { statYear: 2021, months: 6 },
        units: ['cuc-tinh', 'vinh-yen', 'tam-dao'],
        basis: 'amounts',
        comparison: 'yearBefore',
      },
      dropped: [],
    });
  });

  it('restores every unit by its code of that time', () => {
    const link =
      '?don-vi=cuc-tinh.vinh-yen.phuc-yen.lap-thach.tam-duong.tam-dao.binh-xuyen.yen-lac.vinh-tuong&ky=2021-12&v=1';
    expect(parse(link)).toEqual({
      view: {
        ...all,
        units: [
          'cuc-tinh',
          'vinh-yen',
          'phuc-yen',
          'lap-thach',
          'tam-duong',
          'tam-dao',
          'binh-xuyen',
          'yen-lac',
          'vinh-tuong',
        ],
      },
      dropped: [],
    });
  });
});

describe('units that come and go', () => {
  it('are dropped with their own reason in a period in which they did not work', () => {
    const { view, dropped } = parse('?don-vi=song-lo.phu-tho&ky=2021-12&v=1');
    expect(view.units).toEqual(['song-lo']);
    expect(dropped).toEqual([{ reason: 'unitNotInPeriod', parameter: 'don-vi', value: 'phu-tho' }]);
  });

  it('leave all units that there were when none of those asked for was there', () => {
    expect(viewOf('?don-vi=phu-tho').units).toBe('all');
  });
});

describe('a list of very many units', () => {
  const [first] = vinhPhuc.units;
  if (!first) throw new Error('no unit');
  const many = Array.from({ length: 100 }, (_, index) => ({ ...first, code: `u-${index}` }));
  const wide: Offer = { organisations: [{ ...vinhPhuc, units: many }] };
  const codesOf = (from: number, to: number) => many.slice(from, to).map(({ code }) => code);
  const round = (units: readonly string[]) => {
    const search = serialiseView({ ...defaultView(wide), units }, wide);
    return { search, units: parseView(search, wide).view.units };
  };

  it('is written as what it leaves out, where that is shorter', () => {
    const { search, units } = round(codesOf(0, 98));
    expect(search).toBe('?don-vi=tru.u-98.u-99&ky=2021-12&v=1');
    expect(units).toEqual(codesOf(0, 98));
  });

  it('is written out where that is shorter, or while it is short', () => {
    expect(round(codesOf(0, 41)).search).toContain('don-vi=u-0.u-1.');
    expect(round(codesOf(0, 41)).units).toEqual(codesOf(0, 41));
    expect(round(codesOf(0, 3)).search).toContain('don-vi=u-0.u-1.u-2&');
  });

  it('comes back whatever is chosen', () => {
    fc.assert(
      fc.property(fc.subarray(codesOf(0, 100), { minLength: 1, maxLength: 99 }), (units) => {
        expect(round(units).units).toEqual(units);
      }),
      { seed: 2021 },
    );
  });

  it('names what it does not know of those left out', () => {
    const { view, dropped } = parseView('?don-vi=tru.u-0.nowhere', wide);
    expect(view.units).toEqual(codesOf(1, 100));
    expect(dropped).toEqual([{ reason: 'unknownUnit', parameter: 'don-vi', value: 'nowhere' }]);
  });

  it('without anything left out is not understood', () => {
    expect(parseView('?don-vi=tru', wide).dropped).toEqual([{ reason: 'badValue', parameter: 'don-vi', value: 'tru' }]);
  });
});

describe('links of earlier days', () => {
  // Each was written by the site on the day named. None may ever change its meaning: an upgrader keeps it.
  it.each([
    ['2026-11-24', '?don-vi=song-lo.tam-dao&do-theo=tien&so-voi=cung-ky&ky=2021-08&v=1', 'amounts', 'yearBefore', 8],
    ['2026-11-24', '?don-vi=vinh-yen&ky=2020-12&v=1', 'cases', 'target', 12],
  ])('of %s show what they showed: %s', (_, search, basis, comparison, months) => {
    const { view, dropped } = parse(search);
    expect(dropped).toEqual([]);
    expect([view.basis, view.comparison, view.period.months]).toEqual([basis, comparison, months]);
  });
});

describe("links to an office's own figures", () => {
  const own: Offer = { ...offer, source: 'own' };

  it('say so in every one, the plain one too', () => {
    expect(serialiseView(defaultView(own), own)).toBe('?nguon=don-vi');
    expect(serialiseView({ ...defaultView(own), basis: 'amounts' }, own)).toBe(
      '?nguon=don-vi&do-theo=tien&ky=2021-12&v=1',
    );
    expect(searchOfSource('own')).toBe('?nguon=don-vi');
    expect(searchOfSource(undefined)).toBe('');
  });

  it('are read like any other', () => {
    const { view, dropped } = parseView('?nguon=don-vi&do-theo=tien&ky=2021-08&v=1', own);
    expect([view.basis, view.period.months, dropped]).toEqual(['amounts', 8, []]);
    fc.assert(
      fc.property(views, (each) => {
        const search = serialiseView(each, own);
        expect(sourceIn(search)).toBe('own');
        expect(parseView(search, own)).toEqual({ view: each, dropped: [] });
      }),
    );
  });

  it('are told from links to the published ones, and another word is told to the reader', () => {
    expect(sourceIn('')).toBeUndefined();
    expect(sourceIn('?do-theo=tien')).toBeUndefined();
    expect(sourceIn('?nguon=cong-bo')).toBeUndefined();
    expect(droppedOf('?nguon=cong-bo')).toEqual([{ reason: 'badValue', parameter: 'nguon', value: 'cong-bo' }]);
    expect(droppedOf('?ngon=don-vi')).toEqual([{ reason: 'misspelt', parameter: 'ngon', value: 'nguon' }]);
  });

  it('name their organisation and period though nothing is there to check them against', () => {
    expect(askedIn('?nguon=don-vi&co-quan=phu-tho&ky=2026-05&v=1')).toEqual({
      organisation: 'phu-tho',
      period: { statYear: 2026, months: 5 },
    });
    expect(askedIn('?nguon=don-vi&ky=2026-13')).toEqual({ organisation: null, period: null });
  });
});
