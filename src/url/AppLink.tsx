import type { MouseEvent, ReactNode } from 'react';
import { useLocation } from './location.ts';
import { relativeHref } from './routes.ts';

interface Props {
  /** Path below the site's root. */
  readonly to: string;
  /** Query part to go there with, with its question mark. */
  readonly search?: string;
  readonly className?: string | undefined;
  /** Whether the reader stands on that page, or on one below it. */
  readonly current?: 'page' | 'true' | undefined;
  readonly children: ReactNode;
}

/** A link to a page of the site: a plain relative link before the script, a step without reloading after it. */
export function AppLink({ to, search = '', className, current, children }: Props) {
  const [path, navigate] = useLocation();
  return (
    <a
      href={relativeHref(path, to) + search}
      className={className}
      aria-current={current}
      onClick={(event) => followLink(event, () => navigate(to + search))}
    >
      {children}
    </a>
  );
}

/** Goes to another page without reloading, from its top; leaves to the browser what is meant for a new tab or window. */
export function followLink(event: MouseEvent, go: () => void): void {
  if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  go();
  window.scrollTo(0, 0);
}
