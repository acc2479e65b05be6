import { useWords } from '../../../i18n/useMessages.ts';
import { DropZone } from '../DropZone.tsx';
import text from '../sections/Section.module.css';
import { Section } from '../sections/Section.tsx';
import { numbersWords } from '../words.ts';
import styles from './Check.module.css';
import { CheckCard } from './CheckCard.tsx';
import { useChecks } from './useChecks.ts';
import { checkWords } from './words.ts';

/** Files that were exported here are brought back, and say which of their numbers still hold. */
export function CheckSection({ id }: { readonly id: string }) {
  const words = useWords(checkWords);
  const { sections } = useWords(numbersWords);
  const { entries, add } = useChecks();
  return (
    <Section id={id} title={sections.check}>
      <p className={text.text}>{words.intro}</p>
      <DropZone label={words.label} accept=".png,.svg,.xlsx,.pptx,.docx,.csv,.zip" onFiles={add}>
        <p>{words.hint}</p>
        <p className={styles.small}>{words.limits}</p>
      </DropZone>
      {entries.length > 0 && (
        <div className={styles.results}>
          {entries.map((entry) => (
            <CheckCard key={entry.id} entry={entry} />
          ))}
        </div>
      )}
    </Section>
  );
}
