import { describe, expect, it } from 'vitest';
import { lookOf } from '../../src/app/lookOf.ts';
import type { PageContent } from '../../src/charts/kit/exportContext.ts';
import { concernsOf } from '../../src/domain/concerns.ts';
import type { Look } from '../../src/domain/look.ts';
import { bases } from '../../src/domain/measures.ts';
import type { Messages } from '../../src/i18n/messages.ts';
import { plainText } from '../../src/i18n/plainText.ts';
import { leadOf } from '../../src/pages/kit/lead.ts';
import { overviewContent } from '../../src/pages/overview/rest/content.ts';
import { reportContent } from '../../src/pages/report/content.ts';
import { unitContent } from '../../src/pages/unit/content.ts';
import { unitsContent } from '../../src/pages/units/content.ts';
import { useUnitTable } from '../../src/state/unitTable.ts';
import { routeAt } from '../../src/url/routes.ts';
import { parseView } from '../../src/url/view.ts';
import { en, vi } from '../fixtures/languages.ts';
import { plain } from '../fixtures/text.ts';
import { datasetOf, parsed } from '../fixtures/vinhPhuc.ts';

/** What pages say at addresses at which they once said more than their figures. */

function at(address: string, messages: Messages = vi) {
  const { pathname, search } = new URL(address, 'http://x');
  const path = pathname.endsWith('/') ? pathname : `${pathname}/`;
  const route = routeAt(path);
  const { view } = parseView(search, parsed.catalog.value);
  const look: Look = lookOf(datasetOf(view.period.statYear), view, route);
  const content: PageContent =
    route?.page === 'units'
      ? route.unit === undefined
        ? unitsContent(look, messages, useUnitTable.getInitialState())
        : unitContent(look, messages)
      : route?.page === 'report'
        ? reportContent(look, messages)
        : overviewContent(look, messages);
  const card = (id: string) => {
    const found = content.cards.find((candidate) => candidate.id === id);
    if (!found) throw new Error(`no card ${id} at ${address}`);
    return found;
  };
  return {
    look,
    headline: plain(content.headline),
    lead: leadOf(look, messages).map((sentence) => plain(plainText(sentence, messages))),
    title: (id: string) => plain(card(id).title),
    table: (id: string) => card(id).table(),
  };
}

describe('nothing illustrative passes for fact', () => {
  it('a gain on a made-up year before is called illustrative, and is no bound', () => {
    const { headline, lead } = at('/?so-voi=cung-ky&ky=2021-12&v=1');
    expect(headline).toBe('Cao hơn cùng kỳ cả về việc lẫn về tiền năm 2021 (số liệu minh họa)');
    expect(lead[0]).toContain('cao hơn cùng kỳ 4,9 điểm %');
    expect(lead[0]).not.toContain('hơn 4,9');
    expect(lead[0]).toContain('(số liệu minh họa)');
  });

  it.each(['/bao-cao/?ky=2020-12&v=1', '/bao-cao/?don-vi=song-lo&ky=2021-12&v=1'])(
    'made-up rates beside the real nation are marked in the title: %s',
    (address) => {
      expect(at(address).title('nationComparison')).toMatch(/\(số liệu minh họa\)$/);
      expect(at(address, en).title('nationComparison')).toMatch(/\(illustrative data\)$/);
    },
  );

  it('only targets that somebody gave are called assigned', () => {
    expect(at('/').headline).toBe('Vượt cả hai chỉ tiêu được giao năm 2021');
    expect(at('/don-vi/vinh-yen/').headline).toBe('Vĩnh Yên: vượt cả hai chỉ tiêu năm 2021 (số liệu minh họa)');
    expect(at('/don-vi/vinh-yen/', en).headline).toBe('Vĩnh Yên: both targets exceeded in 2021 (illustrative data)');
  });
});

describe('a verdict needs something to stand on', () => {
  it('in the middle of the year nobody is called slow whom chance explains', () => {
    for (const months of [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]) {
      const { look } = at(`/?ky=2021-${String(months).padStart(2, '0')}&v=1`);
      const behind = concernsOf(look.unitStandings, look.yardstick);
      expect(behind.filter(({ basis }) => basis === 'amounts')).toEqual([]);
    }
  });

  it('headline and path agree about the pace', () => {
    const { headline, title } = at('/?ky=2021-04&v=1');
    expect(headline).not.toContain('vượt tiến độ');
    expect(title('yearPath')).not.toContain('còn thiếu');
    expect(title('yearPath')).toContain('tiến độ cần đạt');
  });

  it('two measures are not merged without their counts', () => {
    const units = 'lap-thach.tam-duong.tam-dao.yen-lac.song-lo';
    const { headline, look } = at(`/don-vi?don-vi=${units}&so-voi=cung-ky&ky=2021-07&v=1`);
    const below = bases.map((basis) =>
      look.unitStandings.filter(({ standings }) => (standings[basis].change as { value: number }).value < 0),
    );
    expect(below.map((of) => of.length)).toEqual([2, 3]);
    expect(headline).toBe(
      'Bốn trong năm đơn vị thấp hơn cùng kỳ ở ít nhất một chỉ tiêu (2 về việc, 3 về tiền) 7 tháng đầu năm thống kê 2021 (số liệu minh họa)',
    );
  });

  it('of one candidate nothing is the most', () => {
    const alone = at('/don-vi/?don-vi=song-lo&ky=2021-01&v=1');
    expect(alone.title('monthlyFlow')).toBe('Tháng 10 thi hành xong 5 việc (số liệu minh họa)');
  });

  it('a unit is told the same beside one other and among ten', () => {
    const verdictIn = (address: string) => {
      const { columns, rows } = at(address).table('unitRanking');
      const row = rows.find(([name]) => name === 'Sông Lô');
      if (!row) throw new Error(`no row in ${address}`);
      return row[columns.findIndex(({ role }) => role === 'remark')];
    };
    expect(verdictIn('/don-vi/?don-vi=song-lo.vinh-yen&v=1')).toBe(verdictIn('/don-vi/'));
  });
});

describe('one target for one thing', () => {
  it.each([1, 4, 8, 11, 12])('is “hơn 80%” for the province after %i months, in words and on the path', (months) => {
    const { look, table } = at(`/?ky=2021-${String(months).padStart(2, '0')}&v=1`);
    expect(look.standings.cases.target).toMatchObject({ value: 80, direction: 'moreThan' });
    const { columns, rows } = table('yearPath');
    expect(rows[0]?.[columns.findIndex(({ key }) => key === 'target')]).toMatchObject({
      value: 80,
      direction: 'moreThan',
    });
  });
});
