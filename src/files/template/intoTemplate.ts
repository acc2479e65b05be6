import type { SlideKind } from '../slides.ts';
import { xmlHead, xmlText } from '../xml.ts';
import { chartInLook, slideInLook } from './look.ts';
import { documentOf, elementsOf, kindsOf, type Parts, relationsName } from './package.ts';
import type { Template } from './readTemplate.ts';

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageRelations = 'http://schemas.openxmlformats.org/package/2006/relationships';
const presentationNames = 'http://schemas.openxmlformats.org/presentationml/2006/main';

/** What of the template's presentation is kept: its looks, and nothing that speaks of its slides. */
const keptOfPresentation: ReadonlySet<string> = new Set([
  ...['sldMasterIdLst', 'sldSz', 'notesSz', 'embeddedFontLst', 'kinsoku', 'defaultTextStyle'],
]);

/** Our parts that go along; masters, layouts and the theme are the template's. */
const ours = /^(?:docProps\/|ppt\/(?:slides|notesSlides|notesMasters|charts|embeddings|media)\/)/;

const notesTheme = 'ppt/theme/themeOfNotes.xml';

/** Our slides in the package of a template, by its layouts. */
export function intoTemplate(deck: Parts, kinds: readonly SlideKind[], template: Template): Parts {
  const decoder = new TextDecoder();
  const encode = (text: string) => new TextEncoder().encode(text);
  const kindOfOurs = kindsOf(deck);
  const parts = new Map(template.parts);
  const types = new Map([...template.parts.keys()].map((name) => [name, template.kindOf(name)]));
  types.set(template.main, 'application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml');
  for (const [name, part] of deck) {
    if (!ours.test(name)) continue;
    const to = renamed(name);
    parts.set(to, /\.(?:xml|rels)$/.test(name) ? encode(inPlace(name, decoder.decode(part), kinds, template)) : part);
    types.set(to, kindOfOurs(name));
  }
  const theme = deck.get('ppt/theme/theme2.xml');
  if (theme) parts.set(notesTheme, theme);
  types.set(notesTheme, 'application/vnd.openxmlformats-officedocument.theme+xml');
  const slides = kinds.map((_, at) => `ppt/slides/slide${at + 1}.xml`);
  parts.set(template.main, encode(presentationOf(template, slides.length)));
  parts.set(relationsName(template.main), encode(presentationRelations(template, slides)));
  parts.set('_rels/.rels', encode(rootRelations(template.main)));
  parts.set('[Content_Types].xml', encode(contentTypes(parts, types)));
  return parts;
}

/** Pictures of ours never take the name of one of the template's. */
function renamed(name: string): string {
  return name.replace(/^ppt\/media\//, 'ppt/media/slide-');
}

function inPlace(name: string, xml: string, kinds: readonly SlideKind[], template: Template): string {
  const slide = /^ppt\/slides\/(_rels\/)?slide(\d+)\.xml/.exec(name);
  if (slide?.[1]) {
    const { layout } = kinds[Number(slide[2]) - 1] === 'cover' ? template.cover : template.content;
    return xml
      .replace(/Target="[^"]*slideLayouts\/[^"]*"/, `Target="/${xmlText(encodeURI(layout))}"`)
      .replaceAll('../media/', '../media/slide-');
  }
  if (slide) return slideInLook(xml, kinds[Number(slide[2]) - 1] ?? 'plain', template);
  if (/^ppt\/charts\/chart/.test(name)) return chartInLook(xml, template);
  if (name === 'ppt/notesMasters/_rels/notesMaster1.xml.rels')
    return xml.replace(/Target="[^"]*theme2\.xml"/, `Target="/${notesTheme}"`);
  return xml;
}

function presentationOf({ parts, main }: Template, slides: number): string {
  const document = documentOf(parts, main);
  const root = document.documentElement;
  for (const child of [...root.children]) if (!keptOfPresentation.has(child.localName)) child.remove();
  // Written for another place, or by another program: nothing depends on them.
  root.removeAttribute('bookmarkIdSeed');
  const list = (name: string, items: readonly Element[]) => {
    const element = document.createElementNS(presentationNames, `p:${name}`);
    element.append(...items);
    return element;
  };
  const item = (name: string, relation: string, id?: number) => {
    const element = document.createElementNS(presentationNames, `p:${name}`);
    if (id !== undefined) element.setAttribute('id', String(id));
    element.setAttributeNS(office, 'r:id', relation);
    return element;
  };
  const slideIds = Array.from({ length: slides }, (_, at) => item('sldId', `ourSlide${at + 1}`, 256 + at));
  elementsOf(document, 'sldMasterIdLst')[0]?.after(
    list('notesMasterIdLst', [item('notesMasterId', 'ourNotes')]),
    list('sldIdLst', slideIds),
  );
  return xmlHead + new XMLSerializer().serializeToString(root);
}

function presentationRelations({ relations }: Template, slides: readonly string[]): string {
  const all = [
    ...relations.map(({ id, fullType, target }) => ({ id, type: fullType, target: encodeURI(target) })),
    { id: 'ourNotes', type: `${office}/notesMaster`, target: 'ppt/notesMasters/notesMaster1.xml' },
    ...slides.map((target, at) => ({ id: `ourSlide${at + 1}`, type: `${office}/slide`, target })),
  ];
  return relationsXml(all.map((each) => ({ ...each, target: `/${each.target}` })));
}

function rootRelations(main: string): string {
  const metadata = 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties';
  return relationsXml([
    { id: 'rId1', type: `${office}/officeDocument`, target: encodeURI(main) },
    { id: 'rId2', type: metadata, target: 'docProps/core.xml' },
    { id: 'rId3', type: `${office}/extended-properties`, target: 'docProps/app.xml' },
  ]);
}

function relationsXml(
  relations: readonly { readonly id: string; readonly type: string; readonly target: string }[],
): string {
  const all = relations.map(
    ({ id, type, target }) => `<Relationship Id="${xmlText(id)}" Type="${xmlText(type)}" Target="${xmlText(target)}"/>`,
  );
  return `${xmlHead}<Relationships xmlns="${packageRelations}">${all.join('')}</Relationships>`;
}

function contentTypes(parts: Parts, types: ReadonlyMap<string, string>): string {
  const overrides = [...parts.keys()]
    .filter((name) => !name.endsWith('.rels') && name !== '[Content_Types].xml')
    .map(
      (name) =>
        `<Override PartName="/${xmlText(encodeURI(name))}" ContentType="${xmlText(types.get(name) ?? 'application/xml')}"/>`,
    );
  return (
    `${xmlHead}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    `<Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}</Types>`
  );
}
