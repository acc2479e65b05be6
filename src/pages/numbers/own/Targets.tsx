import { type FormEvent, useState } from 'react';
import { failureOf, type OwnFailureKind } from '../../../data/own/failure.ts';
import { type Office, type OfficeTarget, targetKey } from '../../../data/own/kept.ts';
import { type Basis, bases } from '../../../domain/measures.ts';
import { useMessages, useWords } from '../../../i18n/useMessages.ts';
import { duePeriod } from './duePeriod.ts';
import { nameIn } from './findingText.ts';
import styles from './Own.module.css';
import type { Own } from './useOwn.ts';
import { ownWords } from './words.ts';

interface Props {
  readonly own: Extract<Own, { readonly status: 'open' }>;
}

/** The targets that offices were given, each with the decision that it stands in. */
export function Targets({ own }: Props) {
  const words = useWords(ownWords);
  const { offices, targets } = own.overview;
  const [failure, setFailure] = useState<OwnFailureKind>();
  const change = async (part: Parameters<typeof own.data.change>[0]) => {
    setFailure(undefined);
    await own.data.change(part, own.overview.state.revision).catch(async (error: unknown) => {
      setFailure(failureOf(error).kind);
      await own.reload().catch(() => undefined);
    });
  };
  return (
    <section className={styles.card} aria-label={words.targets.title}>
      <h3>{words.targets.title}</h3>
      {offices.map((office) => (
        <OfficeTargets
          key={office.code}
          office={office}
          targets={targets.filter(({ organisation }) => organisation === office.code)}
          years={[...new Set(own.overview.reports.map(({ period }) => period.statYear))]}
          onAdd={(target) => void change({ targets: [target] })}
          onRemove={(target) => void change({ withoutTargets: [target] })}
        />
      ))}
      {failure && (
        <p role="alert" className={styles.bad}>
          {words.failure[failure]}
        </p>
      )}
    </section>
  );
}

interface OfficeProps {
  readonly office: Office;
  readonly targets: readonly OfficeTarget[];
  readonly years: readonly number[];
  readonly onAdd: (target: OfficeTarget) => void;
  readonly onRemove: (target: OfficeTarget) => void;
}

function OfficeTargets({ office, targets, years, onAdd, onRemove }: OfficeProps) {
  const { format, language } = useMessages();
  const { targets: words, sheet } = useWords(ownWords);
  const whose = (unit: string | null) => (unit === null ? words.whole : nameIn(office, unit, language));
  return (
    <>
      {targets.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <ul>
          {targets.map((target) => (
            <li key={targetKey(target)}>
              {whose(target.unit)}, {target.statYear}, {sheet.basis[target.basis]}: {words.directions[target.direction]}{' '}
              {format.number(target.value, 2)}% ({words.decision} {target.decision}, {format.date(target.decidedOn)}){' '}
              <button type="button" onClick={() => onRemove(target)}>
                {words.remove}
              </button>
            </li>
          ))}
        </ul>
      )}
      <TargetForm office={office} years={years} onAdd={onAdd} />
    </>
  );
}

type Bad = 'value' | 'decision' | 'decidedOn';

function TargetForm({ office, years, onAdd }: Pick<OfficeProps, 'office' | 'years' | 'onAdd'>) {
  const { language } = useMessages();
  const { targets: words, sheet } = useWords(ownWords);
  const [bad, setBad] = useState<Bad>();
  const add = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const said = (name: string) => String(form.get(name) ?? '').trim();
    // Vietnamese decimals and others alike: a target has one separator at most.
    const value = Number(said('value').replace(',', '.'));
    const wrong: Bad | undefined =
      said('value') === '' || !(value >= 0 && value <= 100)
        ? 'value'
        : said('decision') === ''
          ? 'decision'
          : said('decidedOn') === ''
            ? 'decidedOn'
            : undefined;
    setBad(wrong);
    if (wrong) return;
    onAdd({
      organisation: office.code,
      unit: said('unit') === '' ? null : said('unit'),
      statYear: Number(said('year')),
      basis: said('basis') as Basis,
      value,
      direction: said('direction') === 'moreThan' ? 'moreThan' : 'exact',
      decision: said('decision'),
      decidedOn: said('decidedOn'),
    });
    event.currentTarget.reset();
  };
  const latest = years.length > 0 ? Math.max(...years) : duePeriod(new Date()).statYear;
  return (
    <form className={styles.fields} onSubmit={add} noValidate>
      <label>
        <span>{words.for}</span>
        <select name="unit">
          <option value="">{words.whole}</option>
          {office.units
            .filter(({ kind }) => kind !== 'officer')
            .map(({ code, shortName }) => (
              <option key={code} value={code}>
                {shortName[language]}
              </option>
            ))}
        </select>
      </label>
      <label>
        <span>{words.year}</span>
        <input type="number" name="year" min={1993} max={2100} defaultValue={latest} />
      </label>
      <label>
        <span>{words.basis}</span>
        <select name="basis">
          {bases.map((basis) => (
            <option key={basis} value={basis}>
              {sheet.basis[basis]}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>{words.direction}</span>
        <select name="direction">
          {(['exact', 'moreThan'] as const).map((direction) => (
            <option key={direction} value={direction}>
              {words.directions[direction]}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>{words.value}</span>
        <input type="text" name="value" inputMode="decimal" size={6} aria-invalid={bad === 'value'} />
      </label>
      <label>
        <span>{words.decision}</span>
        <input type="text" name="decision" size={16} aria-invalid={bad === 'decision'} />
      </label>
      <label>
        <span>{words.decidedOn}</span>
        <input type="date" name="decidedOn" aria-invalid={bad === 'decidedOn'} />
      </label>
      <button type="submit">{words.add}</button>
      {bad && (
        <p role="alert" className={styles.bad}>
          {words.bad[bad]}
        </p>
      )}
    </form>
  );
}
