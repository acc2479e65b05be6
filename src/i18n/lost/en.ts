import type { vi } from './vi.ts';

export const en: typeof vi = {
  text: 'The page at this address could not be opened. Check the network and load the page again. If that does not help, open the overview or tell the administrator of the site.',
};
