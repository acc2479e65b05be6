import type { Language } from '../../i18n/format.ts';
import type { VisibleTable } from './visible.ts';

/** The tables of a Word document as their texts, read as far as whole numbers of cells need it. */
export function tablesOfDocument(xml: string, marks: Language): readonly VisibleTable[] {
  return elements(xml, 'w:tbl').map((table, at) => ({
    name: String(at + 1),
    marks,
    rows: elements(table, 'w:tr').map((row) => elements(row, 'w:tc').map(textOf)),
  }));
}

/** The insides of elements that do not hold one another. By search and not by pattern: a file can be of any length. */
function elements(xml: string, tag: string): readonly string[] {
  const found: string[] = [];
  const close = `</${tag}>`;
  let at = 0;
  for (;;) {
    const open = startOf(xml, tag, at);
    if (open < 0) return found;
    const end = xml.indexOf(close, open);
    if (end < 0) return found;
    found.push(xml.slice(open, end));
    at = end + close.length;
  }
}

/** Behind `<tag` where the name ends there. */
function startOf(xml: string, tag: string, from: number): number {
  let at = xml.indexOf(`<${tag}`, from);
  while (at >= 0) {
    const after = at + tag.length + 1;
    if (xml[after] === '>' || xml[after] === ' ') return after;
    at = xml.indexOf(`<${tag}`, after);
  }
  return -1;
}

/** Paragraphs and breaks apart; what was deleted under tracked changes is not there. */
function textOf(cell: string): string {
  const pieces = cell.replaceAll(/<w:(br|tab|cr)\b[^>]*>|<\/w:p>/g, '<w:t> </w:t>').split(/<w:t(?: [^>]*)?>/);
  const text = pieces.slice(1).map((piece) => piece.slice(0, piece.indexOf('</w:t>')));
  return unescaped(text.join('')).trim();
}

const characters: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };

function unescaped(text: string): string {
  return text.replaceAll(/&(#x[0-9a-fA-F]{1,6}|#\d{1,7}|\w+);/g, (whole, name: string) => {
    if (!name.startsWith('#')) return characters[name] ?? whole;
    const code = name.startsWith('#x') ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
