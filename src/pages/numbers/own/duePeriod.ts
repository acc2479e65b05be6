import type { Period } from '../../../domain/period.ts';

/** The period whose report is due: that of the month before the one it is. */
export function duePeriod(today: Date): Period {
  const before = new Date(today.getFullYear(), today.getMonth() - 1, 1);
  const month = before.getMonth() + 1;
  return { statYear: before.getFullYear() + (month >= 10 ? 1 : 0), months: ((month + 2) % 12) + 1 };
}
