import { sharedWords } from '../../charts/kit/words/words.ts';
import { isFigure } from '../../domain/figure.ts';
import type { Look } from '../../domain/look.ts';
import { bases } from '../../domain/measures.ts';
import { gapTo, referenceOf } from '../../domain/yardstick.ts';
import { fileWords } from '../../i18n/files/words.ts';
import { overviewWords } from '../../i18n/overview/words.ts';
import { plainText } from '../../i18n/plainText.ts';
import { useMessages } from '../../i18n/useMessages.ts';
import { ReportKind } from './ReportKind.tsx';
import styles from './ReportResults.module.css';

/** Both rates against what they are held against, as a small table. */
export function ReportResults({ look: { standings, yardstick } }: { readonly look: Look }) {
  const messages = useMessages();
  const { reading } = messages;
  const overview = overviewWords(messages);
  const words = fileWords(messages).report;
  const figures = bases.flatMap((basis) => {
    const standing = standings[basis];
    const { rate, completed, eligible } = standing;
    return [rate, referenceOf(standing, yardstick), gapTo(standing, yardstick), completed, eligible].filter(isFigure);
  });
  const heads = [words.result, sharedWords(messages).yardsticks[yardstick], words.gap, words.base];
  return (
    <>
      <table className={styles.results}>
        <caption>{words.kpis}</caption>
        <thead>
          <tr>
            <th scope="col">{words.indicator}</th>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {bases.map((basis) => {
            const standing = standings[basis];
            const cells = [
              reading(standing.rate),
              reading(referenceOf(standing, yardstick)),
              reading(gapTo(standing, yardstick), { signed: true }),
              plainText(overview.kpi.base(standing.completed, standing.eligible), messages),
            ];
            return (
              <tr key={basis}>
                <th scope="row">{overview.kpi.rate[basis]}</th>
                {cells.map((cell, at) => (
                  // Where there is no room for columns, each cell has its head beside it.
                  <td key={heads[at]} data-head={heads[at]}>
                    {cell}
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
      <ReportKind figures={figures} />
    </>
  );
}
