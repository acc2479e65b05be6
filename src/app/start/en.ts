import type { vi } from './vi.ts';

/** What a page says by itself before its script is here, or where it does not come. */
export const en: typeof vi = {
  default: 'The page is still loading: it can be read now, its filters and buttons work once it has loaded.',
  language: 'Loading the page in English…',
  asked: 'Loading the figures chosen in the link…',
  failed:
    'The filters and buttons do not work because the page has not loaded completely or has met a fault. What is below can still be read, in Vietnamese.',
  failedAsked: (period) =>
    `This page shows the default figures for ${period}: the choice in the link (period, units…) has not been applied, because the page has not loaded completely or has met a fault. What is below is in Vietnamese.`,
  /** In a browser below the baseline. */
  tooOld:
    'This browser is too old: the filters and buttons of this page do not work in it; everything can still be read, in Vietnamese. Please update the browser, or open the page in a current Edge, Chrome, Firefox or Safari.',
  tooOldFigures: (period) =>
    `This browser is too old: the filters and buttons of this page do not work in it. Everything can still be read, in Vietnamese, but only the figures of ${period} are shown, even if the link asks for others. Please update the browser, or open the page in a current Edge, Chrome, Firefox or Safari.`,
  noScript: 'The filters need JavaScript. What is below can be read in full, in Vietnamese.',
  noScriptFigures: (period) =>
    `The filters need JavaScript. This page only shows the default figures for ${period}; a choice in the link, if any, is not applied. The figures, tables and charts below can be read in full, in Vietnamese.`,
  reload: 'Load the page again',
};
