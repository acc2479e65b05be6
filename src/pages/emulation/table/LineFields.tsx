import type { Draft } from '../../../domain/emulation/draft.ts';
import type { JudgedRate } from '../../../domain/emulation/judged.ts';
import { basisTraits, byBasis, optionalMeasures } from '../../../domain/measures.ts';
import { figureNameWords } from '../../../i18n/figureNames/words.ts';
import { useMessages, useWords } from '../../../i18n/useMessages.ts';
import { boardWords } from '../board/words.ts';
import fieldStyles from '../typed/Fields.module.css';
import { SelectField, TextField, useEditing } from '../typed/fields.tsx';
import { Lines } from './Lines.tsx';
import { nameText } from './nameText.ts';
import { DecisionFields, ForGroups } from './PartFields.tsx';
import styles from './TableEditor.module.css';
import { tableWords } from './words.ts';

type Criterion = Draft['criteria'][number];
type Extra = Draft['bonuses'][number];
type Judged = Criterion['judged'];

interface LineProps<L> {
  readonly path: string;
  readonly line: L;
}

interface PartProps<L> extends LineProps<L> {
  /** Of the table. */
  readonly groups: Draft['groups'];
}

/** What a line judges: a rate, or a count of the forms. */
function JudgedFields({ path, line }: LineProps<Judged>) {
  const messages = useMessages();
  const words = useWords(tableWords);
  const names = figureNameWords(messages);
  const { judged: rates } = useWords(boardWords);
  const kinds: Readonly<Record<JudgedRate | 'count', string>> = { ...rates, count: words.count };
  const { basis } = line;
  const measures = [...basisTraits[basis].measures, ...optionalMeasures];
  return (
    <>
      <SelectField
        path={path}
        label={words.judged}
        value={line.kind}
        options={kinds}
        make={(kind): Judged =>
          kind === 'count' ? { kind, basis, measure: 'completedTotal', better: 'more' } : { kind, basis }
        }
      />
      <SelectField path={`${path}.basis`} label={words.basis} value={basis} options={byBasis(words.basisOf)} />
      {line.kind === 'count' && (
        <>
          <SelectField
            path={`${path}.measure`}
            label={words.measure}
            value={line.measure as string}
            options={
              {
                ...Object.fromEntries(measures.map((measure) => [measure, names[measure]])),
                credit: words.credit,
              } as Record<string, string>
            }
          />
          <SelectField path={`${path}.better`} label={words.better} value={line.better} options={words.betterOf} />
        </>
      )}
    </>
  );
}

export function CriterionFields({ path, line, groups }: PartProps<Criterion>) {
  const words = useWords(tableWords);
  const { language } = useMessages();
  const { yardstick, scale } = line;
  const number = (part: string, label: string, value: string) => (
    <TextField path={`${path}.${part}`} label={label} value={value} numeric />
  );
  return (
    <div className={fieldStyles.fields}>
      <TextField
        path={`${path}.name`}
        label={words.name}
        value={nameText(line.name, language)}
        hint={words.nameHint}
        empty={null}
      />
      <JudgedFields path={`${path}.judged`} line={line.judged} />
      {number('points', words.points, line.points)}
      <SelectField
        path={`${path}.yardstick`}
        label={words.yardstick}
        value={yardstick?.kind ?? 'none'}
        options={words.yardsticks}
        make={(kind) => (kind === 'none' ? null : kind === 'fixed' ? { kind, value: '' } : { kind })}
      />
      {yardstick?.kind === 'fixed' && number('yardstick.value', words.value, yardstick.value)}
      <SelectField
        path={`${path}.scale`}
        label={words.scale}
        value={scale.kind}
        options={words.scales}
        make={(kind): Criterion['scale'] => {
          if (kind === 'steps') return { kind, on: 'number', steps: [{ from: '', share: '100' }] };
          return kind === 'linear' ? { kind, on: 'number', zero: '', full: '' } : { kind };
        }}
      />
      {scale.kind !== 'metOrNot' && (
        <SelectField path={`${path}.scale.on`} label={words.on} value={scale.on} options={words.ons} />
      )}
      {scale.kind === 'linear' && (
        <>
          {number('scale.zero', words.zero, scale.zero)}
          {number('scale.full', words.full, scale.full)}
        </>
      )}
      {scale.kind === 'steps' && (
        <Lines
          path={`${path}.scale.steps`}
          lines={scale.steps}
          legend={words.scales.steps}
          add={words.add.steps}
          fresh={() => ({ from: '', share: '' })}
        >
          {(step, at) => (
            <div className={fieldStyles.fields}>
              {number(`scale.steps[${at}].from`, words.from, step.from)}
              {number(`scale.steps[${at}].share`, words.share, step.share)}
            </div>
          )}
        </Lines>
      )}
      <ForGroups path={path} chosen={line.groups} groups={groups} />
      <DecisionFields path={path} decision={line.decision} />
    </div>
  );
}

export function ExtraFields({ path, line, groups }: PartProps<Extra>) {
  const words = useWords(tableWords);
  const { language } = useMessages();
  const number = (part: 'from' | 'per' | 'points' | 'most', label: string) => (
    <TextField path={`${path}.${part}`} label={label} value={line[part]} numeric />
  );
  return (
    <div className={fieldStyles.fields}>
      <TextField
        path={`${path}.name`}
        label={words.name}
        value={nameText(line.name, language)}
        hint={words.nameHint}
        empty={null}
      />
      <JudgedFields path={`${path}.judged`} line={line.judged} />
      {number('from', words.extraFrom)}
      {number('per', words.per)}
      {number('points', words.extraPoints)}
      {number('most', words.most)}
      <ForGroups path={path} chosen={line.groups} groups={groups} />
      <DecisionFields path={path} decision={line.decision} />
    </div>
  );
}

export function GradeFields({ path, line, groups }: PartProps<Draft['grades'][number]>) {
  const words = useWords(tableWords);
  const { language } = useMessages();
  const number = (part: 'targetsMet' | 'missedByLessThan', label: string) => (
    <TextField path={`${path}.${part}`} label={label} value={line[part] ?? ''} numeric />
  );
  return (
    <div className={fieldStyles.fields}>
      <TextField path={`${path}.name`} label={words.name} value={nameText(line.name, language)} />
      <TextField path={`${path}.from`} label={words.gradeFrom} value={line.from} numeric />
      {number('targetsMet', words.targetsMet)}
      {number('missedByLessThan', words.missedByLessThan)}
      <ForGroups path={path} chosen={line.groups} groups={groups} />
      <DecisionFields path={path} decision={line.decision} />
    </div>
  );
}

interface GroupProps extends LineProps<Draft['groups'][number]> {
  /** Units that can be in it: code and name. */
  readonly units: readonly (readonly [code: string, name: string])[];
}

export function GroupFields({ path, line, units }: GroupProps) {
  const words = useWords(tableWords);
  const { language } = useMessages();
  const { set } = useEditing();
  const known = new Set(units.map(([code]) => code));
  const strangers = line.units.filter((code) => !known.has(code));
  const put = (code: string, isIn: boolean) =>
    set(`${path}.units`, isIn ? [...line.units, code] : line.units.filter((other) => other !== code));
  return (
    <div className={fieldStyles.fields}>
      <TextField path={`${path}.name`} label={words.name} value={nameText(line.name, language)} />
      <fieldset className={styles.units}>
        <legend>{words.units}</legend>
        {[...units, ...strangers.map((code) => [code, code] as const)].map(([code, name]) => (
          <label key={code}>
            <input
              type="checkbox"
              checked={line.units.includes(code)}
              onChange={({ target }) => put(code, target.checked)}
            />
            {name}
          </label>
        ))}
      </fieldset>
      <DecisionFields path={path} decision={line.decision} />
    </div>
  );
}
