import { useMessages } from '../../i18n/useMessages.ts';
import { Lazy } from '../../ui/lazyPart.tsx';
import { Popover } from '../../ui/Popover.tsx';
import styles from './ExportMenu.module.css';
import { usePageChart } from './exportContext.ts';
import { PartFailed } from './PartFailed.tsx';
import { chartExports } from './panels.ts';
import type { CardSpec, ChartSpec } from './spec.ts';

interface Props<Data> {
  readonly spec: CardSpec<Data>;
  readonly data: Data;
  /** The same spec where a true picture of it can be drawn. */
  readonly drawing: ChartSpec<Data> | undefined;
}

/** The button under every chart that opens what can be taken along of it. What makes files comes when it is opened. */
export function ExportMenu<Data>({ spec, data, drawing }: Props<Data>) {
  const { app } = useMessages();
  const chart = usePageChart(spec, data, drawing);
  return (
    <Popover button={app.exports.chart} buttonClassName={styles.button} label={app.exports.chart} scriptOnly>
      {() => <Lazy part={chartExports} of={{ chart }} failed={<PartFailed />} />}
    </Popover>
  );
}
