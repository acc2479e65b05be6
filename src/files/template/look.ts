import type { Inches } from '../slideStage.ts';
import type { SlideKind } from '../slides.ts';
import { inks, slideFont } from '../xml.ts';
import { emuPerInch } from './placeholders.ts';
import type { Template } from './readTemplate.ts';

/**
 * A slide of ours by the look of a template: titles are its placeholders and stand and are set as it says, words have its
 * typeface and the colour of text on its ground. Marks keep their colours, which mean something. Where the ground is dark or has
 * a drawing on it, what we write stands on a light panel in our own colours.
 */
export function slideInLook(xml: string, kind: SlideKind, template: Template): string {
  const { cover, content, stage } = template;
  if (kind === 'cover') {
    const titled = withTitle(xml, kind, template);
    const set = cover.restIn ? withRest(titled, cover.restIn) : titled;
    const room = { ...cover.rest, h: heightOfRest(set) ?? cover.rest.h };
    return wordsInLook(cover.panel ? withPanel(set, padded(room, stage)) : set, cover.panel, template);
  }
  const titled = withNumber(withTitle(xml, kind, template), template);
  const top = stage.title.y + stage.title.h;
  const room = { x: stage.left, y: top, w: stage.across, h: stage.bottom - top };
  return wordsInLook(content.panel ? withPanel(titled, padded(room, stage)) : titled, content.panel, template);
}

/** The words of a chart, likewise. */
export function chartInLook(xml: string, template: Template): string {
  return wordsInLook(xml, template.content.panel, template);
}

function wordsInLook(xml: string, onPanel: boolean, { faces }: Template): string {
  const faced = faces.words
    ? xml.replaceAll(/<a:(latin|ea|cs) typeface="[^"]*"[^>]*\/>/g, (found, script) =>
        found.includes(`"${slideFont}"`)
          ? `<a:${script} typeface="+mn-${script === 'latin' ? 'lt' : script}"/>`
          : found,
      )
    : xml;
  if (onPanel) return faced;
  return faced
    .replaceAll(new RegExp(`<a:srgbClr val="(?:${inks.ink}|${inks.quiet}|${inks.illustrative})"/>`, 'g'), scheme('tx1'))
    .replaceAll(`<a:srgbClr val="${inks.white}"/>`, scheme('bg1'));
}

function scheme(name: string): string {
  return `<a:schemeClr val="${name}"/>`;
}

/** A little larger than what stands on it, and on the slide. */
function padded(
  { x, y, w, h }: Inches,
  { width, height }: { readonly width: number; readonly height: number },
): Inches {
  const left = Math.max(0, x - 0.12);
  const top = Math.max(0, y - 0.05);
  return { x: left, y: top, w: Math.min(width, x + w + 0.12) - left, h: Math.min(height, y + h + 0.04) - top };
}

/** A light ground behind everything else, which nobody has to be told of. */
function withPanel(xml: string, { x, y, w, h }: Inches): string {
  const id = xml.split('<p:cNvPr ').length;
  const [left, top, width, height] = [x, y, w, h].map((inches) => Math.round(inches * emuPerInch));
  const decorative =
    '<a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}"><adec:decorative xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext></a:extLst>';
  return xml.replace(
    '</p:grpSpPr>',
    `</p:grpSpPr><p:sp><p:nvSpPr><p:cNvPr id="${id}" name="Panel">${decorative}</p:cNvPr><p:cNvSpPr/><p:nvPr/></p:nvSpPr>` +
      `<p:spPr><a:xfrm><a:off x="${left}" y="${top}"/><a:ext cx="${width}" cy="${height}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom>` +
      `<a:solidFill><a:srgbClr val="${inks.white}"/></a:solidFill><a:ln><a:noFill/></a:ln></p:spPr></p:sp>`,
  );
}

const titleShape = /<p:sp>(?:(?!<\/p:sp>)[\s\S])*?<p:ph type="title"\/>[\s\S]*?<\/p:sp>/;

function withTitle(xml: string, kind: SlideKind, { cover, stage, faces }: Template): string {
  const type = kind === 'cover' ? cover.titleType : 'title';
  const [wished] = stage.titleSizes;
  const face = faces.title ? '' : `<a:latin typeface="${slideFont}"/><a:cs typeface="${slideFont}"/>`;
  return xml.replace(titleShape, (shape) =>
    inPlaceholder(shape)
      .replace('<p:ph type="title"/>', `<p:ph type="${type}"/>`)
      .replaceAll(/<a:pPr[^>]*>[\s\S]*?<\/a:pPr>/g, '')
      .replaceAll(
        /<a:rPr lang="([^"]*)" sz="(\d+)"[^>]*>[\s\S]*?<\/a:rPr>/g,
        (_, lang, size) =>
          // Smaller than the template's only where the sentence would not fit.
          `<a:rPr lang="${lang}"${kind !== 'cover' && Number(size) / 100 === wished ? '' : ` sz="${size}"`}>${face}</a:rPr>`,
      ),
  );
}

/** What stands below the headline of a cover, which is the one other shape there. */
function withRest(xml: string, { type, index }: { readonly type: string; readonly index: string }): string {
  return xml.replace(/<p:sp>(?:(?!<\/p:sp>|<p:ph)[\s\S])*<p:nvPr><\/p:nvPr>[\s\S]*?<\/p:sp>/, (shape) =>
    inPlaceholder(shape)
      .replace('<p:nvPr></p:nvPr>', `<p:nvPr><p:ph type="${type}" idx="${index}"/></p:nvPr>`)
      .replaceAll(/<a:solidFill>[\s\S]*?<\/a:solidFill>/g, ''),
  );
}

/** Inches of what stands below the headline of a cover. */
function heightOfRest(xml: string): number | undefined {
  const height = /<p:nvPr><\/p:nvPr>[\s\S]*?<a:ext cx="\d+" cy="(\d+)"\/>/.exec(xml)?.[1];
  return height === undefined ? undefined : Number(height) / emuPerInch;
}

/** A shape that stands where its placeholder does. */
function inPlaceholder(shape: string): string {
  return shape
    .replace(/<p:spPr>[\s\S]*?<\/p:spPr>/, '<p:spPr/>')
    .replace(/<a:bodyPr[^>]*>(?:<\/a:bodyPr>)?/, '<a:bodyPr><a:normAutofit/></a:bodyPr>')
    .replaceAll(/<a:endParaRPr[^>]*\/>/g, '');
}

const numberShape = /<p:sp>(?:(?!<\/p:sp>)[\s\S])*?<p:ph type="sldNum"[^>]*\/>[\s\S]*?<\/p:sp>/;

/** The number of the slide where the layout has it; a template without one shows none. */
function withNumber(xml: string, { content: { numberIndex } }: Template): string {
  return xml.replace(numberShape, (shape) =>
    numberIndex === undefined
      ? ''
      : shape
          .replace(/<p:ph type="sldNum"[^>]*\/>/, `<p:ph type="sldNum" sz="quarter" idx="${numberIndex}"/>`)
          .replace(/<p:spPr>[\s\S]*?<\/p:spPr>/, '<p:spPr/>')
          .replace(/<a:lstStyle>[\s\S]*?<\/a:lstStyle>/, '<a:lstStyle/>')
          .replace('<a:pPr algn="r"/>', ''),
  );
}
