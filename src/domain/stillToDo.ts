import { proportion, sum } from './algebra.ts';
import { apportion } from './apportion.ts';
import { completionRate } from './completion.ts';
import { counterpartsOf } from './counterparts.ts';
import { type Figure, isFigure, type Missing, type Rate, type Reading } from './figure.ts';
import { monthlyFlow } from './flow.ts';
import type { FigureName } from './names.ts';
import type { Unit } from './organisation.ts';
import { monthsOfYear } from './period.ts';
import { computedProvenance } from './provenance.ts';
import type { Counted } from './quantities.ts';
import type { Taken } from './reportSums.ts';
import { subjectOf } from './reportTable.ts';
import { needOf } from './shortfall.ts';
import type { ReportYears } from './standing.ts';

/** What is still to be completed until 30/9 for a target, month by month. Cases, or whole thousand đồng. */

/** One of the months that are left. */
export interface MonthToDo {
  /** The n-th month of the statistical year. */
  readonly months: number;
  /** What is to be done, shared out as the same months of the year before were: whole numbers that add up to what is short. */
  readonly shaped: Reading<Counted>;
  /** The same in equal parts. */
  readonly even: Figure<Counted>;
  /** What this month of the year before brought, of the same units or of those whose work they took over. */
  readonly before: Reading<Counted>;
}

export interface ToDo {
  /** Reached: nothing is needed any more, unless more becomes eligible. */
  readonly kind: 'open' | 'reached';
  readonly target: Rate;
  readonly completed: Figure<Counted>;
  readonly eligible: Figure<Counted>;
  /** What the target asks for in all, and what of that is not completed; zero where it is reached. */
  readonly needed: Figure<Counted>;
  readonly short: Figure<Counted>;
  /** What is short ÷ the months that are left, rounded up; `notApplicable` where none is left and something is short. */
  readonly aMonth: Reading<Counted>;
  /** The months that are left; none after twelve. */
  readonly months: readonly MonthToDo[];
  /** All that those months of the year before brought, to hold what is short against. */
  readonly doneBefore: Reading<Counted>;
  /** Units that have not reported: they are in none of it. */
  readonly missingUnits: readonly string[];
}

export type StillToDo = ToDo | { readonly kind: 'unknown'; readonly why: Missing };

interface Asked extends Taken {
  /** All units there have ever been: they say who took over from whom. */
  readonly ever?: readonly Pick<Unit, 'code' | 'successors'>[];
}

/**
 * What some units together still have to complete after `months` months to reach their target. It takes for granted that what is
 * eligible stays as it is now, which words have to say: more will become eligible, and ask for more. Unknown where the target or
 * the counts are missing, or nothing is eligible.
 */
export function stillToDo(years: ReportYears, target: Reading<'percent'>, asked: Asked): StillToDo {
  const { rate, missingUnits, ...counts } = completionRate(years.current, asked);
  if (!isFigure(rate)) return { kind: 'unknown', why: rate };
  if (!isFigure(target)) return { kind: 'unknown', why: target };
  const need = needOf(counts, target);
  if (!need) return { kind: 'unknown', why: 'notReported' };
  const subject = subjectOf(years.current, asked.units, asked.months);
  const short = { ...need.short, subject, value: Math.max(0, need.short.value) };
  const before = monthsBefore(years, asked);
  const total = totalOf(before);
  const left = before.length;
  const evenly = (name: FigureName, value: number): Figure<Counted> => ({
    ...short,
    ...{ name, value, provenance: computedProvenance('evenly', [short]) },
  });
  const even = left > 0 ? apportion(short.value, Array<number>(left).fill(1)) : [];
  const shaped = shapedLike(short, before, total);
  return {
    ...need,
    kind: short.value > 0 ? 'open' : 'reached',
    target,
    short,
    aMonth:
      left > 0 || short.value === 0
        ? evenly('neededAMonth', Math.ceil(short.value / Math.max(1, left)))
        : 'notApplicable',
    months: before.map((reading, at) => ({
      months: asked.months + 1 + at,
      shaped: shaped[at] ?? 'notReported',
      even: evenly('monthToDoEvenly', even[at] ?? 0),
      before: reading,
    })),
    doneBefore: total,
    missingUnits,
  };
}

const nobody: NonNullable<Asked['ever']> = [];

/** What each month that is left brought in the year before. Like with like: who has not reported this year is not in it. */
function monthsBefore({ current, before }: ReportYears, asked: Asked): readonly Reading<Counted>[] {
  const left = monthsOfYear.filter((nth) => nth > asked.months);
  if (!before) return left.map(() => 'notReported');
  const { basis } = asked;
  const flows = new Map<string, ReturnType<typeof monthlyFlow>>();
  return left.map((nth) => {
    const found = counterpartsOf({ before, current }, { ever: nobody, ...asked, monthsBefore: nth });
    const units = found.kind === 'matched' ? found.pairs.flatMap((pair) => pair.before) : [];
    if (units.length === 0) return 'notReported';
    const key = units.join(' ');
    const flow = flows.get(key) ?? monthlyFlow(before, { basis, measure: 'completedTotal', units });
    flows.set(key, flow);
    const month = flow[nth - 1];
    // A month that a unit lacks would make the shape of the others its own.
    return month && month.missingUnits.length === 0 ? month.added : 'notReported';
  });
}

function totalOf(months: readonly Reading<Counted>[]): Reading<Counted> {
  const figures = months.filter(isFigure);
  if (months.length === 0) return 'notApplicable';
  return figures.length === months.length ? sum('doneInRest', figures) : 'notReported';
}

/** What is short, shared out as those months were; nothing to share by where one is missing, or all brought nothing. */
function shapedLike(
  short: Figure<Counted>,
  before: readonly Reading<Counted>[],
  total: Reading<Counted>,
): readonly Reading<Counted>[] {
  if (!isFigure(total)) return before.map(() => total);
  if (total.value === 0) return before.map(() => 'notApplicable');
  const months = before.filter(isFigure);
  const parts = apportion(
    short.value,
    months.map(({ value }) => value),
  );
  return months.map((month, at) => {
    const part = proportion('monthToDo', short, month, total);
    return isFigure(part) ? { ...part, ...(short.subject && { subject: short.subject }), value: parts[at] ?? 0 } : part;
  });
}
