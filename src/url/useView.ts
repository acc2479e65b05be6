import { useCallback, useMemo } from 'react';
import { useLocation, useSearch } from 'wouter';
import { type Offer, type ParsedView, parseView, serialiseView, type View } from './view.ts';

export interface ViewState extends ParsedView {
  /** Changes part of the view, as a new step that Back undoes. */
  readonly change: (part: Partial<View>) => void;
  /** Query part of the current view, to keep it when going to another page. */
  readonly search: string;
}

/** The one way to read and change the view; the address is its only home. */
export function useView(offer: Offer): ViewState {
  const search = useSearch();
  const [path, navigate] = useLocation();
  const parsed = useMemo(() => parseView(search, offer), [search, offer]);
  const change = useCallback(
    (part: Partial<View>) => navigate(path + serialiseView({ ...parsed.view, ...part }, offer)),
    [navigate, path, parsed, offer],
  );
  return { ...parsed, change, search: serialiseView(parsed.view, offer) };
}
