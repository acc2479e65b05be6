import type { Rate } from '../../domain/figure.ts';
import { format } from '../../i18n/core/en.ts';
import type { vi } from './vi.ts';

/** Words of the chart. */
export const en: typeof vi = {
  title: (before: Rate, after: Rate) =>
    `Judgments are enforced promptly: ${after.value >= before.value ? 'up' : 'down'} from ${format.figure(before)} to ${format.figure(after)}`,
  subtitle: 'Firms that agree with this statement, PCI survey',
  describe: (before: string, after: string, change: string) =>
    `From ${before} in the earlier survey to ${after} in the later one, a change of ${change}.`,
  edition: 'Survey',
  editions: { before: 'earlier', after: 'later' },
  agreeing: 'Share agreeing',
};
