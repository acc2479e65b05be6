import type { ReactElement } from 'react';
import type { Reading } from '../../domain/figure.ts';
import type { Table } from '../../domain/table.ts';
import type { Messages } from '../../i18n/messages.ts';

/** Heights of a drawing by the width of its card; `middle` where a card across the page needs another one on a tablet. */
export interface Heights {
  readonly wide: number;
  readonly middle?: number;
  readonly narrow: number;
}

/** The pure half of a chart: everything about its finished rows that can be said in words. */
export interface ChartSpec<Data> {
  /** Also the id of its card on a page. */
  readonly id: string;
  /** The figures that the title speaks of: the card says there what they are, where that has to be said. */
  readonly speaksOf: (data: Data) => readonly Reading[];
  /** The finding as a sentence: the card's title. */
  readonly title: (data: Data, messages: Messages) => string;
  /** Measure, base and period. */
  readonly subtitle: (data: Data, messages: Messages) => string;
  /** How to read the chart, where its method has to be known to read it right. */
  readonly note?: (data: Data, messages: Messages) => string | undefined;
  /** What a reader who cannot see the drawing needs to know. */
  readonly describe: (data: Data, messages: Messages) => string;
  readonly table: (data: Data, messages: Messages) => Table;
  /** Heights of the drawing, pixels. The box has its height before the drawing is there. */
  readonly height: (data: Data) => Heights;
}

/** What a drawing gets: finished data, a size in pixels, words, and a prefix that makes its ids unique on the page. */
export interface DrawProps<Data> {
  readonly data: Data;
  readonly width: number;
  readonly height: number;
  readonly messages: Messages;
  readonly idPrefix: string;
  /** A still is a picture: no keyboard layer, no tooltip. */
  readonly still?: boolean;
}

export type Draw<Data> = (props: DrawProps<Data>) => ReactElement;

/** Cards narrower than this get the narrow drawing; the stylesheet of the stage has the same number. */
export const narrowBelow = 440;
