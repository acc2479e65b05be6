import { strToU8, zipSync } from 'fflate';
import { JSDOM } from 'jsdom';
import { beforeAll, describe, expect, it, vi as mocks } from 'vitest';
import { FileFailure } from '../../src/files/fileFailure.ts';
import { pptxOfChart, pptxOfPage } from '../../src/files/pptx.ts';
import { readTemplate } from '../../src/files/template/readTemplate.ts';
import { chartOf, faultsOf, seriesOf } from '../fixtures/chartParts.ts';
import { vi } from '../fixtures/languages.ts';
import { all, OfficePackage, wordsOn } from '../fixtures/officePackage.ts';
import { attribution } from '../fixtures/outgoing.ts';
import { monthsChart, onePoint, pictureChart, unitsChart } from '../fixtures/slides.ts';
import { relationsXml, templateFile, templateParts } from '../fixtures/template.ts';

beforeAll(() => {
  const { DOMParser, XMLSerializer } = new JSDOM().window;
  mocks.stubGlobal('DOMParser', DOMParser);
  mocks.stubGlobal('XMLSerializer', XMLSerializer);
});

const headline = 'Vượt cả hai chỉ tiêu được giao năm 2021';
const emu = (element: Element | undefined, name: string) => Number(element?.getAttribute(name)) / 914_400;

describe('a deck by the template of an office', () => {
  let file: OfficePackage;
  beforeAll(async () => {
    const template = await readTemplate(templateFile());
    const { native: _, ...bare } = unitsChart();
    const charts = [
      { chart: unitsChart() },
      { chart: pictureChart(), picture: { png: onePoint, width: 640, height: 400 } },
      { chart: monthsChart() },
      { chart: bare },
    ];
    file = new OfficePackage(await pptxOfPage({ headline, charts, attribution: attribution() }, vi, template));
  });

  it('is a whole package with its masters, layouts and theme, and none of its slides or macros', () => {
    expect(file.faults()).toEqual([]);
    const given = templateParts();
    for (const name of [
      'ppt/slideMasters/slideMaster1.xml',
      'ppt/slideLayouts/slideLayout2.xml',
      'ppt/theme/theme1.xml',
      'ppt/media/image1.png',
    ])
      expect(file.text(name)).toBe(given[name]);
    expect(file.names(/vba/)).toEqual([]);
    expect(file.names(/^ppt\/slideLayouts\/[^/]*\.xml$/)).toHaveLength(2);
    const words = file.names(/^ppt\/slides\/slide\d+\.xml$/).map((name) => wordsOn(file, name));
    expect(words[0]).toContain(headline);
    expect(words[1]).toContain('Chín trong mười');
    expect(words.at(-1)).toContain('Nguồn và lưu ý');
  });

  it('lists the slides of the deck and keeps the size of the template', () => {
    const presentation = file.xml('ppt/presentation.xml');
    expect([...presentation.documentElement.children].map(({ tagName }) => tagName)).toEqual([
      'p:sldMasterIdLst',
      'p:notesMasterIdLst',
      'p:sldIdLst',
      'p:sldSz',
      'p:notesSz',
    ]);
    expect(all(presentation, 'p:sldSz')[0]?.getAttribute('cx')).toBe('9144000');
    const ids = all(presentation, 'p:sldId').map((slide) => slide.getAttribute('r:id'));
    const targets = all(file.xml('ppt/_rels/presentation.xml.rels'), 'Relationship');
    expect(ids).toHaveLength(file.names(/^ppt\/slides\/slide\d+\.xml$/).length);
    expect(targets.find((each) => each.getAttribute('Id') === ids[1])?.getAttribute('Target')).toBe(
      '/ppt/slides/slide2.xml',
    );
  });

  it('has its titles in the placeholders, by whose place and look they are set', () => {
    const titleOf = (name: string) => {
      const shape = all(file.xml(name), 'p:sp').find((each) =>
        /[tT]itle/.test(all(each, 'p:ph')[0]?.getAttribute('type') ?? ''),
      );
      return { type: shape && all(shape, 'p:ph')[0]?.getAttribute('type'), shape };
    };
    expect(titleOf('ppt/slides/slide1.xml').type).toBe('ctrTitle');
    expect(file.text('ppt/slides/_rels/slide1.xml.rels')).toContain('/ppt/slideLayouts/slideLayout1.xml');
    const { type, shape } = titleOf('ppt/slides/slide2.xml');
    expect(type).toBe('title');
    expect(file.text('ppt/slides/_rels/slide2.xml.rels')).toContain('/ppt/slideLayouts/slideLayout2.xml');
    expect(all(shape as Element, 'a:xfrm')).toEqual([]);
    expect(all(shape as Element, 'a:latin')).toEqual([]);
    expect(all(shape as Element, 'a:solidFill')).toEqual([]);
    // At 36 points the sentence does not fit its box of nine inches by one.
    expect(all(shape as Element, 'a:rPr')[0]?.getAttribute('sz')).toBe('2400');
  });

  it('stays in the free space of the slide: below the title, above the number, between the edges of the body', () => {
    for (const name of file.names(/^ppt\/slides\/slide[2-6]\.xml$/)) {
      const frames = [...all(file.xml(name), 'a:xfrm'), ...all(file.xml(name), 'p:xfrm')].filter(
        (each) => emu(all(each, 'a:ext')[0], 'cx') > 0,
      );
      expect(frames.length).toBeGreaterThan(0);
      for (const frame of frames) {
        const [at, size] = [all(frame, 'a:off')[0], all(frame, 'a:ext')[0]];
        expect(emu(at, 'y')).toBeGreaterThanOrEqual(1.55);
        expect(emu(at, 'y') + emu(size, 'cy')).toBeLessThanOrEqual(6.9);
        expect(emu(at, 'x')).toBeGreaterThanOrEqual(0.49);
        expect(emu(at, 'x') + emu(size, 'cx')).toBeLessThanOrEqual(9.51);
      }
      expect(
        all(file.xml(name), 'p:ph').some(
          (mark) => mark.getAttribute('type') === 'sldNum' && mark.getAttribute('idx') === '12',
        ),
      ).toBe(true);
    }
  });

  it('has words in the typeface and colour of the template, and marks in the colours that mean something', () => {
    for (const name of file.names(/^ppt\/(slides|charts)\/[^/]*\.xml$/)) {
      expect(file.text(name)).not.toContain('Arial');
      expect(file.text(name)).not.toMatch(/12263A|475A6B/);
    }
    const chart = chartOf(file);
    expect(faultsOf(chart)).toEqual([]);
    expect(seriesOf(chart)[0]?.points[0]).toBe(85.8);
    expect(chart.innerHTML).toContain('1F5F8B');
    expect(chart.innerHTML).toContain('<a:schemeClr val="tx1"/>');
  });

  it('is the look of a single chart too', async () => {
    const one = new OfficePackage(await pptxOfChart(unitsChart(), vi, undefined, await readTemplate(templateFile())));
    expect(one.faults()).toEqual([]);
    expect(one.names(/^ppt\/slides\/slide\d+\.xml$/)).toHaveLength(1);
    expect(one.text('ppt/slides/_rels/slide1.xml.rels')).toContain('slideLayout2.xml');
  });
});

describe('a template', () => {
  const changed = (change: (parts: Record<string, string>) => void) => {
    const parts = templateParts();
    change(parts);
    return templateFile(parts);
  };
  const edited = (name: string, from: string | RegExp, to: string) =>
    changed((parts) => {
      const before = parts[name] ?? '';
      parts[name] = before.replace(from, to);
      if (parts[name] === before) throw new Error(`nothing changed in ${name}`);
    });
  const master = 'ppt/slideMasters/slideMaster1.xml';
  const masterRelations = 'ppt/slideMasters/_rels/slideMaster1.xml.rels';
  const related = (type: string, target: string, external = false) =>
    edited(
      masterRelations,
      '</Relationships>',
      `${/<Relationship .*\/>/.exec(relationsXml([['rId9', type, target, external]]))?.[0]}</Relationships>`,
    );

  it.each<readonly [string, string, () => Uint8Array]>([
    ['is no zip', 'templateNoPptx', () => strToU8('<html>Đăng nhập</html>')],
    ['is empty', 'templateNoPptx', () => new Uint8Array()],
    [
      'is encrypted or an old .ppt',
      'templateLocked',
      () => Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1),
    ],
    ['is cut off', 'templateDamaged', () => templateFile().slice(0, 900)],
    [
      'is another file of Office',
      'templateNoPptx',
      () => edited('[Content_Types].xml', 'presentationml.presentation.main', 'wordprocessingml.document.main'),
    ],
    ['is another zip', 'templateDamaged', () => zipSync({ 'a.txt': strToU8('a') })],
    ['unpacks to very much', 'templateTooLarge', () => zipSync({ 'a.xml': new Uint8Array(170_000_000) }, { level: 1 })],
    ['declares entities', 'templateForeign', () => edited(master, '?>\n', '?>\n<!DOCTYPE a [<!ENTITY b "c">]>')],
    ['is no XML in its master', 'templateDamaged', () => edited(master, '</p:sldMaster>', '')],
    [
      'is strict',
      'templateStrict',
      () =>
        edited(
          'ppt/presentation.xml',
          'http://schemas.openxmlformats.org/presentationml/2006/main',
          'http://purl.oclc.org/ooxml/presentationml/main',
        ),
    ],
    [
      'shows a picture from elsewhere',
      'templateForeign',
      () => related('image', 'http://elsewhere.example/spy.png', true),
    ],
    ['has an embedded object', 'templateForeign', () => related('oleObject', '../embeddings/a.bin')],
    ['links to a program', 'templateForeign', () => related('hyperlink', 'file:///c:/windows/calc.exe', true)],
    [
      'has its presentation in another place',
      'templateDamaged',
      () =>
        changed((parts) => {
          parts['ppt/pres.xml'] = parts['ppt/presentation.xml'] ?? '';
          for (const name of ['_rels/.rels', '[Content_Types].xml'])
            parts[name] = (parts[name] ?? '').replace('ppt/presentation.xml', 'ppt/pres.xml');
        }),
    ],
    ['lacks a part', 'templateDamaged', () => related('image', '../media/lost.png')],
    ['points out of the package', 'templateDamaged', () => related('image', '../../../../etc/passwd')],
    [
      'has no layout with a title',
      'templateNoLayouts',
      () =>
        changed((parts) => {
          for (const nth of [1, 2])
            parts[`ppt/slideLayouts/slideLayout${nth}.xml`] =
              parts[`ppt/slideLayouts/slideLayout${nth}.xml`]?.replace(
                /<p:ph type="(?:ctrT|t)itle"/,
                '<p:ph type="pic"',
              ) ?? '';
        }),
    ],
    [
      'has a title over the whole slide',
      'templateNoLayouts',
      () => edited(master, /<a:ext cx="8229600" cy="914400"\/>/, '<a:ext cx="8229600" cy="5486400"/>'),
    ],
    ['has no size', 'templateNoLayouts', () => edited('ppt/presentation.xml', 'cx="9144000"', 'cx="-1"')],
  ])('that %s is refused by its own sentence', async (_, kind, make) => {
    const failure = await readTemplate(make()).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(FileFailure);
    expect((failure as FileFailure).kind).toBe(kind);
  });

  it('that is a .potx or has macros is taken as a presentation without them', async () => {
    for (const type of ['presentationml.template.main', 'presentationml.slideshow.main']) {
      const template = await readTemplate(edited('[Content_Types].xml', 'presentationml.presentation.main', type));
      const file = new OfficePackage(await pptxOfChart(unitsChart(), vi, undefined, template));
      expect(file.text('[Content_Types].xml')).toContain('presentationml.presentation.main+xml');
      expect(file.text('[Content_Types].xml')).not.toMatch(/template\.main|slideshow/);
      expect(file.faults()).toEqual([]);
    }
  });

  it('without a layout for titles alone lends the one for title and contents', async () => {
    const template = await readTemplate(edited('ppt/slideLayouts/slideLayout2.xml', 'type="titleOnly"', 'type="obj"'));
    expect(template.content.layout).toBe('ppt/slideLayouts/slideLayout2.xml');
  });
});

describe('what a template has', () => {
  const master = 'ppt/slideMasters/slideMaster1.xml';
  const titleOnly = 'ppt/slideLayouts/slideLayout2.xml';
  const theme = 'ppt/theme/theme1.xml';
  const slide = 'ppt/slides/slide2.xml';

  async function deckBy(changes: Readonly<Record<string, readonly [from: string | RegExp, to: string]>>) {
    const parts = templateParts();
    for (const [name, [from, to]] of Object.entries(changes)) {
      const before = parts[name] ?? '';
      parts[name] = before.replace(from, to);
      if (parts[name] === before) throw new Error(`nothing changed in ${name}`);
    }
    const template = await readTemplate(templateFile(parts));
    const charts = [{ chart: unitsChart() }];
    const file = new OfficePackage(await pptxOfPage({ headline, charts, attribution: attribution() }, vi, template));
    expect(file.faults()).toEqual([]);
    return file;
  }
  const panelOn = (file: OfficePackage, name = slide) =>
    all(file.xml(name), 'p:sp').find((shape) => all(shape, 'p:cNvPr')[0]?.getAttribute('name') === 'Panel');
  const drawing = (x: number, y: number, w: number, h: number) =>
    `<p:pic><p:nvPicPr><p:cNvPr id="40" name=""/><p:cNvPicPr/><p:nvPr/></p:nvPicPr><p:blipFill/><p:spPr><a:xfrm><a:off x="${x * 914_400}" y="${y * 914_400}"/><a:ext cx="${w * 914_400}" cy="${h * 914_400}"/></a:xfrm></p:spPr></p:pic></p:spTree>`;

  it.each<readonly [string, Readonly<Record<string, readonly [from: string | RegExp, to: string]>>]>([
    ['a dark ground', { [master]: ['<a:schemeClr val="bg1"/></p:bgRef>', '<a:schemeClr val="accent1"/></p:bgRef>'] }],
    ['a ground of its own kind', { [master]: [/<p:bg>.*<\/p:bg>/, '<p:bg><p:bgPr><a:gradFill/></p:bgPr></p:bg>'] }],
    ['a picture behind its free space', { [titleOnly]: ['</p:spTree>', drawing(3, 3, 4, 3)] }],
    ['text too pale for its ground', { [theme]: ['3B0A0A', 'C9B9A0'] }],
  ])(
    'as %s does not make words or marks hard to see: they stand on a light panel in our colours',
    async (_, changes) => {
      const file = await deckBy(changes);
      const panel = panelOn(file);
      expect(panel && all(panel, 'a:srgbClr').map((colour) => colour.getAttribute('val'))).toEqual(['FFFFFF']);
      // Behind everything: the first shape, from below the title to above the number.
      expect(all(file.xml(slide), 'p:sp')[0]?.isEqualNode(panel as Element)).toBe(true);
      const [at, size] = panel ? [all(panel, 'a:off')[0], all(panel, 'a:ext').at(-1)] : [];
      expect(emu(at, 'y')).toBeCloseTo(1.55, 2);
      expect(emu(at, 'y') + emu(size, 'cy')).toBeCloseTo(6.9, 2);
      expect(file.text(slide)).toContain('475A6B');
      expect(chartOf(file).innerHTML).not.toContain('schemeClr');
      const ids = all(file.xml(slide), 'p:cNvPr').map((each) => each.getAttribute('id'));
      expect(new Set(ids).size).toBe(ids.length);
    },
  );

  it('as a plain light ground, or a drawing at its edge, gets no panel', async () => {
    expect(panelOn(await deckBy({ [master]: ['</p:spTree>', drawing(0, 0, 10, 0.4)] }))).toBeUndefined();
    const hidden = { [master]: ['</p:spTree>', drawing(3, 3, 4, 3)] as const };
    expect(panelOn(await deckBy(hidden))).toBeDefined();
    expect(
      panelOn(await deckBy({ ...hidden, [titleOnly]: ['type="titleOnly"', 'type="titleOnly" showMasterSp="0"'] })),
    ).toBeUndefined();
  });

  it.each([
    ['letters of an old encoding', '.VnTime', true, true],
    ['letters of an old encoding, by another name', 'VNI-Times', true, true],
    ['letters wider than those that columns are measured by', 'Verdana', false, true],
    ['letters of Office', 'Calibri', false, false],
  ])('as %s is used for what can be read in it', async (_, face, titleOwn, wordsOwn) => {
    const file = await deckBy({ [theme]: [/Times New Roman/g, face] });
    const [title, ...rest] = file.text(slide).split('</p:sp>');
    expect(title?.includes('typeface="Arial"')).toBe(titleOwn);
    expect(rest.join('').includes('typeface="Arial"')).toBe(wordsOwn);
    expect(chartOf(file).innerHTML.includes('+mn-lt')).toBe(!wordsOwn);
  });

  it('as a place below the headline of its cover is filled, in its own colours', async () => {
    const file = await deckBy({
      'ppt/slideLayouts/slideLayout1.xml': [
        /(<p:ph type="subTitle".*?)<a:lstStyle\/>/,
        '$1<a:lstStyle><a:lvl1pPr><a:defRPr><a:solidFill><a:schemeClr val="accent2"/></a:solidFill></a:defRPr></a:lvl1pPr></a:lstStyle>',
      ],
    });
    const rest = all(file.xml('ppt/slides/slide1.xml'), 'p:sp').find(
      (shape) => all(shape, 'p:ph')[0]?.getAttribute('type') === 'subTitle',
    );
    expect(rest && all(rest, 'p:ph')[0]?.getAttribute('idx')).toBe('1');
    expect(rest?.textContent).toContain('Cục Thi hành án dân sự tỉnh Vĩnh Phúc');
    expect(all(rest as Element, 'a:solidFill')).toEqual([]);
    expect(all(rest as Element, 'a:xfrm')).toEqual([]);
  });

  it('as a layout for titles with little room is passed over for one with more', async () => {
    const parts = templateParts();
    const name = 'ppt/slideLayouts/slideLayout3.xml';
    const box = (y: number, h: number) =>
      `<p:spPr><a:xfrm><a:off x="457200" y="${y * 914_400}"/><a:ext cx="8229600" cy="${h * 914_400}"/></a:xfrm></p:spPr>`;
    parts[name] = (parts[titleOnly] ?? '')
      .replace('type="titleOnly"', 'type="obj"')
      .replace('<p:spPr></p:spPr>', box(0.3, 1));
    parts[titleOnly] = (parts[titleOnly] ?? '').replace('<p:spPr></p:spPr>', box(2, 2));
    parts['[Content_Types].xml'] = (parts['[Content_Types].xml'] ?? '').replace(
      '</Types>',
      `<Override PartName="/${name}" ContentType="application/vnd.openxmlformats-officedocument.presentationml.slideLayout+xml"/></Types>`,
    );
    const relations = 'ppt/slideMasters/_rels/slideMaster1.xml.rels';
    const added = /<Relationship .*\/>/.exec(
      relationsXml([['rId9', 'slideLayout', '../slideLayouts/slideLayout3.xml']]),
    );
    parts[relations] = (parts[relations] ?? '').replace('</Relationships>', `${added?.[0]}</Relationships>`);
    expect((await readTemplate(templateFile(parts))).content.layout).toBe(name);
  });
});
