import { describe, expect, it } from 'vitest';
import { assign, type Candidate } from '../../src/import/columns.ts';
import type { FormColumn } from '../../src/import/formColumns.ts';

const candidates = (...readings: readonly (readonly FormColumn[])[]): readonly Candidate[] =>
  readings.map((each, column) => ({ column, readings: each }));
const rows = (...all: readonly (readonly (number | null)[])[]) => all;
const found = (assigned: ReturnType<typeof assign>) => [...(assigned?.best.columns.values() ?? [])];
const doubtful: readonly FormColumn[] = ['completed', 'completedTotal'];

describe('what columns are', () => {
  it('is decided by what adds up where a name leaves two readings', () => {
    // eligible | thi hành xong | đình chỉ | đang thi hành
    const heads = candidates(
      ['eligible'],
      doubtful,
      ['terminated'],
      ['inProgress'],
      ['totalToEnforce'],
      ['carriedForward'],
    );
    const apart = assign(heads, rows([606, 438, 57, 111, 782, 287], [98, 72, 9, 17, 126, 45]));
    expect(found(apart)).toEqual([
      'eligible',
      'completed',
      'terminated',
      'inProgress',
      'totalToEnforce',
      'carriedForward',
    ]);
    expect(apart?.best).toMatchObject({ judged: 4, kept: 4 });
    expect(apart?.rivals).toEqual([]);
  });

  it('is the total where the parts stand beside it', () => {
    const heads = candidates(doubtful, doubtful, ['terminated'], ['eligible'], ['inProgress']);
    expect(found(assign(heads, rows([495, 438, 57, 606, 111])))).toEqual([
      'completedTotal',
      'completed',
      'terminated',
      'eligible',
      'inProgress',
    ]);
    expect(found(assign(heads, rows([438, 495, 57, 606, 111])))).toEqual([
      'completed',
      'completedTotal',
      'terminated',
      'eligible',
      'inProgress',
    ]);
  });

  it('is asked where nothing tells', () => {
    const assigned = assign(candidates(doubtful, ['eligible']), rows([438, 606]));
    expect(found(assigned)).toEqual(['completed', 'eligible']);
    expect(assigned?.rivals.map(({ columns }) => [...columns.values()])).toEqual([['completedTotal', 'eligible']]);
  });

  it('is asked where two columns are called the same', () => {
    const assigned = assign(candidates(['newlyAccepted'], ['newlyAccepted'], ['carriedOver']), rows([5, 6, 7]));
    expect(assigned?.best.columns.size).toBe(2);
    expect(assigned?.rivals).toHaveLength(1);
  });

  it('of two columns that are called the same is the one that adds up', () => {
    const heads = candidates(['docketed'], ['carriedOver'], ['newlyAccepted'], ['newlyAccepted']);
    const assigned = assign(heads, rows([792, 284, 12, 508], [127, 45, 3, 82]));
    expect([...(assigned?.best.columns ?? [])]).toEqual([
      [0, 'docketed'],
      [1, 'carriedOver'],
      [3, 'newlyAccepted'],
    ]);
    expect(assigned?.rivals).toEqual([]);
  });

  it('is nothing where no head says anything', () => {
    expect(assign(candidates([], []), rows([1, 2]))).toBeNull();
  });
});
