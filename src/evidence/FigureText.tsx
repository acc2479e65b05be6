import type { Figure } from '../domain/figure.ts';
import type { FigureOptions } from '../i18n/format.ts';
import type { Rich } from '../i18n/rich.ts';
import { useMessages } from '../i18n/useMessages.ts';
import { FigureButton } from './FigureButton.tsx';
import styles from './FigureText.module.css';
import { UnitText } from './UnitText.tsx';

interface Props {
  readonly figure: Figure;
  readonly options?: FigureOptions | undefined;
}

/** A figure in running text: number and qualifier kept together, a button that opens its evidence. */
export function FigureText({ figure, options }: Props) {
  const { format } = useMessages();
  return (
    <span className={styles.figure} data-kind={figure.provenance.kind}>
      <FigureButton figure={figure} options={options}>
        {format.figure(figure, options)}
      </FigureButton>
    </span>
  );
}

/** A sentence with figures, each with its evidence; units lead to their pages. Not for a paragraph element: evidence is a block. */
export function RichText({ text }: { readonly text: Rich }) {
  return text.map((part, index) =>
    typeof part === 'string' ? (
      // A sentence has no other key than the place of its parts.
      // biome-ignore lint/suspicious/noArrayIndexKey: parts never move within a sentence
      <UnitText key={index} text={part} />
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: see above
      <FigureText key={index} figure={part.figure} options={part.options} />
    ),
  );
}
