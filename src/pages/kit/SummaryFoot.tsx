import { type ReactNode, useMemo } from 'react';
import { benchmarksOf } from '../../domain/benchmarks.ts';
import { isFigure } from '../../domain/figure.ts';
import type { Look } from '../../domain/look.ts';
import { bases } from '../../domain/measures.ts';
import { gapTo, referenceOf } from '../../domain/yardstick.ts';
import { EvidenceTag } from '../../evidence/EvidenceTag.tsx';
import type { Fact } from './Facts.tsx';
import styles from './Summary.module.css';

interface Props {
  readonly look: Look;
  readonly facts: readonly Fact[];
  /** What else is said of the numbers. */
  readonly children?: ReactNode;
}

/** Where the key figures of a page come from, in words. */
export function SummaryFoot({ look, facts, children }: Props) {
  const { standings, yardstick } = look;
  const figures = useMemo(
    () => [
      ...bases.flatMap((basis) => {
        const standing = standings[basis];
        const { rate, completed, eligible } = standing;
        const besides = benchmarksOf(look, basis).others.map((other) => other.rate);
        const readings = [rate, referenceOf(standing, yardstick), gapTo(standing, yardstick), completed, eligible];
        return [...readings.filter(isFigure), ...besides];
      }),
      ...facts.flatMap(({ text }) => text.flatMap((part) => (typeof part === 'string' ? [] : part.figure))),
    ],
    [look, standings, yardstick, facts],
  );
  return (
    <div className={styles.foot}>
      <EvidenceTag figures={figures} />
      {children}
    </div>
  );
}
