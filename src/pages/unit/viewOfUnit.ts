import type { View } from '../../url/view.ts';

/** A reader's view, of one unit alone. */
export function viewOfUnit(view: View, unit: string): View {
  return { ...view, within: null, level: null, units: [unit] };
}
