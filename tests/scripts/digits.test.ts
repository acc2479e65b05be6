import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { digitsFile, digitsFont, digitsSource } from '../../scripts/digits.ts';
import { packagesOf } from '../../scripts/shipped.ts';

it('the font of the digits is what its package gives, and 2 kB', async () => {
  const kept = readFileSync(digitsFile);
  expect(Buffer.from(await digitsFont()).equals(kept)).toBe(true);
  expect(kept.length).toBeLessThan(2500);
});

it('goes with its licence', () => {
  const [of] = packagesOf([digitsSource]);
  expect(of?.name).toBe('@fontsource-variable/hanken-grotesk');
  expect(of?.text).toContain('SIL OPEN FONT LICENSE');
});
