import * as v from 'valibot';
import { judgedRates } from '../../domain/emulation/judged.ts';
import { allMeasures, bases } from '../../domain/measures.ts';

/** The shape of a scoring table: in files and links with numbers, and as it is kept while it is typed, with texts for them. */

/** More lines than an office would write are no table. */
const mostLines = 200;
const mostUnits = 1000;
const text = v.pipe(v.string(), v.maxLength(2000));
const words = v.union([text, v.object({ vi: text, en: text })]);
const basis = v.picklist(bases);
const lines = <S extends v.GenericSchema>(of: S) => v.pipe(v.array(of), v.maxLength(mostLines));

const judged = v.variant('kind', [
  v.object({ kind: v.picklist(Object.keys(judgedRates) as (keyof typeof judgedRates)[]), basis }),
  v.object({
    kind: v.literal('count'),
    basis,
    measure: v.picklist([...allMeasures, 'credit']),
    better: v.picklist(['more', 'less']),
  }),
]);

const rawDecision = v.object({ number: text, date: text });

function tableOf<N extends v.GenericSchema, O extends v.GenericSchema, D extends v.GenericSchema>(
  number: N,
  optional: O,
  decision: D,
) {
  const on = v.picklist(['number', 'distance', 'ofYardstick']);
  /** Files from before lines had decisions and groups of their own have neither. */
  const ownDecision = v.optional(rawDecision);
  const part = { decision: ownDecision, groups: v.optional(v.pipe(v.array(text), v.maxLength(mostLines))) };
  const extra = v.object({
    ...part,
    id: text,
    name: v.nullable(words),
    judged,
    from: number,
    per: number,
    points: number,
    most: number,
  });
  return v.object({
    origin: v.literal('office'),
    statYear: number,
    title: v.nullable(words),
    decision,
    total: number,
    criteria: lines(
      v.object({
        ...part,
        id: text,
        name: v.nullable(words),
        judged,
        yardstick: v.nullable(
          v.variant('kind', [
            v.object({ kind: v.literal('target') }),
            v.object({ kind: v.literal('fixed'), value: number }),
          ]),
        ),
        points: number,
        scale: v.variant('kind', [
          v.object({ kind: v.literal('metOrNot') }),
          v.object({ kind: v.literal('steps'), on, steps: lines(v.object({ from: number, share: number })) }),
          v.object({ kind: v.literal('linear'), on, zero: number, full: number }),
        ]),
      }),
    ),
    bonuses: lines(extra),
    penalties: lines(extra),
    grades: lines(
      v.object({ ...part, id: text, name: words, from: number, targetsMet: optional, missedByLessThan: optional }),
    ),
    groups: lines(
      v.object({
        id: text,
        name: words,
        decision: ownDecision,
        units: v.pipe(v.array(text), v.maxLength(mostUnits)),
      }),
    ),
  });
}

const number = v.pipe(v.number(), v.finite());

export const rawTable = tableOf(number, v.nullable(number), v.nullable(rawDecision));
export const rawDraft = tableOf(text, text, rawDecision);

/** What is in a file. */
export const rawFile = v.object({
  kind: v.literal('thads-scoring-table'),
  schemaVersion: v.literal(1),
  organisation: text,
  table: rawTable,
});
