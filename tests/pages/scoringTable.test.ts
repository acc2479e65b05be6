import { afterEach, describe, expect, it } from 'vitest';
import { draftOf, tableOfDraft } from '../../src/domain/emulation/draft.ts';
import { judge } from '../../src/domain/emulation/judging.ts';
import type { ScoringFault, ScoringProblem } from '../../src/domain/emulation/scoringProblem.ts';
import type { ScoringTable } from '../../src/domain/emulation/scoringTable.ts';
import { emulationContent } from '../../src/pages/emulation/content.ts';
import { leadOf } from '../../src/pages/emulation/leadOf.ts';
import { faultSentences } from '../../src/pages/emulation/table/faultSentences.ts';
import { useScoringDrafts } from '../../src/state/scoringDrafts.ts';
import { searchWithTable, tableTextIn } from '../../src/url/view.ts';
import { officeTable } from '../fixtures/emulation.ts';
import { en, vi } from '../fixtures/languages.ts';
import { plain } from '../fixtures/text.ts';
import { lookOf } from '../fixtures/vinhPhuc.ts';

const problems: readonly ScoringProblem[] = [
  { kind: 'noNumber' },
  { kind: 'notAbove', limit: 0, found: -1 },
  { kind: 'below', limit: 0, found: -1 },
  { kind: 'year', found: 2020, expected: 2021 },
  { kind: 'noName' },
  { kind: 'noDecision' },
  { kind: 'noDecisionNumber' },
  { kind: 'noDecisionDate' },
  { kind: 'impossibleDate', found: '2021-02-30' },
  { kind: 'noCriteria' },
  { kind: 'weights', group: null, found: 90.5, total: 100 },
  { kind: 'idTwice', id: 'a', first: 'criteria[0].id' },
  { kind: 'noSuchMeasure', basis: 'cases', measure: 'suspendedForComplaint', formVersion: '06/2019' },
  { kind: 'noYardstick' },
  { kind: 'noTargets' },
  { kind: 'zeroYardstick' },
  { kind: 'noSteps' },
  { kind: 'stepsUnsorted', before: 2, found: 1 },
  { kind: 'sharesFall', before: 100, found: 50 },
  { kind: 'share', found: 120 },
  { kind: 'linearFlat', at: 3 },
  { kind: 'linearReversed', zero: 3, full: 1, better: 'more' },
  { kind: 'linearReversed', zero: 1, full: 3, better: 'less' },
  { kind: 'cutOffsOverlap', from: 60, before: 60 },
  { kind: 'cutOffsUnsorted', from: 90, before: 60 },
  { kind: 'outOfReach', from: 120, most: 103 },
  { kind: 'tooManyTargets', found: 4, most: 3 },
  { kind: 'emptyGroup' },
  { kind: 'unitTwice', unit: 'song-lo', first: 'groups[0].units[0]' },
  { kind: 'noSuchUnit', unit: 'khong-co' },
  { kind: 'endedUnit', unit: 'song-lo', successors: ['tam-dao'] },
];
const names = new Map([
  ['song-lo', 'Sông Lô'],
  ['tam-dao', 'Tam Đảo'],
]);
const told = (faults: readonly ScoringFault[], messages = vi) =>
  [...faultSentences(faults, (code) => names.get(code) ?? code, messages).values()].flat().map(plain);

describe('what is wrong in a table', () => {
  it('is a sentence of its own for each kind, in both languages', () => {
    const faults = problems.map((problem, at) => ({ at: String(at), problem }));
    for (const messages of [vi, en]) {
      const sentences = told(faults, messages);
      expect(new Set(sentences).size).toBe(problems.length);
      for (const sentence of sentences) expect(sentence).toMatch(/^[\p{Lu}“].{8,}\.$/u);
      expect(sentences.join(' ')).not.toMatch(/undefined|NaN|\[object/);
    }
  });

  it('says what to mend', () => {
    const one = (problem: ScoringProblem, messages = vi) => told([{ at: 'x', problem }], messages)[0];
    expect(one({ kind: 'weights', group: null, found: 90.5, total: 100 })).toBe(
      'Điểm các tiêu chí cộng lại là 90,50, không phải 100: sửa tổng hoặc sửa điểm từng tiêu chí.',
    );
    expect(one({ kind: 'endedUnit', unit: 'song-lo', successors: ['tam-dao'] }, en)).toBe(
      'Sông Lô has ended; its work went to Tam Đảo.',
    );
    expect(one({ kind: 'cutOffsOverlap', from: 60, before: 60 })).toBe('Hai loại cùng bắt đầu từ 60 điểm.');
  });

  it('stands together where it is at one place', () => {
    const faults: ScoringFault[] = [
      { at: 'title', problem: { kind: 'noName' } },
      { at: 'title', problem: { kind: 'noCriteria' } },
    ];
    expect(faultSentences(faults, String, vi).get('title')).toEqual(['Chưa có tên.', 'Chưa có tiêu chí nào.']);
  });
});

describe('the office’s own table', () => {
  afterEach(() => useScoringDrafts.setState(useScoringDrafts.getInitialState()));
  const own: ScoringTable = { ...officeTable, groups: [] };
  const put = (table: ScoringTable) => useScoringDrafts.setState({ drafts: { 'vinh-phuc/2021': draftOf(table, ',') } });

  it('judges in the place of the default, on screen and in files', () => {
    put(own);
    const { headline, cards } = emulationContent(lookOf({}), vi);
    expect(plain(headline)).toMatch(/đơn vị đạt cả ba tiêu chí năm 2021 \(số liệu minh họa\)$/);
    expect(cards[0]?.table().columns.map(({ key }) => key)).toContain('extra2_points');
    expect(cards[0]?.table().columns.map(({ key }) => key)).toContain('grade');
    expect(plain(cards[0]?.note ?? '')).toContain('Quyết định số 12/QĐ-CTHADS, ngày 01/02/2021');
  });

  it('without anything to be held against is told by its points', () => {
    const criteria: ScoringTable['criteria'] = [
      {
        id: 'ton',
        name: null,
        judged: { kind: 'stockChange', basis: 'cases' },
        yardstick: null,
        points: 100,
        scale: { kind: 'linear', on: 'number', zero: 20, full: -20 },
      },
    ];
    put({ ...own, criteria, bonuses: [], penalties: [], grades: [] });
    const told = (units: 'all' | readonly string[], messages = vi) =>
      plain(emulationContent(lookOf({ units }), messages).headline);
    expect(told('all')).toMatch(/^Cả mười đơn vị có từ [\d,]+ đến [\d,]+ điểm năm 2021 \(số liệu minh họa\)$/);
    expect(told(['song-lo'])).toMatch(/^Sông Lô có [\d,]+ điểm năm 2021/);
    expect(told(['song-lo'], en)).toMatch(/^Sông Lô has [\d.]+ points in 2021/);
  });

  it('is named with its decision', () => {
    const judging = judge(lookOf({}), { rankOfficers: false, own: tableOfDraft(draftOf(own, ',')) });
    expect(plain(leadOf(judging, vi))).toBe(
      'Chấm theo bảng tiêu chí của đơn vị: Bảng chấm điểm năm 2021 (Quyết định số 12/QĐ-CTHADS, ngày 01/02/2021).',
    );
    expect(plain(leadOf(judging, en))).toBe(
      'Scored by the office’s own table: Bảng chấm điểm năm 2021 (decision 12/QĐ-CTHADS of 01/02/2021).',
    );
  });

  it('is not used while its points do not add up, which is said', () => {
    const judging = judge(lookOf({}), { rankOfficers: false, own: { ...own, total: 90 } });
    expect([judging.unused, judging.table.origin]).toEqual([true, 'default']);
    expect(plain(leadOf(judging, vi))).toMatch(
      /^Bảng tiêu chí của đơn vị còn chỗ phải sửa nên chưa dùng: mỗi chỉ tiêu/,
    );
  });

  it('is used where only its decision is still to be filled in', () => {
    const judging = judge(lookOf({}), { rankOfficers: false, own: { ...own, decision: null } });
    expect([judging.unused, judging.table.origin]).toEqual([false, 'office']);
  });

  it('makes a board of each group that is looked at, and says who is in none', () => {
    const groups = [{ id: 'khu-1', name: 'Khu vực 1', units: ['song-lo', 'tam-dao'] }];
    const judging = judge(lookOf({}), { rankOfficers: false, own: { ...own, groups } });
    expect(judging.boards.map(({ group, rows }) => [group?.id, rows.length])).toEqual([['khu-1', 2]]);
    expect(judging.outside).toHaveLength(8);
    put({ ...own, groups });
    expect(plain(emulationContent(lookOf({}), vi).cards[0]?.title ?? '')).toMatch(/^Khu vực 1: Nhiều điểm nhất: /);
  });
});

describe('a link with a table', () => {
  it('keeps the view that it is added to', () => {
    const search = searchWithTable('?ky=2021-06&v=1', 'abc-_');
    expect(search).toBe('?ky=2021-06&v=1&bang=abc-_');
    expect([tableTextIn(search), tableTextIn('?v=1')]).toEqual(['abc-_', null]);
  });
});
