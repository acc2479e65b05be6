import type { vi } from './vi.ts';

/** The statement of accessibility. It says no more than the tests of this repository show. */
export const en: typeof vi = {
  intro: (date) => `This statement was made by those who make the site, on ${date}.`,
  conformance: {
    title: 'Conformance',
    text: 'The site is made to conform to the Web Content Accessibility Guidelines (WCAG) 2.2, level AA. This is a self-assessment; nobody independent has assessed it.',
  },
  tested: {
    title: 'How it was tested',
    items: [
      'By axe-core in Chromium whenever the site is changed: every kind of page in light Vietnamese and dark English, the overview in all four ways.',
      'By keyboard alone: filtering, choosing units, opening the origin of a figure, downloading files.',
      'In windows from 320 px on: no page runs out of the window. With text alone at 200% in 390 and 1280 px: nothing is cut, nothing overlaps.',
      'Without JavaScript each page still has all its words, drawings and tables of the latest build.',
      'Colours of text and of lines by their contrast, 4.5:1 and 3:1; nothing is told by colour alone.',
    ],
  },
  limits: {
    title: 'Known limits',
    items: [
      'It has not been tried together with users of screen readers; programs such as NVDA, JAWS and VoiceOver have not been tested.',
      'A screen reader hears each drawing as one image with a name; its numbers stand in “Data table” right below it.',
      'Tables of many columns scroll sideways on a phone.',
      'Titles of sources and names of files stay in their own language.',
      'Browsers older than Chrome 108, Firefox 115 and Safari 16.4 can read the pages, but not filter them.',
    ],
  },
  contact: {
    title: 'Feedback, report a wrong figure',
    given: (contact) => `Please write to: ${contact}.`,
    unknown: (organisation) =>
      `Whoever publishes this site has given no address for feedback. Please tell whoever gave you the address of this page, or the ${organisation}.`,
    with: 'So that the fault is found soon, please send along:',
    items: [
      'the whole address of the page: it holds the period, the units and your choices;',
      'the figure or sentence that is wrong, and the right figure with its source if you know it;',
      'what opens when you press that figure (source, paragraph, formula);',
      'where the site is hard to use: device, browser and assistive software.',
    ],
  },
};
