import type { OfflineBuild } from './offlineBuild.ts';

/** Whether an address below the site's root is one of its pages. Another site may live in a folder beside it. */
export function isPage(pathname: string, root: string, { folders }: Pick<OfflineBuild, 'folders'>): boolean {
  if (!pathname.startsWith(root)) return false;
  const below = pathname.slice(root.length);
  return below === '' || below === 'index.html' || folders.includes(below.split('/')[0] ?? '');
}

/** The page that the app fills, for any address: all of its own addresses begin at the site's root. */
export function shellAt(root: string, { shell }: Pick<OfflineBuild, 'shell'>): string {
  return shell.replaceAll('"./', `"${root}`);
}

/** Whether an answer is a page: a sign-in page or a host's fallback in place of what was asked for. */
export function isHtml(answer: Pick<Response, 'headers'>): boolean {
  return (answer.headers.get('content-type') ?? '').includes('text/html');
}
