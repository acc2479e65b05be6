import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withFitTexts } from '../../src/data/text.ts';

const fitted = (text: string) => {
  const { raw, faults } = withFitTexts({ note: text });
  return { text: (raw as { note: string }).note, faults };
};

describe('texts of files', () => {
  it.each([
    ['a control character', 'Sông\u0000 Lô', 'Sông Lô'],
    ['half of a pair', 'Sông\ud83d Lô', 'Sông Lô'],
    ['the other half', 'Sông\udc00 Lô', 'Sông Lô'],
    ['what is no character', 'Sông\uffff Lô', 'Sông Lô'],
    ['an override of the direction', 'Sông \u202eôL', 'Sông ôL'],
    ['an isolate that is never closed', '\u2067Sông Lô', 'Sông Lô'],
    ['a mark of the direction', 'Sông\u200f Lô', 'Sông Lô'],
    ['a space without width', 'So\u200bng', 'Song'],
    ['a mark of the order of bytes', '\ufeffSông', 'Sông'],
    ['a stack of marks', `o${'\u0302'.repeat(50)}`, `o${'\u0302'.repeat(3)}`],
    ['an escape sequence', '\u001b[31mđỏ', '[31mđỏ'],
  ])('lose %s, which is told', (_, given, wanted) => {
    const { text, faults } = fitted(given);
    expect(text).toBe(wanted);
    expect(faults).toEqual([{ at: 'note', problem: { kind: 'characters', count: given.length - wanted.length } }]);
  });

  it.each(['Vĩnh Phúc', 'Việt Nam', 'a\tb\nc', '😀 👍🏽', ']]>', '<b>&amp;</b>', 'ﬁ', '\u00a0'])(
    'keep %j as it is',
    (given) => {
      expect(fitted(given)).toEqual({ text: given, faults: [] });
    },
  );

  it('run from right to left in a frame of their own', () => {
    expect(fitted('العربية 12')).toEqual({ text: '\u2068العربية 12\u2069', faults: [] });
    expect(fitted('\u2068العربية 12\u2069').text).toBe('\u2068العربية 12\u2069');
  });

  it('are cut where they are too long, never within a letter', () => {
    const { raw, faults } = withFitTexts({
      shortName: { vi: '😀'.repeat(5000), en: 'x' },
      name: { vi: 'a'.repeat(301) },
    });
    const of = raw as { shortName: { vi: string; en: string }; name: { vi: string } };
    expect(of.shortName.vi).toBe(`${'😀'.repeat(79)}…`);
    expect(of.shortName.en).toBe('x');
    expect(of.name.vi).toBe(`${'a'.repeat(299)}…`);
    expect(faults.map(({ at, problem }) => [at, problem])).toEqual([
      ['shortName.vi', { kind: 'long', found: 5000, most: 80 }],
      ['name.vi', { kind: 'long', found: 301, most: 300 }],
    ]);
  });

  it('are left alone where something is found by them', () => {
    expect(withFitTexts({ id: 'a\u0000', code: '\u202e', url: '\ufeff' }).raw).toEqual({
      id: 'a\u0000',
      code: '\u202e',
      url: '\ufeff',
    });
  });

  it('are well formed afterwards whatever they were, and stay as they are when they are read again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (given) => {
        const { text } = fitted(given);
        expect(text.isWellFormed()).toBe(true);
        expect(fitted(text)).toEqual({ text, faults: [] });
      }),
      { seed: 2021, numRuns: 500 },
    );
  });

  it('deeper than any file are left for the schema to refuse', () => {
    let deep: unknown = 'x\u0000';
    for (let at = 0; at < 50_000; at += 1) deep = [deep];
    expect(() => withFitTexts(deep)).not.toThrow();
  });
});
