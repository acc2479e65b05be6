import type { Letterhead } from '../domain/letterhead.ts';
import type { ProvenanceKind } from '../domain/provenance.ts';
import type { PicturedChart } from './documentText.ts';
import type { Attribution, OutChart } from './outgoing.ts';

/** Papers in Word: the two that an office sends upward, and a brief for its own meeting. Texts are in the reader's language. */

interface Sheet {
  /** What it is about: "Kết quả công tác thi hành án dân sự năm 2021". */
  readonly subject: string;
  readonly attribution: Attribution;
  /** All kinds among the figures of the paper: it says what is made up, and whether all of it is. */
  readonly kinds: ReadonlySet<ProvenanceKind>;
}

interface Paper extends Sheet {
  readonly letterhead: Letterhead;
}

/** What is handed round in a meeting: nobody signs it. */
export interface WordBrief extends Sheet {
  /** What each is told by beside its title and note: what is drawn elsewhere in words. */
  readonly parts: readonly { readonly chart: OutChart; readonly told: 'words' | 'table' }[];
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
