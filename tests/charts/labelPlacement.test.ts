import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Box,
  type LabelledDot,
  type Leader,
  labelHeight,
  leaderOf,
  placeLabels,
} from '../../src/charts/kit/plot/labelPlacement.ts';

const bounds: Box = { x: 0, y: 0, width: 200, height: 200 };

/** A dot with a label 40 pixels wide. */
function dot(x: number, y: number, radius = 5, width = 40): LabelledDot {
  return { x, y, radius, width };
}

/** Where the label of a dot alone goes. */
function placeOf(alone: LabelledDot, within = bounds, obstacles: readonly Box[] = [], lines: readonly Box[] = []) {
  return placeLabels([alone], within, obstacles, lines)[0];
}

/** How much two boxes have in common, square pixels. */
function sharedArea(a: Box, b: Box): number {
  const across = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const down = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return Math.max(0, across) * Math.max(0, down);
}

function boxOf({ x, y, radius }: LabelledDot): Box {
  return { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius };
}

/** From a point to the nearest of a line. */
function distanceTo({ x1, y1, x2, y2 }: Leader, x: number, y: number): number {
  const [dx, dy] = [x2 - x1, y2 - y1];
  const share = Math.max(0, Math.min(1, ((x - x1) * dx + (y - y1) * dy) / (dx * dx + dy * dy)));
  return Math.hypot(x1 + share * dx - x, y1 + share * dy - y);
}

describe('placeLabels', () => {
  it('puts the label of a lone dot beside it on the right', () => {
    expect(labelHeight).toBe(16);
    expect(placeOf(dot(100, 100))).toEqual({ x: 108, y: 92, width: 40, height: 16 });
  });

  it('keeps the same distance from a larger dot', () => {
    expect(placeOf(dot(100, 100, 13))).toEqual({ x: 116, y: 92, width: 40, height: 16 });
  });

  it('puts it on the left near the right edge', () => {
    expect(placeOf(dot(180, 100))).toEqual({ x: 132, y: 92, width: 40, height: 16 });
  });

  it('takes a place that just fits at the edge', () => {
    expect(placeOf(dot(152, 100))).toMatchObject({ x: 160 });
    expect(placeOf(dot(152.5, 100))).toMatchObject({ x: 104.5 });
  });

  it('puts it above where there is room at neither side, and below at the upper edge', () => {
    const narrow = { ...bounds, width: 60 };
    expect(placeOf(dot(30, 100), narrow)).toEqual({ x: 10, y: 76, width: 40, height: 16 });
    expect(placeOf(dot(30, 10), narrow)).toEqual({ x: 10, y: 18, width: 40, height: 16 });
  });

  it('minds bounds that do not start at the corner', () => {
    const plot = { x: 48, y: 28, width: 100, height: 100 };
    expect(placeOf(dot(140, 80), plot)).toEqual({ x: 92, y: 72, width: 40, height: 16 });
    expect(placeOf(dot(60, 80), plot)).toEqual({ x: 68, y: 72, width: 40, height: 16 });
  });

  it('keeps clear of another dot', () => {
    expect(placeLabels([dot(100, 100), dot(120, 100)], bounds)[0]).toEqual({ x: 52, y: 92, width: 40, height: 16 });
  });

  it('keeps clear of another label', () => {
    // Both labels would like to stand at the right, 8 pixels apart in height.
    const [first, second] = placeLabels([dot(60, 100), dot(60, 112)], bounds);
    expect(first).toEqual({ x: 68, y: 92, width: 40, height: 16 });
    expect(second).toEqual({ x: 12, y: 104, width: 40, height: 16 });
  });

  it('keeps clear of an obstacle', () => {
    const corner = { x: 110, y: 80, width: 90, height: 30 };
    expect(placeOf(dot(100, 100), bounds, [corner])).toEqual({ x: 52, y: 92, width: 40, height: 16 });
  });

  it('may touch an obstacle edge to edge', () => {
    const beside = { x: 148, y: 0, width: 52, height: 200 };
    expect(placeOf(dot(100, 100), bounds, [beside])).toMatchObject({ x: 108 });
  });

  it('avoids a line if it can', () => {
    const across = { x: 0, y: 98, width: 200, height: 4 };
    expect(placeOf(dot(100, 100), bounds, [], [across])).toEqual({ x: 80, y: 76, width: 40, height: 16 });
    const upright = { x: 98, y: 0, width: 4, height: 200 };
    expect(placeOf(dot(100, 100), bounds, [], [upright])).toEqual({ x: 108, y: 92, width: 40, height: 16 });
  });

  it('goes to a corner of the dot where two lines cross in it', () => {
    const place = placeOf(
      dot(100, 100),
      bounds,
      [],
      [
        { x: 0, y: 98, width: 200, height: 4 },
        { x: 98, y: 0, width: 4, height: 200 },
      ],
    );
    expect(place?.x).toBeGreaterThanOrEqual(102);
    expect(place && place.y + place.height).toBeLessThanOrEqual(98);
  });

  it('stands on a line rather than nowhere', () => {
    expect(placeOf(dot(100, 100), bounds, [], [bounds])).toEqual({ x: 108, y: 92, width: 40, height: 16 });
  });

  it('moves further away before it gives up, past other dots', () => {
    // Small dots all around leave no room close by.
    const crowd = [82, 91, 109, 118].flatMap((x) => [82, 100, 118].map((y) => dot(x, y, 2)));
    const [place] = placeLabels([dot(100, 100), ...crowd], bounds);
    if (!place) throw new Error('no place');
    const leader = leaderOf(dot(100, 100), place);
    expect(leader && Math.hypot(leader.x2 - leader.x1, leader.y2 - leader.y1)).toBeGreaterThan(9);
    for (const { x, y } of crowd) expect(leader && distanceTo(leader, x, y)).toBeGreaterThan(2);
  });

  it('finds the last free place, however far', () => {
    const left = { x: 40, y: 0, width: 160, height: 200 };
    const above = { x: 0, y: 0, width: 40, height: 180 };
    expect(placeOf(dot(190, 10), bounds, [], [left, above])).toEqual({ x: 0, y: 180, width: 40, height: 16 });
  });

  it('sets a label on as many lines as it has', () => {
    expect(placeOf({ ...dot(100, 100), lines: 2 })).toEqual({ x: 108, y: 84, width: 40, height: 32 });
  });

  it('is nothing where there is no room', () => {
    expect(placeOf(dot(15, 15), { x: 0, y: 0, width: 30, height: 30 })).toBeNull();
    expect(placeOf(dot(100, 100), bounds, [bounds])).toBeNull();
    expect(placeOf(dot(100, 100, 5, 201))).toBeNull();
  });

  it('gives the room to the dot that comes first', () => {
    // A strip with room for one label, between the two dots.
    const strip = { x: 0, y: 0, width: 66, height: 16 };
    const [left, right] = [dot(5, 8), dot(61, 8)];
    expect(placeLabels([left, right], strip)).toEqual([{ x: 13, y: 0, width: 40, height: 16 }, null]);
    expect(placeLabels([right, left], strip)).toEqual([{ x: 13, y: 0, width: 40, height: 16 }, null]);
  });

  it('places a later label though an earlier one found no room', () => {
    const [first, second] = placeLabels([dot(100, 100, 5, 500), dot(100, 150)], bounds);
    expect(first).toBeNull();
    expect(second).toEqual({ x: 108, y: 142, width: 40, height: 16 });
  });

  it('has nothing to place without dots', () => {
    expect(placeLabels([], bounds)).toEqual([]);
  });

  const position = fc.double({ min: 0, max: 300, noNaN: true });
  const dots = fc.array(
    fc.record({
      x: position,
      y: position,
      radius: fc.double({ min: 2, max: 14, noNaN: true }),
      width: fc.double({ min: 10, max: 120, noNaN: true }),
    }),
    { maxLength: 30 },
  );
  const boxes = fc.array(
    fc.record({
      x: position,
      y: position,
      width: fc.double({ min: 1, max: 150, noNaN: true }),
      height: fc.double({ min: 1, max: 60, noNaN: true }),
    }),
    { maxLength: 4 },
  );
  const plot = { x: 0, y: 0, width: 300, height: 300 };
  const dust = 1e-6;

  it('never lets a label touch another, any dot or an obstacle, nor leave the bounds', () => {
    fc.assert(
      fc.property(dots, boxes, boxes, (given, obstacles, lines) => {
        const places = placeLabels(given, plot, obstacles, lines);
        expect(places).toHaveLength(given.length);
        const placed = places.flatMap((place, index) => (place ? [{ place, index }] : []));
        for (const { place, index } of placed) {
          expect(place.width).toBe(given[index]?.width);
          expect(place.height).toBe(16);
          expect(place.x).toBeGreaterThanOrEqual(0);
          expect(place.y).toBeGreaterThanOrEqual(0);
          expect(place.x + place.width).toBeLessThanOrEqual(300);
          expect(place.y + place.height).toBeLessThanOrEqual(300);
          // One expectation for all: each of a hundred thousand would cost more than the placing.
          const others = [
            ...given.map(boxOf),
            ...obstacles,
            ...placed.filter((other) => other.index !== index).map((other) => other.place),
          ];
          expect(Math.max(0, ...others.map((other) => sharedArea(place, other)))).toBeLessThan(dust);
        }
      }),
      { seed: 2021, numRuns: 500 },
    );
  });

  it('never lets a hairline run through a label', () => {
    fc.assert(
      fc.property(dots, boxes, (given, obstacles) => {
        const places = placeLabels(given, plot, obstacles);
        for (const [index, place] of places.entries()) {
          const of = given[index];
          const leader = place && of && leaderOf(of, place);
          if (!leader) continue;
          for (const [other, label] of places.entries()) {
            if (!label || other === index) continue;
            const { x, y, width, height } = label;
            // Its middle stands away from the line by no less than half its height.
            expect(distanceTo(leader, x + width / 2, y + height / 2)).toBeGreaterThan(Math.min(height, width) / 2 - 4);
          }
        }
      }),
      { seed: 2021 },
    );
  });
});
