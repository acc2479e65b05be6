import { create } from 'zustand';

/** Which columns of the table of units are shown: the few that tell the story, or every measure of the forms. */
export type ColumnSet = 'main' | 'all';

export interface UnitTableState {
  readonly set: ColumnSet;
  /** What is searched for, as typed. */
  readonly text: string;
  readonly sorting: { readonly id: string; readonly desc: boolean };
}

/** The order that the table begins in. */
export const firstSorting: UnitTableState['sorting'] = { id: 'cases.rate', desc: true };

/** How the reader has set the table of units: shared by the table and by the files of its page, and forgotten with them. */
export const useUnitTable = create<UnitTableState>()(() => ({
  set: 'main',
  text: '',
  sorting: firstSorting,
}));
