import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it, vi } from 'vitest';
import { readFile } from '../../src/workbooks/readFile.ts';

const folder = join(import.meta.dirname, '../fixtures/workbooks');
const bytesOf = (file: string) => new Uint8Array(readFileSync(join(folder, file)));
const reading = (content: Uint8Array | string) => readFile({ name: 'tệp', content });
const refused = (refusal: object) => ({ kind: 'refused', refusal });

describe('a file that is not opened', () => {
  it.each([
    ['bomb.xlsx', { why: 'unpacksTooLarge', most: 209_715_200 }],
    ['farcell.xlsx', { why: 'tooManyCells', most: 2_000_000 }],
    ['html.xls', { why: 'webPage' }],
    ['trunc.xlsx', { why: 'damaged' }],
  ])('says why: %s', async (file, refusal) => {
    expect(await reading(bytesOf(file))).toEqual(refused(refusal));
  });

  it.each([
    ['nothing', new Uint8Array(), { why: 'empty' }],
    ['a PDF', strToU8('%PDF-1.7 …'), { why: 'otherKind', kind: 'pdf' }],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10]), { why: 'otherKind', kind: 'picture' }],
    ['a document', zipSync({ 'word/document.xml': strToU8('<w/>') }), { why: 'otherKind', kind: 'word' }],
    ['slides', zipSync({ 'ppt/presentation.xml': strToU8('<p/>') }), { why: 'otherKind', kind: 'slides' }],
    ['an archive', zipSync({ 'tệp.txt': strToU8('a') }), { why: 'otherKind', kind: 'archive' }],
    ['a workbook without its parts', zipSync({ '[Content_Types].xml': strToU8('<t/>') }), { why: 'damaged' }],
    ['bytes without a meaning', new Uint8Array([1, 2, 3, 4, 0, 5, 6]), { why: 'unknown' }],
    [
      'a spreadsheet in XML of 2003',
      strToU8('<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet">'),
      { why: 'otherKind', kind: 'xmlSpreadsheet' },
    ],
    ['a sign-in page', strToU8('\n<!DOCTYPE html><html>'), { why: 'webPage' }],
  ])('says why: %s', async (_, content, refusal) => {
    expect(await reading(content)).toEqual(refused(refusal));
  });

  it('may have a password', async () => {
    const container = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
    const name = [...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0]);
    expect(await reading(new Uint8Array([...container, ...name]))).toEqual(refused({ why: 'encrypted' }));
  });

  it('is caught when it says that it is small and is not', async () => {
    const liar = zipSync({ 'xl/workbook.xml': new Uint8Array(220 * 1024 * 1024) }, { level: 1, mem: 4 });
    const view = new DataView(liar.buffer);
    for (let at = 0; at < liar.length - 46; at += 1) {
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 1000, true);
    }
    expect(await reading(liar)).toEqual(refused({ why: 'unpacksTooLarge', most: 209_715_200 }));
  });
});

describe('a sheet', () => {
  const workbook = (sheet: string) => {
    const parts = { 'xl/workbook.xml': strToU8('<w/>'), 'xl/worksheets/sheet1.xml': strToU8(sheet) };
    return zipSync(parts, { level: 1 });
  };
  const tooMany = { why: 'tooManyRows', most: 20_000 };

  it('of more rows than any form has is refused before a reader sees it', async () => {
    expect(await reading(workbook('<row r="1"><c/></row>'.repeat(20_001)))).toEqual(refused(tooMany));
    expect(await reading(workbook('<row>'.repeat(20_001)))).toEqual(refused(tooMany));
    const lines = '<table:table-row table:style-name="a"><x/></table:table-row>'.repeat(20_001);
    expect(await reading(zipSync({ 'content.xml': strToU8(lines) }))).toEqual(refused(tooMany));
    expect(await reading('1,2\n'.repeat(20_001))).toEqual(refused(tooMany));
  });

  it('is let through with as many as that, wherever its file is cut', async () => {
    const rows = '<row r="1" s="4"><c/></row><rowBreaks/><brow />'.repeat(20_000);
    expect(await reading(workbook(rows))).not.toEqual(refused(tooMany));
  });
});

describe('a binary workbook', () => {
  it('says which of its sheets are hidden', async () => {
    const read = await reading(bytesOf('others/any-sheets.xlsb'));
    expect(read.kind === 'read' && read.grids.map(({ name, isHidden }) => [name, isHidden])).toEqual([
      ['Visible', false],
      ['Hidden', true],
      ['VeryHidden', true],
      ['Chart', false],
    ]);
  });
});

describe('a text', () => {
  it('is read as it is written where it says so or can be nothing else', async () => {
    const read = await reading(bytesOf('others/utf16le.csv'));
    expect(read.kind === 'read' && read.grids[0]?.rows[0]?.[0]).toBe('Organisation_code');
  });

  it('of letters before Unicode is asked about, with how it would read', async () => {
    const old = new Uint8Array([...'Chi c'].map((letter) => letter.charCodeAt(0)).concat([0xf4, 0x63, 0x2c, 0x31]));
    const asked = await reading(old);
    expect(asked).toEqual({
      kind: 'encoding',
      options: [
        { encoding: 'windows-1258', preview: 'Chi côc,1' },
        { encoding: 'windows-1252', preview: 'Chi côc,1' },
      ],
    });
    const read = await readFile({ name: 'tệp', content: old, encoding: 'windows-1258' });
    expect(read.kind === 'read' && read.grids[0]?.rows).toEqual([['Chi côc', '1']]);
  });

  it('that was pasted is a grid of texts, numbers as they stand', async () => {
    const read = await reading('Đơn vị\tSố việc\nVĩnh Yên\t1.476,5\n"A ""B"""\t\n');
    expect(read.kind === 'read' && read.grids[0]?.rows.slice(0, 3)).toEqual([
      ['Đơn vị', 'Số việc'],
      ['Vĩnh Yên', '1.476,5'],
      ['A "B"', null],
    ]);
  });
});

describe('whatever a file is', () => {
  const names = readdirSync(folder).filter((name) => name.endsWith('.xlsx') && name !== 'bomb.xlsx');
  let seed = 20_211_001;
  const random = () => {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fffffff;
    return seed / 0x7fffffff;
  };

  it('of bytes by chance it ends in an answer', async () => {
    for (let round = 0; round < 200; round += 1) {
      const bytes = new Uint8Array(1 + Math.floor(random() * 2000)).map(() => Math.floor(random() * 256));
      if (round % 2 === 0) bytes.set([0x50, 0x4b, 3, 4]);
      expect(['refused', 'encoding', 'read']).toContain((await reading(bytes)).kind);
    }
  });

  it('of workbooks with wrong bytes it ends in an answer', async () => {
    const quiet = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    let refusals = 0;
    for (let round = 0; round < 120; round += 1) {
      const bytes = bytesOf(names[round % names.length] ?? '').slice();
      for (let change = 0; change <= round % 8; change += 1) {
        bytes[Math.floor(random() * bytes.length)] = Math.floor(random() * 256);
      }
      const { kind } = await reading(round % 10 === 9 ? bytes.slice(0, Math.floor(random() * bytes.length)) : bytes);
      expect(['read', 'refused']).toContain(kind);
      if (kind === 'refused') refusals += 1;
    }
    expect(refusals).toBeGreaterThan(60);
    quiet.mockRestore();
  });
});
