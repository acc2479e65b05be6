import { type Figure, isFigure, type Reading } from './figure.ts';
import { formulaOf } from './provenance.ts';
import { quantityTraits } from './quantities.ts';
import { decimalsOf, printed } from './rounding.ts';

/** Decimals that a figure asks for beyond those it has by itself. */
export type EvenDecimals = (figure: Figure) => { readonly decimals?: number };

/**
 * The decimals of figures that stand in one column: an exact quotient of counts is written with as many as the column's
 * most, "83,20" above "83,76", since it is known to all of them. What a source printed, what is illustrative, a bound and a
 * distance stay as they are: a zero behind them would say more than is known.
 */
export function evenDecimals(column: readonly Reading[]): EvenDecimals {
  const most = Math.max(0, ...column.filter(isFigure).filter(isRate).map(shownDecimals));
  return (figure) => (isKnownFurther(figure) && shownDecimals(figure) < most ? { decimals: most } : {});
}

const isRate = ({ quantity }: Figure) => quantityTraits[quantity].decimals === 'rate';

function isKnownFurther(figure: Figure): boolean {
  const { quantity, direction, provenance } = figure;
  return (
    quantity === 'percent' &&
    direction === 'exact' &&
    provenance.kind === 'derived' &&
    formulaOf(provenance)?.operation === 'divide'
  );
}

/** How many decimals a rate is printed with: trailing zeros are left out. */
function shownDecimals(figure: Figure): number {
  const [least, most] = decimalsOf(figure);
  const value = printed(figure, most);
  const needed = [0, 1, 2].find((places) => Number(value.toFixed(places)) === value) ?? most;
  return Math.max(least, needed);
}
