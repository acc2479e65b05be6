import type { StateName } from '../../charts/kit/states/chartStates.ts';

/** Words of the gallery. It is for those who work on the charts, and in the language of the code. */
export const labels = {
  title: 'Charts in every state',
  chart: 'Chart',
  all: 'All charts',
  language: 'Language',
  languages: { vi: 'Vietnamese', en: 'English' },
  theme: 'Theme',
  themes: { light: 'Light', dark: 'Dark' },
  width: 'Card',
  widths: { '320': '320', '440': '440', '640': '640', full: 'Full' },
} as const;

/** What is different in a state from an ordinary day. */
export const stateLabels: Readonly<Record<StateName, string>> = {
  normal: 'an ordinary day',
  oneUnit: 'one unit',
  manyUnits: '355 units',
  longNames: 'long names',
  missing: 'missing figures, each in its own way',
  zero: 'zero, which is a value',
  nothing: 'nothing to draw',
  partYear: 'a part of the year',
  events: 'an event, several at once, and at both ends',
  manyEvents: 'more events than have room for a tag each',
  money: 'by money',
  bounds: '"more than", "nearly", "about"',
  reported: 'reported figures',
  imported: 'imported figures',
  register: 'figures counted from the register',
  derived: 'derived figures',
  illustrative: 'illustrative figures',
  trial: 'figures of a trial',
};
