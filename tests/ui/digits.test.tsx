import '../../src/ui/base.css';
import { beforeAll, describe, expect, it } from 'vitest';
import { fontStyle } from '../../src/charts/export/pictureFont.ts';

const digits = [...'0123456789'];
/** Every pair, since a pair may be moved together, and the signs that stand before columns of changes. */
const pairs = digits.flatMap((first) => digits.map((second) => first + second));
const sizes = [11, 12, 13, 13.6, 14, 16, 17, 21, 26, 27, 38, 46];
const weights = [400, 600];
const family = '"Be Vietnam Pro"';

/** Width of each text on the page, by its own box. */
function widths(texts: readonly string[], size: number, weight: number): readonly number[] {
  const box = document.createElement('div');
  box.style.cssText = `position:absolute;white-space:pre;font-size:${size}px;font-weight:${weight}`;
  const spans = texts.map((text) => {
    const span = document.createElement('span');
    span.textContent = text;
    box.append(span, document.createElement('br'));
    return span;
  });
  document.body.append(box);
  const found = spans.map((span) => Math.round(span.getBoundingClientRect().width * 100) / 100);
  box.remove();
  return found;
}

const loaded = (of: FontFaceSet) =>
  Promise.all(weights.flatMap((weight) => ['H', 'ế', '0'].map((text) => of.load(`${weight} 16px ${family}`, text))));

describe('digits', () => {
  beforeAll(async () => {
    await loaded(document.fonts);
  });

  it.each(weights)('are of one width at every size, at weight %i', (weight) => {
    for (const size of sizes) {
      const of = new Set(widths(pairs, size, weight));
      expect([...of].length, `${size} px: ${[...of]}`).toBe(1);
      expect(widths(['1111'], size, weight)).toEqual(widths(['8888'], size, weight));
      expect(widths(['+1,1', '−1,1'], size, weight)).toEqual(widths(['+8,8', '+8,8'], size, weight));
    }
  });

  it('are those of the face that was chosen, not what stands in for it', () => {
    // 0.56 em at 106 %.
    expect(widths(['0'], 100, 400)[0]).toBeCloseTo(59.4, 0);
    expect(widths(['0'], 100, 600)[0]).toBeCloseTo(59.4, 0);
    // Letters, marks of thousands and percent stay those of the text face.
    expect(widths(['%'], 100, 400)[0]).toBeCloseTo(84.9, 0);
    expect(widths(['H', 'ế', ','], 100, 400)).toEqual([70.91, 60.91, 30.31]);
  });

  it('are bolder where they should be', () => {
    const ink = (weight: number) => {
      const context = new OffscreenCanvas(200, 80).getContext('2d');
      if (!context) throw new Error('no canvas');
      context.font = `${weight} 60px ${family}`;
      context.fillText('0808', 0, 70);
      return context.getImageData(0, 0, 200, 80).data.reduce((sum, value) => sum + value, 0);
    };
    expect(ink(600)).toBeGreaterThan(ink(400) * 1.15);
  });

  it('do not change how high a line is', () => {
    const box = document.createElement('p');
    document.body.append(box);
    const height = (text: string) => {
      box.textContent = text;
      return box.getBoundingClientRect().height;
    };
    expect(height('Thi hành xong 84,0% +1')).toBe(height('Thi hành xong'));
    box.remove();
  });

  it('are of one width in pictures, where the fonts are embedded', async () => {
    const frame = document.createElement('iframe');
    frame.srcdoc = `<svg xmlns="http://www.w3.org/2000/svg" font-family='${family}'><style>${fontStyle}</style>${weights
      .flatMap((weight) => pairs.map((pair) => `<text font-size="13" font-weight="${weight}">${pair}</text>`))
      .join('')}</svg>`;
    await new Promise((resolve) => {
      frame.onload = resolve;
      document.body.append(frame);
    });
    const inner = frame.contentDocument;
    if (!inner) throw new Error('no document');
    await loaded(inner.fonts);
    const lengths = [...inner.querySelectorAll('text')].map((text) => text.getComputedTextLength().toFixed(2));
    expect(lengths).toHaveLength(200);
    expect(new Set(lengths)).toEqual(new Set(['15.42']));
    frame.remove();
  });
});
