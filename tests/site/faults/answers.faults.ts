import { answerText, edited, hanging, resourceFailed } from './arrange.ts';
import type { FaultList } from './fault.ts';

export const list: FaultList = {
  title: 'Files of the data that do not come as they should',
  faults: [
    {
      what: 'the reports of the year are not on the server',
      arrange: (page) => answerText(page, 'vinh-phuc/reports/2021.json', '', 404),
      sees: ['vinh-phuc/reports/2021.json'],
      browserSays: resourceFailed,
    },
    {
      what: 'the figures name another version of the data than the catalog',
      arrange: (page) =>
        edited(page, 'vinh-phuc/figures.json', (json) => {
          json.dataVersion = '2020.1';
        }),
      sees: ['2020.1'],
    },
    {
      what: 'the reports of the year before never answer',
      arrange: (page) => hanging(page, 'vinh-phuc/reports/2020.json'),
      sees: ['năm 2021'],
    },
  ],
};
