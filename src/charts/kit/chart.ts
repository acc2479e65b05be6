import { createElement, type ReactElement } from 'react';
import type { Look } from '../../domain/look.ts';
import { restsOn } from '../../domain/restsOn.ts';
import { figuresOf, hasFigure, type Table } from '../../domain/table.ts';
import type { NativeChart, NativeForm } from '../../files/outgoing.ts';
import type { Messages } from '../../i18n/messages.ts';
import { said } from '../../i18n/said.ts';
import type { Card } from './card.ts';
import { type Choice, choices } from './chosen.ts';
import type { ChartSpec, Draw, DrawProps, Heights } from './spec.ts';
import { sharedWords } from './words/words.ts';

/** What a chart is apart from its words and rows: how it is fetched, what it is in files, how wide its stills are. */
interface ChartParts<Data> {
  readonly spec: ChartSpec<Data>;
  /**
   * The finished data of what a reader looks at; undefined where the data have nothing for this chart, which then has no
   * card.
   */
  readonly rows: (look: Look, messages: Messages) => Data | undefined;
  /** What its rows follow beside the units and the period looked at: a step in anything else leaves its card as it is. */
  readonly follows: readonly Choice[];
  /** What it shows all sides of instead: both measures, or the year before beside this one. */
  readonly shows?: readonly Choice[];
  /** Words that take the drawing's place where a true picture cannot be drawn though there are figures. */
  readonly withheld?: (data: Data, messages: Messages) => string | undefined;
  /** What it draws is there without any number: times and names. Others have nothing to draw then. */
  readonly drawnWithoutFigures?: true;
  /** Fetches the drawing, with whatever library it needs. */
  readonly load: () => Promise<{ readonly Draw: Draw<Data> }>;
  /** For file names: what is in it, in Vietnamese without accents. */
  readonly slug: string;
  /** How a slide draws it natively; left out where Office has no form for it and shows the picture. */
  readonly native?: NativeChart | ((data: Data, messages: Messages) => NativeForm | undefined);
  /** Widths at which stills are drawn, pixels: a card of the page, and a card on a phone. */
  readonly stillWidths: Heights;
}

/** A chart: one folder, one line in the registry. */
export interface Chart<Data> extends ChartParts<Data> {
  readonly id: string;
  /** The card of finished data, as the gallery and tests make it. */
  readonly cardOf: (data: Data, messages: Messages) => Card;
  /** The card of what a reader looks at, or none: a list, so that a page is a list of cards. */
  readonly cards: (look: Look, messages: Messages) => readonly Card[];
}

/** Makes a chart of its parts. The type of its data stays inside: a card has none, and nothing has to be cast. */
export function defineChart<Data>(parts: ChartParts<Data>): Chart<Data> {
  const { spec, load, slug, native, stillWidths } = parts;
  const kept = keeper(parts.follows);
  let draw: Draw<Data> | undefined;
  const loadDraw = async () => {
    draw ??= (await load()).Draw;
  };
  const cardOf = (data: Data, messages: Messages): Card => {
    let table: Table | undefined;
    const tableOnce = () => {
      table ??= spec.table(data, messages);
      return table;
    };
    const withheld =
      parts.withheld?.(data, messages) ??
      (parts.drawnWithoutFigures || hasFigure(tableOnce()) ? undefined : sharedWords(messages).nothing);
    return {
      id: spec.id,
      slug,
      language: messages.language,
      data,
      title: said(spec.title(data, messages), restsOn(spec.speaksOf(data)), messages),
      subtitle: spec.subtitle(data, messages),
      note: spec.note?.(data, messages),
      describe: () => said(spec.describe(data, messages), restsOn(figuresOf(tableOnce())), messages),
      table: tableOnce,
      withheld,
      // What is not drawn on screen is not drawn on a slide.
      native: () =>
        withheld !== undefined ? undefined : typeof native === 'function' ? native(data, messages) : native,
      follows: parts.follows,
      unmovedBy: choices.filter((what) => !parts.follows.includes(what) && !parts.shows?.includes(what)),
      drawing:
        withheld === undefined
          ? {
              heights: spec.height(data),
              stillWidths,
              load: loadDraw,
              ready: () => draw !== undefined,
              element: (frame) => draw && elementOf(draw, { ...frame, data, messages }),
            }
          : undefined,
    };
  };
  return {
    ...parts,
    id: spec.id,
    cardOf,
    cards: (look, messages) =>
      kept(look, messages, () => {
        const data = parts.rows(look, messages);
        return data === undefined ? [] : [cardOf(data, messages)];
      }),
  };
}

type Cards = readonly Card[];

/**
 * Keeps the cards of a chart for looks that differ in nothing that it follows. They live as long as the list of codes that
 * such looks share, and no longer than the messages that they are written in.
 */
function keeper(follows: ChartParts<unknown>['follows']) {
  const byCodes = new WeakMap<Look['codes'], WeakMap<Messages, Map<string, Cards>>>();
  return (look: Look, messages: Messages, make: () => Cards): Cards => {
    const { codes, selection } = look;
    const byMessages = byCodes.get(codes) ?? new WeakMap<Messages, Map<string, Cards>>();
    byCodes.set(codes, byMessages);
    const known = byMessages.get(messages) ?? new Map<string, Cards>();
    byMessages.set(messages, known);
    const key = follows.map((what) => selection[what]).join(' ');
    const cards = known.get(key) ?? make();
    known.set(key, cards);
    return cards;
  };
}

function elementOf<Data>(draw: Draw<Data>, props: DrawProps<Data>): ReactElement {
  return createElement(draw, props);
}
