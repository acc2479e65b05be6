import type { Dataset } from '../data/dataset.ts';
import { type Look, lookAt } from '../domain/look.ts';
import { viewOfUnit } from '../pages/unit/viewOfUnit.ts';
import type { Route } from '../url/routes.ts';
import type { View } from '../url/view.ts';

/** What a reader looks at on the page of a route: on that of a unit this unit alone. */
export function lookOf(dataset: Dataset, view: View, route: Route | undefined): Look {
  return lookAt(dataset, route?.unit === undefined ? view : viewOfUnit(view, route.unit));
}
