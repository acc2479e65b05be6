import { describe, expect, it } from 'vitest';
import { commandOf, fitted, rowsOnSlides, scaleIn, stepped } from '../../src/app/show/steps.ts';

describe('a table on slides', () => {
  it('has ten rows on each, or as even as they can be', () => {
    expect(rowsOnSlides(10)).toEqual([{ from: 0, to: 10, of: 10, left: 0 }]);
    // Not ten and one.
    expect(rowsOnSlides(11)).toEqual([
      { from: 0, to: 6, of: 11, left: 0 },
      { from: 6, to: 11, of: 11, left: 0 },
    ]);
    expect(rowsOnSlides(0)).toEqual([]);
  });

  it('ends after forty rows, and knows how many are left', () => {
    const slides = rowsOnSlides(355);
    expect(slides).toHaveLength(4);
    expect(slides[3]).toEqual({ from: 30, to: 40, of: 355, left: 315 });
  });
});

describe('a presentation', () => {
  it('goes round and round, either way', () => {
    expect([0, 1, 2].map((at) => stepped(at, 1, 3))).toEqual([1, 2, 0]);
    expect([0, 1, 2].map((at) => stepped(at, -1, 3))).toEqual([2, 0, 1]);
    expect(stepped(4, 1, 0)).toBe(0);
    // Where fewer are left than before.
    expect(stepped(7, 1, 3)).toBe(2);
  });

  it('is as much larger as the screen, the narrower side counting, and never smaller', () => {
    expect(scaleIn({ width: 1120, height: 630 })).toBe(1);
    expect(scaleIn({ width: 3360, height: 630 })).toBe(1);
    expect(scaleIn({ width: 2240, height: 1400 })).toBe(2);
    const [hd, wall] = [scaleIn({ width: 1920, height: 1080 }), scaleIn({ width: 3840, height: 2160 })];
    expect(wall).toBeCloseTo(2 * hd, 10);
    expect(scaleIn({ width: 390, height: 844 })).toBe(1);
  });

  it('is steered by keys that mean nothing to what has the focus', () => {
    expect(commandOf('ArrowRight', { tag: 'DIALOG' })).toBe('next');
    expect(commandOf('PageUp', { tag: 'BUTTON' })).toBe('previous');
    expect(commandOf(' ', { tag: 'DIALOG' })).toBe('pause');
    expect(commandOf(' ', { tag: 'BUTTON' })).toBeUndefined();
    expect(commandOf('ArrowRight', { tag: 'SELECT' })).toBeUndefined();
    expect(commandOf('Home', { tag: 'INPUT' })).toBeUndefined();
    expect(commandOf('Escape', { tag: 'DIALOG' })).toBeUndefined();
  });

  it('gives a high drawing its height, and shows it smaller by as much', () => {
    expect(fitted({ width: 1000, height: 400 }, 300)).toEqual({ width: 1000, height: 400, scale: 1 });
    expect(fitted({ width: 1000, height: 400 }, 800)).toEqual({ width: 2000, height: 800, scale: 0.5 });
  });
});
