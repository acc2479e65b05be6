import type { MouseEvent, ReactNode } from 'react';
import { useLocation } from 'wouter';
import { relativeHref } from './routes.ts';

interface Props {
  /** Path below the site's root. */
  readonly to: string;
  /** Query part to go there with, with its question mark. */
  readonly search?: string;
  readonly className?: string | undefined;
  readonly current?: boolean;
  readonly children: ReactNode;
}

/** A link to a page of the site: a plain relative link before the script, a step without reloading after it. */
export function AppLink({ to, search = '', className, current = false, children }: Props) {
  const [path, navigate] = useLocation();
  const follow = (event: MouseEvent) => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    navigate(to + search);
    window.scrollTo(0, 0);
  };
  return (
    <a
      href={relativeHref(path, to) + search}
      className={className}
      aria-current={current ? 'page' : undefined}
      onClick={follow}
    >
      {children}
    </a>
  );
}
