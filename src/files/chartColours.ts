import type { NativePlan } from './nativeChart.ts';
import { inks } from './xml.ts';

/**
 * Colours of native charts, those of the drawings on screen: what a chart is about is blue, what stands beside it (the nation,
 * the year before) grey, marks are in ink, and rust is kept for what is to be noticed.
 */

const results = [inks.blue, inks.ink] as const;
/** Grey lines are darker than grey surfaces, to be seen as well. */
const besides = { bar: [inks.grey, inks.quiet, inks.ink], line: [inks.quiet, inks.grey, inks.ink] } as const;

/** The colour of a series by its place. */
export function seriesColour({ kind, series }: NativePlan, index: number): string {
  const own = series[index];
  if (!own) return inks.blue;
  if (own.look === 'limit') return inks.grey;
  if (own.look === 'mark') {
    // Where every mark follows the line that it is for, it has the colour of that line.
    const paired = series.every(
      ({ look }, at) => look !== 'mark' || (series[at - 1] && series[at - 1]?.look !== 'mark'),
    );
    const several = series.filter(({ look }) => look === 'mark').length > 1;
    return kind === 'line' && paired && several ? seriesColour({ kind, series } as NativePlan, index - 1) : inks.ink;
  }
  const before = series.slice(0, index).filter(({ look }) => look === own.look).length;
  const colours: readonly string[] = own.look === 'result' ? results : besides[kind === 'line' ? 'line' : 'bar'];
  return colours[before % colours.length] ?? inks.blue;
}
