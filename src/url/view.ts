import type { Basis } from '../domain/measures.ts';
import { type Level, type Organisation, organisationIn } from '../domain/organisation.ts';
import { type Period, samePeriod } from '../domain/period.ts';
import { chosenUnits, type Selection, type UnitChoice } from '../domain/selection.ts';
import type { Comparison } from '../domain/standing.ts';
import { levelsBelow, unitOf, unitsAt } from '../domain/unitTree.ts';
import { meantBy } from './misspelt.ts';

/** What a link restores: the whole of a reader's choices. */
export interface View extends Selection {
  /** Code of the organisation whose statistics are looked at. */
  readonly organisation: string;
  /** What is tried out, as links write it (`url/trial.ts`); left out where nothing is. */
  readonly trial?: string | undefined;
}

/** What the data offer, against which a link is checked: the organisations of the catalog, at least one. */
export interface Offer {
  readonly organisations: readonly OfferedOrganisation[];
  /** Said in every link where it is an office's own figures that are offered. */
  readonly source?: SourceName;
}

/** Whose figures are looked at, where it is not the published ones: those that an office keeps on this machine. */
export type SourceName = 'own';

/** Which figures a link asks for: those of the office, or undefined for the published ones. */
export function sourceIn(search: string): SourceName | undefined {
  return new URLSearchParams(search).get(parameters.source) === sourceSlugs.own ? 'own' : undefined;
}

/** Which organisation and period a link names, before anything is there to check it against; null where it names none. */
export function askedIn(search: string): { readonly organisation: string | null; readonly period: Period | null } {
  const given = new URLSearchParams(search);
  return { organisation: given.get(parameters.organisation), period: periodIn(given.get(parameters.period) ?? '') };
}

/** The link to the same page with other figures, as by default. */
export function searchOfSource(source: SourceName | undefined): string {
  return source ? `?${parameters.source}=${sourceSlugs[source]}` : '';
}

/** The scoring table that a link brings along, as it is written there; null where it brings none. */
export function tableTextIn(search: string): string | null {
  return new URLSearchParams(search).get(parameters.table);
}

/** A link's query part with a scoring table in it. */
export function searchWithTable(search: string, text: string): string {
  const given = new URLSearchParams(search);
  given.set(parameters.table, text);
  return `?${given}`;
}

/** An organisation with all units it has ever had, in official order. */
export interface OfferedOrganisation extends Pick<Organisation, 'code' | 'units'> {
  readonly statYears: readonly number[];
  readonly defaultPeriod: Period;
}

/** A part of a link that was not understood, or does not go with the rest, and so was left out. */
export interface DroppedParameter {
  readonly reason: 'misspelt' | 'badValue' | 'unknownUnit' | 'unitNotInPeriod' | 'newerVersion';
  readonly parameter: string;
  /** Of one that is misspelt: what was meant. */
  readonly value: string;
}

export interface ParsedView {
  readonly view: View;
  readonly dropped: readonly DroppedParameter[];
}

/** The view of a visitor who has chosen nothing: the first organisation, or the one given. Throws on an empty catalog. */
export function defaultView(offer: Offer, organisation?: string): View {
  const { code, defaultPeriod } = offeredBy(offer, organisation);
  return {
    organisation: code,
    period: defaultPeriod,
    within: null,
    level: null,
    units: 'all',
    basis: 'cases',
    comparison: 'target',
    trial: undefined,
  };
}

/** The organisation of a code, or the first one. */
export function offeredBy({ organisations }: Offer, code?: string): OfferedOrganisation {
  const found = organisations.find((organisation) => organisation.code === code) ?? organisations[0];
  if (!found) throw new RangeError('[url] the catalog has no organisation');
  return found;
}

/**
 * A view after a step of the reader. Where he goes to another organisation, to the parts of another unit or to another
 * level, the units that he had chosen are gone; a year that the other organisation does not have gives way to its latest.
 */
export function steppedView(view: View, part: Partial<View>, offer: Offer): View {
  const next = { ...view, ...part };
  if (next.organisation !== view.organisation) {
    const fresh = defaultView(offer, next.organisation);
    const { statYears } = offeredBy(offer, next.organisation);
    const period = statYears.includes(next.period.statYear) ? next.period : fresh.period;
    const { within = null, level = null, units = 'all', trial } = part;
    return { ...next, period, within, level, units, trial };
  }
  const elsewhere = next.within !== view.within || next.level !== view.level;
  return elsewhere && part.units === undefined ? { ...next, units: 'all' } : next;
}

const parameters = {
  version: 'v',
  source: 'nguon',
  organisation: 'co-quan',
  period: 'ky',
  within: 'trong',
  level: 'cap',
  units: 'don-vi',
  basis: 'do-theo',
  comparison: 'so-voi',
  trial: 'thu',
  /** A scoring table that the link brings along (`data/scoring/link.ts`): an offer to the reader, and no part of the view. */
  table: 'bang',
} as const;
const basisSlugs: Record<Basis, string> = { cases: 'viec', amounts: 'tien' };
const comparisonSlugs: Record<Comparison, string> = { target: 'chi-tieu', yearBefore: 'cung-ky' };
const sourceSlugs: Record<SourceName, string> = { own: 'don-vi' };
const levelSlugs: Record<Level, string> = { province: 'tinh', office: 'phong', officer: 'chap-hanh-vien' };
/** No unit at all, as a choice of its own: an absent parameter means all of them. */
const noUnits = 'khong';
/** Before a list of units: all but these. */
const allBut = 'tru';
/** Lists of more units than this are written as what they leave out, if that is shorter: a link has to fit in a mail. */
const longList = 40;
/** The period of a trial and its moves (`url/trial.ts`), forty at most: whom, by what, how much. */
const trialPattern =
  /^\d{4}-(0[1-9]|1[0-2])(\.(chi-tieu-(tat-ca|toan-bo)|(chi-tieu|xong-them|co-dieu-kien)_[a-z\d-]+)_(viec|tien)_\d{1,12}(\.\d\d?)?){1,40}$/;
/** Unit codes hold hyphens; a full stop survives every mail and chat program unescaped. */
const separator = '.';

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
  for (const parameter of new Set(given.keys())) {
    const meant = known.includes(parameter) ? undefined : meantBy(parameter, known);
    if (meant !== undefined) drop('misspelt', parameter, meant);
  }
  for (const parameter of known)
    for (const value of given.getAll(parameter).slice(1)) drop('badValue', parameter, value);

  const read = <T>(parameter: string, parse: (value: string) => T | undefined, otherwise: T): T => {
    const value = given.get(parameter);
    if (value === null) return otherwise;
    const parsed = parse(value);
    if (parsed === undefined) drop('badValue', parameter, value);
    return parsed ?? otherwise;
  };
  read(parameters.source, (value) => slugKey(sourceSlugs, value), undefined);
  const organisation = offeredBy(
    offer,
    read(parameters.organisation, (value) => offer.organisations.find(({ code }) => code === value)?.code, undefined),
  );
  const fallback = defaultView(offer, organisation.code);
  const period = read(parameters.period, (value) => parsePeriod(value, organisation), fallback.period);
  const there = organisationIn(organisation, period);
  const dropUnit = (parameter: string, code: string) =>
    drop(unitOf(organisation, code) ? 'unitNotInPeriod' : 'unknownUnit', parameter, code);
  const within = given.get(parameters.within);
  const below = within !== null && unitOf(there, within) ? within : null;
  if (within !== null && below === null) dropUnit(parameters.within, within);
  const level = read(
    parameters.level,
    (value) => {
      const found = slugKey(levelSlugs, value);
      return found && levelsBelow(there, below).includes(found) ? found : undefined;
    },
    fallback.level,
  );
  const place = { within: below, level };
  return {
    view: {
      organisation: organisation.code,
      period,
      ...place,
      units: read(parameters.units, (value) => parseUnits(value, { there, ...place }, dropUnit), fallback.units),
      basis: read(parameters.basis, (value) => slugKey(basisSlugs, value), fallback.basis),
      comparison: read(parameters.comparison, (value) => slugKey(comparisonSlugs, value), fallback.comparison),
      trial: read(parameters.trial, (value) => (trialPattern.test(value) ? value : undefined), fallback.trial),
    },
    dropped,
  };
}

/**
 * Writes a view as the query part of an address, with its question mark; empty for the default view, so that the plain
 * address always shows the latest. Any other link names its version and period, so that it shows the same tomorrow; so does
 * one that is written into a file (`lasting`), also for the default view.
 */
export function serialiseView(view: View, offer: Offer, lasting = false): string {
  const fallback = defaultView(offer, view.organisation);
  const organisation = offeredBy(offer, view.organisation);
  const search = new URLSearchParams(searchOfSource(offer.source));
  const said = search.size;
  if (organisation !== offeredBy(offer)) search.set(parameters.organisation, organisation.code);
  if (view.within !== null) search.set(parameters.within, view.within);
  if (view.level !== null) search.set(parameters.level, levelSlugs[view.level]);
  if (view.units !== 'all') {
    const there = organisationIn(organisation, view.period);
    search.set(parameters.units, writeUnits(view.units, unitsAt(there, view)));
  }
  if (view.basis !== fallback.basis) search.set(parameters.basis, basisSlugs[view.basis]);
  if (view.comparison !== fallback.comparison) search.set(parameters.comparison, comparisonSlugs[view.comparison]);
  if (view.trial !== undefined) search.set(parameters.trial, view.trial);
  if (!lasting && search.size === said && samePeriod(view.period, fallback.period)) return searchOfSource(offer.source);
  search.set(parameters.period, `${view.period.statYear}-${String(view.period.months).padStart(2, '0')}`);
  search.set(parameters.version, String(currentVersion));
  return `?${search}`;
}

function parsePeriod(value: string, { statYears }: OfferedOrganisation): Period | undefined {
  const period = periodIn(value);
  return period && statYears.includes(period.statYear) ? period : undefined;
}

function periodIn(value: string): Period | null {
  const match = /^(\d{4})-(0?[1-9]|1[0-2])$/.exec(value);
  return match && { statYear: Number(match[1]), months: Number(match[2]) };
}

function writeUnits(units: readonly string[], level: readonly { readonly code: string }[]): string {
  const all = level.map(({ code }) => code);
  const within = new Set(all);
  if (units.length > longList && units.length * 2 > all.length && units.every((code) => within.has(code))) {
    const chosen = new Set(units);
    return [allBut, ...all.filter((code) => !chosen.has(code))].join(separator);
  }
  return units.join(separator) || noUnits;
}

interface Place extends Pick<Selection, 'within' | 'level'> {
  /** As it was in the period. */
  readonly there: Pick<Organisation, 'units'>;
}

function parseUnits(
  value: string,
  { there, ...place }: Place,
  drop: (parameter: string, code: string) => void,
): UnitChoice | undefined {
  if (value === noUnits) return [];
  const [first, ...rest] = value.split(separator).filter((code) => code !== '');
  if (first === undefined) return undefined;
  const asked = new Set(first === allBut ? rest : [first, ...rest]);
  if (asked.size === 0) return undefined;
  for (const code of asked) if (!unitOf(there, code)) drop(parameters.units, code);
  const level = unitsAt(there, place);
  const found =
    first === allBut
      ? level.filter(({ code }) => !asked.has(code))
      : chosenUnits(there, { ...place, units: [...asked] });
  // A link whose every unit is gone falls back to all of them: nobody asked to see nothing.
  if (found.length === 0) return 'all';
  const all = new Set(level);
  return found.length === level.length && found.every((unit) => all.has(unit)) ? 'all' : found.map(({ code }) => code);
}

function slugKey<K extends string>(slugs: Record<K, string>, value: string): K | undefined {
  return (Object.keys(slugs) as K[]).find((key) => slugs[key] === value);
}
