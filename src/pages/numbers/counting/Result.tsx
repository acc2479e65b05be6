import { useState } from 'react';
import type { Counted, CountedUnit, Done } from '../../../counting/protocol.ts';
import { useMessages, useWords } from '../../../i18n/useMessages.ts';
import { Controls } from '../../../ui/Controls.tsx';
import styles from './Counting.module.css';
import { timeText } from './told.ts';
import { countingWords } from './words.ts';

interface Props {
  readonly counted: Counted;
  readonly isMadeUp: boolean;
}

/** What was counted: what is wrong in the register, the units, and the files to take along. */
export function Result({ counted, isMadeUp }: Props) {
  const messages = useMessages();
  const words = useWords(countingWords);
  const { number } = messages.format;
  const { faults, zip, files, dataVersion, lock, year, months } = counted;
  const [accepted, setAccepted] = useState(false);
  const download = async () => {
    const { saveFile } = await import('../../../files/download.ts');
    saveFile(zip, `so-lieu-api-${dataVersion}.zip`);
  };
  return (
    <article className={styles.result} aria-labelledby="counting-result">
      <h3 id="counting-result">
        {words.result.title(messages.period({ statYear: year, months }), timeText(lock, messages))}
      </h3>
      <p role="status">{isMadeUp ? words.result.madeUp : words.result.counted}</p>
      <Faults faults={faults} />
      <Units units={counted.units} />
      <Controls>
        {faults.length > 0 && (
          <p>
            <label>
              <input type="checkbox" checked={accepted} onChange={(event) => setAccepted(event.target.checked)} />{' '}
              {words.faults.accept}
            </label>
          </p>
        )}
        <p>
          <button type="button" disabled={faults.length > 0 && !accepted} onClick={() => void download()}>
            {words.result.download(number(files), number(zip.size / 1e6, 1))}
          </button>
        </p>
      </Controls>
      <p className={styles.small}>{words.result.use}</p>
    </article>
  );
}

function Faults({ faults }: Pick<Counted, 'faults'>) {
  const messages = useMessages();
  const words = useWords(countingWords);
  const { number } = messages.format;
  if (faults.length === 0) return <p>{words.faults.none}</p>;
  return (
    <div className={styles.bad}>
      <p>{words.faults.some(number(faults.reduce((sum, { count }) => sum + count, 0)))}</p>
      <ul>
        {faults.map(({ reason, count, examples, said }) => (
          <li key={reason}>
            {words.faults.line(count, number(count), said[messages.language])}
            <br />
            <span className={styles.small}>{words.faults.examples(examples.join(', '))}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

const parts = ['totalToEnforce', 'eligible', 'completedTotal'] as const;

function Units({ units }: { readonly units: readonly CountedUnit[] }) {
  const { language } = useMessages();
  const { result } = useWords(countingWords);
  const heads = [...parts.map((part) => result[part]), result.rate];
  return (
    <section
      className={styles.scroll}
      aria-label={result.table}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to be reachable by keyboard
      tabIndex={0}
    >
      <table className={styles.table}>
        <thead>
          <tr>
            <th rowSpan={2} scope="col">
              {result.unit}
            </th>
            <th colSpan={4} scope="colgroup">
              {result.cases}
            </th>
            <th colSpan={4} scope="colgroup">
              {result.amounts}
            </th>
          </tr>
          <tr>
            {['cases', 'amounts'].flatMap((basis) =>
              heads.map((head) => (
                <th key={`${basis} ${head}`} scope="col" className={styles.number}>
                  {head}
                </th>
              )),
            )}
          </tr>
        </thead>
        <tbody>
          {units.map(({ code, name, cases, amounts }) => (
            <tr key={code}>
              <th scope="row">{name[language]}</th>
              <Cells of={cases} divisor={1} />
              <Cells of={amounts} divisor={1000} />
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** Money comes in thousand đồng, and is shown in million. */
function Cells({ of, divisor }: { readonly of: Done; readonly divisor: number }) {
  const { format } = useMessages();
  const { result } = useWords(countingWords);
  return (
    <>
      {parts.map((part) => (
        <td key={part} className={styles.number}>
          {format.number(of[part] / divisor)}
        </td>
      ))}
      <td className={styles.number}>
        {of.eligible === 0 ? result.none : `${format.number((100 * of.completedTotal) / of.eligible, 2)}%`}
      </td>
    </>
  );
}
