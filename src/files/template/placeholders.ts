import type { Inches } from '../slideStage.ts';
import { elementsOf } from './package.ts';

/** What layouts and masters leave free to be filled, and how they set it. */

export const emuPerInch = 914_400;

export interface Placeholder {
  readonly shape: Element;
  readonly type: string;
  readonly index: string;
  readonly isVertical: boolean;
}

/** All of a layout or master, in its order. */
export function placeholdersOf(xml: Document): readonly Placeholder[] {
  return elementsOf(xml, 'sp').flatMap((shape) => {
    const [mark] = elementsOf(shape, 'ph');
    if (!mark) return [];
    return {
      shape,
      type: mark.getAttribute('type') ?? 'obj',
      index: mark.getAttribute('idx') ?? '0',
      isVertical: mark.getAttribute('orient') === 'vert',
    };
  });
}

export function placeholder(xml: Document, ...types: readonly string[]): Placeholder | undefined {
  const all = placeholdersOf(xml);
  return types.map((type) => all.find((each) => each.type === type)).find((found) => found !== undefined);
}

export function titleIn(xml: Document): Placeholder | undefined {
  return placeholder(xml, 'title', 'ctrTitle');
}

/** Where it stands by itself; undefined where its master says. */
export function placeOf(found: Placeholder | undefined): Inches | undefined {
  return found && frameOf(found.shape);
}

/** Where a shape, picture or group stands; undefined where it does not say. */
export function frameOf(shape: Element): Inches | undefined {
  const [frame] = elementsOf(shape, 'xfrm');
  if (!frame) return undefined;
  const number = (element: string, name: string) =>
    Number(elementsOf(frame, element)[0]?.getAttribute(name) ?? Number.NaN) / emuPerInch;
  const place = { x: number('off', 'x'), y: number('off', 'y'), w: number('ext', 'cx'), h: number('ext', 'cy') };
  return Object.values(place).every(Number.isFinite) && place.w > 0 && place.h > 0 ? place : undefined;
}

/** How the first level of a placeholder is set: by the layout, its master's placeholder, or the master's styles. */
export function settingsOf(
  found: Placeholder | undefined,
  master: Document,
  inMaster: string,
  styles: string,
): readonly Element[] {
  const [style] = elementsOf(master, styles);
  return [found?.shape, placeholder(master, inMaster)?.shape, style].flatMap((parent) => {
    const [level] = parent ? elementsOf(parent, 'lvl1pPr') : [];
    return level ? elementsOf(level, 'defRPr').slice(0, 1) : [];
  });
}
