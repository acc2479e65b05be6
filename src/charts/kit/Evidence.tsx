import type { Figure, Formula } from '../../domain/figure.ts';
import { useMessages } from '../../i18n/useMessages.ts';
import { type EvidenceBook, sourceNumber, useEvidenceBook } from './bookContext.ts';
import styles from './Evidence.module.css';
import { collectNotes, figureKey } from './evidenceNotes.ts';
import { ProvenanceMark } from './ProvenanceMark.tsx';
import { SourceTitle } from './SourceTitle.tsx';

interface Props {
  readonly figure: Figure;
}

/** Everything that is known about where a figure comes from: source and paragraph, formula and inputs, or method. */
export function Evidence({ figure }: Props) {
  const { format, provenanceKinds } = useMessages();
  const book = useEvidenceBook();
  const { provenance } = figure;
  const formula = 'formula' in provenance ? provenance.formula : undefined;
  return (
    <div className={styles.evidence} data-kind={provenance.kind}>
      <p className={styles.name}>
        <FigureName figure={figure} />: <strong>{format.figure(figure)}</strong>
      </p>
      <p className={styles.kind}>
        <ProvenanceMark kind={provenance.kind} /> {provenanceKinds[provenance.kind]}
      </p>
      {provenance.kind === 'reported' && <ReportedEvidence figure={figure} book={book} />}
      {formula && <FormulaEvidence formula={formula} />}
      {provenance.kind === 'illustrative' && <MethodEvidence method={provenance.method} book={book} />}
      <Notes figure={figure} />
    </div>
  );
}

/** The evidence of several figures, one below the other. */
export function EvidenceList({ figures }: { readonly figures: readonly Figure[] }) {
  return figures.map((figure) => <Evidence key={figureKey(figure)} figure={figure} />);
}

function FigureName({ figure }: Props) {
  const { figureName, evidence, period, language } = useMessages();
  const { places } = useEvidenceBook();
  const { subject } = figure;
  if (!subject) return figureName(figure.name);
  const { code, statYear, months = 12 } = subject;
  const place = code === 'nation' || code === 'units' ? evidence.places[code] : (places.get(code)?.[language] ?? code);
  const when = statYear === undefined ? undefined : period({ statYear, months });
  return `${figureName(figure.name)}, ${evidence.subject(place, when)}`;
}

function ReportedEvidence({ figure, book }: Props & { readonly book: EvidenceBook }) {
  const { evidence, app, format, language } = useMessages();
  if (figure.provenance.kind !== 'reported') return null;
  const { source: id, paragraph, statement } = figure.provenance;
  const source = book.sources.find((candidate) => candidate.id === id);
  return (
    <>
      <p>{statement[language]}</p>
      {source && (
        <p className={styles.source}>
          {evidence.source} {sourceNumber(book.sources, id)}: <SourceTitle source={source} />, {source.publisher},{' '}
          {source.date ? app.sources.published(format.date(source.date)) : app.sources.undated}
          {paragraph !== undefined && `, ${evidence.paragraph(paragraph)}`}
        </p>
      )}
    </>
  );
}

/** A long sum is told as such; two or three operands are written out with their own words. */
function FormulaEvidence({ formula: { operation, inputs } }: { readonly formula: Formula }) {
  const { evidence, format } = useMessages();
  if (inputs.length > 3) return <p>{evidence.sumOf(inputs.length)}</p>;
  return (
    <div>
      <p className={styles.term}>{evidence.formula}</p>
      <ol className={styles.formula}>
        {inputs.map((input, index) => (
          <li key={figureKey(input)}>
            <span className={styles.operator} aria-hidden={index === 0}>
              {index === 0 ? '' : operation === 'proportion' && index === 2 ? '÷' : evidence.operations[operation]}
            </span>
            <ProvenanceMark kind={input.provenance.kind} />
            <span>
              <FigureName figure={input} />
              <InputSource figure={input} />
            </span>
            <strong>{format.figure(input)}</strong>
          </li>
        ))}
      </ol>
    </div>
  );
}

/** Where an operand of a formula comes from, in brief: the number of its source and the paragraph. */
function InputSource({ figure }: Props) {
  const { evidence } = useMessages();
  const { sources } = useEvidenceBook();
  const { provenance } = figure;
  if (provenance.kind !== 'reported') return null;
  const words = [evidence.sourceNumbers([sourceNumber(sources, provenance.source)])];
  if (provenance.paragraph !== undefined) words.push(evidence.paragraph(provenance.paragraph));
  return <small className={styles.inputSource}> ({words.join(', ')})</small>;
}

function MethodEvidence({ method, book }: { readonly method: string; readonly book: EvidenceBook }) {
  const { language } = useMessages();
  const found = book.methods.find(({ id }) => id === method);
  return found ? <p>{found.description[language]}</p> : null;
}

function Notes({ figure }: Props) {
  const { evidence, language } = useMessages();
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
