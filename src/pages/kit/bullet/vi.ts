import type { Benchmark, BenchmarkKind } from '../../../domain/benchmarks.ts';
import type { Rate } from '../../../domain/figure.ts';
import type { OrganisationKind } from '../../../domain/organisation.ts';
import type { Yardstick } from '../../../domain/yardstick.ts';
import { wholes } from '../../../i18n/core/vi.ts';
import { against } from '../../../i18n/phrases/vi.ts';
import type { Rich } from '../../../i18n/rich.ts';

const names: Readonly<Record<Exclude<BenchmarkKind, 'whole'>, string>> = {
  target: 'chỉ tiêu cả năm',
  yearBefore: 'cùng kỳ',
  nation: 'cả nước',
};

/** Words of a rate's bar. */
export const vi = {
  tick: (yardstick: Yardstick, reference: Rate): Rich => [`${against[yardstick]} `, { figure: reference }],
  beside: ({ kind, rate }: Benchmark, whole: OrganisationKind): Rich => [
    `${kind === 'whole' ? wholes[whole].name : names[kind]} `,
    { figure: rate },
  ],
  none: {
    target: 'chưa có chỉ tiêu',
    pace: 'chưa có tiến độ cần đạt',
    yearBefore: 'chưa có số liệu cùng kỳ',
  } satisfies Record<Yardstick, string>,
};
