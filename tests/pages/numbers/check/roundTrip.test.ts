import { describe, expect, it } from 'vitest';
import { outChartOf } from '../../../../src/charts/export/outChart.ts';
import { withStamp } from '../../../../src/charts/export/stamping.ts';
import { annexOf } from '../../../../src/charts/export/wordPapers.ts';
import { charts } from '../../../../src/charts/registry.ts';
import { csvForVietnameseExcel } from '../../../../src/files/csv.ts';
import { docxOfAnnex } from '../../../../src/files/docx.ts';
import { flatten } from '../../../../src/files/flatTable.ts';
import type { OutChart } from '../../../../src/files/outgoing.ts';
import { pptxOfPage } from '../../../../src/files/pptx.ts';
import { tableWords } from '../../../../src/files/tableWords.ts';
import { xlsxOfPage } from '../../../../src/files/xlsx.ts';
import { defaultLetterhead } from '../../../../src/i18n/letterhead/defaults.ts';
import type { Messages } from '../../../../src/i18n/messages.ts';
import { countSentences, sinceSentence } from '../../../../src/pages/numbers/check/checkSentences.ts';
import { outcomeOf } from '../../../../src/pages/numbers/check/outcome.ts';
import { unitTableCard } from '../../../../src/pages/units/unitTableCard.ts';
import { checked, madeOf, pngOfOnePixel, withVersion } from '../../../fixtures/broughtBack.ts';
import { en, vi } from '../../../fixtures/languages.ts';
import { OfficePackage } from '../../../fixtures/officePackage.ts';
import { lookOf, vinhPhuc } from '../../../fixtures/vinhPhuc.ts';

const letterhead = defaultLetterhead(vinhPhuc, '2021-09-30');

/** Every chart there is with the table of the units as a reader sorts it, so that rows are in another order than today's. */
function outsOf(messages: Messages) {
  const look = lookOf();
  const sorting = { id: 'cases.rate', desc: true };
  const cards = [
    ...charts.flatMap((chart) => chart.cards(look, messages)),
    unitTableCard(look, { set: 'all', text: '', sorting }, messages),
  ];
  return cards.map((card) => outChartOf(card, withVersion('2', '2026-11-25', messages)));
}

const writers = {
  xlsx: async (messages: Messages) => {
    const outs = outsOf(messages);
    const [{ attribution }] = outs as [OutChart];
    return { outs, content: await xlsxOfPage({ title: 'Trang', charts: outs, attribution }, messages) };
  },
  docx: async (messages: Messages) => {
    const outs = outsOf(messages);
    const pictured = outs.map((chart) => ({ chart, picture: undefined }));
    const annex = annexOf(pictured, withVersion('2', '2026-11-25', messages), letterhead);
    return { outs, content: (await docxOfAnnex(annex, messages)) as Uint8Array<ArrayBuffer> };
  },
  pptx: async (messages: Messages) => {
    const outs = outsOf(messages);
    const attribution = outs[0]?.attribution;
    if (!attribution) throw new Error('no charts');
    const drawn = outs.filter(({ native }) => native).map((chart) => ({ chart, picture: undefined }));
    const deck = await pptxOfPage({ headline: 'h', charts: drawn, attribution }, messages);
    return { outs: drawn.map(({ chart }) => chart), content: deck as Uint8Array<ArrayBuffer> };
  },
  csv: async (messages: Messages) => {
    const outs = outsOf(messages).slice(-1);
    const [out] = outs;
    if (!out) throw new Error('no charts');
    return { outs, content: csvForVietnameseExcel(flatten(out.table, tableWords(messages)), out, messages) };
  },
  zip: async (messages: Messages) => {
    const { outs, content } = await writers.csv(messages);
    const { zipSync } = await import('fflate');
    return { outs, content: new Uint8Array(zipSync({ 'so-lieu.csv': content })) };
  },
  png: async (messages: Messages) => ({ outs: outsOf(messages).slice(0, 3), content: pngOfOnePixel() }),
  svg: async (messages: Messages) => ({
    outs: outsOf(messages).slice(0, 3),
    content: new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg" width="9"><title>a</title></svg>'),
  }),
};

const formats = Object.keys(writers) as (keyof typeof writers)[];
const counts = { xlsx: 1305, docx: 1305, pptx: 0, csv: 649, zip: 649, png: 0, svg: 0 };

describe.each(formats)('a file brought back: %s', (format) => {
  it.each([
    ['Vietnamese', vi],
    ['English', en],
  ])('holds, number by number, while nothing has changed (%s)', async (_, messages) => {
    const { outs, content } = await writers[format](messages);
    const bytes = await madeOf(content, format, outs, withVersion('2', '2026-11-25', messages), withStamp);
    // Read in the other language than it was written in.
    const done = await checked(bytes, messages === vi ? en : vi);
    expect(done.age).toEqual({ kind: 'same' });
    const { altered, changed, incomparable, current } = outcomeOf(done);
    expect([altered, changed, incomparable]).toEqual([[], [], []]);
    expect(current.length).toBeGreaterThan(0);
    if (counts[format] > 0) expect(current).toHaveLength(counts[format]);
    const seen = done.numbers.filter(({ sighting }) => sighting).length;
    // A report has the first sixty rows of a table, and none is longer.
    expect(seen).toBe(['xlsx', 'docx', 'csv'].includes(format) ? current.length : 0);
    if (format === 'png' || format === 'svg') expect(done.file.drawingIsOurs).toBe(true);
    if (format === 'xlsx' || format === 'docx' || format === 'pptx') {
      expect(new OfficePackage(bytes).faults()).toEqual([]);
    }
  });

  it('says which numbers are superseded, by what, since when', async () => {
    const { outs, content } = await writers[format](vi);
    const older = outs.map(withFirstFigureOther);
    const bytes = await madeOf(content, format, older, withVersion('1', '2026-11-23', vi), withStamp);
    const done = await checked(bytes, vi);
    expect(done.age).toMatchObject({ kind: 'older', later: [{ id: '2', date: '2026-11-25' }] });
    // The cells were not made anew, so where they are read each of these differs from the stamp, too.
    const others = done.numbers.filter(({ verdict }) => verdict?.kind === 'changed');
    expect(others).toHaveLength(older.length);
    for (const { number, verdict } of others) {
      if (verdict?.kind !== 'changed') throw new Error('not changed');
      expect(number.value - verdict.now.value).toBeCloseTo(1000, 6);
    }
    expect(sinceSentence(done, vi)).toBe('Số mới có từ phiên bản 2 (25/11/2026).');
  });

  it('is compared all the same where its version is unknown, and says so', async () => {
    const { outs, content } = await writers[format](vi);
    const bytes = await madeOf(content, format, outs, withVersion('7', '2025-01-31', vi), withStamp);
    const done = await checked(bytes, vi);
    expect(done.age).toEqual({ kind: 'unknown' });
    expect(outcomeOf(done).current).toHaveLength(done.numbers.length);
    expect(sinceSentence(done, vi)).toBeUndefined();
    expect(countSentences(done, vi).parts).toEqual([
      `${vi.format.number(done.numbers.length)} số vẫn đúng với số hiện nay`,
    ]);
  });

  it('is later than all that is known here', async () => {
    const { outs, content } = await writers[format](vi);
    const bytes = await madeOf(content, format, outs, withVersion('3', '2027-01-05', vi), withStamp);
    expect((await checked(bytes, vi)).age).toEqual({ kind: 'newer' });
  });
});

/** The chart with a thousand more in its first figure, as an earlier version may have had it. */
function withFirstFigureOther(chart: ReturnType<typeof outsOf>[number]) {
  let done = false;
  const rows = chart.table.rows.map((row) =>
    row.map((cell) => {
      if (done || typeof cell === 'string') return cell;
      done = true;
      return { ...cell, value: cell.value + 1000 };
    }),
  );
  return { ...chart, table: { ...chart.table, rows } };
}
