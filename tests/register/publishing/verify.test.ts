import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { verifyAll, verifyOne } from '../../../register/verifying/verifyPublication.ts';
import { paper, paperEngine } from './paperEngine.ts';
import { fourth, newFolder, publish, refusal, third } from './publishing.ts';

describe('a published number', () => {
  const eligible = { unit: 'ha-noi-1', months: 3, measure: 'eligible', basis: 'cases' } as const;

  it('is counted again and is equal, also after the register has grown', async () => {
    const out = join(newFolder(), 'v1');
    const register = paper();
    await publish(register, out, third);
    const first = await verifyOne(paperEngine(register), out, { statYear: 2026, asked: eligible });
    expect(first).toMatchObject({ isEqual: true, counted: 5, published: { value: 5 } });
    expect(first.snapshot).toBe(first.published.origin?.snapshot);
    register.cases.push({ unit: 'ha-noi-1', accepted: '2025-12-20T08:00:00', recorded: '2026-01-15T08:00:00' });
    const later = await verifyOne(paperEngine(register), out, { statYear: 2026, asked: eligible });
    expect(later.isEqual).toBe(true);
    expect(later.snapshot).not.toBe(later.published.origin?.snapshot);
    const all = await verifyAll(paperEngine(register), out, () => {});
    expect([all.found, all.hashes]).toEqual([[], []]);
    expect(all.same).toBeGreaterThan(300);
  });

  it('is told where it differs, alone and among all', async () => {
    const out = join(newFolder(), 'v1');
    const register = paper();
    await publish(register, out, third);
    register.cases.pop();
    register.cases.shift();
    const one = await verifyOne(paperEngine(register), out, { statYear: 2026, asked: eligible });
    expect(one).toMatchObject({ isEqual: false, counted: 4, published: { value: 5 } });
    const { found, hashes } = await verifyAll(paperEngine(register), out, () => {});
    expect(found.map(({ asked }) => asked)).toContainEqual(eligible);
    expect(hashes).toContain('ha-noi forms/05-2024 2026-01-02T17:00:00');
  });

  it('may be a cell of ages, and one that is not there is told', async () => {
    const out = join(newFolder(), 'v1');
    const register = paper();
    await publish(register, out, fourth);
    const cell = { unit: 'ha-noi', months: 4, measure: 'cases', cell: 'stock civil s10 no d90' };
    expect(await verifyOne(paperEngine(register), out, { statYear: 2026, asked: cell })).toMatchObject({
      isEqual: true,
      counted: 9,
    });
    const { said } = await refusal(() =>
      verifyOne(paperEngine(register), out, { statYear: 2026, asked: { ...eligible, unit: 'sai-gon' } }),
    );
    expect(said.vi).toContain('Không có số eligible của sai-gon sau 3 tháng năm 2026');
    const empty = await refusal(() =>
      verifyOne(paperEngine(register), newFolder(), { statYear: 2026, asked: eligible }),
    );
    expect(empty.said.vi).toContain('chưa có gì được công bố');
  });
});
