import { describe, expect, it } from 'vitest';
import { parseFigures } from '../../src/data/figures/parse.ts';
import { failureOf } from '../fixtures/failures.ts';

const text = { vi: 'Lời', en: 'Words' };
const source = { id: 'bao', title: 'Bài báo', publisher: 'Báo', date: '2022-01-03', language: 'vi', url: null };
const subject = { kind: 'organisation', statYear: 2021 };
const whom = { kind: 'organisation', organisation: 'tinh' };
const done = {
  id: 'done',
  name: 'casesCompleted',
  subject,
  value: 30,
  quantity: 'case',
  direction: 'moreThan',
  provenance: { kind: 'reported', source: 'bao', paragraph: 13, statement: text },
};
const eligible = { ...done, id: 'eligible', name: 'eligibleCases', value: 40, direction: 'exact' };
const reach = { ...done, id: 'reach', name: 'campaignReach', value: 100, quantity: 'percent', direction: 'exact' };
const rateOfBoth = { id: 'rate', name: 'caseRate', subject, operation: 'divide', inputs: ['done', 'eligible'] };
const target = {
  subject,
  measure: 'caseRate',
  value: 80,
  direction: 'exact',
  provenance: { kind: 'illustrative', method: 'made-up' },
};
const campaign = { id: 'dot', name: text, fromYear: 2021, toYear: 2023, reach: 'reach' };
const method = { id: 'made-up', description: text };

function file(given: object = {}) {
  return {
    schemaVersion: 2,
    organisation: 'tinh',
    sources: [source],
    figures: [done, eligible, reach],
    derived: [rateOfBoth],
    targets: [target],
    campaigns: [campaign],
    methods: [method],
    ...given,
  };
}

const parse = (given: object = {}) => parseFigures('tinh', file(given));

const event = {
  ...{ id: 'ra-quan', kind: 'peakDrive', name: text, start: '2021-07', end: '2021-09-30', progress: ['done'] },
  source: { kind: 'stated', by: 'Kế hoạch số 12' },
};

describe('parseFigures', () => {
  it('reads dated events with the figures that tell their progress, and none where there are none', () => {
    expect(parse().value.events).toEqual([]);
    const [read] = parse({ events: [event] }).value.events;
    expect(read).toMatchObject({ start: '2021-07', source: { by: 'Kế hoạch số 12' }, progress: [{ value: 30 }] });
    const { progress, ...words } = event;
    expect(progress).toEqual(['done']);
    expect(parse({ events: [words] }).value.events[0]?.progress).toEqual([]);
  });

  it('drops an event that ends before it starts, stands twice, has no such day or source, and tells of a missing figure', () => {
    const problemsOf = (...events: readonly object[]) => {
      const { value, dropped } = parse({ events });
      return [value.events.length, dropped.faults.map(({ problem }) => problem.kind)];
    };
    expect(problemsOf({ ...event, end: '2021-06-30' })).toEqual([0, ['order']]);
    expect(problemsOf({ ...event, end: '2021-07-01' })).toEqual([1, []]);
    expect(problemsOf(event, event)).toEqual([1, ['twice']]);
    expect(problemsOf({ ...event, start: '2021-02-30' })).toEqual([0, ['unexpected']]);
    expect(problemsOf({ ...event, source: { kind: 'reported', source: 'x', statement: text } })).toEqual([
      0,
      ['noSuch'],
    ]);
    expect(problemsOf({ ...event, progress: ['x'] })).toEqual([1, ['noSuch']]);
  });

  it('reads a figure with its evidence', () => {
    const { value, dropped } = parse();
    expect(value.figures.get('done')).toEqual({
      name: 'casesCompleted',
      subject: { whom, statYear: 2021 },
      value: 30,
      quantity: 'case',
      direction: 'moreThan',
      provenance: { kind: 'reported', source: 'bao', paragraph: 13, statement: text },
    });
    expect(dropped).toEqual({ file: 'tinh/figures.json', faults: [] });
  });

  it('keeps a note and leaves out a paragraph that is not given', () => {
    const provenance = { kind: 'reported', source: 'bao', statement: text };
    const figure = parse({ figures: [{ ...done, provenance, note: text }, eligible, reach] }).value.figures.get('done');
    expect(figure?.note).toEqual(text);
    expect(figure?.provenance).toEqual({ kind: 'reported', source: 'bao', statement: text });
  });

  it('computes a derived figure from the figures it names', () => {
    expect(parse().value.figures.get('rate')).toMatchObject({
      name: 'caseRate',
      value: 75,
      quantity: 'percent',
      direction: 'moreThan',
      provenance: { kind: 'derived', formula: { operation: 'divide' } },
    });
  });

  it('reads targets and campaigns', () => {
    const { targets, campaigns } = parse().value;
    expect(targets).toEqual([
      {
        whom,
        statYear: 2021,
        measure: 'caseRate',
        figure: {
          name: 'caseTarget',
          subject: { whom, statYear: 2021 },
          value: 80,
          quantity: 'percent',
          direction: 'exact',
          provenance: { kind: 'illustrative', method: 'made-up' },
        },
      },
    ]);
    expect(campaigns[0]).toMatchObject({ fromYear: 2021, toYear: 2023, reach: { value: 100 } });
  });

  it('drops a bad figure and says where it stands in the file', () => {
    const { value, dropped } = parse({ figures: [done, { ...eligible, value: 'bốn mươi' }, reach], derived: [] });
    expect([...value.figures.keys()]).toEqual(['done', 'reach']);
    expect(dropped.faults).toEqual([
      { at: 'figures[1].value', problem: { kind: 'unexpected', found: '"bốn mươi"', expected: { kind: 'number' } } },
    ]);
  });

  it('names the place of a fault inside a derivation', () => {
    const { dropped } = parse({ derived: [{ ...rateOfBoth, inputs: ['done', 7] }] });
    expect(dropped.faults.map(({ at }) => at)).toEqual(['derived[0].inputs[1]']);
  });

  it('drops a figure that quotes a source that is not there', () => {
    const { value, dropped } = parse({
      figures: [{ ...done, provenance: { ...done.provenance, source: 'khac' } }, eligible, reach],
      derived: [],
    });
    expect(value.figures.has('done')).toBe(false);
    expect(dropped.faults).toEqual([{ at: 'done', problem: { kind: 'noSuch', what: 'source', id: 'khac' } }]);
  });

  it('drops what quotes a source that had to be dropped', () => {
    const { value, dropped } = parse({ sources: [{ ...source, date: '3/1/2022' }], derived: [], campaigns: [] });
    expect(value.figures.size).toBe(0);
    expect(dropped.faults.map(({ at }) => at)).toEqual(['sources[0].date', 'done', 'eligible', 'reach']);
  });

  it('drops a derived figure whose input is missing, and says so', () => {
    const { value, dropped } = parse({ derived: [{ ...rateOfBoth, inputs: ['done', 'absent'] }] });
    expect(value.figures.has('rate')).toBe(false);
    expect(dropped.faults).toEqual([{ at: 'rate', problem: { kind: 'notComputable', inputs: 'done, absent' } }]);
  });

  it('drops a derived figure that would divide by zero', () => {
    const { dropped } = parse({ figures: [done, { ...eligible, value: 0 }, reach] });
    expect(dropped.faults).toEqual([{ at: 'rate', problem: { kind: 'notComputable', inputs: 'done, eligible' } }]);
  });

  it('drops a derived figure whose units do not go together', () => {
    const { dropped } = parse({ derived: [{ ...rateOfBoth, operation: 'subtract', inputs: ['done', 'reach'] }] });
    expect(dropped.faults).toEqual([{ at: 'rate', problem: { kind: 'notComputable', inputs: 'done, reach' } }]);
  });

  it('drops a target that quotes a source or method that is not there', () => {
    const provenance = { kind: 'reported', source: 'khac', statement: text };
    const { value, dropped } = parse({ targets: [{ ...target, provenance }, target], methods: [] });
    expect(value.targets).toEqual([]);
    expect(dropped.faults).toEqual([
      { at: 'targets[0]', problem: { kind: 'noSuch', what: 'source', id: 'khac' } },
      { at: 'targets[1]', problem: { kind: 'noSuch', what: 'method', id: 'made-up' } },
    ]);
  });

  it('drops a target beyond a hundred percent', () => {
    const { dropped } = parse({ targets: [{ ...target, value: 100.1 }] });
    expect(dropped.faults.map(({ at }) => at)).toEqual(['targets[0].value']);
  });

  it('drops a campaign whose reach is no rate or not there', () => {
    const { value, dropped } = parse({
      campaigns: [
        { ...campaign, reach: 'done' },
        { ...campaign, id: 'hai', reach: 'absent' },
      ],
    });
    expect(value.campaigns).toEqual([]);
    expect(dropped.faults).toEqual([
      { at: 'dot', problem: { kind: 'noSuch', what: 'figure', id: 'done' } },
      { at: 'hai', problem: { kind: 'noSuch', what: 'figure', id: 'absent' } },
    ]);
  });

  it('may have nothing but figures', () => {
    const { value, dropped } = parse({ derived: [], targets: [], campaigns: [], methods: [] });
    expect(value.figures.size).toBe(3);
    expect(value.targets).toEqual([]);
    expect(dropped.faults).toEqual([]);
  });

  it('refuses another version of the format and names the fault', async () => {
    const failure = await failureOf(() => parse({ schemaVersion: 1 }));
    expect(failure.kind).toBe('malformed');
    expect(failure.file).toBe('tinh/figures.json');
    expect(failure.fault?.at).toBe('schemaVersion');
    expect(failure.fault?.problem).toEqual({
      kind: 'unexpected',
      found: '1',
      expected: { kind: 'oneOf', values: ['2'] },
    });
    expect(failure.message).toBe('[data] tinh/figures.json: malformed at schemaVersion: unexpected');
  });

  it('takes a file without figures: an office may have reports and targets alone', () => {
    expect(parse({ figures: [], derived: [], campaigns: [] }).dropped.faults).toEqual([]);
  });

  it('refuses a file without one of its lists', async () => {
    expect((await failureOf(() => parse({ targets: undefined }))).fault).toEqual({
      at: 'targets',
      problem: { kind: 'missing' },
    });
    expect((await failureOf(() => parse({ sources: {} }))).fault?.at).toBe('sources');
  });

  it('refuses the figures of another organisation', async () => {
    const failure = await failureOf(() => parseFigures('tinh-khac', file()));
    expect(failure.fault?.at).toBe('organisation');
  });

  it('refuses what is no object at all', async () => {
    expect((await failureOf(() => parseFigures('tinh', 'một chuỗi'))).fault?.at).toBe('(root)');
  });
});
