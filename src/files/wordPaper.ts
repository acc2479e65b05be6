import type { Letterhead } from '../domain/letterhead.ts';
import type { ProvenanceKind } from '../domain/provenance.ts';
import type { PicturedChart } from './documentText.ts';
import type { Attribution } from './outgoing.ts';

/** The two kinds of papers that an office sends upward in Word. All texts are in the reader's language. */

interface Paper {
  /** What it is about: "Kết quả công tác thi hành án dân sự năm 2021". */
  readonly subject: string;
  readonly letterhead: Letterhead;
  readonly attribution: Attribution;
  /** All kinds among the figures of the paper: it says what is made up, and whether all of it is. */
  readonly kinds: ReadonlySet<ProvenanceKind>;
}

/** A part of the prose. Blank lines are for what no figure can say. */
export type ProseBlock =
  | { readonly kind: 'heading' | 'text' | 'item'; readonly text: string }
  /** Words that ask for something, where there are any, and the lines for it. */
  | { readonly kind: 'blank'; readonly text?: string; readonly lines: number }
  | { readonly kind: 'table'; readonly chart: PicturedChart };

export interface ProseSection {
  readonly title: string;
  readonly blocks: readonly ProseBlock[];
}

/** A report in prose, to be signed. */
export interface WordReport extends Paper {
  /** Who reports what on which days. */
  readonly opening: string;
  readonly sections: readonly ProseSection[];
  readonly closing: string;
}

/** Charts and tables that go with a report. */
export interface WordAnnex extends Paper {
  readonly charts: readonly PicturedChart[];
}
