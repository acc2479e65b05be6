import type { ReactNode } from 'react';
import { useAlive } from './useAlive.ts';

interface Props {
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

/** Holds controls that need the script: until the page has come to life nobody can reach or use them. */
export function Controls({ className, children }: Props) {
  return (
    <div className={className} inert={!useAlive()}>
      {children}
    </div>
  );
}
