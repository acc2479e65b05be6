import { neededBy, senseOf } from './judged.ts';
import { type FaultContext, isBlank, type ScoringFault, type ScoringProblem } from './scoringProblem.ts';
import type { Criterion, Extra } from './scoringTable.ts';

/** What is wrong in one line of a scoring table. */

type Where = Pick<FaultContext, 'measures' | 'formVersion'>;

export function criterionProblems(criterion: Criterion, at: string, where: Where): readonly ScoringFault[] {
  const { name, points, yardstick } = criterion;
  return [
    ...(isBlank(name) ? [{ at: `${at}.name`, problem: { kind: 'noName' } } as const] : []),
    ...measureFaults(criterion, `${at}.judged`, where),
    ...positive(points, `${at}.points`),
    ...(yardstick?.kind === 'fixed' ? finite(yardstick.value, `${at}.yardstick.value`) : []),
    ...yardstickFaults(criterion, `${at}.yardstick`),
    ...scaleFaults(criterion, `${at}.scale`),
  ];
}

export function extraProblems(extra: Extra, at: string, where: Where): readonly ScoringFault[] {
  return [
    ...(isBlank(extra.name) ? [{ at: `${at}.name`, problem: { kind: 'noName' } } as const] : []),
    ...measureFaults(extra, `${at}.judged`, where),
    ...finite(extra.from, `${at}.from`),
    ...positive(extra.per, `${at}.per`),
    ...positive(extra.points, `${at}.points`),
    ...positive(extra.most, `${at}.most`),
  ];
}

function finite(value: number, at: string): readonly ScoringFault[] {
  return Number.isFinite(value) ? [] : [{ at, problem: { kind: 'noNumber' } }];
}

function positive(value: number, at: string): readonly ScoringFault[] {
  if (!Number.isFinite(value)) return finite(value, at);
  return value > 0 ? [] : [{ at, problem: { kind: 'notAbove', limit: 0, found: value } }];
}

function measureFaults(
  { judged }: Pick<Criterion, 'judged'>,
  at: string,
  { measures, formVersion }: Where,
): readonly ScoringFault[] {
  const { basis } = judged;
  return neededBy(judged)
    .filter((measure) => !measures[basis].includes(measure))
    .map((measure) => ({ at, problem: { kind: 'noSuchMeasure', basis, measure, formVersion } }));
}

function yardstickFaults({ judged, yardstick, scale }: Criterion, at: string): readonly ScoringFault[] {
  const on = scale.kind === 'metOrNot' ? 'distance' : scale.on;
  if (yardstick === null) return on === 'number' ? [] : [{ at, problem: { kind: 'noYardstick' } }];
  if (yardstick.kind === 'target')
    return judged.kind === 'completionRate' ? [] : [{ at, problem: { kind: 'noTargets' } }];
  // In percent of a number below zero, better and worse change places.
  return on === 'ofYardstick' && yardstick.value <= 0 ? [{ at, problem: { kind: 'zeroYardstick' } }] : [];
}

function scaleFaults({ scale, judged }: Criterion, at: string): readonly ScoringFault[] {
  const sense = senseOf(judged);
  if (scale.kind === 'metOrNot') return [];
  if (scale.kind === 'linear') {
    const { zero, full } = scale;
    const faults = [...finite(zero, `${at}.zero`), ...finite(full, `${at}.full`)];
    if (faults.length > 0) return faults;
    if (zero === full) return [{ at, problem: { kind: 'linearFlat', at: zero } }];
    const better = sense === 1 ? 'more' : 'less';
    return sense * (full - zero) > 0 ? [] : [{ at, problem: { kind: 'linearReversed', zero, full, better } }];
  }
  if (scale.steps.length === 0) return [{ at: `${at}.steps`, problem: { kind: 'noSteps' } }];
  return scale.steps.flatMap(({ from, share }, index) => {
    const here = `${at}.steps[${index}]`;
    const before = scale.steps[index - 1];
    const faults = [...finite(from, `${here}.from`), ...finite(share, `${here}.share`)];
    const add = (part: string, problem: ScoringProblem) => faults.push({ at: `${here}.${part}`, problem });
    if (before && sense * (from - before.from) <= 0)
      add('from', { kind: 'stepsUnsorted', before: before.from, found: from });
    if (before && share < before.share) add('share', { kind: 'sharesFall', before: before.share, found: share });
    if (share < 0 || share > 100) add('share', { kind: 'share', found: share });
    return faults;
  });
}
