import { plural } from '../../../i18n/core/en.ts';
import type { vi } from './vi.ts';

/** Words around the forecast. */
export const en: typeof vi = {
  title: 'Forecast of the year’s end',
  ask: (years) =>
    `A forecast takes the reports of ${years} more earlier ${plural(years, 'year', 'years')}, not loaded yet.`,
  notInFile: 'Not in this file: the reports of earlier years have not been loaded',
  howToHave:
    'To have the forecast in a file, open the page Emulation, press “Load earlier years and forecast”, and download the charts of that section.',
  load: 'Load earlier years and forecast',
  loading: 'Loading the reports of earlier years…',
  failed: 'The reports of earlier years could not be loaded, so there is no forecast.',
  retry: 'Load again',
  showNaive: 'Show it carried on as the one year before went (no forecast)',
  hideNaive: 'No longer carry it on as one year went',
};
