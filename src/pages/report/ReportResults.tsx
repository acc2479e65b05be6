import { isFigure } from '../../domain/figure.ts';
import { gapTo, referenceOf, type Yardstick } from '../../domain/findings.ts';
import type { Basis } from '../../domain/measures.ts';
import { filesWords } from '../../i18n/filesWords.ts';
import { useMessages } from '../../i18n/useMessages.ts';
import type { Scope } from '../kit/scope.ts';
import { plainText } from './plainText.ts';
import { ReportKind } from './ReportKind.tsx';
import styles from './ReportPage.module.css';

const bases: readonly Basis[] = ['cases', 'amounts'];

/** Both rates against what they are held against, as a small table. */
export function ReportResults({ scope, yardstick }: { readonly scope: Scope; readonly yardstick: Yardstick }) {
  const messages = useMessages();
  const { overview, reading } = messages;
  const words = filesWords(messages).report;
  const figures = bases.flatMap((basis) => {
    const standing = scope.standings[basis];
    const { rate, completed, eligible } = standing;
    return [rate, referenceOf(standing, yardstick), gapTo(standing, yardstick), completed, eligible].filter(isFigure);
  });
  return (
    <>
      <table className={styles.results}>
        <caption>{words.kpis}</caption>
        <thead>
          <tr>
            <th scope="col">{words.indicator}</th>
            <th scope="col">{words.result}</th>
            <th scope="col">{messages.charts.yardsticks[yardstick]}</th>
            <th scope="col">{words.gap}</th>
            <th scope="col">{words.base}</th>
          </tr>
        </thead>
        <tbody>
          {bases.map((basis) => {
            const standing = scope.standings[basis];
            return (
              <tr key={basis}>
                <th scope="row">{overview.kpi.rate[basis]}</th>
                <td>{reading(standing.rate)}</td>
                <td>{reading(referenceOf(standing, yardstick))}</td>
                <td>{reading(gapTo(standing, yardstick), { signed: true })}</td>
                <td>{plainText(overview.kpi.base(standing.completed, standing.eligible), messages)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <ReportKind figures={figures} />
    </>
  );
}
