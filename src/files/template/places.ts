import { FileFailure } from '../fileFailure.ts';
import type { Inches, Stage } from '../slideStage.ts';
import { documentOf, elementsOf, type Parts, relationsOf } from './package.ts';
import type { Template } from './readTemplate.ts';

/** Where a template has its titles and its free space, by the placeholders of its layouts and of their master. */

const emuPerInch = 914_400;
/** Less free space than this holds neither chart nor table, inches. */
const leastRoom = { width: 4, height: 2.4 };
/** Titles are sentences: they are made smaller until they fit, but no smaller. */
const smallestTitle = 14;

export function placesOf(
  parts: Parts,
  presentation: Document,
  master: string,
): Pick<Template, 'stage' | 'coverRest' | 'layouts' | 'coverTitleType' | 'numberIndex'> {
  const [size] = elementsOf(presentation, 'sldSz');
  const [width, height] = ['cx', 'cy'].map((name) => Number(size?.getAttribute(name)) / emuPerInch);
  if (!width || !height || !(width >= 5 && height >= 3 && width <= 56 && height <= 56))
    throw new FileFailure('templateNoLayouts', 'no size');
  const masterXml = documentOf(parts, master);
  const layouts = relationsOf(parts, master)
    .filter(({ type }) => type === 'slideLayout')
    .map(({ target }) => ({ name: target, xml: documentOf(parts, target) }))
    .filter(({ xml }) => titleIn(xml) !== undefined);
  const ofType = (type: string) => layouts.find(({ xml }) => xml.documentElement.getAttribute('type') === type);
  const cover = ofType('title') ?? layouts[0];
  const content = ofType('titleOnly') ?? ofType('obj') ?? layouts.find((each) => each !== cover) ?? cover;
  if (!cover || !content) throw new FileFailure('templateNoLayouts', 'no layout with a title');

  const inMaster = (type: string) => placeOf(placeholder(masterXml, type));
  const place = (xml: Document, ...types: readonly string[]) =>
    types.map((type) => placeOf(placeholder(xml, type))).find((found) => found !== undefined);
  const title = place(content.xml, 'title', 'ctrTitle') ?? inMaster('title');
  const coverTitle = place(cover.xml, 'ctrTitle', 'title') ?? inMaster('title');
  if (!title || !coverTitle) throw new FileFailure('templateNoLayouts', 'a title without a place');
  const body = inMaster('body');
  const left = body?.x ?? title.x;
  const across = Math.min(body?.w ?? title.w, width - left);
  const feet = ['dt', 'ftr', 'sldNum'].flatMap((type) => place(content.xml, type) ?? inMaster(type) ?? []);
  const below = feet.filter(({ y }) => y > height / 2).map(({ y }) => y);
  const bottom = below.length > 0 ? Math.min(...below) - 0.04 : body ? body.y + body.h : height - 0.3;
  if (across < leastRoom.width || bottom - title.y - title.h < leastRoom.height)
    throw new FileFailure('templateNoLayouts', 'no room below the title');

  const wished = titleSize(content.xml, masterXml);
  const stage: Stage = {
    ...{ width, height, coverTitle, title, left, across, bottom, boxed: true },
    titleSizes: [wished, ...[32, 28, 24, 20, 18, 16, smallestTitle].filter((each) => each < wished)],
  };
  const rest = place(cover.xml, 'subTitle', 'body');
  const under = coverTitle.y + coverTitle.h + 0.1;
  return {
    stage,
    coverRest: rest ?? { x: coverTitle.x, y: under, w: coverTitle.w, h: Math.max(1, height - under - 0.3) },
    layouts: { cover: cover.name, content: content.name },
    coverTitleType: placeholder(cover.xml, 'ctrTitle') ? 'ctrTitle' : 'title',
    numberIndex: placeholder(content.xml, 'sldNum')?.index,
  };
}

interface Placeholder {
  readonly shape: Element;
  readonly index: string;
}

function placeholder(xml: Document, wanted: string): Placeholder | undefined {
  for (const shape of elementsOf(xml, 'sp')) {
    const [mark] = elementsOf(shape, 'ph');
    if (mark && (mark.getAttribute('type') ?? 'obj') === wanted)
      return { shape, index: mark.getAttribute('idx') ?? '0' };
  }
  return undefined;
}

function titleIn(xml: Document): Placeholder | undefined {
  return placeholder(xml, 'title') ?? placeholder(xml, 'ctrTitle');
}

/** Where it stands by itself; undefined where its master says. */
function placeOf(found: Placeholder | undefined): Inches | undefined {
  const frame = found && elementsOf(found.shape, 'xfrm')[0];
  if (!frame) return undefined;
  const number = (element: string, name: string) =>
    Number(elementsOf(frame, element)[0]?.getAttribute(name)) / emuPerInch;
  const place = { x: number('off', 'x'), y: number('off', 'y'), w: number('ext', 'cx'), h: number('ext', 'cy') };
  return Object.values(place).every(Number.isFinite) && place.w > 0 && place.h > 0 ? place : undefined;
}

/** Size of titles, points, by the layout, its master's placeholder, or the master's styles. */
function titleSize(layout: Document, master: Document): number {
  const sizeIn = (parent: Element | undefined) => {
    const [level] = parent ? elementsOf(parent, 'lvl1pPr') : [];
    const [run] = level ? elementsOf(level, 'defRPr') : [];
    return Number(run?.getAttribute('sz')) / 100;
  };
  const found = [titleIn(layout)?.shape, titleIn(master)?.shape, elementsOf(master, 'titleStyle')[0]].map(sizeIn);
  const size = found.find((each) => Number.isFinite(each) && each > 0) ?? 32;
  return Math.max(smallestTitle, Math.min(size, 60));
}
