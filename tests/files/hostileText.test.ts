import { unzipSync } from 'fflate';
import readXlsx from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { csvForVietnameseExcel } from '../../src/files/csv.ts';
import { docxOfAnnex, docxOfReport } from '../../src/files/docx.ts';
import { flatten } from '../../src/files/flatTable.ts';
import { fileName } from '../../src/files/names.ts';
import { pptxOfChart, pptxOfPage } from '../../src/files/pptx.ts';
import { tableWords } from '../../src/files/tableWords.ts';
import { tidyTable } from '../../src/files/tidyTable.ts';
import { xlsxOfChart } from '../../src/files/xlsx.ts';
import { xmlCharacters, xmlText } from '../../src/files/xml.ts';
import { vi } from '../fixtures/languages.ts';
import { letterheadOf } from '../fixtures/letterhead.ts';
import { OfficePackage } from '../fixtures/officePackage.ts';
import { attribution, outChart } from '../fixtures/outgoing.ts';
import { plain } from '../fixtures/text.ts';

/** Everything that no XML can hold, and what ends or begins something in it. */
const hostile = 'Sông\u0000\u0001\u0008\u000b\u001f Lô\ud83d ]]> <b>&amp;"\' \udc00\ufffe\uffff\u202e\u2067 -->';
const bare = 'Sông Lô ]]> <b>&amp;"\' ';

function hostileChart() {
  const usual = outChart();
  const { columns, rows } = usual.table;
  return outChart({
    title: hostile,
    subtitle: hostile,
    note: hostile,
    description: hostile,
    table: {
      ...usual.table,
      columns: columns.map((column) => ({ ...column, header: `${hostile}${column.key}` })),
      rows: rows.map(([name, ...cells], at) => [at === 0 ? hostile : (name ?? ''), ...cells]),
    },
    attribution: attribution({ sources: [hostile], caveats: [hostile], organisation: hostile, units: hostile }),
  });
}

const chart = hostileChart();

/** Every part of a package is XML that another library reads. */
function partsOf(bytes: Uint8Array): OfficePackage {
  const file = new OfficePackage(bytes);
  for (const name of file.names(/\.(xml|rels)$/)) {
    expect(() => file.xml(name), name).not.toThrow();
    // biome-ignore lint/suspicious/noControlCharactersInRegex: it is control characters that are looked for
    expect(file.text(name), name).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/);
  }
  return file;
}

describe('texts that no XML can hold', () => {
  it('lose what it does not know, and are escaped', () => {
    expect(xmlCharacters(hostile)).toBe(`${bare}\u202e\u2067 -->`);
    expect(xmlText(']]> <b>&"')).toBe(']]&gt; &lt;b&gt;&amp;&quot;');
    expect(xmlText('Sông Lô 😀\t\n')).toBe('Sông Lô 😀\t\n');
  });

  it('leave a slide whole, drawn natively or not', async () => {
    expect(partsOf(await pptxOfChart(chart, vi, undefined)).faults()).toEqual([]);
    const page = { headline: hostile, charts: [{ chart, picture: undefined }], attribution: chart.attribution };
    expect(partsOf(await pptxOfPage(page, vi)).faults()).toEqual([]);
  });

  it('leave the papers in Word whole, with their words', async () => {
    const letterhead = letterheadOf({
      superior: hostile,
      agency: hostile,
      symbol: hostile,
      name: hostile,
      recipients: hostile,
    });
    const paper = {
      subject: hostile,
      letterhead,
      attribution: chart.attribution,
      kinds: new Set(['reported'] as const),
    };
    const sections = [{ title: hostile, blocks: [{ kind: 'text', text: hostile } as const] }];
    for (const bytes of [
      await docxOfReport({ ...paper, opening: hostile, sections, closing: hostile }, vi),
      await docxOfAnnex({ ...paper, charts: [{ chart }] }, vi),
    ]) {
      const file = partsOf(bytes);
      expect(file.faults()).toEqual([]);
      expect(plain(file.xml('word/document.xml').documentElement.textContent)).toContain(plain(bare));
    }
  });

  it('leave a workbook readable', async () => {
    const book = await xlsxOfChart(chart, vi);
    const bytes = book instanceof Uint8Array ? book : new Uint8Array(await (book as Blob).arrayBuffer());
    const sheets = await readXlsx(Buffer.from(bytes));
    expect(JSON.stringify(sheets)).toContain('Sông');
  });

  it('leave a row a row in CSV', async () => {
    const rows = flatten(chart.table, tableWords(vi));
    const tidy = unzipSync(await tidyTable(chart))['data.csv'] ?? new Uint8Array();
    for (const csv of [csvForVietnameseExcel(rows, chart, vi), tidy])
      expect(new TextDecoder().decode(csv)).toContain(']]>');
  });

  it('leave the name of a file plain', () => {
    const periods = [{ statYear: 2021, months: 12 }];
    const name = fileName(
      {
        organisation: hostile,
        content: hostile,
        units: [hostile],
        periods,
        version: hostile,
        language: 'vi',
        kind: 'illustrative',
      },
      'csv',
    );
    expect(name).toMatch(/^thads_[a-z0-9_.-]+\.csv$/);
    expect(name.length).toBeLessThan(200);
  });
});
