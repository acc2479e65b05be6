import { FileFailure } from '../fileFailure.ts';
import { documentOf, elementsOf, kindsOf, type Parts, type Relation, relationsOf } from './package.ts';
import { type Places, placesOf } from './places.ts';
import { unpacked } from './unpack.ts';

/** A presentation of an office, of which the look is taken: masters, layouts and themes, and none of its slides. */
export interface Template extends Places {
  /** The parts that are taken, with what kind each is. */
  readonly parts: Parts;
  readonly kindOf: (name: string) => string;
  /** The presentation itself, and its relations that are kept. */
  readonly main: string;
  readonly relations: readonly Relation[];
  /** The file has macros, which are left behind. */
  readonly hasMacros: boolean;
}

/** Of the presentation's own relations these are taken; its slides, macros and other things are left behind. */
const ofPresentation: ReadonlySet<string> = new Set(['slideMaster', 'theme', 'tableStyles', 'presProps', 'font']);
/** What masters, layouts and themes may rest on. */
const ofLooks: ReadonlySet<string> = new Set([
  ...['slideMaster', 'slideLayout', 'theme', 'themeOverride', 'image', 'hdphoto', 'tags', 'hyperlink'],
  ...['diagramData', 'diagramLayout', 'diagramQuickStyle', 'diagramColors', 'diagramDrawing'],
]);

/**
 * Reads a template. Throws a `FileFailure` for what is no presentation, cannot be opened, has no layout for titles, or would
 * bring along what fetches from elsewhere or runs: pictures by address, embedded objects, controls, films.
 */
export async function readTemplate(bytes: Uint8Array): Promise<Template> {
  const all = await unpacked(bytes);
  const kindOf = kindsOf(all);
  const main = relationsOf(all, '').find(({ type, external }) => type === 'officeDocument' && !external)?.target;
  if (main === undefined || !/presentationml|ms-powerpoint/.test(kindOf(main))) throw new FileFailure('templateNoPptx');
  // Every program that people have writes it there, and stamps of ours look for it there.
  if (main !== 'ppt/presentation.xml') throw new FileFailure('templateDamaged', `the presentation is ${main}`);
  const presentation = documentOf(all, main);
  if (presentation.documentElement.namespaceURI?.includes('purl.oclc.org')) throw new FileFailure('templateStrict');
  const relations = relationsOf(all, main).filter(({ type, external }) => ofPresentation.has(type) && !external);
  const taken = reached(
    all,
    relations.map(({ target }) => target),
  );
  const masters = elementsOf(presentation, 'sldMasterId').flatMap((listed) => {
    const id = [...listed.attributes].find(
      ({ namespaceURI, localName }) => localName === 'id' && namespaceURI !== null,
    )?.value;
    return relations.find((relation) => relation.id === id)?.target ?? [];
  });
  return {
    ...placesOf(all, presentation, masters),
    parts: new Map(
      [main, ...taken].flatMap((name) => [name, ...relationPartOf(name)].flatMap((each) => withPart(all, each))),
    ),
    kindOf,
    main,
    relations,
    hasMacros: relationsOf(all, main).some(({ type }) => type === 'vbaProject'),
  };
}

function withPart(all: Parts, name: string): readonly (readonly [string, Uint8Array])[] {
  const part = all.get(name);
  return part ? [[name, part]] : [];
}

function relationPartOf(name: string): readonly string[] {
  const cut = name.lastIndexOf('/') + 1;
  return [`${name.slice(0, cut)}_rels/${name.slice(cut)}.rels`];
}

/** Everything that the look rests on, each part once. */
function reached(all: Parts, first: readonly string[]): readonly string[] {
  const found = new Set<string>();
  const open = [...first];
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    if (found.has(name)) continue;
    if (!all.has(name)) throw new FileFailure('templateDamaged', `no part ${name}`);
    found.add(name);
    for (const { type, external, target } of relationsOf(all, name)) {
      if (external ? type !== 'hyperlink' || !/^(?:https?|mailto):/i.test(target) : !ofLooks.has(type))
        throw new FileFailure('templateForeign', `${type} in ${name}`);
      if (!external) open.push(target);
    }
  }
  return [...found];
}
