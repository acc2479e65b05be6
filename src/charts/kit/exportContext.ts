import { createContext, useContext, useEffect, useMemo } from 'react';
import type { Organisation, UnitChoice } from '../../domain/organisation.ts';
import type { Period } from '../../domain/period.ts';
import type { CardId, CardSpec, ChartSpec } from './spec.ts';

/** What a reader looks at, for the files made of it. The words come with the code that makes files. */
export interface ExportView {
  /** As it was in the period. */
  readonly organisation: Organisation;
  readonly period: Period;
  readonly units: UnitChoice;
  readonly dataVersion: { readonly id: string; readonly date: string };
}

/** A chart that stands on the page, with the rows that it shows. */
export interface PageChart {
  readonly spec: CardSpec<never>;
  readonly data: unknown;
  /** The same spec where a true picture of it can be drawn. */
  readonly drawing: ChartSpec<never> | undefined;
}

/** The charts of the page as they are now, and its headline: what a file of the whole page is made of. */
export interface PageContent {
  readonly charts: Map<CardId, PageChart>;
  headline: string;
}

interface ExportPage {
  /** Undefined before the data are there. */
  readonly view: ExportView | undefined;
  readonly content: PageContent;
}

export const ExportPageContext = createContext<ExportPage>({
  view: undefined,
  content: { charts: new Map(), headline: '' },
});

export function useExportPage(): ExportPage {
  return useContext(ExportPageContext);
}

/** Puts a chart among those of the page for as long as it stands there. */
export function usePageChart<Data>(spec: CardSpec<Data>, data: Data, drawing: ChartSpec<Data> | undefined): PageChart {
  const { content } = useExportPage();
  const chart = useMemo(
    (): PageChart => ({ spec: spec as CardSpec<never>, data, drawing: drawing as ChartSpec<never> | undefined }),
    [spec, data, drawing],
  );
  useEffect(() => {
    content.charts.set(chart.spec.id, chart);
    return () => {
      if (content.charts.get(chart.spec.id) === chart) content.charts.delete(chart.spec.id);
    };
  }, [content, chart]);
  return chart;
}

/** Says what the page's headline is. */
export function usePageHeadline(headline: string): void {
  const { content } = useExportPage();
  useEffect(() => {
    content.headline = headline;
  }, [content, headline]);
}

/** The page's charts in the order in which they stand. */
export function chartsInOrder({ charts }: PageContent): readonly PageChart[] {
  const place = ({ spec }: PageChart) => document.getElementById(spec.id);
  return [...charts.values()].toSorted((a, b) => {
    const [first, second] = [place(a), place(b)];
    if (!first || !second) return 0;
    return first.compareDocumentPosition(second) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
  });
}
