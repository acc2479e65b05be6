import type { ReactNode } from 'react';
import { kindTraits, type MarkShape, type ProvenanceKind } from '../domain/provenance.ts';

interface Props {
  readonly kind: ProvenanceKind;
}

const shapes: Readonly<Record<MarkShape, ReactNode>> = {
  full: <rect x="0.5" y="0.5" width="10" height="10" fill="currentColor" />,
  ruled: <path d="M2.5 3.5h6M2.5 5.5h6M2.5 7.5h6" stroke="currentColor" strokeWidth="1" fill="none" />,
  half: <path d="M.5 10.5V.5h10z" fill="currentColor" />,
  dot: <circle cx="5.5" cy="5.5" r="2" fill="currentColor" />,
  crossed: <path d="M1 1l9 9M10 1l-9 9" stroke="currentColor" strokeWidth="1.4" fill="none" />,
  hatched: <path d="M0 4 4 0M0 8 8 0M2 11l9-9M6 11l5-5" stroke="currentColor" strokeWidth="1.4" fill="none" />,
};

/** The sign of a kind of figure: full for reported, half for derived, hatched for illustrative, dotted for imported, ruled for the register, crossed for a trial. */
export function ProvenanceMark({ kind }: Props) {
  const { mark } = kindTraits[kind];
  return (
    <svg width="11" height="11" viewBox="0 0 11 11" aria-hidden="true" focusable="false">
      {shapes[mark]}
      <rect
        x="0.6"
        y="0.6"
        width="9.8"
        height="9.8"
        fill="none"
        stroke="currentColor"
        strokeDasharray={mark === 'hatched' || mark === 'crossed' ? '2 1.5' : undefined}
      />
    </svg>
  );
}
