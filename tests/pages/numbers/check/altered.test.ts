import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { outChartOf } from '../../../../src/charts/export/outChart.ts';
import { withStamp } from '../../../../src/charts/export/stamping.ts';
import { annexOf } from '../../../../src/charts/export/wordPapers.ts';
import { csvForVietnameseExcel } from '../../../../src/files/csv.ts';
import { docxOfAnnex } from '../../../../src/files/docx.ts';
import { flatten } from '../../../../src/files/flatTable.ts';
import { tableWords } from '../../../../src/files/tableWords.ts';
import { xlsxOfPage } from '../../../../src/files/xlsx.ts';
import { defaultLetterhead } from '../../../../src/i18n/letterhead/defaults.ts';
import { checkFile } from '../../../../src/pages/numbers/check/checkFile.ts';
import { isOurs } from '../../../../src/pages/numbers/check/isOurs.ts';
import {
  nameOfNumber,
  nowText,
  numberText,
  outcomeOf,
  placeOf,
  theirText,
} from '../../../../src/pages/numbers/check/outcome.ts';
import { unitTableCard } from '../../../../src/pages/units/unitTableCard.ts';
import { checked, madeOf, pngOfOnePixel, sheetsOf, shipped, withVersion } from '../../../fixtures/broughtBack.ts';
import { vi } from '../../../fixtures/languages.ts';
import { lookOf, vinhPhuc } from '../../../fixtures/vinhPhuc.ts';

const scene = withVersion('2', '2026-11-25', vi);
const letterhead = defaultLetterhead(vinhPhuc, '2021-09-30');
const card = unitTableCard(lookOf(), { set: 'main', text: '', sorting: { id: 'unit', desc: false } }, vi);
const out = outChartOf(card, scene);

async function workbook() {
  return madeOf(
    await xlsxOfPage({ title: 'Trang', charts: [out], attribution: out.attribution }, vi),
    'xlsx',
    [out],
    scene,
    withStamp,
  );
}

/** The file with one of its parts changed, as by a program that edits it. */
function edited(bytes: Uint8Array, name: string, change: (xml: string) => string): Uint8Array<ArrayBuffer> {
  const parts = unzipSync(bytes);
  const before = strFromU8(parts[name] ?? new Uint8Array());
  const after = change(before);
  expect(after).not.toBe(before);
  return new Uint8Array(zipSync({ ...parts, [name]: strToU8(after) }));
}

/** What is said of each altered number. */
async function alterations(bytes: Uint8Array<ArrayBuffer>) {
  const done = await checked(bytes, vi);
  return outcomeOf(done).altered.map((number) => ({
    name: nameOfNumber(number),
    place: placeOf(number, done.file, vi),
    ours: numberText(number.number, vi),
    theirs: theirText(number, vi),
    now: nowText(number, vi),
  }));
}

const table = 'xl/worksheets/sheet2.xml';
const rowOf = async (bytes: Uint8Array<ArrayBuffer>, unit: string) =>
  (await checked(bytes, vi)).numbers.filter(({ chart, number }) => chart.rows[number.row]?.[0] === unit);

describe('a workbook whose numbers were altered', () => {
  it('names the sheet and the cell, our number and theirs', async () => {
    const bytes = await workbook();
    const first = (await rowOf(bytes, 'Sông Lô')).find(({ number }) => number.quantity === 'case');
    if (!first?.sighting) throw new Error('not seen');
    const address = `${'ABCDEFGHIJKLMNOPQ'[first.sighting.column]}${first.sighting.row + 1}`;
    const changed = edited(bytes, table, (xml) =>
      xml.replace(new RegExp(`(<c r="${address}"[^>]*>)<v>[^<]*</v>`), '$1<v>999</v>'),
    );
    const [only, ...others] = await alterations(changed);
    expect(others).toEqual([]);
    expect(only?.name).toMatch(/^Sông Lô, /);
    expect(only?.place).toMatch(new RegExp(`^trang tính “.+”, ô ${address}$`));
    expect(only?.ours).toBe(numberText(first.number, vi));
    expect(only?.theirs).toBe('999 việc');
    expect(only?.now).toBe(only?.ours);
  });

  it('tells an emptied cell, and a number by one more', async () => {
    const bytes = await workbook();
    const seen = (await rowOf(bytes, 'Vĩnh Yên')).filter(({ number }) => number.quantity === 'case').slice(0, 2);
    const [one, two] = seen.map(
      ({ sighting }) => `${'ABCDEFGHIJKLMNOPQ'[sighting?.column ?? 0]}${(sighting?.row ?? 0) + 1}`,
    );
    const changed = edited(bytes, table, (xml) =>
      xml
        .replace(new RegExp(`<c r="${one}"[^>]*><v>[^<]*</v></c>`), '')
        .replace(
          new RegExp(`(<c r="${two}"[^>]*>)<v>(\\d+)</v>`),
          (_, start, value) => `${start}<v>${Number(value) + 1}</v>`,
        ),
    );
    const found = await alterations(changed);
    expect(found.map(({ place }) => place.split('ô ')[1])).toEqual([one, two]);
    expect(found[0]?.theirs).toBe('để trống');
    expect(Number.parseInt(found[1]?.theirs.replace('.', '') ?? '', 10)).toBe((seen[1]?.number.value ?? 0) + 1);
  });

  it('is not accused where rows were only sorted', async () => {
    const bytes = await workbook();
    const [upper] = await rowOf(bytes, 'Sông Lô');
    const [lower] = await rowOf(bytes, 'Vĩnh Yên');
    const [a, b] = [(upper?.sighting?.row ?? 0) + 1, (lower?.sighting?.row ?? 0) + 1];
    const swapped = edited(bytes, table, (xml) => {
      const row = (at: number) => new RegExp(`<row r="${at}"[^>]*>.*?</row>`, 's').exec(xml)?.[0] ?? '';
      const moved = (text: string, from: number, to: number) =>
        text
          .replace(`<row r="${from}"`, `<row r="${to}"`)
          .replaceAll(new RegExp(`r="([A-Z]+)${from}"`, 'g'), `r="$1${to}"`);
      const [first, second] = [row(a), row(b)];
      return xml
        .replace(first, '#')
        .replace(second, moved(first, a, b))
        .replace('#', moved(second, b, a));
    });
    expect(await alterations(swapped)).toEqual([]);
    const [now] = await rowOf(swapped, 'Sông Lô');
    expect(now?.sighting?.row).toBe(b - 1);
  });
});

describe('other files whose numbers were altered', () => {
  it('a report names the table, the row and the column', async () => {
    const written = (await docxOfAnnex(annexOf([{ chart: out }], scene, letterhead), vi)) as Uint8Array<ArrayBuffer>;
    const bytes = await madeOf(written, 'docx', [out], scene, withStamp);
    expect(await alterations(bytes)).toEqual([]);
    const rate = (await rowOf(bytes, 'Sông Lô')).find(({ number }) => number.quantity === 'percent');
    const text = String(rate?.sighting?.cell);
    const changed = edited(bytes, 'word/document.xml', (xml) => {
      const at = xml.indexOf(`>${text}<`, xml.indexOf('Sông Lô'));
      return `${xml.slice(0, at)}>12,3%<${xml.slice(at + text.length + 2)}`;
    });
    const [only, ...others] = await alterations(changed);
    expect(others).toEqual([]);
    expect(only?.theirs).toBe('12,3%');
    expect(only?.place).toMatch(/^bảng \d+, dòng \d+, cột \d+$/);
  });

  it('a CSV names the row and the column', async () => {
    const csv = csvForVietnameseExcel(flatten(out.table, tableWords(vi)), out, vi);
    const bytes = await madeOf(csv, 'csv', [out], scene, withStamp);
    expect(await alterations(bytes)).toEqual([]);
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
    const changed = text.replace(/^(Sông Lô;(?:[^;]*;){3})\d+;/m, '$177777;');
    expect(changed).not.toBe(text);
    const [only, ...others] = await alterations(strToU8(changed) as Uint8Array<ArrayBuffer>);
    expect(others).toEqual([]);
    expect(only?.theirs).toBe('77.777 việc');
    expect(only?.place).toMatch(/^dòng \d+, cột 5$/);
  });

  it('a picture says that it was edited', async () => {
    const bytes = await madeOf(pngOfOnePixel(), 'png', [out], scene, withStamp);
    const header = bytes.findIndex((_, at) => strFromU8(bytes.subarray(at, at + 4), true) === 'IDAT');
    const changed = bytes.with(header + 6, (bytes[header + 6] ?? 0) ^ 1);
    expect((await checked(changed, vi)).file.drawingIsOurs).toBe(false);
    const svg = strToU8('<svg xmlns="http://www.w3.org/2000/svg"><text>84%</text></svg>') as Uint8Array<ArrayBuffer>;
    const stamped = strFromU8(await madeOf(svg, 'svg', [out], scene, withStamp));
    const other = strToU8(stamped.replace('84%', '94%')) as Uint8Array<ArrayBuffer>;
    expect((await checked(other, vi)).file.drawingIsOurs).toBe(false);
  });
});

describe('a file of which nothing can be said', () => {
  const why = async (bytes: Uint8Array<ArrayBuffer>) => {
    const result = await checkFile(bytes, { sheetsOf, sourceOf: async () => shipped, messages: vi });
    return result.kind === 'not' ? result.why : 'checked';
  };
  const text = (content: string) => strToU8(content) as Uint8Array<ArrayBuffer>;

  it.each([
    ['empty', async () => new Uint8Array()],
    ['pdf', async () => text('%PDF-1.7 abc')],
    ['otherPicture', async () => Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 1, 2])],
    ['noStamp', async () => pngOfOnePixel()],
    ['noStamp', async () => text('a;b\r\n1;2\r\n')],
    [
      'noStamp',
      async () =>
        new Uint8Array(
          await (await xlsxOfPage({ title: 'Trang', charts: [out], attribution: out.attribution }, vi)).arrayBuffer(),
        ),
    ],
    ['noStamp', async () => text('<svg xmlns="http://www.w3.org/2000/svg"/>')],
    ['damaged', async () => (await workbook()).slice(0, 4000)],
    ['newerStamp', async () => text(`a\r\nthads-dau-2:${'0'.repeat(64)}:AAAA`)],
    ['brokenStamp', async () => text(`a\r\nthads-dau-1:${'0'.repeat(64)}:AAAA`)],
    [
      'brokenStamp',
      async () =>
        edited(await workbook(), 'customXml/item1.xml', (xml) =>
          xml.replace(/(dau-1:)([0-9a-f])/, (_, start, d) => start + (d === '0' ? 1 : 0)),
        ),
    ],
    ['tooLarge', async () => new Uint8Array(zipSync({ 'xl/workbook.xml': new Uint8Array(210 * 1024 * 1024) }))],
  ])('says why: %s', async (reason, made) => {
    expect(await why(await made())).toBe(reason);
  });

  it('has its own word where whose figures it has are not here', async () => {
    const bytes = await workbook();
    const { value, ...catalog } = await shipped.catalog();
    const organisations = value.organisations.map((each) => ({ ...each, code: 'phu-tho' }));
    const elsewhere = { ...shipped, catalog: async () => ({ ...catalog, value: { ...value, organisations } }) };
    const done = await checked(bytes, vi, elsewhere);
    expect([done.here, done.age]).toEqual(['otherOrganisation', undefined]);
    expect(outcomeOf(done).current).toEqual([]);
    expect(outcomeOf(done).incomparable).toHaveLength(done.numbers.length);
  });

  it('is told from a file to import', async () => {
    expect(await isOurs(new Blob([await workbook()]))).toBe(true);
    expect(await isOurs(await xlsxOfPage({ title: 'Trang', charts: [out], attribution: out.attribution }, vi))).toBe(
      false,
    );
    expect(await isOurs(new Blob(['Đơn vị;Thi hành xong\r\nA;1']))).toBe(false);
  });
});
