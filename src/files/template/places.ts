import { FileFailure } from '../fileFailure.ts';
import type { Inches, Stage } from '../slideStage.ts';
import { faceOf, isMeasured, isReadable } from './faces.ts';
import { isPlain } from './ground.ts';
import { documentOf, elementsOf, type Parts, relationsOf } from './package.ts';
import {
  emuPerInch,
  type Placeholder,
  placeholder,
  placeholdersOf,
  placeOf,
  settingsOf,
  titleIn,
} from './placeholders.ts';

/** Where a template has its titles and its free space, by the placeholders of its layouts and of their masters. */

/** Less free space than this holds neither chart nor table, inches. */
const leastRoom = { width: 4, height: 2.4 };
/** The part of a slide's height that contents should have: layouts with less are for headings of sections. */
const wantedRoom = 0.5;
/** Titles are sentences: they are made smaller until they fit, but no smaller. */
const smallestTitle = 14;
/** What stands at the edge of a slide, whatever it is about. */
const feet: readonly string[] = ['dt', 'ftr', 'sldNum'];

/** Where our words go on a template's slides, and how they are set there. */
export interface Places {
  readonly stage: Stage;
  readonly cover: {
    readonly layout: string;
    /** What titles are there: "ctrTitle" or "title". */
    readonly titleType: string;
    /** Where what stands below the headline goes. */
    readonly rest: Inches;
    /** The placeholder of that, where there is one that says a colour. */
    readonly restIn: { readonly type: string; readonly index: string } | undefined;
    /** Nothing is known of what is behind it: it gets a ground of its own. */
    readonly panel: boolean;
  };
  readonly content: {
    readonly layout: string;
    /** Index of the slide number, if there is one. */
    readonly numberIndex: string | undefined;
    readonly panel: boolean;
  };
  /** Whether titles and other words may have the template's typefaces. */
  readonly faces: { readonly title: boolean; readonly words: boolean };
}

interface Layout {
  readonly name: string;
  readonly xml: Document;
  readonly master: Document;
  readonly theme: Document | undefined;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

export function placesOf(parts: Parts, presentation: Document, masters: readonly string[]): Places {
  const size = sizeOf(presentation);
  const layouts = masters.flatMap((master) => layoutsOf(parts, master));
  const cover = layouts.find(({ xml }) => typeOf(xml) === 'title') ?? layouts[0];
  const content = contentOf(layouts, size);
  if (!cover || !content) throw new FileFailure('templateNoLayouts', 'no layout with a title and room below it');
  const coverTitle = placeOf(titleIn(cover.xml)) ?? placeOf(titleIn(cover.master));
  if (!coverTitle) throw new FileFailure('templateNoLayouts', 'a title without a place');
  const { layout, title, left, across, bottom } = content;
  const below = { x: left, y: title.y + title.h, w: across, h: content.height };
  const [wished = 32] = sizesOf(settingsOf(titleIn(layout.xml), layout.master, 'title', 'titleStyle'));
  return {
    stage: {
      ...size,
      ...{ coverTitle, title, left, across, bottom, boxed: true },
      titleSizes: [wished, ...[32, 28, 24, 20, 18, 16, smallestTitle].filter((each) => each < wished)],
    },
    cover: { layout: cover.name, titleType: titleIn(cover.xml)?.type ?? 'title', ...restOf(cover, coverTitle, size) },
    content: {
      layout: layout.name,
      numberIndex: placeholder(layout.xml, 'sldNum')?.index,
      panel: !isPlain({ ...layout, layout: layout.xml }, below),
    },
    faces: {
      title: [cover, layout].every(({ theme }) => isReadable(faceOf(theme, 'majorFont'))),
      words: [cover, layout].every(({ theme }) => isMeasured(faceOf(theme, 'minorFont'))),
    },
  };
}

function sizeOf(presentation: Document): Size {
  const [size] = elementsOf(presentation, 'sldSz');
  const [width = 0, height = 0] = ['cx', 'cy'].map((name) => Number(size?.getAttribute(name)) / emuPerInch);
  // PowerPoint's own limits.
  if (!(width >= 5 && height >= 3 && width <= 56 && height <= 56))
    throw new FileFailure('templateNoLayouts', 'no size');
  return { width, height };
}

/** The layouts of a master that have a title which is read from left to right. */
function layoutsOf(parts: Parts, name: string): readonly Layout[] {
  const master = documentOf(parts, name);
  const related = relationsOf(parts, name);
  const [theme] = related.filter(({ type }) => type === 'theme').map(({ target }) => documentOf(parts, target));
  return related
    .filter(({ type }) => type === 'slideLayout')
    .map(({ target }) => ({ name: target, xml: documentOf(parts, target), master, theme }))
    .filter(({ xml }) => titleIn(xml)?.isVertical === false);
}

function typeOf(xml: Document): string {
  return xml.documentElement.getAttribute('type') ?? '';
}

/**
 * The layout for contents: for titles only, else with a title and the least else. One with much room below its title comes
 * before any that has little.
 */
function contentOf(layouts: readonly Layout[], size: Size) {
  const others = ({ xml }: Layout) =>
    placeholdersOf(xml).filter(({ type }) => !feet.includes(type) && type !== 'title').length;
  const isForTitles = ({ xml }: Layout) => typeOf(xml) === 'titleOnly';
  const rooms = layouts
    // The title of a cover is of another kind.
    .filter(({ xml }) => placeholder(xml, 'title') !== undefined)
    .toSorted((a, b) => Number(isForTitles(b)) - Number(isForTitles(a)) || others(a) - others(b))
    .flatMap((layout) => roomOf(layout, size) ?? []);
  return (
    rooms.find(({ height }) => height >= wantedRoom * size.height) ?? rooms.toSorted((a, b) => b.height - a.height)[0]
  );
}

/** The free space of a layout below its title; undefined where there is too little. */
function roomOf(layout: Layout, { width, height }: Size) {
  const inMaster = (type: string) => placeOf(placeholder(layout.master, type));
  const title = placeOf(titleIn(layout.xml)) ?? inMaster('title');
  if (!title) return undefined;
  const body = inMaster('body');
  const left = Math.max(0, body?.x ?? title.x);
  const across = Math.min(body?.w ?? title.w, width - left);
  const low = feet
    .flatMap((type) => placeOf(placeholder(layout.xml, type)) ?? inMaster(type) ?? [])
    .filter(({ y }) => y > height / 2)
    .map(({ y }) => y);
  const bottom = Math.min(height, low.length > 0 ? Math.min(...low) - 0.04 : body ? body.y + body.h : height - 0.3);
  const room = bottom - title.y - title.h;
  const isEnough = across >= leastRoom.width && room >= leastRoom.height;
  return isEnough ? { layout, title, left, across, bottom, height: room } : undefined;
}

/** What of a cover is for the words below its headline. */
function restOf({ xml, master, theme }: Layout, title: Inches, { height }: Size) {
  const found: Placeholder | undefined = placeholder(xml, 'subTitle', 'body');
  const under = title.y + title.h + 0.1;
  const own = placeOf(found);
  const rest = own ?? { x: title.x, y: under, w: title.w, h: Math.max(1, height - under - 0.3) };
  const coloured = settingsOf(found, master, 'body', 'bodyStyle').some(
    (setting) => elementsOf(setting, 'solidFill').length > 0,
  );
  const restIn = own && found && coloured ? { type: found.type, index: found.index } : undefined;
  return { rest, restIn, panel: !restIn && !isPlain({ layout: xml, master, theme }, rest) };
}

function sizesOf(settings: readonly Element[]): readonly number[] {
  return settings
    .map((setting) => Number(setting.getAttribute('sz')) / 100)
    .filter((size) => size > 0)
    .map((size) => Math.max(smallestTitle, Math.min(size, 60)));
}
