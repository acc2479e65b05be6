import type { ReactElement } from 'react';
import type { Table } from '../../domain/table.ts';
import type { NativeChart, NativeForm } from '../../files/outgoing.ts';
import type { Language } from '../../i18n/format.ts';
import type { Choice } from './chosen.ts';
import type { DrawProps, Heights } from './spec.ts';

/** Where a drawing is put: a size in pixels, a prefix that makes its ids unique on the page, and whether it is a still. */
export type Frame = Pick<DrawProps<unknown>, 'width' | 'height' | 'idPrefix' | 'still'>;

export interface Drawing {
  /** Heights of the drawing, pixels. The box has its height before the drawing is there. */
  readonly heights: Heights;
  readonly stillWidths: Heights;
  /** Fetches the drawing; throws when it cannot be had. */
  readonly load: () => Promise<void>;
  /** Whether it has been fetched. */
  readonly ready: () => boolean;
  /** The drawing, once it has been fetched. */
  readonly element: (frame: Frame) => ReactElement | undefined;
}

/**
 * A card of a page with everything that can be said about it, in one language: what screen, paper and files are made of. The
 * type of its data stays in the chart that made it.
 */
export interface Card {
  /** Also its address on the page. */
  readonly id: string;
  readonly slug: string;
  readonly language: Language;
  /** Only to tell whether it has changed. */
  readonly data: unknown;
  /** The finding as a sentence. */
  readonly title: string;
  /** Measure, base and period. */
  readonly subtitle: string;
  /** How to read it, where its method has to be known to read it right. */
  readonly note: string | undefined;
  /** What a reader who cannot see the drawing needs to know. */
  readonly describe: () => string;
  readonly table: () => Table;
  /** Words in the drawing's place, where a true picture cannot be drawn. */
  readonly withheld: string | undefined;
  readonly native: (() => NativeChart | NativeForm | undefined) | undefined;
  /** What its numbers follow beside units and period, for the names of files; a page's table says nothing of it. */
  readonly follows?: readonly Choice[];
  /** What it says of itself that it does not follow and shows no other side of; a page's table has nothing of the kind. */
  readonly unmovedBy?: readonly Choice[] | undefined;
  /** Columns of its table, by key, that a presentation shows where there is no drawing: what is read from afar. */
  readonly wall?: readonly string[];
  /** Undefined for a table, and where the drawing is withheld. */
  readonly drawing: Drawing | undefined;
}
