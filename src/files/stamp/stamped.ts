import { allRows, isName, type Table } from '../../domain/table.ts';
import { writtenNumbers } from '../../domain/writtenNumbers.ts';
import { fileWords } from '../../i18n/files/words.ts';
import type { Messages } from '../../i18n/messages.ts';
import type { OutChart } from '../outgoing.ts';
import type { Stamp, StampedChart } from './stamp.ts';

/** What a stamp is made of: whose figures, of which version, as they are looked at. */
export type Stamping = Omit<Stamp, 'charts' | 'body'> & {
  /** Address of the view, for the properties of a file. */
  readonly link: string;
};

type Stamper = (bytes: Uint8Array, stamp: Stamp, link: string, messages: Messages) => Promise<Uint8Array<ArrayBuffer>>;

const office =
  (kind: 'xlsx' | 'pptx' | 'docx'): Stamper =>
  async (bytes, stamp, link, messages) => {
    const { stampedPackage } = await import('./packages.ts');
    return stampedPackage(bytes, kind, stamp, propertiesOf(stamp, link, messages));
  };

/** How each kind of file is stamped, by the end of its name. */
const stampers: Readonly<Record<string, Stamper>> = {
  png: async (bytes, stamp) => (await import('./png.ts')).stampedPng(bytes, stamp),
  svg: async (bytes, stamp) => (await import('./svg.ts')).stampedSvg(bytes, stamp),
  csv: async (bytes, stamp, _, messages) =>
    (await import('./csv.ts')).stampedCsv(bytes, stamp, fileWords(messages).stamp.row),
  zip: async (bytes, stamp) => (await import('./packages.ts')).stampedZip(bytes, stamp),
  xlsx: office('xlsx'),
  pptx: office('pptx'),
  docx: office('docx'),
};

/**
 * A finished file with its stamp: what it was made of and every number of its charts as they were written. A kind that carries
 * none is given back as it is.
 */
export async function stamped(
  content: Blob | Uint8Array<ArrayBuffer>,
  extension: string,
  charts: readonly OutChart[],
  { link, ...made }: Stamping,
  messages: Messages,
): Promise<Blob | Uint8Array<ArrayBuffer>> {
  const stamper = stampers[extension];
  if (!stamper) return content;
  const bytes = content instanceof Blob ? new Uint8Array(await content.arrayBuffer()) : content;
  return stamper(bytes, { ...made, charts: charts.map(stampedChart) }, link, messages);
}

function stampedChart({ slug, title, table }: OutChart): StampedChart {
  return {
    slug,
    title,
    columns: table.columns.map(({ key, header }) => ({ key, header })),
    rows: rowNames(table),
    numbers: writtenNumbers(table),
  };
}

function rowNames(table: Table): readonly (readonly string[])[] {
  return allRows(table).map((row) =>
    table.columns.flatMap((column, at) => {
      const cell = row[at];
      return isName(column) && typeof cell === 'string' && cell !== '' ? [cell] : [];
    }),
  );
}

/** Longer texts are cut by programs that show properties. */
const longestProperty = 250;

function propertiesOf({ version, exportedOn }: Stamp, link: string, messages: Messages): [string, string][] {
  const { properties } = fileWords(messages).stamp;
  const texts: [string, string][] = [
    [properties.version, `${version.id}, ${version.date}`],
    [properties.exportedOn, exportedOn],
    [properties.link, link],
  ];
  return texts.map(([name, text]) => [name, text.slice(0, longestProperty)]);
}
