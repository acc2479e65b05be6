import { type Draft, draftWith, freshId } from '../../../domain/emulation/draft.ts';
import { useMessages, useWords } from '../../../i18n/useMessages.ts';
import fieldStyles from '../typed/Fields.module.css';
import { EditingContext, Faults, TextField } from '../typed/fields.tsx';
import { CriterionFields, ExtraFields, GradeFields, GroupFields } from './LineFields.tsx';
import { Lines } from './Lines.tsx';
import { nameText } from './nameText.ts';
import styles from './TableEditor.module.css';
import { tableWords } from './words.ts';

interface Props {
  readonly draft: Draft;
  readonly change: (draft: Draft) => void;
  /** Sentences, by the path of the field. */
  readonly faults: ReadonlyMap<string, readonly string[]>;
  /** Units that can be in a group: code and name. */
  readonly units: readonly (readonly [code: string, name: string])[];
}

/** The office's own table as a form: each change is kept at once, and what is wrong is told at its field. */
export function TableEditor({ draft, change, faults, units }: Props) {
  const { language } = useMessages();
  const words = useWords(tableWords);
  const extra = (begin: string): Draft['bonuses'][number] => ({
    id: freshId(draft, begin),
    name: null,
    judged: { kind: 'count', basis: 'cases', measure: 'completedTotal', better: 'more' },
    from: '',
    per: '1',
    points: '',
    most: '',
  });
  return (
    <EditingContext value={{ faults, set: (path, value) => change(draftWith(draft, path, value)) }}>
      <div className={styles.editor}>
        <fieldset className={styles.lines}>
          <legend>{words.about.legend}</legend>
          <Faults path="decision" />
          <div className={fieldStyles.fields}>
            <TextField path="title" label={words.about.title} value={nameText(draft.title, language)} empty={null} />
            <TextField path="decision.number" label={words.about.number} value={draft.decision?.number ?? ''} />
            <TextField path="decision.date" label={words.about.date} value={draft.decision?.date ?? ''} />
            <TextField path="statYear" label={words.about.statYear} value={draft.statYear} numeric />
            <TextField path="total" label={words.about.total} value={draft.total} numeric />
          </div>
        </fieldset>
        <Lines
          path="criteria"
          lines={draft.criteria}
          legend={words.criteria}
          add={words.add.criteria}
          fresh={(): Draft['criteria'][number] => ({
            id: freshId(draft, 'tieu-chi'),
            name: null,
            judged: { kind: 'completionRate', basis: 'cases' },
            yardstick: { kind: 'target' },
            points: '',
            scale: { kind: 'metOrNot' },
          })}
        >
          {(line, at) => <CriterionFields groups={draft.groups} path={`criteria[${at}]`} line={line} />}
        </Lines>
        <Lines
          path="bonuses"
          lines={draft.bonuses}
          legend={words.bonuses}
          add={words.add.bonuses}
          fresh={() => extra('diem-cong')}
        >
          {(line, at) => <ExtraFields groups={draft.groups} path={`bonuses[${at}]`} line={line} />}
        </Lines>
        <Lines
          path="penalties"
          lines={draft.penalties}
          legend={words.penalties}
          add={words.add.penalties}
          fresh={() => extra('diem-tru')}
        >
          {(line, at) => <ExtraFields groups={draft.groups} path={`penalties[${at}]`} line={line} />}
        </Lines>
        <Lines
          path="grades"
          lines={draft.grades}
          legend={words.grades}
          add={words.add.grades}
          fresh={(): Draft['grades'][number] => ({
            id: freshId(draft, 'loai'),
            name: '',
            from: '',
            targetsMet: '',
            missedByLessThan: '',
          })}
        >
          {(line, at) => <GradeFields groups={draft.groups} path={`grades[${at}]`} line={line} />}
        </Lines>
        <Lines
          path="groups"
          lines={draft.groups}
          legend={words.groups}
          add={words.add.groups}
          fresh={(): Draft['groups'][number] => ({ id: freshId(draft, 'cum'), name: '', units: [] })}
        >
          {(line, at) => <GroupFields path={`groups[${at}]`} line={line} units={units} />}
        </Lines>
      </div>
    </EditingContext>
  );
}
