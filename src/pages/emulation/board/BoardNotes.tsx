import { useState } from 'react';
import type { Card } from '../../../charts/kit/card.ts';
import { ExportMenu } from '../../../charts/kit/ExportMenu.tsx';
import type { PerverseNote } from '../../../domain/emulation/perverse.ts';
import { figuresOf } from '../../../domain/table.ts';
import { EvidenceTag } from '../../../evidence/EvidenceTag.tsx';
import { RichText } from '../../../evidence/FigureText.tsx';
import { useMessages, useWords } from '../../../i18n/useMessages.ts';
import { Deferred } from '../../../ui/Deferred.tsx';
import { RovingGroup } from '../../../ui/RovingGroup.tsx';
import styles from './BoardSection.module.css';
import { noteText, subjectOf } from './noteText.ts';
import { boardWords } from './words.ts';
import type { Writing } from './writing.ts';

interface Props {
  readonly card: Card;
  readonly notes: readonly PerverseNote[];
  readonly writing: Writing;
}

/** Of one kind in one criterion so many are written out at once. */
const shown = 2;

/** Where the table may pay for the wrong thing, in plain words: by criterion, and what is alike together. */
export function BoardNotes({ card, notes, writing }: Props) {
  const criteria = [...new Set(notes.map(({ criterion }) => criterion))];
  return (
    <section className={styles.card} id={card.id} aria-labelledby={`${card.id}-title`}>
      <div className={styles.head}>
        <h2 id={`${card.id}-title`}>{card.title}</h2>
        <p>{card.subtitle}</p>
      </div>
      <div className={styles.notes}>
        {criteria.map((criterion) => {
          const of = notes.filter((note) => note.criterion === criterion);
          const kinds = [...new Set(of.map(({ kind }) => kind))];
          return (
            <div key={criterion}>
              <h3>{writing.lineById(criterion)}</h3>
              {kinds.map((kind) => (
                <NotesOfKind key={kind} notes={of.filter((note) => note.kind === kind)} writing={writing} />
              ))}
            </div>
          );
        })}
      </div>
      <div className={styles.foot}>
        <EvidenceTag figures={figuresOf(card.table())} />
        <ExportMenu card={card} />
      </div>
    </section>
  );
}

type OfKind = Pick<Props, 'notes' | 'writing'>;

function NotesOfKind({ notes, writing }: OfKind) {
  const words = useWords(boardWords).notes;
  const [open, setOpen] = useState(false);
  const rest = notes.slice(shown);
  return (
    <>
      <Sentences notes={notes.slice(0, shown)} writing={writing} />
      {rest.length > 0 && (
        <details onToggle={(event) => setOpen(event.currentTarget.open)}>
          <summary>{words.more(rest.length)}</summary>
          <Deferred open={open}>{() => <Sentences notes={rest} writing={writing} />}</Deferred>
        </details>
      )}
    </>
  );
}

function Sentences({ notes, writing }: OfKind) {
  const messages = useMessages();
  return (
    <RovingGroup>
      <ul>
        {notes.map((note) => (
          <li key={`${subjectOf(note).unit} ${'side' in note ? note.side : ''}`}>
            <RichText text={noteText(note, writing, messages)} />
          </li>
        ))}
      </ul>
    </RovingGroup>
  );
}
