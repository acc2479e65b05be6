import type { Rate } from '../../domain/figure.ts';
import { format } from '../../i18n/core/vi.ts';

/** Words of the chart. */
export const vi = {
  title: (before: Rate, after: Rate) =>
    `Phán quyết được thi hành nhanh: từ ${format.figure(before)} ${after.value >= before.value ? 'lên' : 'xuống'} ${format.figure(after)}`,
  subtitle: 'Doanh nghiệp đồng ý với nhận định này, khảo sát PCI',
  describe: (before: string, after: string, change: string) =>
    `Từ ${before} ở kỳ khảo sát trước đến ${after} ở kỳ sau, thay đổi ${change}.`,
  edition: 'Kỳ khảo sát',
  editions: { before: 'kỳ trước', after: 'kỳ sau' },
  agreeing: 'Tỷ lệ đồng ý',
};
