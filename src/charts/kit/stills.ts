import { createContext } from 'react';
import type { ChartId, Heights } from './spec.ts';

/** A chart drawn at build time, as svg text, for a wide card and for a phone. */
export interface Still {
  readonly wide: string;
  readonly middle?: string;
  readonly narrow: string;
}

/** What a still is made of: the finished data and the heights that its box has. */
export interface StillRequest {
  readonly data: unknown;
  readonly height: Heights;
}

/**
 * How stages get their stills. At build time a first rendering collects what is to be drawn and a second one puts the
 * stills in. In the browser a page that was prerendered has them in its HTML already; any other page has none.
 */
export interface Stills {
  readonly collect?: (id: ChartId, chart: StillRequest) => void;
  readonly get?: (id: ChartId) => Still | undefined;
  readonly inHtml: boolean;
}

export const StillsContext = createContext<Stills>({ inHtml: false });

/** Widths at which stills are drawn, pixels: a card of half a page, and a card on a phone. */
export const stillWidths: Readonly<Record<ChartId, Heights>> = {
  nationComparison: { wide: 490, narrow: 300 },
  creditShare: { wide: 350, narrow: 300 },
  promptIndex: { wide: 310, narrow: 300 },
  unitStanding: { wide: 600, narrow: 300 },
  yearPath: { wide: 600, narrow: 300 },
  nationalSeries: { wide: 700, narrow: 300 },
  unitQuadrant: { wide: 600, narrow: 300 },
  unitRanking: { wide: 600, narrow: 300 },
  paceHeatmap: { wide: 600, narrow: 300 },
  unitPaths: { wide: 1230, middle: 680, narrow: 300 },
  monthlyFlow: { wide: 600, narrow: 300 },
  unitChain: { wide: 600, narrow: 300 },
  unitComparison: { wide: 600, narrow: 300 },
};
