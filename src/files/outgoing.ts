import type { Figure } from '../domain/figure.ts';
import type { FigureScope } from '../domain/figureScope.ts';
import { kindTraits, type ProvenanceKind } from '../domain/provenance.ts';
import type { Table } from '../domain/table.ts';

/**
 * What leaves the page: a chart's finished rows with everything that a reader of the file has to know about them. Every
 * writer (CSV, XLSX, PPTX, DOCX, pictures) takes these, so that no file can say another number than the screen.
 */

/** How a chart is drawn natively on a slide: one category a row, and the columns that are its series. */
export type NativeChart = 'bar' | 'line' | 'column';

/** The same with what the drawing on screen says by colour and lines; rows by their place in the table. */
export interface NativeForm {
  readonly kind: NativeChart;
  /** Rows in the colour of what is to be noticed; else those that miss their target, which the colour says if not told. */
  readonly calledOut?: { readonly rows: readonly number[]; readonly words?: string };
  /** Rows in grey: what the others stand beside. */
  readonly beside?: readonly number[];
  /** One value that all rows are held against. */
  readonly reference?: { readonly words: string; readonly figure: Figure };
}

/** Everything around the numbers that a file has to carry. All texts are in the reader's language. */
export interface Attribution {
  /** Name of the site and of the department. */
  readonly site: string;
  readonly organisation: string;
  /** Whom the figures are about, in words: of a file of the whole page, the units chosen. */
  readonly units: string;
  /**
   * The periods of the figures themselves in words, with their first and last day, whatever period is looked at; of a file of
   * the whole page the period chosen.
   */
  readonly period: string;
  /** The same apart: its name, and its first and last day as ISO dates, empty where it is on no statistical calendar. */
  readonly periodName: string;
  readonly from: string;
  readonly to: string;
  /** Whom and when they are about, in codes. */
  readonly scope: FigureScope;
  /** Publications that the numbers rest on, numbered as on screen: "[1] Title, publisher, 03/01/2022, address". */
  readonly sources: readonly string[];
  /** Numbers of these publications in that list, by the ids of sources. */
  readonly sourceNumbers: Readonly<Record<string, number>>;
  /** The weakest kind among the figures; null where there are none, and so nothing is claimed. */
  readonly provenance: ProvenanceKind | null;
  /**
   * What the figures are, in words: "Số liệu minh họa"; of several kinds how many are what: "Gồm 2 số theo công bố, 60 số minh
   * họa". A file of a page says of its headline first.
   */
  readonly provenanceWords: string;
  /** A few words for a badge where it has to be said loudly: "Số liệu minh họa", or "Có số liệu minh họa" where not all are. */
  readonly mark?: string;
  /** How made-up figures were made, notes of the figures, and what "hơn" and "gần" mean; one sentence each. */
  readonly caveats: readonly string[];
  /** Version of the data and its date: "1, 23/11/2026". */
  readonly dataVersion: string;
  /** The same apart, its date in ISO. */
  readonly version: { readonly id: string; readonly date: string };
  /** ISO date of the export, in the reader's time zone. */
  readonly exportedOn: string;
  /** Address of the very view. */
  readonly link: string;
}

export interface OutChart {
  /** ASCII slug of the chart, for file names: "don-vi-so-chi-tieu". */
  readonly slug: string;
  /** The finding. */
  readonly title: string;
  /** Measure, base and period. */
  readonly subtitle: string;
  /** How to read it. */
  readonly note?: string;
  /** What a reader who cannot see the drawing needs to know. */
  readonly description: string;
  readonly table: Table;
  /** Undefined where a slide has no native form for it and shows the picture. */
  readonly native?: NativeChart | NativeForm;
  /** Words that take the drawing's place on screen, where a true one cannot be drawn though there are figures. */
  readonly withheld?: string;
  /** What its numbers follow beside units and period; left out for one that no such choice changes. */
  readonly follows?: readonly ('basis' | 'comparison')[];
  readonly attribution: Attribution;
}

/** Whether a file has to say loudly what its figures are. */
export function isMarked({ provenance }: Pick<Attribution, 'provenance'>): boolean {
  return provenance !== null && kindTraits[provenance].said;
}
