import type { vi } from './vi.ts';

export const en: typeof vi = {
  notice: (period) =>
    `This browser is too old: the filters and buttons of this page do not work in it. Everything can still be read, but only the figures of ${period} are shown, even if the link asks for others. Please update the browser, or open the page in a current Edge, Chrome, Firefox or Safari.`,
};
