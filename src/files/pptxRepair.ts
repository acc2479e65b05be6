import { chartWorkbook } from './chartWorkbook.ts';
import { chartXml } from './chartXml.ts';
import { FileFailure } from './fileFailure.ts';
import type { NativePlan } from './nativeChart.ts';
import { xmlCharacters, xmlText } from './xml.ts';

/** What a slide needs beyond what pptxgenjs writes; slides are counted from 1. */
export interface RepairPlan {
  /** Language of all words: vi-VN or en-GB. */
  readonly tag: string;
  /** The charts by the slide they are on, one a slide. */
  readonly charts: ReadonlyMap<number, NativePlan>;
  /** Alternative texts of tables by the slide they are on. */
  readonly tables: ReadonlyMap<number, string>;
}

type Parts = Map<string, Uint8Array>;

/**
 * Makes what pptxgenjs 4.0.1 writes a presentation that PowerPoint opens without offering to repair it, and that says what it
 * has to: charts and their workbooks are written anew (see `chartXml.ts`), parts that are not there are no longer promised, the
 * notes master gets a theme of its own, shapes of a slide get numbers of their own, titles are plain titles, the lines of notes
 * paragraphs, and the words have the language that they are in.
 */
export async function repairPptx(given: Uint8Array, plan: RepairPlan): Promise<ReadonlyMap<string, Uint8Array>> {
  const { strFromU8, strToU8, unzipSync } = await import('fflate');
  const parts: Parts = new Map(Object.entries(unzipSync(given)).filter(([name]) => !name.endsWith('/')));
  const read = (name: string) => {
    const part = parts.get(name);
    if (!part) throw new FileFailure('badPackage', `no part ${name} in the presentation`);
    return strFromU8(part);
  };
  const edit = (name: string, change: (xml: string) => string) => parts.set(name, strToU8(change(read(name))));

  for (const name of [...parts.keys()].filter((each) => /\.(xml|rels)$/.test(each))) edit(name, xmlCharacters);
  for (const [slide, chart] of plan.charts) {
    const name = chartOf(read(`ppt/slides/_rels/slide${slide}.xml.rels`));
    const relations = read(`ppt/charts/_rels/${name}.rels`);
    const workbook = /Target="\.\.\/(embeddings\/[^"]+)"/.exec(relations)?.[1];
    if (workbook === undefined) throw new FileFailure('badPackage', `no workbook in ${name}`);
    parts.set(`ppt/charts/${name}`, strToU8(chartXml(chart, plan.tag)));
    parts.set(`ppt/${workbook}`, await chartWorkbook(chart));
  }
  for (const [slide, description] of plan.tables) {
    edit(`ppt/slides/slide${slide}.xml`, (xml) => withTable(xml, description));
  }
  for (const name of [...parts.keys()].filter((each) => /^ppt\/.*\.xml$/.test(each))) {
    edit(name, (xml) => xml.replaceAll(/ altLang="[^"]*"/g, '').replaceAll('lang="en-US"', `lang="${plan.tag}"`));
  }
  for (const name of [...parts.keys()].filter((each) => /^ppt\/(slides|slideLayouts)\/[^/]+\.xml$/.test(each))) {
    edit(name, (xml) => withPlainTitle(withOwnIds(xml)));
  }
  for (const name of [...parts.keys()].filter((each) => /^ppt\/notesSlides\/[^/]+\.xml$/.test(each))) {
    edit(name, withParagraphs);
  }
  // A master without a number of its own shows "null".
  edit('ppt/slideMasters/slideMaster1.xml', (xml) => xml.replaceAll('<a:t>null</a:t>', '<a:t>‹#›</a:t>'));
  edit('ppt/presentation.xml', withListsInOrder);
  parts.set('ppt/theme/theme2.xml', strToU8(read('ppt/theme/theme1.xml')));
  edit('ppt/notesMasters/_rels/notesMaster1.xml.rels', (xml) => xml.replace('theme1.xml', 'theme2.xml'));
  edit('docProps/core.xml', (xml) =>
    xml.replace('</dc:creator>', `</dc:creator><dc:language>${plan.tag}</dc:language>`),
  );
  edit('[Content_Types].xml', (xml) => withoutAbsentParts(xml, parts));
  return parts;
}

/** The parts as a file. By custom the types come first; pictures are compressed already. */
export async function packed(parts: ReadonlyMap<string, Uint8Array>): Promise<Uint8Array> {
  const { zipSync } = await import('fflate');
  const names = ['[Content_Types].xml', ...[...parts.keys()].filter((name) => name !== '[Content_Types].xml')];
  return zipSync(
    Object.fromEntries(
      names.map((name) => [
        name,
        [parts.get(name) ?? new Uint8Array(), { level: /\.(?:png|jpe?g|gif)$/i.test(name) ? 0 : 6 }],
      ]),
    ),
  );
}

function chartOf(relations: string): string {
  const name = /Target="\/ppt\/charts\/([^"]+)"/.exec(relations)?.[1];
  if (name === undefined) throw new FileFailure('badPackage', 'no chart on the slide');
  return name;
}

/** Names parts that exist, each once: pptxgenjs promises a master for every slide. */
function withoutAbsentParts(types: string, parts: Parts): string {
  const seen = new Set<string>();
  const kept = types.replaceAll(/\s*<Override PartName="\/([^"]+)"[^>]*\/>/g, (override, name: string) => {
    if (!parts.has(name) || seen.has(name)) return '';
    seen.add(name);
    return override.trim();
  });
  const theme =
    '<Override PartName="/ppt/theme/theme2.xml" ContentType="application/vnd.openxmlformats-officedocument.theme+xml"/>';
  return kept.replace(/\s*<\/Types>/, `${theme}</Types>`);
}

/** The lists of a presentation in the order of the specification: notes masters before slides. */
function withListsInOrder(xml: string): string {
  return xml.replace(/(<p:sldIdLst>.*?<\/p:sldIdLst>)(<p:notesMasterIdLst>.*?<\/p:notesMasterIdLst>)/s, '$2$1');
}

/** Numbers the shapes; pptxgenjs gives a table the number of another shape. */
function withOwnIds(xml: string): string {
  let id = 0;
  return xml.replaceAll(/<p:cNvPr id="\d+"/g, () => {
    id += 1;
    return `<p:cNvPr id="${id}"`;
  });
}

/** A title that the outline and screen readers know as the title. */
function withPlainTitle(xml: string): string {
  return xml.replaceAll(/<p:ph\s+idx="\d+"\s+type="title"(?:\s+hasCustomPrompt="1")?\s*\/>/g, '<p:ph type="title"/>');
}

/** A paragraph for each line of the notes. */
function withParagraphs(xml: string): string {
  return xml.replace(
    /<a:p><a:r>(<a:rPr[^>]*\/>)<a:t>([^<]*)<\/a:t><\/a:r><a:endParaRPr[^>]*\/><\/a:p>/,
    (_, run, text) =>
      String(text)
        .split(/\r*\n/)
        .map((line) => (line === '' ? '<a:p/>' : `<a:p><a:r>${run}<a:t>${line}</a:t></a:r></a:p>`))
        .join(''),
  );
}

/** The first row as head, and what the table is about. */
function withTable(xml: string, description: string): string {
  return xml
    .replace('<a:tblPr/>', '<a:tblPr firstRow="1"/>')
    .replace(
      /(<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr [^>]*?)\/>/,
      (_, start) => `${start} descr="${xmlText(description)}"/>`,
    );
}
