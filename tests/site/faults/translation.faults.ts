import type { Page } from 'playwright-core';
import { untilLive } from '../browser.ts';
import { withoutDrawings } from './arrange.ts';
import type { Fault, FaultList } from './fault.ts';
import {
  keepTranslating,
  type Manner,
  saysWhatAFreshOneDoes,
  translate,
  translateEarly,
  untilAlive,
} from './translating.ts';

type Step = (page: Page) => Promise<unknown>;

const radio =
  (name: string): Step =>
  (page) =>
    page.getByRole('radio', { name, exact: true }).check();
const months =
  (count: number, name = 'Số tháng'): Step =>
  (page) =>
    page.getByRole('combobox', { name }).selectOption(String(count));
const goTo =
  (name: string): Step =>
  (page) =>
    page.getByRole('navigation').first().getByRole('link', { name, exact: true }).click();
const press =
  (name: string | RegExp): Step =>
  (page) =>
    page.getByRole('button', { name }).first().click();
const money = radio('Tiền');
const yearBefore = radio('Cùng kỳ');
const halfYear = months(6);
const toEnglish = press('Switch to English');
const back: Step = (page) => page.goBack();
const onlySongLo: Step = async (page) => {
  await press(/Toàn tỉnh/)(page);
  await press('Bỏ chọn')(page);
  await page.getByRole('checkbox', { name: /Sông Lô/ }).check();
  await page.keyboard.press('Escape');
};

interface Way extends Pick<Fault, 'path' | 'preferences' | 'viewport' | 'never'> {
  readonly manner?: Manner;
  /** Whether all texts are taken again after every step. */
  readonly again?: boolean;
  /** What is done on the translated page. */
  readonly steps?: readonly Step[];
  /** What is opened before the page is translated, and on the fresh page. */
  readonly open?: Step;
}

/** A page that is translated and then used: in the end it says what a fresh one does. */
function translated(what: string, sees: string, { manner, again, steps = [], open, ...fault }: Way = {}): Fault {
  return {
    ...fault,
    what,
    sees: [sees],
    arrange: withoutDrawings,
    act: async (page) => {
      await untilAlive(page);
      await open?.(page);
      await translate(page, manner);
      for (const step of steps) {
        await step(page);
        if (again) await translate(page, manner);
      }
      await saysWhatAFreshOneDoes(page, open);
    },
  };
}

const whole = 'Vượt cả hai chỉ tiêu được giao năm 2021';
/** The last day of half a year: a statistical year begins in October. */
const half = '31/03/2021';

export const list: FaultList = {
  title: 'A browser translates the page',
  faults: [
    translated('the page is translated', whole),
    translated('the page is translated, then the period changes', half, { steps: [halfYear], never: ['30/09/2021'] }),
    translated('the page is translated, then the measure changes', 'về tiền', { steps: [money] }),
    translated('the page is translated, then the comparison changes', 'Cao hơn cùng kỳ', {
      steps: [yearBefore],
      never: [/vượt chỉ tiêu \d/],
    }),
    translated('the page is translated, then one unit is chosen', 'Sông Lô:', { steps: [onlySongLo] }),
    translated('the page is translated, then the language changes', 'Both assigned targets', {
      steps: [toEnglish],
      never: ['chỉ tiêu được giao'],
    }),
    translated('the page is translated, then the language changes and back', whole, {
      steps: [toEnglish, press('Chuyển sang tiếng Việt')],
    }),
    translated('the page is translated, then everything changes', 'Sông Lô:', {
      steps: [halfYear, money, yearBefore, onlySongLo],
    }),
    translated('the page is translated, then choices are taken back', whole, {
      steps: [halfYear, money, back, back],
    }),
    translated('the page is translated again after every choice', half, {
      steps: [halfYear, money, yearBefore, radio('Việc')],
      again: true,
    }),
    translated('the page of the units is translated, then the period changes', half, {
      path: 'don-vi/',
      steps: [halfYear],
    }),
    translated('the page of the units is translated, then its table is sorted', 'Sông Lô', {
      path: 'don-vi/',
      steps: [money, yearBefore],
    }),
    translated('the page of a unit is translated, then the period changes', half, {
      path: 'don-vi/tam-dao/',
      steps: [halfYear],
    }),
    translated('the report is translated, then the measure changes', 'về tiền', { path: 'bao-cao/', steps: [money] }),
    translated('the page is translated, then another is gone to', 'chỉ tiêu năm 2021', { steps: [goTo('Đơn vị')] }),
    translated('the page is translated, then others are gone to and back', whole, {
      steps: [goTo('Đơn vị'), goTo('Báo cáo'), goTo('Tổng quan')],
    }),
    translated('a page with the list of sources open is translated', 'Nguồn số liệu', {
      open: press('Nguồn số liệu'),
    }),
    translated('a page with the evidence of a figure open is translated', 'Theo công bố', {
      open: press(/xem nguồn gốc$/),
    }),
    translated('a page with the choice of units open is translated, and a unit left out', 'Sông Lô', {
      open: press(/Toàn tỉnh/),
    }),
    translated('a page with the menu of files open is translated', 'Excel: mỗi biểu đồ một trang tính', {
      open: press('Xuất'),
    }),
    translated('a page with the table of a chart open is translated, then the measure changes', 'về tiền', {
      open: (page) => page.locator('#stockTime summary').click(),
      steps: [money],
    }),
    translated('a link with a choice is translated, then its period changes', 'sau 9 tháng đầu năm thống kê 2021', {
      path: '?ky=2021-06&v=1',
      steps: [months(9)],
    }),
    translated('the English page is translated, then the period changes', 'after 6 months of statistical year 2021', {
      preferences: { language: 'en' },
      steps: [months(6, 'Number of months')],
    }),
    translated('the page is translated on a phone, then the measure changes', 'về tiền', {
      viewport: { width: 390, height: 844 },
      open: press('Đổi bộ lọc'),
      steps: [money],
    }),
    ...(['before', 'after', 'movedInside', 'replacedChild', 'otherWords'] as const).map((manner) =>
      translated(`a translator puts its elements another way (${manner}), then the period changes`, half, {
        manner,
        steps: [halfYear, money],
      }),
    ),
    {
      what: 'the HTML is translated before the script comes',
      arrange: (page) => Promise.all([withoutDrawings(page), translateEarly(page)]),
      act: async (page) => {
        await untilAlive(page);
        await halfYear(page);
        await saysWhatAFreshOneDoes(page);
      },
      sees: [half],
    },
    {
      what: 'the HTML is translated before the script comes, to other words',
      arrange: (page) => Promise.all([withoutDrawings(page), translateEarly(page, 'otherWords')]),
      act: async (page) => {
        await untilAlive(page);
        await saysWhatAFreshOneDoes(page);
      },
      sees: [whole],
      never: ['翻訳'],
    },
    {
      what: 'labels of a drawing are translated, which a drawing cannot show',
      act: async (page) => {
        await untilLive(page);
        await translate(page);
        await money(page);
        await page.locator('[data-chart="live"] svg text').getByText('Vĩnh Phúc').first().waitFor();
      },
      sees: ['về tiền'],
    },
    {
      what: 'a translator takes what is put back at once, over and over',
      arrange: withoutDrawings,
      act: async (page) => {
        await untilAlive(page);
        await keepTranslating(page);
        for (const step of [halfYear, money, yearBefore, onlySongLo]) await step(page);
        await saysWhatAFreshOneDoes(page);
      },
      sees: ['Sông Lô:'],
    },
    {
      what: 'a translator takes what is put back at once, and other pages are gone to',
      arrange: withoutDrawings,
      act: async (page) => {
        await untilAlive(page);
        await keepTranslating(page);
        for (const step of [goTo('Đơn vị'), halfYear, toEnglish]) await step(page);
        await saysWhatAFreshOneDoes(page);
      },
      sees: ['6 months of statistical year 2021'],
    },
    {
      what: 'a translator takes what is put back after a while, over and over',
      arrange: withoutDrawings,
      act: async (page) => {
        await untilAlive(page);
        await keepTranslating(page, 20);
        for (const step of [halfYear, money, yearBefore]) await step(page);
        await saysWhatAFreshOneDoes(page);
      },
      sees: [half],
    },
  ],
};
