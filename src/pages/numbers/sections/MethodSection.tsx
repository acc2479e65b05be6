import { provenanceKinds } from '../../../domain/provenance.ts';
import { ProvenanceMark } from '../../../evidence/ProvenanceMark.tsx';
import { evidencePanelWords } from '../../../evidence/panel/words.ts';
import { sourceWords } from '../../../i18n/sources/words.ts';
import { useWords } from '../../../i18n/useMessages.ts';
import { definitionWords } from '../definitions/words.ts';
import { NumberTable } from '../NumberTable.tsx';
import type { NumbersView } from '../numbersView.ts';
import { numbersWords } from '../words.ts';
import styles from './Section.module.css';
import { Section } from './Section.tsx';

interface Props {
  readonly id: string;
  readonly view: NumbersView;
}

/** What numbers mean and how they are reached: the year, kinds, qualifiers, measures, rates, identities, breaks. */
export function MethodSection({ id, view: { tables, found } }: Props) {
  const { sections } = useWords(numbersWords);
  const words = useWords(definitionWords);
  const { kinds } = useWords(sourceWords);
  const { directions } = useWords(evidencePanelWords);
  const { measures, indicators, identities } = found.rows;
  const all = [tables.measures, tables.indicators, tables.identities].reduce(
    (sum, of) => sum + of.table.rows.length,
    0,
  );
  return (
    <Section id={id} title={sections.method} count={[measures.length + indicators.length + identities.length, all]}>
      <div className={styles.part}>
        <h3>{words.statYear.title}</h3>
        <p className={styles.text}>{words.statYear.text}</p>
      </div>
      <div className={styles.part}>
        <h3>{words.kinds}</h3>
        <ul className={styles.list}>
          {provenanceKinds.map((kind) => (
            <li key={kind}>
              <ProvenanceMark kind={kind} />
              <span>{kinds[kind]}</span>
            </li>
          ))}
        </ul>
      </div>
      <div className={styles.part}>
        <h3>{words.directions}</h3>
        <p className={styles.text}>
          {words.directionsText} {directions.moreThan} {directions.lessThan} {directions.about}
        </p>
      </div>
      <div className={styles.part}>
        <h3>{words.measures}</h3>
        <p className={styles.text}>{words.measuresText}</p>
        <NumberTable of={tables.measures} rows={measures} />
      </div>
      <div className={styles.part}>
        <h3>{words.indicators}</h3>
        <p className={styles.text}>{words.indicatorsText}</p>
        <NumberTable of={tables.indicators} rows={indicators} />
      </div>
      <div className={styles.part}>
        <h3>{words.identities}</h3>
        <p className={styles.text}>{words.identitiesText}</p>
        <NumberTable of={tables.identities} rows={identities} />
      </div>
      <div className={styles.part}>
        <h3>{words.breaks}</h3>
        <ul className={styles.bullets}>
          {Object.entries(words.breakItems).map(([key, text]) => (
            <li key={key}>{text}</li>
          ))}
        </ul>
      </div>
    </Section>
  );
}
