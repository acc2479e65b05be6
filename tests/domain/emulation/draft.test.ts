import { describe, expect, it } from 'vitest';
import { draftOf, draftWith, freshId, numberIn, tableOfDraft } from '../../../src/domain/emulation/draft.ts';
import { scoringFaults } from '../../../src/domain/emulation/scoringFaults.ts';
import { measuresOfForms } from '../../../src/domain/emulation/scoringProblem.ts';
import { byBasis } from '../../../src/domain/measures.ts';
import { officeTable, threeUnits } from '../../fixtures/emulation.ts';

describe('a table as it is typed', () => {
  it('comes back as it was, with either decimal mark', () => {
    expect(tableOfDraft(draftOf(officeTable, ','))).toEqual(officeTable);
    expect(tableOfDraft(draftOf(officeTable, '.'))).toEqual(officeTable);
  });

  it('has texts for numbers, and empty ones for conditions that do not matter', () => {
    const draft = draftOf(officeTable, ',');
    expect([draft.total, draft.penalties[0]?.points, draft.grades[0]?.missedByLessThan]).toEqual(['100', '0,5', '']);
  });

  it('is the office’s own from then on, and has a place for its decision', () => {
    const draft = draftOf({ ...officeTable, origin: 'default', decision: null }, ',');
    expect([draft.origin, draft.decision]).toEqual(['office', { number: '', date: '' }]);
  });

  it('keeps what is no number, which is told as a fault', () => {
    const draft = draftWith(draftOf(officeTable, ','), 'criteria[1].points', '4x');
    expect(draft.criteria[1]?.points).toBe('4x');
    const context = {
      statYear: 2021,
      formVersion: '06/2019' as const,
      measures: byBasis(measuresOfForms),
      units: threeUnits,
    };
    expect(scoringFaults(tableOfDraft(draft), context)).toEqual([
      { at: 'criteria[1].points', problem: { kind: 'noNumber' } },
    ]);
  });

  it('comes to the very same table as long as nothing is typed', () => {
    const draft = draftOf(officeTable, ',');
    expect(tableOfDraft(draft)).toBe(tableOfDraft(draft));
  });

  it('is changed at a path as faults name it, and nowhere else', () => {
    const draft = draftOf(officeTable, ',');
    const changed = draftWith(draft, 'criteria[1].scale.steps[0].from', '-6');
    expect(tableOfDraft(changed).criteria[1]?.scale).toMatchObject({ steps: [{ from: -6, share: 50 }, { from: 0 }] });
    expect(changed.criteria[0]).toBe(draft.criteria[0]);
    expect(draft.criteria[1]).not.toBe(changed.criteria[1]);
  });

  it('gives each new line an id that no other has', () => {
    const draft = draftOf(officeTable, ',');
    expect(freshId(draft, 'tieu-chi')).toBe('tieu-chi-1');
    expect(freshId(draftWith(draft, 'criteria[0].id', 'tieu-chi-1'), 'tieu-chi')).toBe('tieu-chi-2');
  });
});

describe('a number as people type it', () => {
  it.each([
    ['12', 12],
    ['12,5', 12.5],
    ['12.5', 12.5],
    [' -4 ', -4],
    ['−4,25', -4.25],
    ['0', 0],
  ])('%s is one', (text, value) => {
    expect(numberIn(text)).toBe(value);
  });

  it.each(['', '4x', '1.000', '1,000', '1.000,5', '--1', 'Infinity', '1e3'])('“%s” is none', (text) => {
    expect(numberIn(text)).toBeNaN();
  });
});
