import type { Basis } from '../domain/measures.ts';
import { type OrgUnit, type UnitChoice, validityIn } from '../domain/organisation.ts';
import type { Period } from '../domain/period.ts';
import { samePeriod } from '../domain/period.ts';
import type { Comparison } from '../domain/standing.ts';

/** What a link restores: the whole of a reader's choices. */
export interface View {
  readonly period: Period;
  readonly units: UnitChoice;
  readonly basis: Basis;
  readonly comparison: Comparison;
}

/** What the data offer, against which a link is checked. */
export interface Offer {
  /** All units there have ever been, in official order. */
  readonly units: readonly OfferedUnit[];
  readonly statYears: readonly number[];
  readonly defaultPeriod: Period;
}

export type OfferedUnit = Pick<OrgUnit, 'code' | 'validFrom' | 'validTo'>;

/** A part of a link that was not understood, or does not go with the rest, and so was left out. */
export interface DroppedParameter {
  readonly reason: 'unknownParameter' | 'badValue' | 'unknownUnit' | 'unitNotInPeriod' | 'newerVersion';
  readonly parameter: string;
  readonly value: string;
}

export interface ParsedView {
  readonly view: View;
  readonly dropped: readonly DroppedParameter[];
}

/** The view of a visitor who has chosen nothing. */
export function defaultView({ defaultPeriod }: Offer): View {
  return { period: defaultPeriod, units: 'all', basis: 'cases', comparison: 'target' };
}

const parameters = { version: 'v', period: 'ky', units: 'don-vi', basis: 'do-theo', comparison: 'so-voi' } as const;
const basisSlugs: Record<Basis, string> = { cases: 'viec', amounts: 'tien' };
const comparisonSlugs: Record<Comparison, string> = { target: 'chi-tieu', yearBefore: 'cung-ky' };
/** No unit at all, as a choice of its own: an absent parameter means all of them. */
const noUnits = 'khong';
/** Before a list of units: all but these. */
const allBut = 'tru';
/** Lists of more units than this are written as what they leave out, if that is shorter: a link has to fit in a mail. */
const longList = 40;
/** Unit codes hold hyphens; a full stop survives every mail and chat program unescaped. */
const separator = '.';

/** Parameters that are not part of the view but may stand in a link: development scenarios, campaign marks of mails. */
const ignored = /^(scenario|utm_.*|fbclid|zarsrc)$/;

/** Turns a link's parameters of one version into those of the next. */
type Upgrader = (parameters: URLSearchParams) => void;

/** One entry for each version before the current one, oldest first: adding one is what makes a new version. */
const upgraders: readonly Upgrader[] = [];
const currentVersion = upgraders.length + 1;

/**
 * Reads a link. What it does not say is as by default; what it says wrongly is left out and named.
 * Never throws. `search` is the query part of an address, with or without its question mark.
 */
export function parseView(search: string, offer: Offer): ParsedView {
  const given = new URLSearchParams(search);
  const dropped: DroppedParameter[] = [];
  const drop = (reason: DroppedParameter['reason'], parameter: string, value: string) => {
    dropped.push({ reason, parameter, value });
  };

  const version = given.get(parameters.version);
  if (version !== null) {
    if (/^\d+$/.test(version) && Number(version) > currentVersion) drop('newerVersion', parameters.version, version);
    else if (/^[1-9]\d*$/.test(version)) for (const upgrade of upgraders.slice(Number(version) - 1)) upgrade(given);
    else drop('badValue', parameters.version, version);
  }
  const known: readonly string[] = Object.values(parameters);
  for (const [parameter, value] of given) {
    if (!known.includes(parameter) && !ignored.test(parameter)) drop('unknownParameter', parameter, value);
  }
  for (const parameter of known)
    for (const value of given.getAll(parameter).slice(1)) drop('badValue', parameter, value);

  const fallback = defaultView(offer);
  const read = <T>(parameter: string, parse: (value: string) => T | undefined, otherwise: T): T => {
    const value = given.get(parameter);
    if (value === null) return otherwise;
    const parsed = parse(value);
    if (parsed === undefined) drop('badValue', parameter, value);
    return parsed ?? otherwise;
  };
  const period = read(parameters.period, (value) => parsePeriod(value, offer), fallback.period);
  return {
    view: {
      period,
      units: read(parameters.units, (value) => parseUnits(value, offer, period, drop), fallback.units),
      basis: read(parameters.basis, (value) => slugKey(basisSlugs, value), fallback.basis),
      comparison: read(parameters.comparison, (value) => slugKey(comparisonSlugs, value), fallback.comparison),
    },
    dropped,
  };
}

/**
 * Writes a view as the query part of an address, with its question mark; empty for the default view, so that the plain
 * address always shows the latest. Any other link names its version and period, so that it shows the same tomorrow.
 */
export function serialiseView(view: View, offer: Offer): string {
  const fallback = defaultView(offer);
  const search = new URLSearchParams();
  if (view.units !== 'all') search.set(parameters.units, writeUnits(view.units, unitsIn(offer, view.period)));
  if (view.basis !== fallback.basis) search.set(parameters.basis, basisSlugs[view.basis]);
  if (view.comparison !== fallback.comparison) search.set(parameters.comparison, comparisonSlugs[view.comparison]);
  if (search.size === 0 && samePeriod(view.period, fallback.period)) return '';
  search.set(parameters.period, `${view.period.statYear}-${String(view.period.months).padStart(2, '0')}`);
  search.set(parameters.version, String(currentVersion));
  return `?${search}`;
}

function parsePeriod(value: string, { statYears }: Offer): Period | undefined {
  const match = /^(\d{4})-(0?[1-9]|1[0-2])$/.exec(value);
  if (!match) return undefined;
  const statYear = Number(match[1]);
  return statYears.includes(statYear) ? { statYear, months: Number(match[2]) } : undefined;
}

/** Codes of the units that worked in a period. */
function unitsIn({ units }: Offer, period: Period): readonly string[] {
  return units.filter((unit) => validityIn(unit, period) === 'valid').map(({ code }) => code);
}

function writeUnits(units: readonly string[], all: readonly string[]): string {
  if (units.length > longList && units.length * 2 > all.length) {
    const chosen = new Set(units);
    return [allBut, ...all.filter((code) => !chosen.has(code))].join(separator);
  }
  return units.join(separator) || noUnits;
}

function parseUnits(
  value: string,
  offer: Offer,
  period: Period,
  drop: (reason: 'unknownUnit' | 'unitNotInPeriod', parameter: string, value: string) => void,
): UnitChoice | undefined {
  if (value === noUnits) return [];
  const [first, ...rest] = value.split(separator).filter((code) => code !== '');
  if (first === undefined) return undefined;
  const asked = new Set(first === allBut ? rest : [first, ...rest]);
  if (asked.size === 0) return undefined;
  const valid = unitsIn(offer, period);
  const known = new Set(offer.units.map(({ code }) => code));
  for (const code of asked) {
    if (!known.has(code)) drop('unknownUnit', parameters.units, code);
    else if (!valid.includes(code)) drop('unitNotInPeriod', parameters.units, code);
  }
  const found = valid.filter((code) => asked.has(code) !== (first === allBut));
  // A link whose every unit is gone falls back to all of them: nobody asked to see nothing.
  return found.length === 0 || found.length === valid.length ? 'all' : found;
}

function slugKey<K extends string>(slugs: Record<K, string>, value: string): K | undefined {
  return (Object.keys(slugs) as K[]).find((key) => slugs[key] === value);
}
