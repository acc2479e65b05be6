/** Colours of marks and words in drawings, as the custom properties of `ui/tokens.css`, so that both themes work. */
export const palette = {
  ink: 'var(--ink)',
  ink2: 'var(--ink-2)',
  ink3: 'var(--ink-3)',
  rule: 'var(--rule)',
  track: 'var(--track)',
  card: 'var(--card)',
  /** What the chart is about, and a target that is met. */
  series: 'var(--series-1)',
  /** Not met, or the one part to notice. */
  accent: 'var(--accent)',
  /** Anybody and anything else that stands beside the subject: bars, dots, lines. */
  other: 'var(--other)',
} as const;

/** Text sizes in drawings, pixels; nothing is smaller than 12. */
export const textSize = { label: 13, small: 12 } as const;

export const tick = { fontSize: textSize.small, fill: palette.ink2 } as const;

/** Keeps a text legible where a line or other marks run behind it. */
export const halo = { stroke: palette.card, strokeWidth: 4, paintOrder: 'stroke', strokeLinejoin: 'round' } as const;
