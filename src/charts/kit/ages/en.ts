import { list, period } from '../../../i18n/core/en.ts';
import type { vi } from './vi.ts';

export const en: typeof vi = {
  bands: {
    d90: 'up to 90 days',
    d180: '91–180 days',
    y1: '181–365 days',
    y2: 'over 1 to 2 years',
    y5: 'over 2 to 5 years',
    more: 'over 5 years',
    '*': 'merged, of any age',
  },
  kinds: {
    type: {
      civil: 'civil',
      criminal: 'civil parts of criminal cases',
      administrative: 'administrative',
      family: 'marriage and family',
      commercial: 'business and commerce',
      labour: 'labour',
      bankruptcy: 'bankruptcy',
      arbitration: 'arbitration',
      other: 'other types',
    },
    size: {
      none: 'no money',
      s10: 'up to 10 million đồng',
      s100: '10–100 million',
      s1000: '100 million–1 billion',
      s10000: '1–10 billion',
      more: 'over 10 billion đồng',
    },
    credit: { yes: 'bank credit', no: 'no bank credit' },
  },
  all: 'All',
  stock: { cases: 'Cases carried forward', amounts: 'Money carried forward' },
  of: (what, place, at) => `${what}, ${place}, ${period(at)}`,
  columns: { name: 'Group', part: 'Count', whole: 'Out of', share: 'Share', unit: 'Unit' },
  describeRow: (name, part, share) => `${name}: ${part}, which is ${share}.`,
  from: 'Counted case by case in the register as it was closed; cells under 5 cases are merged, so some counts are at least so much (“more than”).',
  withheld: (names) => `Nothing is told of ${list(names)}: fewer than 5 cases.`,
  merged: (what) => `${what} stand in cells of several kinds and cannot be told apart here.`,
};
