import type { ReactNode } from 'react';

interface Props {
  readonly className?: string | undefined;
  /** What the build writes; nothing in a browser. */
  readonly children?: ReactNode;
}

/**
 * An element whose content only the build has. A browser finds it in its HTML, and React leaves it alone there: it does not
 * mend the text of an element that is said to differ. Rendered afresh it is empty. No HTML is set, not even none, which
 * Trusted Types would refuse.
 */
export function AsWritten({ className, children = '' }: Props) {
  return (
    <div className={className} suppressHydrationWarning>
      {children}
    </div>
  );
}
