import type { ReactNode } from 'react';
import type { Benchmark, Benchmarks } from '../../../domain/benchmarks.ts';
import { isFigure, type Reading } from '../../../domain/figure.ts';
import type { OrganisationKind } from '../../../domain/organisation.ts';
import type { Verdict } from '../../../domain/targets.ts';
import { RichText } from '../../../evidence/FigureText.tsx';
import { useWords } from '../../../i18n/useMessages.ts';
import styles from './Bullet.module.css';
import { bulletWords } from './words.ts';

interface Props {
  /** A rate of 0 to 100 %. */
  readonly rate: Reading<'percent'>;
  readonly benchmarks: Benchmarks;
  /** What the rate's distance from its yardstick says. */
  readonly verdict: Verdict | null;
  /** What the whole is that stands beside a part of it. */
  readonly whole: OrganisationKind;
}

/**
 * A rate as a bar from 0 to 100 %, so that bars compare, with a named tick for its yardstick above it and each other reference
 * on a row of its own below. Blue is met, rust is missed. What is drawn stands in attributes of an svg: no policy against
 * styles can change how long a bar is; labels are placed by an empty svg of the same width before them.
 */
export function Bullet({ rate, benchmarks, verdict, whole }: Props) {
  const words = useWords(bulletWords);
  const { yardstick, reference } = benchmarks;
  const others = inRows(benchmarks.others);
  const tick = isFigure(reference) ? reference.value : null;
  const scale = scaleEnds(others);
  const rows = Math.max(others.length, 1);
  return (
    <div className={styles.box}>
      <div className={styles.bullet} data-sense={verdict ?? undefined} data-rows={rows}>
        <svg className={styles.drawing} aria-hidden="true" focusable="false">
          <rect className={styles.track} y={em(barTop)} width="100%" height={em(barHeight)} />
          {isFigure(rate) && <Bar rate={rate} />}
          {tick !== null && (
            <line className={styles.tick} {...vertical(tick, barTop - 0.35, barTop + barHeight + 0.35)} />
          )}
          {others.map(({ kind, rate: { value } }, row) => (
            <line key={kind} className={styles.leader} {...vertical(value, barTop + barHeight, rowTop(row) + 0.9)} />
          ))}
        </svg>
        <Label at={tick}>
          {isFigure(reference) ? <RichText text={words.tick(yardstick, reference)} /> : words.none[yardstick]}
        </Label>
        <div className={styles.gap} />
        {others.map((other) => (
          <Label key={other.kind} at={other.rate.value}>
            <RichText text={words.beside(other, whole)} />
          </Label>
        ))}
        <div className={styles.scale} aria-hidden="true">
          <span>{scale.from && '0'}</span>
          <span>{scale.to && '100%'}</span>
        </div>
      </div>
    </div>
  );
}

/** In em of the labels' size; the style sheet has the same. */
const barTop = 1.75;
const barHeight = 0.9;
const rowHeight = 1.5;
const rowTop = (row: number) => barTop + barHeight + 0.5 + row * rowHeight;
const em = (value: number) => `${value}em`;
const percent = (value: number) => `${Math.max(0, Math.min(100, value))}%`;

const vertical = (at: number, from: number, to: number) => ({
  x1: percent(at),
  x2: percent(at),
  y1: em(from),
  y2: em(to),
});

/** A label stands on that side of its spot where there is more room. */
const endsAt = (value: number) => value >= 50;

/**
 * The order in which no label crosses the line of another: of those that end at their spot the leftmost first, of those that
 * begin there the rightmost.
 */
function inRows(others: readonly Benchmark[]): readonly Benchmark[] {
  const begin = others.filter(({ rate: { value } }) => !endsAt(value)).sort((a, b) => b.rate.value - a.rate.value);
  const end = others.filter(({ rate: { value } }) => endsAt(value)).sort((a, b) => a.rate.value - b.rate.value);
  return [...begin, ...end];
}

/** Which ends of the scale are written: they stand in the first row, and give way to its label. */
function scaleEnds([first]: readonly Benchmark[]): { readonly from: boolean; readonly to: boolean } {
  if (!first) return { from: true, to: true };
  const { value } = first.rate;
  return endsAt(value) ? { from: value > 60, to: value < 84 } : { from: value > 12, to: value < 25 };
}

function Label({ at, children }: { readonly at: number | null; readonly children: ReactNode }) {
  return (
    <div className={styles.row} data-side={at !== null && endsAt(at) ? 'end' : 'start'}>
      {at !== null && <svg className={styles.spacer} width={percent(at)} aria-hidden="true" focusable="false" />}
      <span className={styles.label}>{children}</span>
    </div>
  );
}

/** The bar's end shows the direction: an arrow for "more than", a dashed end for "nearly" and "about". */
function Bar({ rate: { value, direction } }: { readonly rate: Extract<Reading<'percent'>, object> }) {
  const isOpen = direction === 'lessThan' || direction === 'about';
  return (
    <>
      <rect className={styles.bar} y={em(barTop)} width={percent(value)} height={em(barHeight)} />
      {direction === 'moreThan' && (
        <svg
          aria-hidden="true"
          x={percent(value)}
          y={em(barTop)}
          width="0.5em"
          height={em(barHeight)}
          viewBox="0 0 5 9"
          preserveAspectRatio="none"
        >
          <path className={styles.bar} d="M0 0 5 4.5 0 9z" />
        </svg>
      )}
      {isOpen && <line className={styles.open} {...vertical(value, barTop, barTop + barHeight)} />}
    </>
  );
}
