import type { Organisation } from '../../domain/organisation.ts';
import { siteWords } from '../../i18n/site/words.ts';
import { useMessages, useWords } from '../../i18n/useMessages.ts';
import styles from '../kit/WordsPage.module.css';
import { accessibilityWords } from './words.ts';

interface Props {
  readonly everything: Organisation;
}

/** The day of the statement. Whoever tests anew writes the new one. */
const stated = '2026-11-26';

/** The statement of accessibility, and where to turn. The anchor of the latter is linked to, so it never changes. */
export function AccessibilityPage({ everything: { contact, name } }: Props) {
  const { format, language } = useMessages();
  const { pages } = useWords(siteWords);
  const words = useWords(accessibilityWords);
  return (
    <article className={styles.page}>
      <h1>{pages.accessibility}</h1>
      <p>{words.intro(format.date(stated))}</p>
      <h2>{words.conformance.title}</h2>
      <p>{words.conformance.text}</p>
      <h2>{words.tested.title}</h2>
      <List items={words.tested.items} />
      <h2>{words.limits.title}</h2>
      <List items={words.limits.items} />
      <h2 id="gop-y">{words.contact.title}</h2>
      <p>{contact ? words.contact.given(contact[language]) : words.contact.unknown(name[language])}</p>
      <p>{words.contact.with}</p>
      <List items={words.contact.items} />
    </article>
  );
}

function List({ items }: { readonly items: readonly string[] }) {
  return (
    <ul className={styles.list}>
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  );
}
