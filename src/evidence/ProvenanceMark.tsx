import type { ProvenanceKind } from '../domain/provenance.ts';

interface Props {
  readonly kind: ProvenanceKind;
}

/** The sign of a kind of figure: full for reported, half for derived, hatched for illustrative, dotted for imported. */
export function ProvenanceMark({ kind }: Props) {
  return (
    <svg width="11" height="11" viewBox="0 0 11 11" aria-hidden="true" focusable="false">
      {kind === 'reported' && <rect x="0.5" y="0.5" width="10" height="10" fill="currentColor" />}
      {kind === 'derived' && <path d="M.5 10.5V.5h10z" fill="currentColor" />}
      {kind === 'imported' && <circle cx="5.5" cy="5.5" r="2" fill="currentColor" />}
      {kind === 'illustrative' && (
        <path d="M0 4 4 0M0 8 8 0M2 11l9-9M6 11l5-5" stroke="currentColor" strokeWidth="1.4" fill="none" />
      )}
      <rect
        x="0.6"
        y="0.6"
        width="9.8"
        height="9.8"
        fill="none"
        stroke="currentColor"
        strokeDasharray={kind === 'illustrative' ? '2 1.5' : undefined}
      />
    </svg>
  );
}
