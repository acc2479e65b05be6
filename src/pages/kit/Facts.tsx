import type { CreditShareData } from '../../charts/creditShare/spec.ts';
import { isFigure } from '../../domain/figure.ts';
import { RichText } from '../../evidence/FigureText.tsx';
import { collectNotes } from '../../evidence/notes.ts';
import type { Messages } from '../../i18n/messages.ts';
import { overviewWords } from '../../i18n/overview/words.ts';
import type { Rich } from '../../i18n/rich.ts';
import { useWords } from '../../i18n/useMessages.ts';
import { RovingGroup } from '../../ui/RovingGroup.tsx';
import styles from './Facts.module.css';

/** A smaller result in one line: what it is called, and a sentence of figures. */
export interface Fact {
  readonly name: string;
  readonly text: Rich;
}

/** Smaller results that no chart would serve, a line each. On a phone they are folded away: what needs attention comes first. */
export function Facts({ facts }: { readonly facts: readonly Fact[] }) {
  const words = useWords(overviewWords);
  if (facts.length === 0) return null;
  return (
    <details className={styles.facts}>
      <summary>{words.facts.label(facts.length)}</summary>
      <RovingGroup>
        <dl>
          {facts.map(({ name, text }) => (
            <div key={name} className={styles.fact}>
              <dt>{name}</dt>
              <dd>
                <RichText text={text} />
              </dd>
            </div>
          ))}
        </dl>
      </RovingGroup>
    </details>
  );
}

/** Bank-credit cases completed, with the money in them and their shares. Pure. */
export function creditFact({ rows: [cases, amounts] }: CreditShareData, messages: Messages): readonly Fact[] {
  const { facts } = overviewWords(messages);
  if (!cases || !amounts) return [];
  const name = facts.names.credit;
  if (isFigure(cases.part) && cases.part.value === 0) return [{ name, text: [facts.noCredit] }];
  // What warns of the share is told where it is read.
  const mayDiffer = isFigure(amounts.share) && collectNotes(amounts.share).length > 0;
  return [{ name, text: facts.credit(cases, amounts, mayDiffer) }];
}
