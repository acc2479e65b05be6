import { createContext } from 'react';
import type { Selection } from '../../domain/selection.ts';

/** What a reader can choose that a chart may or may not follow. */
export const choices = ['basis', 'comparison'] as const;
export type Choice = (typeof choices)[number];

const usual: Pick<Selection, Choice> = { basis: 'cases', comparison: 'target' };

/** The choices that are not as a visitor finds them, as one word, so that nothing is rendered anew for a step elsewhere. */
export function chosenIn(selection: Pick<Selection, Choice>): string {
  return choices.filter((what) => selection[what] !== usual[what]).join(' ');
}

/** What the page around the cards knows of them; nothing where there is no choice. */
export const ChosenContext = createContext('');
