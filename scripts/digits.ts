import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/**
 * The digits of the site: those of Hanken Grotesk, which are all of one width in every weight, since the text face has no
 * such digits (docs/decisions/072). Plus and minus go with them, so that signed numbers stand under each other too.
 */

/** The file that the digits are taken from; its package has the licence that goes with them. */
export const digitsSource = require.resolve(
  '@fontsource-variable/hanken-grotesk/files/hanken-grotesk-latin-wght-normal.woff2',
);

/** Where they are kept, below the root of the project: they are few bytes, and a build needs no tool for them. */
export const digitsFile = 'src/ui/digits.woff2';

/** What of it: regular to semibold. No kerning, which would move digits again. */
const options = {
  targetFormat: 'woff2' as const,
  variationAxes: { wght: { min: 400, max: 600 } },
  keepFeatures: [],
  // Who made it and under which licence.
  preserveNameIds: [0, 13, 14],
} satisfies object;

/** The font of the digits alone. */
export async function digitsFont(): Promise<Uint8Array> {
  const { default: subset } = await import('subset-font');
  return subset(readFileSync(digitsSource), '0123456789+−', options);
}
