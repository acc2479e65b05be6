import { type FormEvent, useState } from 'react';
import type { Office } from '../../../data/own/kept.ts';
import { monthsOfYear, type Period, samePeriod } from '../../../domain/period.ts';
import { useMessages, useWords } from '../../../i18n/useMessages.ts';
import type { FormColumn } from '../../../import/formColumns.ts';
import { readNumber, type Separators } from '../../../import/numbers.ts';
import type { Answers, Question } from '../../../import/reading.ts';
import type { CheckedTable } from '../../../workbooks/protocol.ts';
import { likely, merged } from './answers.ts';
import { useColumnName } from './columnName.ts';
import type { Import, SheetEntry } from './importState.ts';
import styles from './Own.module.css';
import { ownWords } from './words.ts';

interface Props {
  readonly found: CheckedTable;
  readonly sheet: SheetEntry;
  readonly running: Import;
  readonly office: Office | null;
  readonly onShow: (cell: string) => void;
}

/** Everything that only the reader of a sheet can say, on one card; what is likely is chosen already and has to be confirmed. */
export function Questions({ found, sheet, running, office, onShow }: Props) {
  const words = useWords(ownWords).questions;
  const { findings } = useWords(ownWords);
  const { questions } = found.table;
  const [drafts, setDrafts] = useState<Answers>({});
  if (questions.length === 0) return null;
  const confirm = (event: FormEvent) => {
    event.preventDefault();
    running.answer(sheet.key, merged(sheet.answers, ...questions.map(likely), drafts));
    setDrafts({});
  };
  return (
    <form className={styles.questions} onSubmit={confirm}>
      <p>
        <strong>{words.title(questions.length)}</strong>
      </p>
      {questions.map((question) => (
        <fieldset key={`${question.kind} ${question.cell}`}>
          <legend>
            <Title question={question} found={found} />{' '}
            {question.cell && (
              <button
                type="button"
                onClick={() => onShow(question.cell ?? '')}
                aria-label={`${findings.show} ${question.cell}`}
              >
                {words.at(question.cell)}
              </button>
            )}
          </legend>
          <Options
            question={question}
            chosen={merged(likely(question), drafts)}
            office={office}
            onChoose={(answer) => setDrafts((before) => merged(before, answer))}
          />
        </fieldset>
      ))}
      <button type="submit">{words.use}</button>
    </form>
  );
}

function Title({ question, found }: { readonly question: Question; readonly found: CheckedTable }) {
  const words = useWords(ownWords).questions;
  switch (question.kind) {
    case 'period':
      return words.period;
    case 'moneyUnit':
      return words.moneyUnit;
    case 'separators':
      return words.separators(question.text);
    case 'unit':
      return words.unit(question.name);
    case 'column':
      return words.column(found.table.frame.heads.get(question.column)?.at(-1) ?? question.cell);
    case 'uncomputed':
      return words.uncomputed(question.formula);
  }
}

interface OptionsProps {
  readonly question: Question;
  readonly chosen: Answers;
  readonly office: Office | null;
  readonly onChoose: (answer: Answers) => void;
}

function Options({ question, chosen, office, onChoose }: OptionsProps) {
  const words = useWords(ownWords).questions;
  const { format, language } = useMessages();
  const columnName = useColumnName();
  switch (question.kind) {
    case 'period':
      return <PeriodOptions question={question} chosen={chosen.period} onChoose={onChoose} />;
    case 'moneyUnit':
      return (
        <Radios
          why={words.moneyUnitWhy}
          name={question.cell}
          options={question.options.map((unit) => ({ value: unit, label: words.moneyUnits(unit) }))}
          chosen={chosen.moneyUnit}
          onChoose={(moneyUnit) => onChoose({ moneyUnit })}
        />
      );
    case 'separators':
      return (
        <Radios
          why={words.separatorsWhy}
          name={question.cell}
          options={(['vietnamese', 'international'] as const satisfies readonly Separators[]).map((value) => ({
            value,
            label: format.number(readNumber(question.text)?.[value] ?? 0, value === 'international' ? 3 : 0),
          }))}
          chosen={chosen.separators}
          onChoose={(separators) => onChoose({ separators })}
        />
      );
    case 'unit':
      return (
        <Radios
          why={words.unitWhy}
          name={question.cell}
          options={question.options.map((code) => ({
            value: code,
            label: office?.units.find((unit) => unit.code === code)?.name[language] ?? code,
          }))}
          chosen={chosen.units?.get(question.name)}
          onChoose={(code) => onChoose({ units: new Map([[question.name, code]]) })}
        />
      );
    case 'column':
      return (
        <Radios<FormColumn | 'none'>
          why={words.columnWhy}
          name={question.cell}
          options={[
            ...question.options.map((value) => ({ value, label: columnName(value) })),
            { value: 'none', label: words.leaveOut },
          ]}
          chosen={chosen.columns?.get(question.column) ?? (chosen.columns?.has(question.column) ? 'none' : undefined)}
          onChoose={(value) => onChoose({ columns: new Map([[question.column, value === 'none' ? null : value]]) })}
        />
      );
    case 'uncomputed':
      return (
        <Radios
          why={words.uncomputedWhy}
          name={question.cell}
          options={[{ value: 'blank' as const, label: words.leaveBlank }]}
          chosen={chosen.uncomputed}
          onChoose={(uncomputed) => onChoose({ uncomputed })}
        />
      );
  }
}

interface RadiosProps<T extends string | number> {
  readonly why: string;
  readonly name: string;
  readonly options: readonly { readonly value: T; readonly label: string }[];
  readonly chosen: T | undefined;
  readonly onChoose: (value: T) => void;
}

function Radios<T extends string | number>({ why, name, options, chosen, onChoose }: RadiosProps<T>) {
  return (
    <>
      <p className={styles.small}>{why}</p>
      {options.map(({ value, label }) => (
        <label key={value} className={styles.check}>
          <input type="radio" name={name} checked={value === chosen} onChange={() => onChoose(value)} />
          {label}
        </label>
      ))}
    </>
  );
}

interface PeriodProps {
  readonly question: Extract<Question, { readonly kind: 'period' }>;
  readonly chosen: Period | undefined;
  readonly onChoose: (answer: Answers) => void;
}

/** The periods that the sheet may mean, and any other. */
function PeriodOptions({ question, chosen, onChoose }: PeriodProps) {
  const { period, format } = useMessages();
  const words = useWords(ownWords).questions;
  // Nothing is chosen for the reader here: both have to be said.
  const [own, setOwn] = useState<Partial<Period>>({});
  const choose = (part: Partial<Period>) => {
    const { statYear, months } = { ...chosen, ...own, ...part };
    setOwn({ ...own, ...part });
    if (statYear && months) onChoose({ period: { statYear, months } });
  };
  return (
    <>
      <p className={styles.small}>{words.periodWhy}</p>
      {question.options.map((option) => (
        <label key={`${option.statYear} ${option.months}`} className={styles.check}>
          <input
            type="radio"
            name={`period ${question.cell}`}
            checked={chosen !== undefined && samePeriod(option, chosen)}
            onChange={() => onChoose({ period: option })}
          />
          {period(option)}
        </label>
      ))}
      <div className={styles.fields}>
        <label>
          <span>{words.months}</span>
          <select
            value={chosen?.months ?? own.months ?? ''}
            onChange={(event) => choose({ months: Number(event.target.value) })}
          >
            <option value="" disabled />
            {monthsOfYear.map((months) => (
              <option key={months} value={months}>
                {format.number(months)}
              </option>
            ))}
          </select>
        </label>
        <label>
          <span>{words.year}</span>
          <input
            type="number"
            min={1993}
            max={2100}
            value={chosen?.statYear ?? own.statYear ?? ''}
            onChange={(event) => choose({ statYear: Number(event.target.value) })}
          />
        </label>
      </div>
    </>
  );
}
