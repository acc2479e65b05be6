import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layOut, margin, pictureShapes } from '../../../src/charts/export/pictureLayout.ts';
import { wrap } from '../../../src/charts/export/wrap.ts';

/** A typeface in which every letter is as wide as half its size. */
const measure = (text: string, size: number) => text.length * size * 0.5;
const by10 = (text: string) => text.length * 10;

describe('wrap', () => {
  it('breaks between words', () => {
    expect(wrap('một hai ba bốn', 70, by10)).toEqual(['một hai', 'ba bốn']);
  });

  it('keeps a number with its unit', () => {
    expect(wrap('còn 4,8\u00a0điểm\u00a0%', 100, by10)).toEqual(['còn', '4,8\u00a0điểm\u00a0%']);
  });

  it('breaks an address that no line holds behind its signs', () => {
    expect(wrap('xem https://thads.vn/tin/2022 nhé', 120, by10)).toEqual([
      'xem',
      'https://',
      'thads.vn/',
      'tin/2022 nhé',
    ]);
  });

  it('leaves no line wider than it may be, and no letter out', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ minLength: 1, maxLength: 30, unit: fc.constantFrom('a', 'ế', '/', '-') }), {
          maxLength: 30,
        }),
        (words) => {
          const lines = wrap(words.join(' '), 90, by10);
          for (const line of lines) expect(by10(line)).toBeLessThanOrEqual(90);
          expect(lines.join('').replaceAll(' ', '')).toBe(words.join(''));
        },
      ),
      { seed: 2021 },
    );
  });
});

describe('layOut', () => {
  const texts = {
    title: 'Tám trong mười đơn vị đạt cả hai chỉ tiêu',
    subtitle: 'Tỷ lệ về việc và về tiền, %, năm 2021',
    kind: 'Số liệu minh họa',
    isMarked: true,
    below: ['Nguồn: [1] một bài báo', 'Toàn tỉnh · năm 2021', 'Cục THADS tỉnh Vĩnh Phúc'],
  };
  const long = { ...texts, below: [`${'lời '.repeat(600)}hết.`] };

  it('has the size of its shape where the drawing fits', () => {
    for (const shape of ['wide', 'square', 'slide'] as const) {
      const { width, height } = layOut(texts, shape, () => 100, measure);
      expect({ width, height }).toEqual(pictureShapes[shape]);
    }
  });

  it('holds the longest text to its end', () => {
    for (const shape of ['wide', 'square', 'slide'] as const) {
      const { lines, height } = layOut(long, shape, () => 300, measure);
      expect(lines.at(-1)?.text.endsWith('hết.')).toBe(true);
      expect(lines.at(-1)?.y).toBeLessThanOrEqual(height - margin);
    }
  });

  it('grows taller where the drawing needs more, and squeezes nothing', () => {
    const { height, drawing } = layOut(texts, 'wide', () => 900, measure);
    expect(drawing.height).toBe(900);
    expect(height).toBeGreaterThan(900);
  });

  it('keeps a slide as 16 to 9 however much stands on it', () => {
    for (const [said, needed] of [
      [texts, 100],
      [long, 300],
      [texts, 900],
      [long, 2400],
    ] as const) {
      const { width, height, drawing } = layOut(said, 'slide', () => needed, measure);
      expect(width / 16).toBe(height / 9);
      expect(drawing.height).toBeGreaterThanOrEqual(needed);
    }
    expect(layOut(texts, 'slide', () => 900, measure).width).toBe(1984);
  });

  it('sets no text over the drawing, and all inside the picture', () => {
    const said = { ...texts, below: ['Cách đọc: '.repeat(30), ...texts.below] };
    const { lines, drawing, height } = layOut(said, 'square', () => 300, measure);
    for (const { y, size } of lines) {
      const above = y <= drawing.y;
      const below = y - size >= drawing.y + drawing.height;
      expect(above || below).toBe(true);
      expect(y).toBeLessThanOrEqual(height - margin);
    }
  });

  it('frames what the figures are where that has to be seen at once, else says it below', () => {
    const marked = layOut(texts, 'wide', () => 100, measure);
    expect(marked.tag).toBeDefined();
    expect(marked.lines.filter(({ text }) => text === 'Số liệu minh họa')).toHaveLength(1);
    const { tag, lines, drawing } = layOut({ ...texts, kind: 'Suy ra', isMarked: false }, 'wide', () => 100, measure);
    expect(tag).toBeUndefined();
    expect(lines.find(({ text }) => text === 'Suy ra')?.y).toBeGreaterThan(drawing.y + drawing.height);
    expect(lines.some(({ tone }) => tone === 'illustrative')).toBe(false);
  });

  it('frames a long sentence about kinds with all its lines', () => {
    const { tag, lines } = layOut(
      { ...texts, kind: 'Một phần minh họa, '.repeat(12).trim() },
      'square',
      () => 100,
      measure,
    );
    const words = lines.filter(({ tone }) => tone === 'illustrative');
    expect(words.length).toBeGreaterThan(1);
    for (const { y } of words) expect(y).toBeLessThan((tag?.y ?? 0) + (tag?.height ?? 0));
  });
});
