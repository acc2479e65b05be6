import type { TooltipContentProps } from 'recharts';
import type { Messages } from '../../../i18n/messages.ts';
import type { ChartSpec } from '../spec.ts';
import { RowTip } from './RowTip.tsx';

interface Props<Data> extends Partial<TooltipContentProps<number, string>> {
  readonly spec: ChartSpec<Data>;
  readonly data: Data;
  readonly messages: Messages;
}

/** The row of the table under the pointer or the keyboard's cursor, for a chart whose marks Recharts itself follows. */
export function ChartTooltip<Data>({ spec, data, messages, active, activeIndex }: Props<Data>) {
  if (!active || activeIndex === undefined || activeIndex === null) return null;
  return <RowTip table={spec.table(data, messages)} index={Number(activeIndex)} messages={messages} />;
}
