import { relativeHref } from '../../url/routes.ts';

/**
 * Address of a file of the API from the page at a path: beside the site, so that the same files serve in any folder of any
 * host, or where the build has been told that the data are.
 */
export function apiHref(path: string, file: string): string {
  const elsewhere: string | undefined = import.meta.env.VITE_API_BASE;
  return elsewhere === undefined ? relativeHref(path, `/api/v1/${file}`) : elsewhere + file;
}
