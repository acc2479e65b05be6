import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { FileFailure } from '../fileFailure.ts';
import { xmlHead, xmlText } from '../xml.ts';
import { stampIn, stampText } from './code.ts';
import type { Found, Stamp } from './stamp.ts';

/**
 * Stamps of files of Office: a part with custom XML, which Office keeps whatever is edited, and a few custom properties,
 * which a reader sees under "Properties".
 */

/** The main part of each kind of file. */
export const mainParts = {
  xlsx: 'xl/workbook.xml',
  pptx: 'ppt/presentation.xml',
  docx: 'word/document.xml',
} as const;
export type PackageKind = keyof typeof mainParts;

const namespaces = {
  relations: 'http://schemas.openxmlformats.org/package/2006/relationships',
  office: 'http://schemas.openxmlformats.org/officeDocument/2006',
  types: 'application/vnd.openxmlformats-officedocument',
  stamp: 'urn:thads:dau',
} as const;
const customFile = 'docProps/custom.xml';
/** The set that properties given by a user are in. */
const userSet = '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}';

/** The file with its stamp. `properties` are what a reader sees of it: a name and a text each. */
export function stampedPackage(
  bytes: Uint8Array,
  kind: PackageKind,
  stamp: Stamp,
  properties: readonly (readonly [name: string, text: string])[],
): Uint8Array<ArrayBuffer> {
  const parts = new Map(Object.entries(unzipSync(bytes)).filter(([name]) => !name.endsWith('/')));
  const read = (name: string) => {
    const part = parts.get(name);
    return part && strFromU8(part);
  };
  const write = (name: string, xml: string) => parts.set(name, strToU8(xml));
  const main = mainParts[kind];
  if (!parts.has(main)) throw new FileFailure('badPackage', `no part ${main}`);
  const number = nextItem(parts.keys());
  const item = `customXml/item${number}.xml`;
  const itemProperties = `customXml/itemProps${number}.xml`;
  write(item, `${xmlHead}<stamp xmlns="${namespaces.stamp}">${stampText(stamp)}</stamp>`);
  write(
    itemProperties,
    `${xmlHead}<ds:datastoreItem ds:itemID="{5B1B5E0A-7C1D-4E5B-9A4B-${String(number).padStart(12, '0')}}" xmlns:ds="${namespaces.office}/customXml"><ds:schemaRefs><ds:schemaRef ds:uri="${namespaces.stamp}"/></ds:schemaRefs></ds:datastoreItem>`,
  );
  write(
    `customXml/_rels/item${number}.xml.rels`,
    related(undefined, `${namespaces.office}/relationships/customXmlProps`, `itemProps${number}.xml`),
  );
  const relationsOfMain = main.replace(/([^/]+)$/, '_rels/$1.rels');
  write(relationsOfMain, related(read(relationsOfMain), `${namespaces.office}/relationships/customXml`, `../${item}`));
  write(customFile, withProperties(read(customFile), properties));
  const ofAll = read('_rels/.rels');
  if (!ofAll?.includes(customFile)) {
    write('_rels/.rels', related(ofAll, `${namespaces.office}/relationships/custom-properties`, customFile));
  }
  write('[Content_Types].xml', typed(read('[Content_Types].xml') ?? '', item, itemProperties));
  return zipped(parts);
}

function nextItem(names: Iterable<string>): number {
  const taken = [...names].map((name) => Number(/^customXml\/item(\d+)\.xml$/.exec(name)?.[1] ?? 0));
  return Math.max(0, ...taken) + 1;
}

function related(xml: string | undefined, type: string, target: string): string {
  const before = xml ?? `${xmlHead}<Relationships xmlns="${namespaces.relations}"></Relationships>`;
  const open = before.replace(/<Relationships([^>]*)\/>/, '<Relationships$1></Relationships>');
  return open.replace(
    '</Relationships>',
    `<Relationship Id="thadsDau${target.replaceAll(/\W/g, '')}" Type="${type}" Target="${target}"/></Relationships>`,
  );
}

function withProperties(xml: string | undefined, properties: readonly (readonly [string, string])[]): string {
  const empty = `${xmlHead}<Properties xmlns="${namespaces.office}/custom-properties" xmlns:vt="${namespaces.office}/docPropsVTypes"></Properties>`;
  const before = (xml ?? empty).replace(/<Properties([^>]*)\/>/, '<Properties$1></Properties>');
  const last = Math.max(1, ...[...before.matchAll(/ pid="(\d+)"/g)].map(([, pid]) => Number(pid)));
  const added = properties.map(
    ([name, text], at) =>
      `<property fmtid="${userSet}" pid="${last + 1 + at}" name="${xmlText(name)}"><vt:lpwstr>${xmlText(text)}</vt:lpwstr></property>`,
  );
  return before.replace('</Properties>', `${added.join('')}</Properties>`);
}

function typed(types: string, item: string, itemProperties: string): string {
  const wanted = [
    [item, 'application/xml'],
    [itemProperties, `${namespaces.types}.customXmlProperties+xml`],
    [customFile, `${namespaces.types}.custom-properties+xml`],
  ] as const;
  const added = wanted
    .filter(([name]) => !types.includes(`PartName="/${name}"`))
    .map(([name, type]) => `<Override PartName="/${name}" ContentType="${type}"/>`);
  return types.replace('</Types>', `${added.join('')}</Types>`);
}

/** By custom the types come first; pictures are compressed already. */
function zipped(parts: ReadonlyMap<string, Uint8Array>): Uint8Array<ArrayBuffer> {
  const names = [...parts.keys()].toSorted(
    (a, b) => Number(b === '[Content_Types].xml') - Number(a === '[Content_Types].xml'),
  );
  return new Uint8Array(
    zipSync(
      Object.fromEntries(
        names.map((name) => [name, [parts.get(name) ?? new Uint8Array(), { level: name.endsWith('.png') ? 0 : 6 }]]),
      ),
    ),
  );
}

/** The name that the stamp has in a zip of other files. */
const sidecar = 'thads-dau.txt';

/** A zip of other files, such as a table with what describes it, with its stamp beside them. */
export function stampedZip(bytes: Uint8Array, stamp: Stamp): Uint8Array<ArrayBuffer> {
  return zipped(new Map([...Object.entries(unzipSync(bytes)), [sidecar, strToU8(stampText(stamp))]]));
}

/**
 * The stamp of a file of Office, or of a zip of ours. Whoever calls this has made sure that the file does not unpack to more than
 * a page can hold.
 */
export function stampOfPackage(bytes: Uint8Array): Found {
  const wanted = unzipSync(bytes, {
    filter: ({ name }) => name === sidecar || /^customXml\/item\d+\.xml$/.test(name),
  });
  const found = Object.values(wanted).map((part) => stampIn(strFromU8(part)));
  return found.find(({ kind }) => kind !== 'none') ?? { kind: 'none' };
}
