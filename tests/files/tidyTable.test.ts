import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { outChartOf } from '../../src/charts/export/outChart.ts';
import { tidyTable } from '../../src/files/tidyTable.ts';
import { zipFile } from '../../src/files/zipFile.ts';
import { overviewContent } from '../../src/pages/overview/rest/content.ts';
import { unitTableCard } from '../../src/pages/units/unitTableCard.ts';
import { vi } from '../fixtures/languages.ts';
import { everyDiacritic, outChart } from '../fixtures/outgoing.ts';
import { sceneOf } from '../fixtures/scenes.ts';
import { lookOf } from '../fixtures/vinhPhuc.ts';

/** The files of a package, by name. */
async function filesOf(chart: Parameters<typeof tidyTable>[0]): Promise<Readonly<Record<string, string>>> {
  const files = unzipSync(await tidyTable(chart));
  return Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

/** The lines of a file, as records by its head; no field of these has a comma. */
function recordsOf(csv = ''): readonly Readonly<Record<string, string>>[] {
  const [head = '', ...lines] = csv.trimEnd().split('\r\n');
  const keys = head.split(',');
  return lines.map((line) => Object.fromEntries(line.split(',').map((field, at) => [keys[at] ?? '', field])));
}

describe('a table for data tools', () => {
  it('has one row a number, in codes, and no byte order mark', async () => {
    const data = (await filesOf(outChart()))['data.csv'] ?? '';
    const [head, first] = data.split('\r\n');
    expect(head).toBe(
      'row,row_kind,label,column,subject,unit_code,period_start,period_end,measure,value,quantity,direction,kind,source,status',
    );
    expect(first).toMatch(/^1,item,Vĩnh Yên,rate,,,,,\w+,84,percent,moreThan,reported,bao#13,reported$/);
  });

  it('tells what was not reported from what does not apply', async () => {
    const records = recordsOf((await filesOf(outChart()))['data.csv']);
    const none = (label: string) =>
      records
        .filter((one) => one['label'] === label && one['value'] === '')
        .map((one) => [one['column'], one['status']]);
    expect(none('Phúc Yên')).toEqual([['amount', 'notReported']]);
    expect(none(everyDiacritic)).toEqual([
      ['rate', 'notReported'],
      ['gap', 'notApplicable'],
      ['completed', 'notApplicable'],
    ]);
  });

  it('names units by their codes and periods by ISO dates, also where there is no number', async () => {
    const look = lookOf({ period: { statYear: 2021, months: 6 } });
    const state = { set: 'main', text: 'sông lô', sorting: { id: 'unit', desc: false } } as const;
    const out = outChartOf(unitTableCard(look, state, vi), sceneOf(look, vi));
    const records = recordsOf((await filesOf(out))['data.csv']);
    const items = records.filter((one) => one['row_kind'] === 'item');
    expect(items.length).toBeGreaterThan(10);
    for (const one of items) {
      expect(one).toMatchObject({ unit_code: 'song-lo', period_start: '2020-10-01', period_end: '2021-03-31' });
    }
  });

  it('says once and beside the numbers what has to be known, and describes every column', async () => {
    const files = await filesOf(outChart());
    const described = JSON.parse(files['datapackage.json'] ?? '');
    expect(described).toMatchObject({
      profile: 'tabular-data-package',
      name: 'don-vi-so-chi-tieu',
      version: '1',
      homepage: 'https://example.vn/thads/?ky=2021-12',
      provenance: 'illustrative',
      caveats: ['“hơn”: số thật lớn hơn số in.', '“gần”, “dưới”: số thật nhỏ hơn số in.'],
    });
    expect(files['data.csv']).not.toContain('số thật');
    for (const { path, schema } of described.resources) {
      const head = files[path]?.split('\r\n')[0];
      expect(schema.fields.map(({ name }: { name: string }) => name).join(',')).toBe(head);
    }
    expect(Object.keys(files).toSorted()).toEqual(['columns.csv', 'data.csv', 'datapackage.json', 'rows.csv']);
  });

  it('keeps the words of rows apart from the numbers', async () => {
    const look = lookOf();
    const card = (await overviewContent(look, vi).keyFigures?.())?.card;
    if (!card) throw new Error('no key figures');
    const files = await filesOf(outChartOf(card, sceneOf(look, vi)));
    expect(files['rows.csv']?.split('\r\n').slice(0, 2)).toEqual([
      'row,row_kind,indicator,against,remark',
      '1,item,Tỷ lệ thi hành xong về việc,chỉ tiêu,vượt chỉ tiêu',
    ]);
    const data = recordsOf(files['data.csv']);
    const rank = data.find((one) => one['measure'] === 'promptEnforcementRank');
    expect(rank).toMatchObject({
      value: '2',
      quantity: 'rank',
      kind: 'reported',
      subject: 'organisation',
      period_end: '',
    });
  });
});

describe('a zip that is written in parts', () => {
  it('reads back the same, however often it was added to, and packs what repeats', async () => {
    const zip = await zipFile();
    zip.begin('a.csv');
    const line = 'reports,unit,song-lo,2020-10-01,2021-09-30,completedTotal,188\r\n';
    for (let nth = 0; nth < 5000; nth += 1) zip.write(line);
    zip.begin('b.txt');
    zip.write(everyDiacritic);
    const blob = zip.end();
    const files = unzipSync(new Uint8Array(await blob.arrayBuffer()));
    expect(strFromU8(files['a.csv'] ?? new Uint8Array())).toBe(line.repeat(5000));
    expect(strFromU8(files['b.txt'] ?? new Uint8Array())).toBe(everyDiacritic);
    expect(blob.size).toBeLessThan((line.length * 5000) / 20);
  });
});
