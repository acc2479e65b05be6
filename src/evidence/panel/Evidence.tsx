import { type Figure, whomKey } from '../../domain/figure.ts';
import { type Formula, formulaOf, type Imported, kindTraits, type Limit } from '../../domain/provenance.ts';
import { figureNameWords } from '../../i18n/figureNames/words.ts';
import type { Format } from '../../i18n/format.ts';
import { sourceWords } from '../../i18n/sources/words.ts';
import { useMessages, useWords } from '../../i18n/useMessages.ts';
import { type EvidenceBook, sourceNumber, useEvidenceBook } from '../bookContext.ts';
import { collectNotes, figureKey, nameKey } from '../notes.ts';
import { ProvenanceMark } from '../ProvenanceMark.tsx';
import { SourceTitle } from '../SourceTitle.tsx';
import { evidenceWords } from '../words.ts';
import styles from './Evidence.module.css';
import { CorrectedEvidence, CountedEvidence, RegisterEvidence } from './RegisterEvidence.tsx';
import { evidencePanelWords } from './words.ts';

interface Props {
  readonly figure: Figure;
}

/** Everything that is known about where a figure comes from: source and paragraph, formula and inputs, or method. */
export function Evidence({ figure }: Props) {
  const { format, provenanceKinds } = useMessages();
  const evidence = useWords(evidencePanelWords);
  const book = useEvidenceBook();
  const { provenance } = figure;
  const importedText = ({ file, sheet, cell, at }: Imported) =>
    evidence.importedFrom(file, sheet, cell, format.date(at));
  const formula = formulaOf(provenance);
  return (
    <div className={styles.evidence} data-kind={provenance.kind}>
      <p className={styles.name}>
        <FigureName figure={figure} />: <strong>{format.figure(figure)}</strong>
      </p>
      <p className={styles.kind}>
        <ProvenanceMark kind={provenance.kind} /> {provenanceKinds[provenance.kind]}
      </p>
      {provenance.kind === 'reported' && <ReportedEvidence figure={figure} book={book} />}
      {provenance.kind === 'imported' && <p>{importedText(provenance)}</p>}
      <CorrectedEvidence figure={figure} />
      {provenance.kind === 'register' && <RegisterEvidence figure={figure} origin={provenance} />}
      {formula && <FormulaEvidence formula={formula} name={figure.name} />}
      {formula && <CountedEvidence figure={figure} />}
      {provenance.kind === 'trial' && (
        <p>
          {evidence.trial(provenance.trial)}
          {provenance.instead && ` ${evidence.trialInstead(provenanceKinds[provenance.instead.kind])}`}
        </p>
      )}
      {provenance.kind === 'illustrative' && <MethodEvidence method={provenance.method} book={book} />}
      <Notes figure={figure} />
    </div>
  );
}

/** The evidence of several figures, one below the other. */
export function EvidenceList({ figures }: { readonly figures: readonly Figure[] }) {
  return distinct(figures).map((figure) => <Evidence key={figureKey(figure)} figure={figure} />);
}

/** Every reported or derived figure, but one example of each kind that is made up by the same method. */
function distinct(figures: readonly Figure[]): Figure[] {
  const seen = new Map<string, Figure>();
  for (const figure of figures) {
    const { kind } = figure.provenance;
    const key = kindTraits[kind].said ? `${kind} ${nameKey(figure)}` : figureKey(figure);
    if (!seen.has(key)) seen.set(key, figure);
  }
  return [...seen.values()];
}

function FigureName({ figure }: Props) {
  const { period, language } = useMessages();
  const names = useWords(figureNameWords);
  const evidence = useWords(evidencePanelWords);
  const { places } = useEvidenceBook();
  const { subject } = figure;
  if (!subject) return names[figure.name];
  const { whom, statYear, months = 12 } = subject;
  const place =
    whom.kind === 'nation'
      ? evidence.places.nation
      : whom.kind === 'group'
        ? evidence.places.group(whom.units.length)
        : (places.get(whomKey(whom))?.[language] ?? whomKey(whom));
  const when = statYear === undefined ? undefined : period({ statYear, months });
  return `${names[figure.name]}, ${evidence.subject(place, when)}`;
}

function ReportedEvidence({ figure, book }: Props & { readonly book: EvidenceBook }) {
  const { format, language } = useMessages();
  const evidence = useWords(evidencePanelWords);
  const words = useWords(sourceWords);
  if (figure.provenance.kind !== 'reported') return null;
  const { source: id, paragraph, statement } = figure.provenance;
  const source = book.sources.find((candidate) => candidate.id === id);
  return (
    <>
      <p>{statement[language]}</p>
      {source && (
        <p className={styles.source}>
          {evidence.source} {sourceNumber(book.sources, id)}: <SourceTitle source={source} />, {source.publisher},{' '}
          {source.date ? words.published(format.date(source.date)) : words.undated}
          {paragraph !== undefined && `, ${evidence.paragraph(paragraph)}`}
        </p>
      )}
    </>
  );
}

/** Of a long sum or mean this many inputs are written out; the rest is counted. */
const shownInputs = 12;

/** "95%", "99,8%": no more decimals than it has. */
function levelText({ level }: Limit, { number }: Format): string {
  return `${number(level, Number.isInteger(level) ? 0 : 1)}%`;
}

interface FormulaProps {
  readonly formula: Formula;
  /** Of the figure that it is the formula of. */
  readonly name: Figure['name'];
}

/** The operation with its inputs, each by name; a mean with the weight of each, a part of a change with how it is computed. */
function FormulaEvidence({ formula, name }: FormulaProps) {
  const { format } = useMessages();
  const evidence = useWords(evidencePanelWords);
  const { operation, inputs, weights } = formula;
  const heads: Partial<Record<Formula['operation'], string>> = {
    sum: evidence.sumOf(inputs.length),
    weightedMean: evidence.meanOf(inputs.length),
    relativeChange: evidence.relativeChange,
    unitSpread: evidence.spreadOf(inputs.length),
    mean: evidence.plainMeanOf(inputs.length),
    naturalLimit: evidence.limitOf(inputs.length),
    distance: evidence.distance,
    evenly: evidence.evenly,
    forecast: evidence.forecast,
    score: evidence.scoreOf(inputs.length),
  };
  const limits = { wilson: evidence.wilson, forecastBound: evidence.forecastBound };
  const head =
    'limit' in formula
      ? limits[formula.operation](format.number(formula.limit.z, 2), levelText(formula.limit, format))
      : heads[operation];
  /** What stands before a third input, where it is not what stands before the second. */
  const thirdOperators: typeof heads = { proportion: '÷', wilson: evidence.widenedBy };
  const more = inputs.length - shownInputs;
  const contributions: Partial<Record<Figure['name'], string>> = evidence.contributions;
  return (
    <div>
      <p className={styles.term}>{head ?? evidence.formula}</p>
      {contributions[name] !== undefined && <p>{contributions[name]}</p>}
      <ol className={styles.formula}>
        {inputs.slice(0, shownInputs).map((input, index) => (
          <li key={figureKey(input)}>
            <span className={styles.operator} aria-hidden={index === 0}>
              {index === 0 ? '' : (index === 2 && thirdOperators[operation]) || evidence.operations[operation]}
            </span>
            <ProvenanceMark kind={input.provenance.kind} />
            <span>
              <FigureName figure={input} />
              <InputSource figure={input} />
            </span>
            <strong>
              {format.figure(input)}
              {weights?.[index] && ` (${evidence.weight(format.figure(weights[index]))})`}
            </strong>
          </li>
        ))}
      </ol>
      {more > 0 && <p>{evidence.moreInputs(more)}</p>}
    </div>
  );
}

/** Where an operand of a formula comes from, in brief: the number of its source and the paragraph. */
function InputSource({ figure }: Props) {
  const evidence = useWords(evidencePanelWords);
  const { sourceNumbers } = useWords(evidenceWords);
  const { sources } = useEvidenceBook();
  const { provenance } = figure;
  if (provenance.kind !== 'reported') return null;
  const words = [sourceNumbers([sourceNumber(sources, provenance.source)])];
  if (provenance.paragraph !== undefined) words.push(evidence.paragraph(provenance.paragraph));
  return <small className={styles.inputSource}> ({words.join(', ')})</small>;
}

function MethodEvidence({ method, book }: { readonly method: string; readonly book: EvidenceBook }) {
  const { language } = useMessages();
  const found = book.methods.find(({ id }) => id === method);
  return found ? <p>{found.description[language]}</p> : null;
}

function Notes({ figure }: Props) {
  const { language } = useMessages();
  const evidence = useWords(evidencePanelWords);
  const notes = collectNotes(figure);
  if (notes.length === 0) return null;
  return (
    <ul className={styles.notes}>
      {notes.map((note) => (
        <li key={note.vi}>
          <strong>{evidence.note}:</strong> {note[language]}
        </li>
      ))}
    </ul>
  );
}
