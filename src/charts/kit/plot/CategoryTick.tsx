import type { YAxisTickContentProps } from 'recharts';
import { RowName } from './RowName.tsx';

/** The name of a row beside an axis so wide. Recharts' own tick breaks every name that is a little too wide in two. */
export function categoryTick(axisWidth: number) {
  return ({ x, y, payload }: Pick<YAxisTickContentProps, 'x' | 'y' | 'payload'>) => (
    <RowName name={String(payload.value)} x={Number(x)} y={Number(y)} room={axisWidth - 8} />
  );
}
