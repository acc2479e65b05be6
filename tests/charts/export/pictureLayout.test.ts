import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layOut, margin, pictureShapes, wrap } from '../../../src/charts/export/pictureLayout.ts';

/** A typeface in which every letter is as wide as half its size. */
const measure = (text: string, size: number) => text.length * size * 0.5;
const by10 = (text: string) => text.length * 10;

describe('wrap', () => {
  it('breaks between words', () => {
    expect(wrap('một hai ba bốn', 70, by10, 9)).toEqual(['một hai', 'ba bốn']);
  });

  it('keeps a number with its unit', () => {
    expect(wrap('còn 4,8\u00a0điểm\u00a0%', 100, by10, 9)).toEqual(['còn', '4,8\u00a0điểm\u00a0%']);
  });

  it('ends in an ellipsis where there are more lines than wanted', () => {
    expect(wrap('một hai ba bốn năm', 70, by10, 1)).toEqual(['một…']);
  });

  it('leaves no line wider than it may be, unless a word is', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ minLength: 1, maxLength: 8, unit: fc.constantFrom('a', 'ế', 'đ') }), { maxLength: 30 }),
        fc.integer({ min: 1, max: 5 }),
        (words, most) => {
          const lines = wrap(words.join(' '), 90, by10, most);
          expect(lines.length).toBeLessThanOrEqual(most);
          for (const line of lines) expect(by10(line)).toBeLessThanOrEqual(90);
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
    illustrative: 'Số liệu minh họa',
    sources: 'Nguồn: [1] một bài báo',
    foot: 'Toàn tỉnh · năm 2021',
    organisation: 'Cục THADS tỉnh Vĩnh Phúc',
  };

  it('has the size of its shape where the drawing fits', () => {
    for (const shape of ['wide', 'square', 'slide'] as const) {
      const { width, height } = layOut(texts, shape, 100, measure);
      expect({ width, height }).toEqual(pictureShapes[shape]);
    }
  });

  it('holds a note of six lines to its end', () => {
    const note = `${'lời '.repeat(600)}hết`;
    const six = layOut({ ...texts, note: `${'lời '.repeat(140)}hết.` }, 'square', 100, measure);
    expect(six.lines.some(({ text }) => text.endsWith('hết.'))).toBe(true);
    expect(layOut({ ...texts, note }, 'square', 100, measure).lines.some(({ text }) => text.endsWith('…'))).toBe(true);
  });

  it('grows taller where the drawing needs more, and squeezes nothing', () => {
    const { height, drawing } = layOut(texts, 'wide', 900, measure);
    expect(drawing.height).toBe(900);
    expect(height).toBeGreaterThan(900);
  });

  it('is 16:9 as a slide, whatever its drawing needs', () => {
    for (const needed of [100, 420, 700, 1300]) {
      const note = 'Cách đọc: mỗi vạch là khoảng tin cậy của một đơn vị. '.repeat(6);
      const { width, height, drawing, lines } = layOut({ ...texts, note }, 'slide', needed, measure);
      expect(width * 9).toBe(height * 16);
      expect(drawing.height).toBeGreaterThanOrEqual(needed);
      expect(Math.max(...lines.map(({ y }) => y))).toBeLessThanOrEqual(height - margin);
    }
    expect(layOut(texts, 'slide', 900, measure).width).toBeGreaterThan(960);
  });

  it('sets no text over the drawing, and all inside the picture', () => {
    const { lines, drawing, height } = layOut({ ...texts, note: 'Cách đọc: '.repeat(30) }, 'square', 300, measure);
    for (const { y, size } of lines) {
      const above = y <= drawing.y;
      const below = y - size >= drawing.y + drawing.height;
      expect(above || below).toBe(true);
      expect(y).toBeLessThanOrEqual(height - margin);
    }
  });

  it('says that it is illustrative only where it is', () => {
    expect(layOut(texts, 'wide', 100, measure).tag).toBeDefined();
    const { tag, lines } = layOut({ ...texts, illustrative: undefined }, 'wide', 100, measure);
    expect(tag).toBeUndefined();
    expect(lines.some(({ tone }) => tone === 'illustrative')).toBe(false);
  });
});
