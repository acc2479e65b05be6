import type { ProvenanceKind } from '../../../domain/provenance.ts';
import type { Messages } from '../../../i18n/messages.ts';
import type { Card } from '../card.ts';
import type { Chart } from '../chart.ts';

/**
 * The states that a chart is looked at and tested in: what data can do to a drawing, and every kind of provenance. A chart leaves
 * out what cannot happen to it.
 */
export const stateNames = [
  'normal',
  'oneUnit',
  'manyUnits',
  'longNames',
  'missing',
  'zero',
  'nothing',
  'partYear',
  'events',
  'manyEvents',
  'money',
  'bounds',
  'reported',
  'imported',
  'register',
  'derived',
  'illustrative',
  'trial',
] as const;

export type StateName = (typeof stateNames)[number];

/** Kinds that figures can have which are always computed. */
export const computedKinds = ['derived', 'illustrative', 'trial'] as const satisfies readonly ProvenanceKind[];

type Make<Data> = (messages: Messages) => Data;

/** Every chart has an ordinary day, a day on which figures are missing, and a day of each kind of figure it can have. */
type States<Data, Kind extends ProvenanceKind> = Readonly<
  Record<'normal' | 'missing' | Kind, Make<Data>> & Partial<Record<StateName, Make<Data>>>
>;

export interface ChartState {
  readonly name: StateName;
  readonly cardOf: (messages: Messages) => Card;
}

/** A chart with its states, in the order of their names above. */
export interface ChartStates {
  readonly id: string;
  /** The kinds that its drawn figures can have. */
  readonly kinds: readonly ProvenanceKind[];
  readonly states: readonly ChartState[];
}

/**
 * The states of a chart from the finished data of each, which are made for a language because names stand in them. The type of
 * the data stays inside, as it does in the chart.
 */
export function chartStates<Data, Kind extends ProvenanceKind>(
  { id, cardOf }: Pick<Chart<Data>, 'id' | 'cardOf'>,
  kinds: readonly Kind[],
  states: States<NoInfer<Data>, NoInfer<Kind>>,
): ChartStates {
  const made: Partial<Record<StateName, Make<Data>>> = states;
  return {
    id,
    kinds,
    states: stateNames.flatMap((name) => {
      const dataFor = made[name];
      return dataFor ? [{ name, cardOf: (messages: Messages) => cardOf(dataFor(messages), messages) }] : [];
    }),
  };
}
