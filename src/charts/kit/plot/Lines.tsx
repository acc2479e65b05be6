import { lineKey } from './labels.ts';

interface Props {
  readonly lines: readonly string[];
  /** Where each line has its anchor, pixels. */
  readonly x: number;
  /** From one line to the next, pixels. */
  readonly step: number;
  /**
   * On which side of a break the space stands that keeps the words apart for who copies or hears them: it must not move what
   * begins or ends at x.
   */
  readonly space?: 'after' | 'before';
}

/** The lines of an svg text, below each other. */
export function Lines({ lines, x, step, space = 'after' }: Props) {
  return lines.map((line, at) => (
    <tspan key={lineKey(lines, at)} x={x} dy={at === 0 ? 0 : step}>
      {space === 'after' ? (at === lines.length - 1 ? line : `${line} `) : at === 0 ? line : ` ${line}`}
    </tspan>
  ));
}
