import type { Box } from '../kit/plot/labelPlacement.ts';
import { Plot } from '../kit/plot/Plot.tsx';
import { UnitMarks } from '../kit/plot/UnitMarks.tsx';
import type { DrawProps } from '../kit/spec.ts';
import { Funnel } from './Funnel.tsx';
import { Intervals } from './Intervals.tsx';
import { formOf, partHeights, type UnitRankingData, unitRanking } from './spec.ts';

/** The units as a list of intervals, as a funnel, or as both where there is room for both. */
export function Draw({ data, width, height, messages, still = false }: DrawProps<UnitRankingData>) {
  const { list, funnel } = partsOf(data, width, height);
  return (
    <Plot
      width={width}
      height={height}
      title={unitRanking.subtitle(data, messages)}
      description={unitRanking.describe(data, messages)}
      role={still ? 'img' : 'group'}
    >
      <UnitMarks table={() => unitRanking.table(data, messages)} messages={messages} width={width} height={height}>
        {list && <Intervals data={data} {...list} messages={messages} />}
        {funnel && <Funnel data={data} box={funnel} messages={messages} />}
      </UnitMarks>
    </Plot>
  );
}

interface Parts {
  /** From the left upper corner. */
  readonly list?: Pick<Box, 'width' | 'height'>;
  readonly funnel?: Box;
}

/** From this width on list and funnel stand side by side. */
const besideFrom = 840;

/** Where list and funnel stand: beside each other, the funnel below, or the list alone where a card has no room for both. */
function partsOf(data: UnitRankingData, width: number, height: number): Parts {
  const form = formOf(data);
  if (form === 'funnel') return { funnel: { x: 0, y: 0, width, height } };
  if (form === 'list') return { list: { width, height } };
  if (width >= besideFrom) {
    const part = Math.round(width * 0.53);
    return { list: { width: part, height }, funnel: { x: part + 20, y: 0, width: width - part - 20, height } };
  }
  const heights = partHeights(data);
  const both = heights.list + heights.funnel;
  if (height < both) return { list: { width, height } };
  const share = Math.round((height * heights.list) / both);
  return { list: { width, height: share }, funnel: { x: 0, y: share, width, height: height - share } };
}
