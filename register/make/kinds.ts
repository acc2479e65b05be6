import { type Draws, type Weighted, weighted } from './draws.ts';
import type { CaseRow } from './rows.ts';

/** What a case is about and how large it is. */
export type CaseKind = Pick<CaseRow, 'type' | 'initiative' | 'credit'> & { readonly amount: number };

type Curve = readonly (readonly [number, number])[];

/** Amounts in thousand đồng by brackets: from where and how often; a bracket ends where the next begins. */
const curves = {
  fee: [
    [200, 32],
    [1_000, 34],
    [8_000, 22],
    [60_000, 9],
    [400_000, 2.4],
    [3_000_000, 0.6],
    [20_000_000, 0],
  ],
  claim: [
    [2_000, 14],
    [15_000, 26],
    [80_000, 27],
    [350_000, 20],
    [1_500_000, 10],
    [8_000_000, 2.6],
    [60_000_000, 0.4],
    [400_000_000, 0],
  ],
  support: [
    [1_000, 45],
    [12_000, 33],
    [60_000, 15],
    [400_000, 6],
    [3_000_000, 1],
    [30_000_000, 0],
  ],
  loan: [
    [30_000, 20],
    [300_000, 34],
    [1_200_000, 27],
    [5_000_000, 14],
    [25_000_000, 4.5],
    [150_000_000, 0.5],
    [900_000_000, 0],
  ],
} as const satisfies Record<string, Curve>;

type CurveName = keyof typeof curves;

type Sort = Pick<CaseRow, 'type' | 'initiative' | 'credit'> & { readonly curve: CurveName };

const sort = (
  type: string,
  initiative: 'exOfficio' | 'onRequest',
  curve: CurveName,
  weight: number,
  credit = false,
): readonly [Sort, number] => [{ type, initiative, curve, credit }, weight];

const ofOffices = weighted([
  sort('civil', 'exOfficio', 'fee', 200),
  sort('civil', 'onRequest', 'claim', 125),
  sort('civil', 'onRequest', 'loan', 11, true),
  sort('criminal', 'exOfficio', 'fee', 290),
  sort('criminal', 'onRequest', 'support', 42),
  sort('family', 'exOfficio', 'fee', 175),
  sort('family', 'onRequest', 'support', 55),
  sort('commercial', 'exOfficio', 'fee', 14),
  sort('commercial', 'onRequest', 'claim', 10),
  sort('commercial', 'onRequest', 'loan', 9, true),
  sort('labour', 'exOfficio', 'fee', 4),
  sort('labour', 'onRequest', 'support', 5),
  sort('administrative', 'exOfficio', 'fee', 4),
  sort('arbitration', 'onRequest', 'claim', 2),
  sort('other', 'exOfficio', 'fee', 3),
]);

/** What departments keep themselves is more often large, of commerce and of banks. */
const ofSeats = weighted([
  sort('civil', 'exOfficio', 'fee', 120),
  sort('civil', 'onRequest', 'claim', 110),
  sort('civil', 'onRequest', 'loan', 25, true),
  sort('criminal', 'exOfficio', 'fee', 330),
  sort('criminal', 'onRequest', 'claim', 60),
  sort('family', 'exOfficio', 'fee', 60),
  sort('family', 'onRequest', 'support', 25),
  sort('commercial', 'exOfficio', 'fee', 60),
  sort('commercial', 'onRequest', 'claim', 60),
  sort('commercial', 'onRequest', 'loan', 60, true),
  sort('labour', 'onRequest', 'support', 12),
  sort('administrative', 'exOfficio', 'fee', 10),
  sort('bankruptcy', 'onRequest', 'claim', 4),
  sort('arbitration', 'onRequest', 'claim', 12),
  sort('other', 'exOfficio', 'fee', 4),
]);

const brackets: Readonly<Record<CurveName, Weighted<readonly [number, number]>>> = {
  fee: bracketsOf(curves.fee),
  claim: bracketsOf(curves.claim),
  support: bracketsOf(curves.support),
  loan: bracketsOf(curves.loan),
};

function bracketsOf(curve: Curve): Weighted<readonly [number, number]> {
  return weighted(
    curve.slice(0, -1).map(([low, weight], at) => {
      const [high] = curve[at + 1] ?? [low];
      // Weighted in whole numbers: sums of tenths are rounded.
      return [[low, high] as const, Math.round(weight * 10)] as const;
    }),
  );
}

/** Of 100,000 cases so many have no money in them, a house to be handed over or a child to be visited. */
const withoutMoney = 2_500;

export function drawKind(draws: Draws, isSeat: boolean): CaseKind {
  const { type, initiative, credit, curve } = draws.pick(isSeat ? ofSeats : ofOffices);
  const amount = initiative === 'onRequest' && draws.happens(withoutMoney) ? 0 : drawAmount(draws, curve);
  return { type, initiative, credit, amount };
}

/** Low amounts within a bracket are more frequent than high ones, and large amounts are round. */
function drawAmount(draws: Draws, curve: CurveName): number {
  const [low, high] = draws.pick(brackets[curve]);
  const place = draws.part();
  const amount = low + (high - low) * place * place;
  const step = amount < 1_000 ? 50 : amount < 20_000 ? 1 : amount < 5_000_000 ? 10 : 1_000;
  return Math.floor(amount / step) * step;
}
