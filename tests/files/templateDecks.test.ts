import { JSDOM } from 'jsdom';
import Presentation from 'pptxgenjs';
import { beforeAll, describe, expect, it, vi as mocks } from 'vitest';
import { withStamp } from '../../src/charts/export/stamping.ts';
import { pptxOfCharts, pptxOfPage } from '../../src/files/pptx.ts';
import { stampOfPackage } from '../../src/files/stamp/packages.ts';
import { readTemplate } from '../../src/files/template/readTemplate.ts';
import { chartOf, faultsOf, seriesOf, workbookOf } from '../fixtures/chartParts.ts';
import { vi } from '../fixtures/languages.ts';
import { all, OfficePackage, wordsOn } from '../fixtures/officePackage.ts';
import { attribution } from '../fixtures/outgoing.ts';
import { sceneOf } from '../fixtures/scenes.ts';
import { monthsChart, nationChart, unitsChart } from '../fixtures/slides.ts';
import { lookOf } from '../fixtures/vinhPhuc.ts';

beforeAll(() => {
  const { DOMParser, XMLSerializer } = new JSDOM().window;
  mocks.stubGlobal('DOMParser', DOMParser);
  mocks.stubGlobal('XMLSerializer', XMLSerializer);
});

/** A presentation as another program writes it: masters of its own, and two slides that say something else. */
async function presentation(width: number, height: number): Promise<Uint8Array> {
  const file = new Presentation();
  file.defineLayout({ name: 'own', width, height });
  file.layout = 'own';
  file.theme = { headFontFace: 'Cambria', bodyFontFace: 'Calibri' };
  const title = (y: number, h: number) => ({
    placeholder: { options: { name: 'title', type: 'title' as const, x: 0.7, y, w: width - 1.4, h }, text: '' },
  });
  file.defineSlideMaster({ title: 'BIA', background: { color: 'FFFFFF' }, objects: [title(2, 1.5)] });
  file.defineSlideMaster({
    title: 'NOI DUNG',
    background: { color: 'FFFFFF' },
    objects: [{ rect: { x: 0, y: 0, w: width, h: 0.3, fill: { color: '8A1C1C' } } }, title(0.5, 0.9)],
  });
  for (const name of ['BIA', 'NOI DUNG']) {
    const slide = file.addSlide({ masterName: name });
    slide.addText('Trang cũ của cơ quan', { x: 1, y: 2, w: 4, h: 1 });
    slide.addNotes('Ghi chú cũ');
  }
  return (await file.write({ outputType: 'uint8array' })) as Uint8Array;
}

const headline = 'Vượt cả hai chỉ tiêu được giao năm 2021';
const charts = [{ chart: unitsChart() }, { chart: monthsChart() }, { chart: nationChart() }];

describe.each([
  ['4:3', 10, 7.5],
  ['16:9', 40 / 3, 7.5],
])('a deck by a presentation of %s that another program wrote', (_, width, height) => {
  let file: OfficePackage;
  let given: OfficePackage;
  let bytes: Uint8Array;
  beforeAll(async () => {
    const template = await presentation(width, height);
    given = new OfficePackage(template);
    bytes = await pptxOfPage({ headline, charts, attribution: attribution() }, vi, await readTemplate(template));
    file = new OfficePackage(bytes);
  });

  it('has its size, its layouts and its theme', () => {
    const [size] = all(file.xml('ppt/presentation.xml'), 'p:sldSz');
    expect(Number(size?.getAttribute('cx'))).toBe(Math.round(width * 914_400));
    expect(Number(size?.getAttribute('cy'))).toBe(6_858_000);
    for (const name of given.names(/^ppt\/(slideLayouts|slideMasters)\/[^/]*\.xml$/))
      expect(file.text(name), name).toBe(given.text(name));
    expect(file.text('ppt/theme/theme1.xml')).toContain('Cambria');
    const layoutOf = (nth: number) =>
      /slideLayouts\/(slideLayout\d+)\.xml/.exec(file.text(`ppt/slides/_rels/slide${nth}.xml.rels`))?.[1] ?? '';
    expect(file.text(`ppt/slideLayouts/${layoutOf(1)}.xml`)).toContain('name="BIA"');
    expect(file.text(`ppt/slideLayouts/${layoutOf(2)}.xml`)).toContain('name="NOI DUNG"');
  });

  it('has nothing of its slides, and is whole', () => {
    expect(file.faults()).toEqual([]);
    expect(file.names(/^ppt\/slides\/slide\d+\.xml$/)).toHaveLength(5);
    expect(file.names(/^ppt\/notesSlides\/notesSlide\d+\.xml$/)).toHaveLength(5);
    for (const name of file.names(/\.xml$/)) expect(file.text(name), name).not.toMatch(/Trang cũ|Ghi chú cũ/);
    expect(wordsOn(file, 'ppt/notesSlides/notesSlide2.xml')).toContain('Mô tả biểu đồ: Vĩnh Yên 85,8%');
  });

  it('has titles in its placeholders, charts to edit with their workbooks, and texts for those who do not see them', () => {
    for (const name of file.names(/^ppt\/slides\/slide\d+\.xml$/)) {
      const titles = all(file.xml(name), 'p:ph').filter((mark) => mark.getAttribute('type') === 'title');
      expect(titles, name).toHaveLength(1);
    }
    expect(file.names(/^ppt\/charts\/chart\d+\.xml$/)).toHaveLength(3);
    expect(faultsOf(chartOf(file))).toEqual([]);
    expect(seriesOf(chartOf(file))[0]?.points[0]).toBe(85.8);
    expect(workbookOf(file)[1]?.[0]).toBe('Vĩnh Yên');
    const frame = all(file.xml('ppt/slides/slide2.xml'), 'p:graphicFrame')[0] as Element;
    expect(all(frame, 'p:cNvPr')[0]?.getAttribute('descr')).toContain('Sông Lô 79,0%');
  });

  it('carries its stamp like any other', async () => {
    const stamped = await withStamp(bytes as Uint8Array<ArrayBuffer>, 'pptx', [unitsChart()], sceneOf(lookOf(), vi));
    if (stamped instanceof Blob) throw new Error('no bytes');
    expect(new OfficePackage(stamped).faults()).toEqual([]);
    const found = stampOfPackage(stamped);
    expect(found.kind === 'stamp' && found.stamp.charts[0]?.numbers).toHaveLength(50);
    expect(new OfficePackage(stamped).text('docProps/custom.xml')).toContain('Phiên bản dữ liệu');
  });

  it('is as good for the slides of a meeting, which have no cover', async () => {
    const template = await readTemplate(await presentation(width, height));
    const deck = new OfficePackage(await pptxOfCharts({ headline, charts, attribution: attribution() }, vi, template));
    expect(deck.faults()).toEqual([]);
    expect(deck.names(/^ppt\/slides\/slide\d+\.xml$/)).toHaveLength(3);
    expect(wordsOn(deck, 'ppt/slides/slide1.xml')).toContain('Chín trong mười');
  });
});
