import type { ReactNode } from 'react';
import { useAlive } from './useAlive.ts';

interface Props {
  readonly className?: string | undefined;
  readonly id?: string;
  readonly popover?: 'auto';
  readonly children: ReactNode;
}

/** Holds controls that need the script: until the page has come to life nobody can reach or use them. */
export function Controls({ children, ...attributes }: Props) {
  return (
    <div {...attributes} inert={!useAlive()}>
      {children}
    </div>
  );
}
