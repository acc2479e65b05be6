import type { Rate } from '../../domain/figure.ts';
import { format } from '../../i18n/core/en.ts';
import type { vi } from './vi.ts';

/** Words of the chart. */
export const en: typeof vi = {
  title: (before: Rate, after: Rate) =>
    `Confidence ${after.value >= before.value ? 'rose' : 'fell'} from ${format.figure(before)} to ${format.figure(after)}`,
  subtitle: 'Firms agreeing that judgments are enforced promptly',
  describe: (before: string, after: string, change: string) =>
    `From ${before} in the earlier survey to ${after} in the later one, a change of ${change}.`,
  edition: 'Survey',
  editions: { before: 'earlier', after: 'later' },
  agreeing: 'Share agreeing',
};
