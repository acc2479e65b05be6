import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

/** The colours of the site in both themes: words at 4.5 to 1 on what they stand on, marks and edges at 3 to 1. */

const css = readFileSync(join(import.meta.dirname, '../../src/ui/tokens.css'), 'utf8');
const tokens = new Map(
  [...css.matchAll(/(--[\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g)].map(
    ([, name = '', light = '', dark = '']) => [name, { light, dark }] as const,
  ),
);

const themes = ['light', 'dark'] as const;

function colourOf(name: string, theme: (typeof themes)[number]): string {
  const colour = tokens.get(name);
  if (!colour) throw new Error(`no colour ${name}`);
  return colour[theme];
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

describe.each(themes)('the colours of the %s theme', (theme) => {
  const words = ['--ink', '--ink-2', '--ink-3', '--accent', '--series-1', '--illustrative', '--good'];
  const grounds = ['--card', '--paper'];

  it.each(words.flatMap((word) => grounds.map((ground) => [word, ground] as const)))(
    '%s can be read on %s',
    (word, ground) => {
      expect(contrast(colourOf(word, theme), colourOf(ground, theme))).toBeGreaterThanOrEqual(4.5);
    },
  );

  it.each(['--ink', '--ink-2', '--ink-3'])('%s can be read where something is pointed at or filled', (word) => {
    for (const ground of ['--hover', '--track'])
      expect(contrast(colourOf(word, theme), colourOf(ground, theme)), ground).toBeGreaterThanOrEqual(4.5);
  });

  it.each(
    ['--series-1', '--accent', '--other', '--control', '--focus'].flatMap((mark) =>
      grounds.map((ground) => [mark, ground] as const),
    ),
  )('%s can be told from %s', (mark, ground) => {
    expect(contrast(colourOf(mark, theme), colourOf(ground, theme))).toBeGreaterThanOrEqual(3);
  });
});

it('knows the measure: black on white is 21 to 1', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
  expect(contrast('#7c8994', '#ffffff')).toBeCloseTo(3.58, 2);
});
