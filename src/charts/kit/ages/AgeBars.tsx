import type { Messages } from '../../../i18n/messages.ts';
import { BarRows } from '../plot/BarRows.tsx';
import type { DrawProps } from '../spec.ts';
import type { AgeBar, AgeBarsData } from './bars.ts';

interface Props extends Omit<DrawProps<AgeBarsData>, 'data'> {
  readonly bars: readonly AgeBar[];
  /** What the bars are as long as. */
  readonly by: 'part' | 'share';
  readonly title: string;
  readonly description: string;
  readonly messages: Messages;
  readonly foot?: string;
}

/** A bar a part, as long as its count or its share. */
export function AgeBars({ bars, by, title, description, messages, foot, width, height }: Props) {
  return (
    <BarRows
      width={width}
      height={height}
      messages={messages}
      title={title}
      description={description}
      {...(foot !== undefined && { foot })}
      rows={bars.map(({ key, name, isMain, isStrong = false, ...bar }) => ({
        key,
        name,
        reading: bar[by],
        isMain,
        isStrong,
      }))}
    />
  );
}
