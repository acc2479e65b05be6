import { useCallback, useRef, useState } from 'react';
import type { TooltipContentProps } from 'recharts';
import type { Messages } from '../../../i18n/messages.ts';
import type { ChartSpec } from '../spec.ts';
import { useOneTip } from './oneTip.ts';
import { RowTip } from './RowTip.tsx';

interface Props<Data> extends Partial<TooltipContentProps<number, string>> {
  readonly spec: ChartSpec<Data>;
  readonly data: Data;
  readonly messages: Messages;
}

/** The row of the table under the pointer or the keyboard's cursor, for a chart whose marks Recharts itself follows. */
export function ChartTooltip<Data>({ spec, data, messages, active, activeIndex }: Props<Data>) {
  const tip = useRef<HTMLDivElement>(null);
  const index = active && activeIndex !== undefined && activeIndex !== null ? Number(activeIndex) : null;
  // What has been put away comes again for another row, or when it is looked at anew.
  const [away, putAway] = useState<number | null>(null);
  if (away !== null && away !== index) putAway(null);
  const latest = useRef(index);
  latest.current = index;
  const close = useCallback(() => putAway(latest.current), []);
  const holds = useCallback((node: Node) => tip.current?.closest('[data-chart]')?.contains(node) === true, []);
  const open = index !== null && index !== away;
  useOneTip({ open, close, holds });
  if (!open) return null;
  return <RowTip ref={tip} table={spec.table(data, messages)} index={index} messages={messages} />;
}
