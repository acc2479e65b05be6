import { makeRandom } from '../../mocks/generate/random.ts';
import { day, onWorkday } from './calendar.ts';
import { append, type Lines } from './csv.ts';
import { Draws } from './draws.ts';
import { acceptedAt, snapshotAt, workingTime } from './entry.ts';
import { spoil } from './faults.ts';
import { type CaseKind, drawKind } from './kinds.ts';
import { type Life, liveCase } from './life.ts';
import { handover, type Leaf, type Nation } from './nation.ts';
import { assign, unitAt } from './officers.ts';
import { record } from './recording.ts';
import type { CaseFile } from './rows.ts';

/** What a register is made by. The same gives the same bytes on every machine, with however many workers. */
export interface Recipe {
  /** How many cases it has in all. */
  readonly cases: number;
  readonly seed: number;
  /** Whether cases are spoiled now and then as people's registers are. */
  readonly faults: boolean;
}

/** So many cases are made at a time, each such part from a seed of its own. */
export const chunkSize = 10_000;

export const chunksOf = ({ cases }: Pick<Recipe, 'cases'>): number => Math.ceil(cases / chunkSize);

/** A case that goes on at another unit. */
interface Arrival {
  readonly leaf: Leaf;
  readonly accepted: number;
  readonly kind: CaseKind;
  readonly entrusted: boolean;
}

/** The lines of one part of the cases, in the order of their numbers. */
export function makeChunk(recipe: Recipe, nation: Nation, chunk: number): Lines {
  const draws = drawsOf(recipe.seed, 'cases', chunk);
  const slips = drawsOf(recipe.seed, 'faults', chunk);
  const lines: Lines = { case: '', event: '', payment: '' };
  const last = Math.min((chunk + 1) * chunkSize, recipe.cases) - 1;
  let arrival: Arrival | undefined;
  for (let place = chunk * chunkSize; place <= last; place += 1) {
    const id = numberOf(place);
    const came: Arrival | undefined = arrival;
    const start = came ?? newCase(draws, nation, place, recipe.cases);
    const { file, leaving } = makeCase(draws, nation, id, start, came === undefined && place < last);
    arrival = leaving;
    if (recipe.faults) {
      spoil(slips, file, start.leaf.department);
      if (id % 1000 === 999 && slips.happens(6_000)) stray(file, id + 1);
    }
    append(lines, file);
  }
  return lines;
}

/** Each thousandth number is skipped, as numbers are that were given by mistake. */
const numberOf = (place: number) => place + 1 + Math.floor(place / 999);

function drawsOf(seed: number, use: string, chunk: number): Draws {
  const one = (label: string) => Math.floor(makeRandom(seed, use, chunk, label).between(0, 4_294_967_296));
  return new Draws(one('one'), one('other'));
}

function newCase(draws: Draws, nation: Nation, place: number, cases: number): Arrival {
  const accepted = acceptedAt(draws, place, cases);
  const leaf = draws.pick((accepted < handover ? nation.before : nation.today).leaves);
  return { leaf, accepted, kind: drawKind(draws, leaf.isSeat), entrusted: false };
}

function makeCase(draws: Draws, nation: Nation, id: number, start: Arrival, mayLeave: boolean) {
  const { leaf, accepted, kind, entrusted } = start;
  const life = liveCase(draws, kind, { accepted, leaf, mayLeave });
  const leaving = leavingOf(draws, nation, start, life);
  if (!leaving && (life.closedAs === 'entrustedOut' || life.closedAs === 'takenUp')) stay(life);
  const until = life.closedAs === '' ? snapshotAt : life.closedAt;
  const { first, later } = assign(draws, nation, { leaf, accepted, until });
  const events = [
    ...life.events.map((event) => ({ ...event, officer: '' })),
    ...later.map(({ at, officer }) => ({ at, kind: 'assigned', officer })),
  ].sort((a, b) => a.at - b.at);
  const row = {
    id,
    unit: leaf.code,
    officer: first,
    accepted,
    recorded: 0,
    revoked: 0,
    entrustedIn: entrusted,
    ...kind,
  };
  const neighbour = draws.pick(provinceAt(nation, leaf).leaves).code;
  const file: CaseFile = record(draws, row, { events, payments: life.payments, neighbour });
  return { file, leaving };
}

function provinceAt({ before, today }: Nation, leaf: Leaf) {
  const province = before.provinceOf.get(leaf.code) ?? today.provinceOf.get(leaf.code);
  if (!province) throw new RangeError(`no province has the unit ${leaf.code}`);
  return province;
}

/** Where a case that was entrusted out or taken up goes on, if that is before the snapshot. */
function leavingOf(draws: Draws, nation: Nation, { leaf, kind }: Arrival, life: Life): Arrival | undefined {
  const { closedAs, closedAt } = life;
  if (closedAs !== 'entrustedOut' && closedAs !== 'takenUp') return undefined;
  const accepted = onWorkday(Math.floor(closedAt / day) * day + draws.whole(3, 25) * day) + workingTime(draws);
  if (accepted >= snapshotAt - day) return undefined;
  const from = unitAt(leaf, nation.heirs, accepted);
  const here = provinceAt(nation, from);
  const era = accepted < handover ? nation.before : nation.today;
  const isNear = draws.happens(60_000);
  const to = closedAs === 'takenUp' ? here.seat : draws.pick(isNear ? here.leaves : era.leaves);
  if (to === from) return undefined;
  const collected = life.payments.reduce((sum, { amount }) => sum + amount, 0);
  const left = { ...kind, amount: Math.max(0, kind.amount - collected) };
  return { leaf: to, accepted, kind: left, entrusted: closedAs === 'entrustedOut' };
}

/** A case that would leave after the snapshot is still there. */
function stay(life: Life) {
  life.events.pop();
  life.closedAs = '';
  life.closedAt = 0;
}

/** An event and a payment of a number that no case has. */
function stray({ rows, events, payments }: CaseFile, caseId: number) {
  const row = rows[0];
  if (!row) return;
  const at = { caseId, happened: row.accepted, recorded: row.recorded, revoked: 0 };
  events.push({ id: caseId * 100 + 1, ...at, kind: 'eligible', officer: '' });
  payments.push({ id: caseId * 100 + 1, ...at, kind: 'collected', amount: 1_000 });
}
