import { type ReactNode, useContext, useState } from 'react';
import { AsWritten } from './AsWritten.tsx';
import { PrerenderedContext } from './prerendered.ts';

interface Props {
  readonly open: boolean;
  /** Whether prerendered content would still be true, should it be shown before this has been rendered. */
  readonly htmlIsCurrent?: boolean;
  readonly children: () => ReactNode;
}

/**
 * Content of something that opens, rendered only while it is open: dozens of closed panels would cost every step on the
 * page their share. In prerendered HTML it is there all the same, for readers without script: to a browser with scripts it is a
 * text, which `early/panels.ts` unfolds for whoever opens it before React is there. React leaves it alone until it is opened.
 */
export function Deferred({ open, htmlIsCurrent = true, children }: Props) {
  const prerendered = useContext(PrerenderedContext);
  const [wasOpened, setWasOpened] = useState(false);
  if (open && !wasOpened) setWasOpened(true);
  if (prerendered === 'writing') {
    return (
      <AsWritten key="html">
        <noscript>
          <PrerenderedContext value="folded">{children()}</PrerenderedContext>
        </noscript>
      </AsWritten>
    );
  }
  if (prerendered === 'folded') return <div>{children()}</div>;
  if (open) return <div key="live">{children()}</div>;
  if (prerendered !== 'reading' || wasOpened || !htmlIsCurrent) return null;
  return <AsWritten key="html" />;
}
