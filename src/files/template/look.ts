import type { SlideKind } from '../slides.ts';
import { inks, slideFont } from '../xml.ts';
import type { Template } from './readTemplate.ts';

/**
 * A slide or chart of ours by the look of a template: titles are its placeholders and stand and are set as it says, words have
 * its typeface and the colour of text on its ground. Marks keep their colours, which mean something.
 */
export function inLook(xml: string, kind: SlideKind, template: Template): string {
  return withNumber(withTitle(xml, kind, template), template)
    .replaceAll(/<a:(latin|ea|cs) typeface="[^"]*"[^>]*\/>/g, (found, script) =>
      found.includes(`"${slideFont}"`) ? `<a:${script} typeface="+mn-${script === 'latin' ? 'lt' : script}"/>` : found,
    )
    .replaceAll(new RegExp(`<a:srgbClr val="(?:${inks.ink}|${inks.quiet}|${inks.illustrative})"/>`, 'g'), scheme('tx1'))
    .replaceAll(`<a:srgbClr val="${inks.white}"/>`, scheme('bg1'));
}

function scheme(name: string): string {
  return `<a:schemeClr val="${name}"/>`;
}

const titleShape = /<p:sp>(?:(?!<\/p:sp>)[\s\S])*?<p:ph type="title"\/>[\s\S]*?<\/p:sp>/;

function withTitle(xml: string, kind: SlideKind, { coverTitleType, stage }: Template): string {
  const type = kind === 'cover' ? coverTitleType : 'title';
  const [wished] = stage.titleSizes;
  return xml.replace(titleShape, (shape) =>
    shape
      .replace('<p:ph type="title"/>', `<p:ph type="${type}"/>`)
      .replace(/<p:spPr>[\s\S]*?<\/p:spPr>/, '<p:spPr/>')
      .replace(/<a:bodyPr[^>]*>(?:<\/a:bodyPr>)?/, '<a:bodyPr><a:normAutofit/></a:bodyPr>')
      .replaceAll(/<a:pPr[^>]*>[\s\S]*?<\/a:pPr>/g, '')
      .replaceAll(
        /<a:rPr lang="([^"]*)" sz="(\d+)"[^>]*>[\s\S]*?<\/a:rPr>/g,
        (_, lang, size) =>
          // Smaller than the template's only where the sentence would not fit.
          `<a:rPr lang="${lang}"${kind !== 'cover' && Number(size) / 100 === wished ? '' : ` sz="${size}"`}/>`,
      )
      .replaceAll(/<a:endParaRPr[^>]*\/>/g, ''),
  );
}

const numberShape = /<p:sp>(?:(?!<\/p:sp>)[\s\S])*?<p:ph type="sldNum"[^>]*\/>[\s\S]*?<\/p:sp>/;

/** The number of the slide where the layout has it; a template without one shows none. */
function withNumber(xml: string, { numberIndex }: Template): string {
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
