import { kindTraits, type ProvenanceKind } from '../domain/provenance.ts';
import type { Messages } from './messages.ts';

/**
 * A sentence or a title that says what it rests on, where its kind has to be said: "Sông Lô chưa đạt chỉ tiêu (số liệu minh
 * họa)". Every title, headline and description goes through here, with the kind of the very figures that it speaks of.
 */
export function said(
  sentence: string,
  kind: ProvenanceKind,
  { provenanceKinds }: Pick<Messages, 'provenanceKinds'>,
): string {
  if (!kindTraits[kind].said) return sentence;
  const name = provenanceKinds[kind];
  const mark = `(${name.charAt(0).toLowerCase()}${name.slice(1)})`;
  return sentence.endsWith('.') ? `${sentence.slice(0, -1)} ${mark}.` : `${sentence} ${mark}`;
}
