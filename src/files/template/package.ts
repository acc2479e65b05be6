import { FileFailure } from '../fileFailure.ts';

/** A package of Office (ECMA-376 part 2) as parts, and what they say of each other. Nothing in it is trusted. */

export type Parts = ReadonlyMap<string, Uint8Array>;

export interface Relation {
  readonly id: string;
  /** Last part of its type: "slideMaster". */
  readonly type: string;
  readonly fullType: string;
  /** A part by its name, or an address elsewhere. */
  readonly target: string;
  readonly external: boolean;
}

/** A part as a document. Throws where it is none, or declares entities, which no Office writes. */
export function documentOf(parts: Parts, name: string): Document {
  const part = parts.get(name);
  if (!part) throw new FileFailure('templateDamaged', `no part ${name}`);
  const text = new TextDecoder().decode(part);
  if (/<!(?:DOCTYPE|ENTITY)/i.test(text)) throw new FileFailure('templateForeign', `a document type in ${name}`);
  const found = new DOMParser().parseFromString(forParser(text), 'application/xml');
  if (found.getElementsByTagName('parsererror').length > 0)
    throw new FileFailure('templateDamaged', `${name} is no XML`);
  return found;
}

interface Policies {
  readonly createPolicy: (
    name: string,
    rules: { readonly createHTML: (xml: string) => string },
  ) => { readonly createHTML: (xml: string) => string };
}

let policy: ReturnType<Policies['createPolicy']> | undefined;

/**
 * A page with Trusted Types lets no other text become a document. What comes of this is XML that is read and never shown: no
 * element of it is one of HTML or runs.
 */
function forParser(xml: string): string {
  const { trustedTypes } = globalThis as { readonly trustedTypes?: Policies };
  policy ??= trustedTypes?.createPolicy('thads-template', { createHTML: (text) => text });
  return policy?.createHTML(xml) ?? xml;
}

/** Elements of this name anywhere below, whatever their prefix. */
export function elementsOf(parent: Document | Element, name: string): Element[] {
  return [...parent.getElementsByTagNameNS('*', name)];
}

/** Where the relations of a part stand. */
export function relationsName(name: string): string {
  const cut = name.lastIndexOf('/') + 1;
  return `${name.slice(0, cut)}_rels/${name.slice(cut)}.rels`;
}

export function relationsOf(parts: Parts, name: string): readonly Relation[] {
  const from = relationsName(name);
  if (!parts.has(from)) return [];
  return elementsOf(documentOf(parts, from), 'Relationship').map((relation) => {
    const fullType = relation.getAttribute('Type') ?? '';
    const external = relation.getAttribute('TargetMode') === 'External';
    const target = relation.getAttribute('Target') ?? '';
    return {
      id: relation.getAttribute('Id') ?? '',
      type: fullType.slice(fullType.lastIndexOf('/') + 1),
      fullType,
      target: external ? target : resolved(target, name),
      external,
    };
  });
}

/** The name of a part that another one points to. */
function resolved(target: string, from: string): string {
  try {
    return decodeURIComponent(new URL(target, `file:///${from}`).pathname.slice(1));
  } catch {
    throw new FileFailure('templateDamaged', `a target ${target} in ${from}`);
  }
}

/** What kind each part is, by the list that says so. */
export function kindsOf(parts: Parts): (name: string) => string {
  const types = documentOf(parts, '[Content_Types].xml');
  const overrides = new Map(
    elementsOf(types, 'Override').map((each) => [
      each.getAttribute('PartName')?.slice(1) ?? '',
      each.getAttribute('ContentType') ?? '',
    ]),
  );
  const defaults = new Map(
    elementsOf(types, 'Default').map((each) => [
      each.getAttribute('Extension')?.toLowerCase() ?? '',
      each.getAttribute('ContentType') ?? '',
    ]),
  );
  return (name) => overrides.get(name) ?? defaults.get(name.slice(name.lastIndexOf('.') + 1).toLowerCase()) ?? '';
}
