import { describe, expect, it } from 'vitest';
import { documentTitle, kindOfPage } from '../../src/app/documentTitle.ts';
import { lookOf as lookOfRoute } from '../../src/app/lookOf.ts';
import type { PageContent } from '../../src/charts/kit/exportContext.ts';
import { charts } from '../../src/charts/registry.ts';
import type { Dataset } from '../../src/data/dataset.ts';
import type { Look } from '../../src/domain/look.ts';
import { bases, byBasis } from '../../src/domain/measures.ts';
import type { Period } from '../../src/domain/period.ts';
import { type Origin, type ProvenanceKind, provenanceKinds } from '../../src/domain/provenance.ts';
import type { ReportTable } from '../../src/domain/reportTable.ts';
import { kindsOf } from '../../src/domain/restsOn.ts';
import type { Comparison } from '../../src/domain/standing.ts';
import { figuresOf } from '../../src/domain/table.ts';
import { kindsOfUnits } from '../../src/domain/unitKinds.ts';
import { gapTo } from '../../src/domain/yardstick.ts';
import type { Messages } from '../../src/i18n/messages.ts';
import { overviewWords } from '../../src/i18n/overview/words.ts';
import { plainText } from '../../src/i18n/plainText.ts';
import { unitPageWords } from '../../src/i18n/unitPages/words.ts';
import { emulationContent } from '../../src/pages/emulation/content.ts';
import { scopeOf } from '../../src/pages/kit/scope.ts';
import { appliedTrial } from '../../src/pages/kit/trial/appliedTrial.ts';
import { overviewContent } from '../../src/pages/overview/rest/content.ts';
import { reportContent } from '../../src/pages/report/content.ts';
import { unitContent } from '../../src/pages/unit/content.ts';
import { unitsContent } from '../../src/pages/units/content.ts';
import { useUnitTable } from '../../src/state/unitTable.ts';
import { routeAt } from '../../src/url/routes.ts';
import { readTrial } from '../../src/url/trial.ts';
import { fromRegister, illustrative, imported, reported } from '../fixtures/figures.ts';
import { en, vi } from '../fixtures/languages.ts';
import { datasetOf, viewOf, vinhPhuc } from '../fixtures/vinhPhuc.ts';

/**
 * No sentence claims a kind that its figures do not have, and each that rests on made-up figures says so: tried for every
 * page × kind of reports × comparison × period × language.
 */

type Mix = ProvenanceKind | 'mixed';
const origins: Readonly<Record<Mix, readonly Origin[]>> = {
  reported: [reported],
  imported: [imported],
  register: [fromRegister],
  // What is computed from figures that stand in sources.
  derived: [reported, imported],
  illustrative: [illustrative],
  trial: [{ kind: 'trial', trial: 'thêm việc', instead: illustrative }],
  mixed: [reported, illustrative, imported],
};

/** The table with its rows' origins in turn. */
function withOrigins(table: ReportTable, mix: Mix): ReportTable {
  const given = origins[mix];
  const of = <B extends { readonly origin: Uint32Array }>(block: B): B => ({
    ...block,
    origin: block.origin.map((_, at) => Math.floor(at / 12) % given.length),
  });
  return { ...table, origins: given, cases: of(table.cases), amounts: of(table.amounts), credit: of(table.credit) };
}

function datasetWith(mix: Mix, statYear: number): Dataset {
  const dataset = datasetOf(statYear);
  const { current, before } = dataset.years;
  const [origin = reported] = origins[mix];
  const targets = dataset.book.targets.map((target) =>
    target.figure.provenance.kind === 'illustrative'
      ? { ...target, figure: { ...target.figure, provenance: origin } }
      : target,
  );
  return {
    ...dataset,
    book: { ...dataset.book, targets },
    years: { current: withOrigins(current, mix), before: before && withOrigins(before, mix) },
  };
}

const pages: Readonly<Record<string, (look: Look, messages: Messages) => PageContent>> = {
  '/': overviewContent,
  '/don-vi/': (look, messages) => unitsContent(look, messages, useUnitTable.getInitialState()),
  '/don-vi/song-lo/': unitContent,
  '/bao-cao/': reportContent,
  '/thi-dua/': emulationContent,
};
const periods: readonly Period[] = [
  { statYear: 2021, months: 12 },
  { statYear: 2021, months: 6 },
  { statYear: 2020, months: 12 },
];
const languages = [vi, en];
const madeUp = /minh họa|illustrative/i;
const ofTrial = /số liệu thử|trial/i;
const published = /số công bố|published figures/i;
const importedWords = /nhập từ tệp|imported from/i;
const registerWords = /từ sổ thụ lý|from the register/i;

interface Sentence {
  readonly what: string;
  readonly text: string;
  readonly kinds: ReadonlySet<ProvenanceKind>;
}

const cases = Object.keys(pages).flatMap((path) =>
  (['target', 'yearBefore'] satisfies Comparison[]).flatMap((comparison) =>
    periods.map((period) => ({ path, comparison, period, name: `${period.statYear}-${period.months}` })),
  ),
);

/** What is tried out on the data that the site ships with: the target of everybody by cases, and more completed by one unit. */
function tried(text: string, statYear: number): Dataset {
  const applied = appliedTrial(datasetOf(statYear), readTrial(`${statYear}-06.${text}`), vi);
  if (applied.kind === 'refused') throw new Error(JSON.stringify(applied.faults));
  return applied.dataset;
}

const datasets: readonly (readonly [what: string, datasetOf: (statYear: number) => Dataset])[] = [
  ...([...provenanceKinds, 'mixed'] satisfies Mix[]).map(
    (mix) => [`with reports that are ${mix}`, (statYear: number) => datasetWith(mix, statYear)] as const,
  ),
  ...['chi-tieu-tat-ca_viec_95', 'chi-tieu_song-lo_viec_90', 'xong-them_song-lo_viec_5'].map(
    (text) => [`with the trial ${text}`, (statYear: number) => tried(text, statYear)] as const,
  ),
];

describe.each(datasets)('%s', (_, given) => {
  it.each(cases)('$path against $comparison in $name says what its figures are', ({ path, comparison, period }) => {
    const dataset = given(period.statYear);
    const route = routeAt(path);
    const look = lookOfRoute(dataset, viewOf({ period, comparison }), route);
    for (const messages of languages) {
      for (const { what, text, kinds } of sentencesOf(path, look, messages)) {
        const said = `${messages.language} ${what}: ${text} [${[...kinds]}]`;
        if (kinds.has('trial')) expect(ofTrial.test(text), `${said} has to say that it is a trial`).toBe(true);
        else if (kinds.has('illustrative'))
          expect(madeUp.test(text), `${said} has to say that it is made up`).toBe(true);
        else expect(madeUp.test(text), `${said} is not made up`).toBe(false);
        if (published.test(text)) expect(kinds.has('reported'), `${said} is not published`).toBe(true);
        if (registerWords.test(text))
          expect(kinds.has('register'), `${said} is not counted from the register`).toBe(true);
        if (importedWords.test(text)) expect(kinds.has('imported'), `${said} is not imported`).toBe(true);
      }
    }
  });
});

/** Every sentence that a page says of its figures, with the kinds of the figures it is about. */
function sentencesOf(path: string, look: Look, messages: Messages): readonly Sentence[] {
  const { headline, cards } = pages[path]?.(look, messages) ?? { headline: '', cards: [] };
  const { standings, unitStandings, computed, yardstick, selection } = look;
  const isUnits = path === '/don-vi/' || path === '/thi-dua/';
  const isBoard = path === '/thi-dua/';
  const gaps = isUnits ? unitStandings.map(({ standings: of }) => of) : [standings];
  const route = routeAt(path);
  const rates = isUnits ? unitStandings.map(({ standings: of }) => of) : [standings];
  const ofRates = kindsOf(rates.flatMap((of) => bases.map((basis) => of[basis].rate)));
  const lead = isUnits
    ? unitPageWords(messages).lead(
        'Toàn tỉnh',
        look.units.length,
        byBasis((basis) => computed[basis].rate),
      )
    : overviewWords(messages).lead('Toàn tỉnh', standings, yardstick);
  // The head of the page of emulation speaks of its boards alone, and so do the titles of their notes.
  const ofHead = isBoard ? cards.filter(({ id }) => id.startsWith('board')) : cards;
  const ofPage =
    isUnits && !isBoard ? kindsOfUnits(unitStandings) : kindsOf(ofHead.flatMap((card) => figuresOf(card.table())));
  const isScope = path === '/' || path === '/bao-cao/';
  const scope = scopeOf(look, messages);
  return [
    {
      what: 'headline',
      text: headline,
      kinds: isBoard ? ofPage : kindsOf(gaps.flatMap((of) => bases.map((basis) => gapTo(of[basis], yardstick)))),
    },
    {
      what: 'lead',
      text: plainText(lead, messages),
      kinds: kindsOf(lead.flatMap((part) => (typeof part === 'string' ? [] : [part.figure]))),
    },
    { what: 'tab', text: documentTitle(route, vinhPhuc, messages, kindOfPage(route, look)), kinds: ofRates },
    {
      what: 'note',
      text: isScope ? scope.text : unitPageWords(messages).kinds(ofPage),
      kinds: isScope ? new Set([...ofRates, ...ofPage]) : ofPage,
    },
    ...cards.flatMap((card): Sentence[] => {
      const kinds = kindsOf(figuresOf(card.table()));
      const description = { what: `${card.id} description`, text: card.describe(), kinds };
      if (card.id.startsWith('board'))
        return [description, { what: `${card.id} title`, text: card.title, kinds: ofPage }];
      if (card.id === 'unitTable') return [description];
      const chart = charts.find(({ id }) => id === card.id);
      if (isBoard && !chart) return [description, { what: `${card.id} title`, text: card.title, kinds }];
      const title = {
        what: `${card.id} title`,
        text: card.title,
        kinds: kindsOf(chart?.spec.speaksOf(card.data as never) ?? []),
      };
      // Whatever its chart says that it speaks of: a number in a title over nothing but made-up figures is made up.
      const numbers = { ...title, what: `${title.what} with numbers`, kinds };
      return kinds.size === 1 && /[\d,.]+ ?(%|điểm|points|việc|cases)/.test(card.title)
        ? [title, numbers, description]
        : [title, description];
    }),
    { what: 'period', text: messages.period(selection.period), kinds: new Set() },
  ];
}
