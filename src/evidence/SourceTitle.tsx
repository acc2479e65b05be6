import type { Source } from '../domain/figureBook.ts';

/** The title of a publication, in its own language, as a link where its address is known. */
export function SourceTitle({ source: { title, url, language } }: { readonly source: Source }) {
  return url ? (
    <a href={url} lang={language}>
      {title}
    </a>
  ) : (
    <cite lang={language}>{title}</cite>
  );
}
