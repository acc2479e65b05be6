import { describe, expect, it } from 'vitest';
import type { Move } from '../../../src/domain/trial/moves.ts';
import { moveOf, withMove } from '../../../src/pages/emulation/trial/draft.ts';
import { type TrialDraft, useTrialDraft } from '../../../src/state/trialDraft.ts';

const draft = (given: Partial<TrialDraft>): TrialDraft => ({ ...useTrialDraft.getInitialState(), ...given });
const target = (value: string) => moveOf(draft({ value }));
const more = (value: string) => moveOf(draft({ kind: 'completions', whom: 'unit', unit: 'song-lo', value }));

describe('what is typed', () => {
  it('is a target of everybody, of the whole or of a unit', () => {
    expect(target('95')).toEqual({ kind: 'target', basis: 'cases', whom: 'all', value: 95 });
    expect(moveOf(draft({ whom: 'whole', basis: 'amounts', value: '40,75' }))).toEqual({
      kind: 'target',
      basis: 'amounts',
      whom: 'whole',
      value: 40.75,
    });
    expect(moveOf(draft({ whom: 'unit', unit: 'tam-dao', value: ' 86.5 % ' }))).toMatchObject({
      whom: { unit: 'tam-dao' },
      value: 86.5,
    });
  });

  it('is a count with its thousands apart or not, in either way of writing', () => {
    for (const typed of ['1250000', '1.250.000', '1,250,000', '1 250 000'])
      expect(more(typed)).toEqual({ kind: 'completions', basis: 'cases', unit: 'song-lo', more: 1_250_000 });
    expect(moveOf(draft({ kind: 'eligibility', unit: 'song-lo', value: '0' }))).toMatchObject({ eligible: 0 });
  });

  it.each(['', 'x', '-5', '95,555', '1e2', '9.5.5', '１'])('is no target where it is %j', (typed) => {
    expect(target(typed)).toBeUndefined();
  });

  it.each(['', '30 việc', '-1', '1,5', '12.50', '1e3', '1234567890123'])('is no count where it is %j', (typed) => {
    expect(more(typed)).toBeUndefined();
  });
});

describe('another move', () => {
  const all = { kind: 'target', basis: 'cases', whom: 'all', value: 95 } as const;
  const ten = { kind: 'completions', basis: 'cases', unit: 'song-lo', more: 10 } as const;

  it('comes to the others, and takes the place of one of the same thing', () => {
    const moves: readonly Move[] = withMove([all], ten);
    expect(moves).toEqual([all, ten]);
    expect(withMove(moves, { ...all, value: 90 })).toEqual([ten, { ...all, value: 90 }]);
    expect(withMove(moves, { ...all, basis: 'amounts' })).toHaveLength(3);
    expect(withMove(moves, { ...all, whom: { unit: 'song-lo' } })).toHaveLength(3);
    expect(withMove(moves, { ...ten, unit: 'tam-dao' })).toHaveLength(3);
  });
});
