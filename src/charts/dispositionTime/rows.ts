import { isFigure, type Whom } from '../../domain/figure.ts';
import type { Look } from '../../domain/look.ts';
import { whomOf } from '../../domain/organisation.ts';
import { stockOf } from '../../domain/stock.ts';
import { printedCounts } from '../../domain/stockCounts.ts';
import type { Messages } from '../../i18n/messages.ts';
import type { DispositionTimeData } from './spec.ts';

/** Every year from the first to the last of which the time can be computed; undefined where there is none. Pure. */
export function rows(
  { statistics: { book, organisation }, selection: { basis } }: Look,
  messages: Messages,
): DispositionTimeData | undefined {
  const isNation = organisation.kind === 'nation';
  const timeOf = (whom: Whom, statYear: number) =>
    stockOf(printedCounts(book, { whom, statYear, basis }), { statYear, months: 12 }).dispositionTime;
  const own = whomOf(organisation);
  const years = [...new Set([...book.figures.values()].flatMap(({ subject }) => subject?.statYear ?? []))];
  const known = years
    .sort((a, b) => a - b)
    .map((statYear) => ({
      statYear,
      nation: timeOf({ kind: 'nation' }, statYear),
      own: isNation ? ('notApplicable' as const) : timeOf(own, statYear),
    }))
    .filter(({ nation, own: ownTime }) => isFigure(nation) || isFigure(ownTime));
  if (known.length === 0) return undefined;
  return { basis, ownName: isNation ? null : organisation.shortName[messages.language], rows: known };
}
