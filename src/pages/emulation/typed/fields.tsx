import { createContext, type ReactNode, useContext, useId } from 'react';
import styles from './Fields.module.css';

/** What every field of a form has in common: how what is typed is changed at a path, and what is wrong there. */
export interface Editing {
  readonly set: (path: string, value: unknown) => void;
  /** Sentences, by the path of the field. */
  readonly faults: ReadonlyMap<string, readonly string[]>;
}

export const EditingContext = createContext<Editing | null>(null);

export function useEditing(): Editing {
  const editing = useContext(EditingContext);
  if (!editing) throw new Error('no draft: wrap the fields in EditingContext');
  return editing;
}

interface FieldProps {
  /** Of what is typed, as faults name it. */
  readonly path: string;
  readonly label: string;
}

/** What is wrong at a path, below its field. */
export function Faults({ path, id }: { readonly path: string; readonly id?: string }) {
  const found = useEditing().faults.get(path) ?? [];
  if (found.length === 0) return null;
  return (
    <span id={id} className={styles.fault}>
      {found.join(' ')}
    </span>
  );
}

function Field({ path, label, children }: FieldProps & { readonly children: (shared: Shared) => ReactNode }) {
  const id = useId();
  const { faults } = useEditing();
  const wrong = faults.has(path);
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      {children({
        id,
        'data-path': path,
        ...(wrong && { 'aria-invalid': true, 'aria-describedby': `${id}-fault` }),
      })}
      <Faults path={path} id={`${id}-fault`} />
    </div>
  );
}

interface Shared {
  readonly id: string;
  readonly 'data-path': string;
  readonly 'aria-invalid'?: true;
  readonly 'aria-describedby'?: string;
}

interface TextProps extends FieldProps {
  readonly value: string;
  readonly hint?: string;
  /** A number: it is kept as it is typed. */
  readonly numeric?: boolean;
  /** What an empty text stands for, where that is no text. */
  readonly empty?: null;
  /** Characters; null where a longer text can be typed, and is told as a fault. */
  readonly most?: number | null;
}

export function TextField({ path, label, value, hint, numeric = false, empty, most = 500 }: TextProps) {
  const { set } = useEditing();
  return (
    <Field path={path} label={label}>
      {(shared) => (
        <input
          {...shared}
          type="text"
          inputMode={numeric ? 'decimal' : undefined}
          data-numeric={numeric}
          placeholder={hint}
          maxLength={most ?? undefined}
          value={value}
          onChange={({ target }) => set(path, target.value === '' && empty === null ? null : target.value)}
        />
      )}
    </Field>
  );
}

interface SelectProps<V extends string> extends FieldProps {
  readonly value: V;
  readonly options: Readonly<Record<V, string>>;
  /** What is put at the path for a choice; the choice itself unless told. */
  readonly make?: (choice: V) => unknown;
}

export function SelectField<V extends string>({ path, label, value, options, make }: SelectProps<V>) {
  const { set } = useEditing();
  return (
    <Field path={path} label={label}>
      {(shared) => (
        <select
          {...shared}
          value={value}
          onChange={({ target }) => set(path, make ? make(target.value as V) : target.value)}
        >
          {(Object.entries(options) as [V, string][]).map(([choice, name]) => (
            <option key={choice} value={choice}>
              {name}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
