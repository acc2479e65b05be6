import { createContext, useContext } from 'react';
import type { Look } from '../../domain/look.ts';
import type { ProvenanceKind } from '../../domain/provenance.ts';
import type { Card } from './card.ts';

/** A page as files take it: what its headline says, and its cards in their order. */
export interface PageContent {
  /** For file names: which page it is, in Vietnamese without accents. */
  readonly slug: string;
  readonly headline: string;
  readonly cards: readonly Card[];
  /** What the page says in figures above its charts; left out of a page that has none. Made when a file is asked for. */
  readonly keyFigures?: () => Promise<KeyFigures>;
  /** The five parts of a meeting about the period, for its slides and brief; left out of a page that none is held on. */
  readonly briefing?: () => Promise<PageContent>;
}

/** Which charts of each page are left out of its files, as it is kept below the charts. */
export interface ChartChoices {
  readonly leftOutOf: (page: string) => readonly string[];
  /** False where the browser keeps nothing. */
  readonly leaveOut: (page: string, ids: readonly string[]) => boolean;
}

/** The key figures of a page as a card without a drawing, which stands first in its files. */
export interface KeyFigures {
  readonly card: Card;
  /** The weakest kind among the figures that the headline speaks of; undefined where it speaks of none. */
  readonly headlineKind: ProvenanceKind | undefined;
}

/** What a reader looks at, for the files made of it. */
export interface ExportPage {
  readonly look: Look;
  /** What has to be known about the files that all of it was made of, a sentence each. */
  readonly caveats?: readonly string[];
  readonly dataVersion: { readonly id: string; readonly date: string };
  /** They are figures that an office keeps on its own machine. */
  readonly own?: true;
  /** Query part of the address that shows the same view tomorrow, with its question mark. */
  readonly search: string;
  /** Made when somebody asks for a file of the page. */
  readonly content: () => PageContent;
  /** The same with what its reader tries out, for files of which that is asked for; left out where nothing is tried. */
  readonly tried?: ExportPage | undefined;
}

/** What is looked at now; undefined before the data are there. The holder itself never changes, so nobody renders for it. */
export interface ExportPageHolder {
  current: ExportPage | undefined;
}

export const ExportPageContext = createContext<ExportPageHolder>({ current: undefined });

export function useExportPage(): ExportPageHolder {
  return useContext(ExportPageContext);
}
