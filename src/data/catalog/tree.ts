import type { Fault } from '../../domain/fault.ts';
import type { Unit } from '../../domain/organisation.ts';

/** Units whose parents and successors are there, and of which none is a part of itself; what is not so is let go and told. */
export function withSoundTree(units: readonly Unit[], at: string, faults: Fault[]): readonly Unit[] {
  const byCode = new Map(units.map((unit) => [unit.code, unit]));
  const circular = inCircles(units, byCode);
  return units.map((unit) => {
    const { code, parent } = unit;
    const tell = (problem: Fault['problem']) => faults.push({ at: `${at}: ${code}`, problem });
    const successors = unit.successors.filter((successor) => {
      if (byCode.has(successor) && successor !== code) return true;
      tell({ kind: 'noSuch', what: 'successor', id: successor });
      return false;
    });
    const unknown = parent !== null && !byCode.has(parent);
    if (unknown) tell({ kind: 'noSuch', what: 'parent', id: parent });
    else if (circular.has(code)) tell({ kind: 'circle' });
    else return successors.length === unit.successors.length ? unit : { ...unit, successors };
    return { ...unit, successors, parent: null };
  });
}

/** Codes of units from which the way up comes back to themselves. Each unit is walked over once. */
function inCircles(units: readonly Unit[], byCode: ReadonlyMap<string, Unit>): ReadonlySet<string> {
  const done = new Set<string>();
  const circular = new Set<string>();
  for (const { code } of units) {
    const way: string[] = [];
    const onWay = new Map<string, number>();
    let next: string | null = code;
    while (next !== null && !done.has(next) && !onWay.has(next)) {
      onWay.set(next, way.push(next) - 1);
      next = byCode.get(next)?.parent ?? null;
    }
    const closes = next === null ? undefined : onWay.get(next);
    if (closes !== undefined) for (const each of way.slice(closes)) circular.add(each);
    for (const each of way) done.add(each);
  }
  return circular;
}
