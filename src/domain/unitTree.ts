import { type Level, levelOfKind, levels, type Organisation, type Unit } from './organisation.ts';
import type { ReportTable } from './reportTable.ts';

/** The tree of units: nation → province → office → officer. What a unit has is what those below it have together. */

type Units = Pick<Organisation, 'units'>;

interface Tree {
  readonly byCode: ReadonlyMap<string, Unit>;
  /** Units right below a unit, or right below the organisation (null), in official order. */
  readonly children: ReadonlyMap<string | null, readonly Unit[]>;
}

/** Trees of lists of units, remembered for as long as the lists live. */
const trees = new WeakMap<readonly Unit[], Tree>();

function treeOf({ units }: Units): Tree {
  const known = trees.get(units);
  if (known) return known;
  const byCode = new Map(units.map((unit) => [unit.code, unit]));
  const children = new Map<string | null, Unit[]>();
  for (const unit of units) {
    // Of a parent that is not there (in another period, or a slip of the file) nobody would find the children.
    const parent = unit.parent !== null && byCode.has(unit.parent) ? unit.parent : null;
    const siblings = children.get(parent);
    if (siblings) siblings.push(unit);
    else children.set(parent, [unit]);
  }
  const tree = { byCode, children };
  trees.set(units, tree);
  return tree;
}

/** The unit of a code. */
export function unitOf(organisation: Units, code: string): Unit | undefined {
  return treeOf(organisation).byCode.get(code);
}

/** The units right below one, or right below the organisation. */
export function childrenOf(organisation: Units, parent: string | null): readonly Unit[] {
  return treeOf(organisation).children.get(parent) ?? [];
}

/** The way from the top of the organisation down to a unit, itself included; empty for a code that is not there. */
export function pathTo(organisation: Units, code: string): readonly Unit[] {
  const { byCode } = treeOf(organisation);
  const path: Unit[] = [];
  let unit = byCode.get(code);
  // A circle of parents, which only a slip could make, ends where it closes.
  while (unit && !path.includes(unit)) {
    path.unshift(unit);
    unit = unit.parent === null ? undefined : byCode.get(unit.parent);
  }
  return path;
}

/** All units below one, or below the organisation, in official order and each before those below it. */
export function descendantsOf(organisation: Units, parent: string | null): readonly Unit[] {
  const found: Unit[] = [];
  const seen = new Set<string>();
  const visit = (code: string | null) => {
    for (const child of childrenOf(organisation, code)) {
      if (seen.has(child.code)) continue;
      seen.add(child.code);
      found.push(child);
      visit(child.code);
    }
  };
  visit(parent);
  return found;
}

/** Levels that can be looked at below a unit or the organisation, from the top. */
export function levelsBelow(organisation: Units, within: string | null): readonly Level[] {
  const there = new Set(descendantsOf(organisation, within).map(({ kind }) => levelOfKind[kind]));
  return levels.filter((level) => there.has(level));
}

/** The units of one level below a unit or the organisation; without a level those right below. */
export function unitsAt(
  organisation: Units,
  { within, level }: { readonly within: string | null; readonly level: Level | null },
): readonly Unit[] {
  if (level === null) return childrenOf(organisation, within);
  return descendantsOf(organisation, within).filter(({ kind }) => levelOfKind[kind] === level);
}

/** The units of a list that are not below another one of it: taken together they count nothing twice. */
export function withoutNested(organisation: Units, units: readonly Unit[]): readonly Unit[] {
  const codes = new Set(units.map(({ code }) => code));
  return units.filter(
    ({ code }) => !pathTo(organisation, code).some((above) => above.code !== code && codes.has(above.code)),
  );
}

/**
 * For each unit that does not report itself the reporting units below it, so that it can be added up. One that reports
 * itself is not looked below: what it says counts, and those below it are in it already.
 */
export function reportingParts(
  organisation: Units,
  reporting: readonly string[],
): ReadonlyMap<string, readonly string[]> {
  const own = new Set(reporting);
  const parts = new Map<string, readonly string[]>();
  const below = (code: string): readonly string[] =>
    childrenOf(organisation, code).flatMap((child) => (own.has(child.code) ? [child.code] : below(child.code)));
  for (const { code } of organisation.units) {
    if (own.has(code) || childrenOf(organisation, code).length === 0) continue;
    const found = below(code);
    if (found.length > 0) parts.set(code, found);
  }
  return parts;
}

/** A table of reports that knows which of its units are parts of others. */
export function withParts(table: ReportTable, organisation: Units): ReportTable {
  return { ...table, parts: reportingParts(organisation, table.units) };
}
