import { describe, expect, it } from 'vitest';
import { slideSize } from '../../../src/charts/export/slideSize.ts';

const room = { w: 12.13, h: 4.85 };

describe('a drawing on a slide', () => {
  it('fills its room, with letters as large as it has room for', () => {
    expect(slideSize({ wide: 196, narrow: 196 }, room)).toEqual({ width: 720, height: 287 });
    expect(slideSize({ wide: 336, narrow: 280 }, room)).toEqual({ width: 860, height: 343 });
  });

  it('has letters of ten points where it wants more height than there is', () => {
    const { width, height } = slideSize({ wide: 900, narrow: 1200 }, room);
    // Twelve pixels in points.
    expect((12 * room.w * 72) / width).toBeGreaterThanOrEqual(10);
    expect(width / height).toBeCloseTo(room.w / room.h, 1);
  });

  it('takes the height for narrow cards where it is narrow', () => {
    expect(slideSize({ wide: 300, middle: 600, narrow: 800 }, room)).toEqual({ width: 900, height: 359 });
  });
});
