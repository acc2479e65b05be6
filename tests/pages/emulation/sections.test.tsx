import { QueryClientProvider } from '@tanstack/react-query';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { beforeAll, describe, expect, it } from 'vitest';
import { dataTable } from '../../../src/charts/kit/panels.ts';
import { DataFailure } from '../../../src/data/failure.ts';
import { makeQueryClient } from '../../../src/data/queries.ts';
import { DataSourceContext } from '../../../src/data/source/context.ts';
import type { DataSource } from '../../../src/data/source/source.ts';
import { MessagesContext } from '../../../src/i18n/useMessages.ts';
import { Campaigns } from '../../../src/pages/emulation/campaigns/Campaigns.tsx';
import { Forecast } from '../../../src/pages/emulation/forecast/Forecast.tsx';
import { StillToDo } from '../../../src/pages/emulation/stillToDo/StillToDo.tsx';
import { datasetOfSixYears } from '../../fixtures/earlierYears.ts';
import { vi } from '../../fixtures/languages.ts';
import { datasetOf, lookOf, parsed, vinhPhucEver } from '../../fixtures/vinhPhuc.ts';

const asOf = (months: number) => lookOf({ period: { statYear: 2021, months } });

/** A section as a page shows it, in Vietnamese. */
const shown = (section: ReactNode) => render(<MessagesContext value={vi}>{section}</MessagesContext>);

// What waits for its code is suspended, which the tool that renders here would have to be told of.
beforeAll(async () => {
  await dataTable.preload();
});

describe('the section of what is still to be done', () => {
  it('shows a drawing of all together, and each unit in a table that stands open', async () => {
    shown(<StillToDo look={asOf(10)} />);
    expect(await screen.findByRole('heading', { name: /^Còn phải thi hành xong/ })).toBeDefined();
    const table = await screen.findByRole('table', { name: /về việc/ });
    expect(table.textContent).toContain('Sông Lô');
    expect(table.textContent).toContain('Tháng 9 năm trước');
    expect(await screen.findByRole('table', { name: /về tiền/ })).toBeDefined();
  });

  it('has words in the place of the drawing when the year is over', async () => {
    shown(<StillToDo look={asOf(12)} />);
    expect(
      await screen.findByText('Năm thống kê 2021 đã hết ngày 30/9, không còn tháng nào để làm thêm.'),
    ).toBeDefined();
  });
});

/** A source with reports of these years in its catalog; `asked` are the years that somebody wanted. */
function sourceOf(statYears = [2016, 2017, 2018, 2019, 2020, 2021]): {
  readonly source: DataSource;
  readonly asked: number[];
  fails: boolean;
} {
  const asked: number[] = [];
  const earlier = datasetOfSixYears().earlier ?? [];
  const catalog = {
    ...parsed.catalog,
    value: { ...parsed.catalog.value, organisations: [{ ...vinhPhucEver, statYears }] },
  };
  const made = {
    asked,
    fails: false,
    source: {
      ...{ id: 'test', revision: '1', catalog: async () => catalog, figures: async () => parsed.figures },
      ages: () => Promise.reject(new Error('there are none')),
      units: () => Promise.reject(new Error('the catalog has the units')),
      reports: async (_: string, statYear: number) => {
        asked.push(statYear);
        const value = Array.isArray(earlier) ? earlier.find((table) => table.statYear === statYear) : undefined;
        if (made.fails || !value) throw new DataFailure('missing', `${statYear}.json`);
        return { ...parsed.reports2020, value };
      },
    },
  };
  return made;
}

describe('the section of the forecast', () => {
  const user = userEvent.setup();
  const inSource = (source: DataSource, earlier: 'notLoaded' | undefined) => {
    const dataset = { ...datasetOf(2021), ...(earlier && { earlier }) };
    return shown(
      <QueryClientProvider client={makeQueryClient()}>
        <DataSourceContext value={source}>
          <Forecast look={lookOf({ period: { statYear: 2021, months: 6 } }, dataset)} />
        </DataSourceContext>
      </QueryClientProvider>,
    );
  };

  it('fetches further years only when a reader asks for the forecast', async () => {
    const { source, asked } = sourceOf();
    inSource(source, 'notLoaded');
    expect(await screen.findByText(/báo cáo của 4 năm trước nữa/)).toBeDefined();
    expect(asked).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Tải các năm trước và dự báo' }));
    expect(await screen.findByRole('heading', { name: /^Dự báo đến 30\/9 đạt khoảng 79%/ })).toBeDefined();
    expect(asked).toEqual([2019, 2018, 2017, 2016]);
    expect(screen.getByText(/trong 22 lần dự báo như vậy/)).toBeDefined();
  });

  it('says that years could not be had, and asks again', async () => {
    const made = sourceOf();
    made.fails = true;
    inSource(made.source, 'notLoaded');
    await user.click(await screen.findByRole('button', { name: 'Tải các năm trước và dự báo' }));
    expect(await screen.findByText(/Chưa tải được báo cáo của các năm trước/)).toBeDefined();
    made.fails = false;
    await user.click(screen.getByRole('button', { name: 'Tải lại' }));
    expect(await screen.findByRole('heading', { name: /^Dự báo đến 30\/9/ })).toBeDefined();
  });

  it('fetches nothing where the catalog has too few years, and counts them', async () => {
    const { source, asked } = sourceOf([2019, 2020, 2021]);
    inSource(source, 'notLoaded');
    expect(await screen.findByRole('heading', { name: 'Chưa dự báo: hai năm trước chưa đủ' })).toBeDefined();
    expect(screen.getByRole('button', { name: /Xem cách kéo dài/ })).toBeDefined();
    expect(asked).toEqual([]);
  });

  it('withholds it with one year before, and carries that year on only for who asks', async () => {
    const { source } = sourceOf();
    inSource(source, undefined);
    expect(await screen.findByRole('heading', { name: 'Chưa dự báo: một năm trước chưa đủ' })).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Xem cách kéo dài theo một năm trước (không phải dự báo)' }));
    expect(await screen.findByRole('heading', { name: /không phải dự báo/ })).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Thôi kéo dài theo một năm trước' }));
    expect(await screen.findByRole('heading', { name: 'Chưa dự báo: một năm trước chưa đủ' })).toBeDefined();
  });
});

describe('the section of campaigns and events', () => {
  it('has each figure as a button to its evidence, and the words of the source where there is none', async () => {
    shown(<Campaigns look={asOf(12)} />);
    const list = await screen.findByRole('region', { name: 'Từng phong trào, sự kiện' });
    const buttons = within(list).getAllByRole('button');
    expect(buttons.map(({ textContent }) => textContent?.replaceAll('\u00a0', ' '))).toEqual([
      '100%',
      '37 việc',
      'hơn 86 tỷ đồng',
      '2 việc',
    ]);
    expect(within(list).getByText(/Cục lập một tổ công tác xử lý án tín dụng, ngân hàng/)).toBeDefined();
    const links = within(list).getAllByRole('link');
    expect(links.map((link) => link.getAttribute('href'))).toContain(
      'https://vneconomy.vn/bo-tu-phap-chinh-thuc-kich-hoat-nen-tang-so-thi-hanh-an-dan-su.htm',
    );
  });
});
