import { describe, expect, it } from 'vitest';
import { DataFailure } from '../../src/data/failure.ts';
import { tableForLink, tableOfLink } from '../../src/data/scoring/link.ts';
import { draftIn, parseScoringFile, scoringFileOf } from '../../src/data/scoring/parse.ts';
import { draftOf } from '../../src/domain/emulation/draft.ts';
import { officeTable } from '../fixtures/emulation.ts';

const file = 'bang.json';
const failure = (text: string) => {
  try {
    parseScoringFile(text, file);
  } catch (error) {
    if (error instanceof DataFailure) return [error.kind, error.file, error.fault?.at];
    throw error;
  }
  return 'taken';
};
const altered = (change: (raw: Record<string, unknown>) => void) => {
  const raw = JSON.parse(scoringFileOf('vinh-phuc', officeTable));
  change(raw);
  return JSON.stringify(raw);
};

describe('a scoring table in a file', () => {
  it('comes back as it was', () => {
    expect(parseScoringFile(scoringFileOf('vinh-phuc', officeTable), file)).toEqual(officeTable);
  });

  it('is refused where it is something else, with the place of the first fault', () => {
    expect(failure('{')).toEqual(['notJson', file, undefined]);
    expect(failure('null')).toEqual(['malformed', file, '(root)']);
    expect(failure(altered((raw) => Object.assign(raw, { kind: 'sao-luu' })))).toEqual(['malformed', file, 'kind']);
    expect(failure(altered((raw) => Object.assign(raw, { schemaVersion: 2 })))).toEqual([
      'newerSchema',
      file,
      undefined,
    ]);
    const noPoints = officeTable.criteria.map((criterion, at) =>
      at === 1 ? { ...criterion, points: '40' } : criterion,
    );
    expect(failure(altered((raw) => Object.assign(raw, { table: { ...officeTable, criteria: noPoints } })))).toEqual([
      'malformed',
      file,
      'table.criteria[1].points',
    ]);
    expect(failure(' '.repeat(1_000_001))).toEqual(['malformed', file, undefined]);
  });
});

describe('a scoring table in a link', () => {
  it('comes back as it was, in letters that no mail breaks', () => {
    const text = tableForLink(officeTable) ?? '';
    expect(text).toMatch(/^[\w-]{300,1500}$/);
    expect(tableOfLink(text)).toEqual(officeTable);
  });

  it('is left to a file where it is long', () => {
    const groups = Array.from({ length: 60 }, (_, at) => ({
      id: `c${at}`,
      name: `Cụm ${at * 7919}`,
      units: [`x${at * 31}`],
    }));
    expect(tableForLink({ ...officeTable, groups })).toBeUndefined();
  });

  it('is none where the link was cut, altered or is somebody’s joke', () => {
    const text = tableForLink(officeTable) ?? '';
    for (const broken of [
      '',
      'x',
      text.slice(0, -40),
      `${text.slice(0, 50)}AAAA${text.slice(54)}`,
      '%',
      'A'.repeat(5000),
    ])
      expect(tableOfLink(broken)).toBeUndefined();
  });
});

describe('what was kept while it was typed', () => {
  it('is taken with texts that are no numbers yet', () => {
    const draft = { ...draftOf(officeTable, ','), total: '10x' };
    expect(draftIn(structuredClone(draft))).toEqual(draft);
  });

  it('is not taken where it is something else', () => {
    for (const raw of [null, 1, {}, officeTable, { ...draftOf(officeTable, ','), decision: null }])
      expect(draftIn(raw)).toBeUndefined();
  });
});
