import { correctionOf } from '../../domain/corrections.ts';
import { countedAs, verifyCommand } from '../../domain/countedAs.ts';
import type { Figure } from '../../domain/figure.ts';
import { type FromRegister, formulaOf } from '../../domain/provenance.ts';
import type { ReportTable } from '../../domain/reportTable.ts';
import { useMessages, useWords } from '../../i18n/useMessages.ts';
import { useEvidenceBook } from '../bookContext.ts';
import { closingText } from '../registerLines.ts';
import { collectRegisters } from '../registers.ts';
import styles from './Evidence.module.css';
import { exactly } from './exactly.ts';
import { evidencePanelWords } from './words.ts';

interface Props {
  readonly figure: Figure;
}

/** Of a number of a closed period, or of a sum of such: what it was corrected to by the next closing. */
export function CorrectedEvidence({ figure }: Props) {
  const messages = useMessages();
  const evidence = useWords(evidencePanelWords);
  const { reports } = useEvidenceBook();
  const words = (now: number) => [exactly(figure, messages), exactly({ ...figure, value: now }, messages)] as const;
  const correction = correctionOf(reports, figure);
  if (correction) return <p>{evidence.corrected(...words(correction.now), messages.format.date(correction.at))}</p>;
  const sum = correctedSum(figure, reports);
  return sum ? <p>{evidence.correctedParts(sum.count, ...words(sum.now), messages.format.date(sum.at))}</p> : null;
}

/** Of a count of the register: query, snapshot, closing and hash, and how it is counted again. */
export function RegisterEvidence({ figure, origin }: Props & { readonly origin: FromRegister }) {
  const messages = useMessages();
  const evidence = useWords(evidencePanelWords);
  const counted = countedAs(figure);
  return (
    <>
      <p className={styles.source}>{evidence.fromRegister(closingText(origin, messages), origin)}</p>
      {counted && (
        <p className={styles.source}>
          {evidence.countAgain} <code>{verifyCommand(counted)}</code>
        </p>
      )}
    </>
  );
}

/** Of what is computed from counts of the register: when these were closed. */
export function CountedEvidence({ figure }: Props) {
  const messages = useMessages();
  const evidence = useWords(evidencePanelWords);
  const closings = collectRegisters([figure]).map((origin) => closingText(origin, messages));
  if (closings.length === 0) return null;
  return <p className={styles.source}>{evidence.countedAt(messages.list([...new Set(closings)]))}</p>;
}

/** How many parts of a sum were corrected since, and what it would be with them; undefined of other formulas and of none. */
function correctedSum({ provenance, value }: Figure, reports: readonly ReportTable[]) {
  const formula = formulaOf(provenance);
  // A nation's sum has hundreds of parts, which are made when somebody asks for them.
  if (formula?.operation !== 'sum' || reports.every(({ corrections }) => !corrections)) return undefined;
  const parts = formula.inputs.flatMap((input) => correctionOf(reports, input) ?? []);
  if (parts.length === 0) return undefined;
  return {
    count: parts.length,
    now: parts.reduce((sum, { closed, now }) => sum + now - closed, value),
    at:
      parts
        .map(({ at }) => at)
        .toSorted()
        .at(-1) ?? '',
  };
}
