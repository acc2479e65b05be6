import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Move } from '../../src/domain/trial/moves.ts';
import { readTrial, type Tried, writeTrial } from '../../src/url/trial.ts';
import { defaultView, type Offer, parseView, serialiseView, steppedView } from '../../src/url/view.ts';
import { vinhPhucEver } from '../fixtures/vinhPhuc.ts';

const offer: Offer = { organisations: [vinhPhucEver] };
const parse = (trial: string) => parseView(`?thu=${trial}`, offer);

const basis = fc.constantFrom<'cases' | 'amounts'>('cases', 'amounts');
const unit = fc.constantFrom('song-lo', 'cuc-tinh', 'u1', '1-a');
const count = fc.integer({ min: 0, max: 999_999_999_999 });
const hundredths = fc.integer({ min: 0, max: 10_000 }).map((value) => value / 100);
const moves: fc.Arbitrary<Move> = fc.oneof(
  fc.record({
    kind: fc.constant('target' as const),
    basis,
    whom: fc.oneof(fc.constantFrom('all' as const, 'whole' as const), fc.record({ unit })),
    value: hundredths,
  }),
  fc.record({ kind: fc.constant('completions' as const), basis, unit, more: count }),
  fc.record({ kind: fc.constant('eligibility' as const), basis, unit, eligible: count }),
);
const trials: fc.Arbitrary<Tried> = fc.record({
  period: fc.record({ statYear: fc.integer({ min: 1990, max: 2100 }), months: fc.integer({ min: 1, max: 12 }) }),
  moves: fc.array(moves, { minLength: 1, maxLength: 40 }),
});

describe('a trial in a link', () => {
  it('can be read by who sees the link', () => {
    const trial: Tried = {
      period: { statYear: 2021, months: 8 },
      moves: [
        { kind: 'target', basis: 'cases', whom: 'all', value: 95 },
        { kind: 'target', basis: 'amounts', whom: 'whole', value: 40.75 },
        { kind: 'target', basis: 'cases', whom: { unit: 'song-lo' }, value: 86.5 },
        { kind: 'completions', basis: 'cases', unit: 'song-lo', more: 30 },
        { kind: 'eligibility', basis: 'amounts', unit: 'vinh-yen', eligible: 1_250_000 },
      ],
    };
    const text =
      '2021-08.chi-tieu-tat-ca_viec_95.chi-tieu-toan-bo_tien_40.75.chi-tieu_song-lo_viec_86.5' +
      '.xong-them_song-lo_viec_30.co-dieu-kien_vinh-yen_tien_1250000';
    expect(writeTrial(trial)).toBe(text);
    expect(readTrial(text)).toEqual(trial);
    const view = { ...defaultView(offer), trial: text };
    expect(serialiseView(view, offer)).toBe(`?thu=${text}&ky=2021-12&v=1`);
  });

  it('comes back whatever is tried', () => {
    fc.assert(
      fc.property(trials, (trial) => {
        const text = writeTrial(trial);
        const { view, dropped } = parseView(serialiseView({ ...defaultView(offer), trial: text }, offer), offer);
        expect(dropped).toEqual([]);
        expect(readTrial(view.trial ?? '')).toEqual(trial);
      }),
      { seed: 2021, numRuns: 500 },
    );
  });

  it.each([
    '',
    '2021-12',
    '2021-13.chi-tieu-tat-ca_viec_95',
    '2021-12.chi-tieu-tat-ca_viec',
    '2021-12.chi-tieu-tat-ca_viec_-5',
    '2021-12.chi-tieu-tat-ca_viec_95.555',
    '2021-12.chi-tieu-tat-ca_vang_95',
    '2021-12.chi-tieu_viec_95',
    '2021-12.chi-tieu_Song-Lo_viec_95',
    '2021-12.them_song-lo_viec_30',
    '2021-12.xong-them_song-lo_viec_1e9',
    '2021-12.chi-tieu-tat-ca_viec_95.',
    `2021-12${'.chi-tieu-tat-ca_viec_95'.repeat(41)}`,
  ])('is left out and told of where it cannot be read: %s', (text) => {
    const { view, dropped } = parse(text);
    expect(view).toEqual(defaultView(offer));
    expect(dropped).toEqual([{ reason: 'badValue', parameter: 'thu', value: text }]);
  });

  it('names the parameter that was meant', () => {
    expect(parseView('?thử=x', offer).dropped).toEqual([{ reason: 'misspelt', parameter: 'thử', value: 'thu' }]);
  });

  it('stays through other choices, and ends with a reset or another organisation', () => {
    const trial = '2021-12.chi-tieu-tat-ca_viec_95';
    const other = { ...vinhPhucEver, code: 'phu-tho' };
    const both: Offer = { organisations: [vinhPhucEver, other] };
    const view = { ...defaultView(both), trial };
    expect(steppedView(view, { basis: 'amounts' }, both).trial).toBe(trial);
    expect(steppedView(view, { period: { statYear: 2020, months: 12 } }, both).trial).toBe(trial);
    expect(steppedView(view, { organisation: 'phu-tho' }, both).trial).toBeUndefined();
    expect(steppedView(view, defaultView(both), both)).toEqual(defaultView(both));
    expect(serialiseView(steppedView(view, { trial: undefined }, both), both)).toBe('');
  });
});
