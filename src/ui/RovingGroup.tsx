import type { ReactNode } from 'react';
import { useRoving } from './useRoving.ts';

interface Props {
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

/** Buttons that open something, but not what has been opened. */
const stops = 'button[popovertarget]';

/** Buttons inside a text that are one stop of the Tab key together (`useRoving`). */
export function RovingGroup({ className, children }: Props) {
  const roving = useRoving<HTMLDivElement>(stops);
  return (
    <div {...roving} className={className}>
      {children}
    </div>
  );
}
