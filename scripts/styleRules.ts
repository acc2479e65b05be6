import { createHash } from 'node:crypto';

/**
 * Styles that components give to single elements, such as the height of a chart's box, as rules of the site's style sheet: a
 * page that is read from HTML may have no style attributes under the site's policy. In a browser React sets such styles by
 * script, which is allowed, and they win over the rules.
 */

/** What marks an element that has such a rule. React does not know of it and leaves it. */
const mark = 'data-style';

/** Texts of styles, by the name of their rule. */
export type StyleRules = Map<string, string>;

/** The HTML that React has written, its style attributes put down in `rules`. */
export function withoutStyles(html: string, rules: StyleRules): string {
  return html.replace(/(<[a-z][^<>]*?) style="([^"]*)"/g, (_, before: string, style: string) => {
    const declarations = style.replaceAll('&quot;', '"').replaceAll('&#x27;', "'").replaceAll('&amp;', '&');
    if (!/^[\w\s:;.,%()#'"-]*$/.test(declarations)) throw new Error(`[build] no rule can be made of ${declarations}`);
    const name = createHash('sha256').update(declarations).digest('base64url').slice(0, 6);
    if ((rules.get(name) ?? declarations) !== declarations) throw new Error(`[build] two styles are called ${name}`);
    rules.set(name, declarations);
    return `${before} ${mark}="${name}"`;
  });
}

/** The style sheet with the rules at its end. */
export function withRules(css: string, rules: StyleRules): string {
  const sorted = [...rules].sort(([one], [other]) => (one < other ? -1 : 1));
  return css + sorted.map(([name, declarations]) => `[${mark}="${name}"]{${declarations}}`).join('');
}
