import { type SyntheticEvent, useId, useRef, useState } from 'react';
import type { Dataset } from '../../../data/dataset.ts';
import { bases } from '../../../domain/measures.ts';
import type { Move } from '../../../domain/trial/moves.ts';
import { wholeName } from '../../../i18n/place.ts';
import { faultText, problemText } from '../../../i18n/trial/trialText.ts';
import { useMessages, useWords } from '../../../i18n/useMessages.ts';
import { type TrialDraft, useTrialDraft } from '../../../state/trialDraft.ts';
import { Controls } from '../../../ui/Controls.tsx';
import type { Tried } from '../../../url/trial.ts';
import type { View } from '../../../url/view.ts';
import { appliedTrial } from '../../kit/trial/appliedTrial.ts';
import { moveOf, withMove } from './draft.ts';
import { Now } from './Now.tsx';
import styles from './Trial.module.css';
import { trialSectionWords } from './words.ts';

interface Props {
  readonly untried: Dataset;
  readonly view: View;
  /** What is tried already, which a move comes to. */
  readonly trial: Tried | undefined;
  readonly tryOut: (trial: Tried) => void;
}

/** Moves that a link holds. */
const mostMoves = 40;

/** The fields of one move. What cannot be is told beside the number, and leaves everything as it was typed. */
export function TrialForm({ untried, view, trial, tryOut }: Props) {
  const id = useId();
  const messages = useMessages();
  const words = useWords(trialSectionWords);
  const field = useRef<HTMLInputElement>(null);
  const [fault, setFault] = useState('');
  const { organisation, years } = untried;
  const given = useTrialDraft();
  // A target is anybody's; reports are moved where there are any.
  const reporting = new Set(years.current.units);
  const units = organisation.units.filter(({ code }) => given.kind === 'target' || reporting.has(code));
  const known = units.some(({ code }) => code === given.unit);
  const draft: TrialDraft = {
    ...given,
    unit: known ? given.unit : (units[0]?.code ?? ''),
    whom: given.kind === 'target' ? given.whom : 'unit',
  };
  const set = (part: Partial<TrialDraft>) => {
    setFault('');
    useTrialDraft.setState(part);
  };
  const period = trial?.period ?? view.period;
  const problemWith = (move: Move, next: Tried): string => {
    const made = appliedTrial(untried, next, messages);
    if (made.kind === 'tried') return '';
    const [first] = made.faults;
    const own = made.faults.find(({ move: at }) => at === next.moves.length - 1);
    if (own) return words.problem(problemText(own.problem, move, organisation, messages));
    return first ? words.problem(faultText(first, next.moves, organisation, messages)) : '';
  };
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    const move = moveOf(draft);
    const next = move && { period, moves: withMove(trial?.moves ?? [], move) };
    let problem = draft.kind === 'target' ? words.notAPercentage : words.notACount;
    if (next) problem = next.moves.length > mostMoves ? words.tooMany : problemWith(move, next);
    setFault(problem);
    if (problem) field.current?.focus();
    else if (next) tryOut(next);
  };
  const whole = wholeName(organisation, messages);
  return (
    <Controls>
      <form className={styles.form} onSubmit={submit} noValidate>
        <div className={styles.field}>
          <label htmlFor={`${id}kind`}>{words.what}</label>
          <select
            id={`${id}kind`}
            value={draft.kind}
            onChange={({ target }) => set({ kind: target.value as TrialDraft['kind'] })}
          >
            {(Object.keys(words.kinds) as Move['kind'][]).map((kind) => (
              <option key={kind} value={kind}>
                {words.kinds[kind]}
              </option>
            ))}
          </select>
        </div>
        <div className={styles.field}>
          <label htmlFor={`${id}whom`}>{words.whom}</label>
          <select
            id={`${id}whom`}
            value={draft.whom === 'unit' ? `unit ${draft.unit}` : draft.whom}
            onChange={({ target: { value } }) =>
              set(
                value === 'all' || value === 'whole'
                  ? { whom: value }
                  : { whom: 'unit', unit: value.slice('unit '.length) },
              )
            }
          >
            {draft.kind === 'target' && (
              <>
                <option value="all">{words.everybody(whole)}</option>
                <option value="whole">{words.onlyWhole(whole)}</option>
              </>
            )}
            {units.map(({ code, shortName }) => (
              <option key={code} value={`unit ${code}`}>
                {shortName[messages.language]}
              </option>
            ))}
          </select>
        </div>
        <div className={styles.field}>
          <label htmlFor={`${id}basis`}>{words.basis}</label>
          <select
            id={`${id}basis`}
            value={draft.basis}
            onChange={({ target }) => set({ basis: target.value as TrialDraft['basis'] })}
          >
            {bases.map((basis) => (
              <option key={basis} value={basis}>
                {words.basisOptions[basis]}
              </option>
            ))}
          </select>
        </div>
        <div className={styles.field}>
          <label htmlFor={`${id}value`}>{words.value[draft.kind](draft.basis)}</label>
          <input
            id={`${id}value`}
            ref={field}
            inputMode="decimal"
            autoComplete="off"
            value={draft.value}
            aria-invalid={fault !== ''}
            aria-describedby={`${id}fault ${id}now`}
            onChange={({ target }) => set({ value: target.value })}
          />
          <p id={`${id}fault`} className={`${styles.problem} ${styles.fault}`} role="alert">
            {fault}
          </p>
        </div>
        <button type="submit" className={styles.main}>
          {words.submit}
        </button>
        <div id={`${id}now`} className={styles.now}>
          {period.statYear === years.current.statYear && <Now untried={untried} draft={draft} period={period} />}
        </div>
      </form>
    </Controls>
  );
}
