import { useCallback, useMemo, useRef } from 'react';
import { samePeriod } from '../domain/period.ts';
import { useLocation, useSearch } from './location.ts';
import { type Offer, type ParsedView, parseView, serialiseView, steppedView, type View } from './view.ts';

export interface ViewState extends ParsedView {
  /** Changes part of the view, as a new step that Back undoes. */
  readonly change: (part: Partial<View>) => void;
  /** Query part of the current view, to keep it when going to another page. */
  readonly search: string;
  /** Query part of the view after a step, to link to it. */
  readonly searchOf: (part: Partial<View>) => string;
}

/** The one way to read and change the view; the address is its only home. */
export function useView(offer: Offer): ViewState {
  const search = useSearch();
  const [path, navigate] = useLocation();
  const kept = useRef<View>(undefined);
  const parsed = useMemo(() => {
    const next = parseView(search, offer);
    const view = keepParts(kept.current, next.view);
    kept.current = view;
    return { ...next, view };
  }, [search, offer]);
  const searchOf = useCallback(
    (part: Partial<View>) => serialiseView(steppedView(parsed.view, part, offer), offer),
    [parsed, offer],
  );
  const change = useCallback((part: Partial<View>) => navigate(path + searchOf(part)), [navigate, path, searchOf]);
  return { ...parsed, change, search: serialiseView(parsed.view, offer), searchOf };
}

/** A view in which the parts that a step has left as they were are the very same, so that nothing is computed anew for them. */
function keepParts(before: View | undefined, view: View): View {
  if (!before) return view;
  const period = samePeriod(before.period, view.period) ? before.period : view.period;
  const units = String(before.units) === String(view.units) ? before.units : view.units;
  return { ...view, period, units };
}
