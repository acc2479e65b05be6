import { JSDOM } from 'jsdom';
import { parseCatalog } from '../../src/data/catalog/parse.ts';
import { parseFigures } from '../../src/data/figures/parse.ts';
import { catalogPath, figuresPath, reportsPath } from '../../src/data/paths.ts';
import { parseReports } from '../../src/data/reports/parse.ts';
import type { Reading } from '../../src/domain/figure.ts';
import { targetOf } from '../../src/domain/figureBook.ts';
import { basisTraits } from '../../src/domain/measures.ts';
import { organisationIn } from '../../src/domain/organisation.ts';
import type { ReportTable } from '../../src/domain/reportTable.ts';
import { type StaticData, staticFilter } from './staticFilter.ts';

/**
 * The baseline: one HTML file with the words, tables and drawings of the built overview, a style of its own and a hand
 * of script. No framework, no font, no second request; the panels that say where a number comes from are left out, so
 * it has less to carry than the site and the ratios err against the site.
 */

const style = `
:root { --ink: #12263a; --ink-2: #475a6b; --ink-3: #6b7a87; --paper: #f6f5f1; --card: #fff; --rule: #e3e1da;
  --track: #ecebe5; --series-1: #1f5f8b; --accent: #b4532a; --good: #1b6e53; --illustrative: #7a5600; }
body { margin: 0 auto; max-width: 1320px; padding: 1rem; font: 1rem/1.5 system-ui, sans-serif; color: var(--ink);
  background: var(--paper); }
nav a { margin-right: 1rem; }
h1 { font-size: 2rem; margin: 0.5rem 0; }
h2 { font-size: 1.1rem; margin: 0; }
p { margin: 0.25rem 0; }
main { display: grid; grid-template-columns: repeat(6, 1fr); gap: 1rem; }
main > * { grid-column: span 2; }
#units, #kpis, main > header { grid-column: 1 / -1; }
#kpis { display: grid; grid-template-columns: repeat(2, 1fr); gap: 1rem; }
#kpis > div, figure, section.card { margin: 0; padding: 1rem; background: var(--card); border: 1px solid var(--rule); }
#kpis > div > p { font-size: 2rem; }
#kpis span { display: block; position: relative; height: 8px; background: var(--track); }
#kpis i { position: absolute; inset: 0 auto 0 0; background: var(--series-1); }
#kpis u { position: absolute; inset: -3px auto; width: 2px; background: var(--ink); }
#facts { grid-column: 1 / -1; }
#unitStanding { grid-column: span 4; }
#yearPath, #nationalSeries { grid-column: span 3; }
table { border-collapse: collapse; }
td, th { padding: 0.2rem 0.6rem; text-align: right; border-bottom: 1px solid var(--rule); }
`;

/** `site` is the built overview; `api` has the published files by their path below `api/v1/`. */
export function staticPage(site: string, api: (path: string) => string): string {
  const { document } = new JSDOM(site).window;
  const data = dataOf(api);
  const names = [...document.querySelectorAll('label:has(input[type="checkbox"])')].map(words);
  for (const panel of document.querySelectorAll('[popover]')) panel.remove();
  const head = one(document, 'main header');
  const [lead, note] = [...head.children].slice(2);
  const strip = head.nextElementSibling;
  const [attention, ...facts] = [...document.querySelectorAll('main section[aria-labelledby]')];
  const lines = [...document.querySelectorAll('main section dl > div')];
  if (!lead || !strip || lines.length < 2 || !attention)
    throw new Error('[bench] the overview is not built as expected');
  const links = [...document.querySelectorAll('nav a')];
  return `<!doctype html>
<html lang="vi">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${document.title}</title>
<link rel="icon" href="./favicon.svg" type="image/svg+xml">
<style>${style}</style>
<nav>${links.map((link) => `<a href="${link.getAttribute('href')}">${words(link)}</a>`).join('')}</nav>
<main>
<header>
<h1>${words(one(head, 'h1'))}</h1>
<p id="lead">${words(lead)}</p>
<p id="note">${note ? words(note) : ''}</p>
</header>
<fieldset id="units">
<legend>Đơn vị</legend>
${names.map((name) => `<label><input type="checkbox" checked autocomplete="off">${name}</label>`).join('\n')}
</fieldset>
<section id="kpis">
${[...strip.children].map(kpi).join('\n')}
</section>
<section class="card" id="facts">${lines.map((line) => `<p>${words(line)}</p>`).join('')}</section>
${[...document.querySelectorAll('figure')].map(figure).join('\n')}
<section class="card" id="attention">${card(attention)}</section>
${facts.map((each) => `<section class="card">${card(each)}</section>`).join('\n')}
</main>
<script>(${staticFilter})(${JSON.stringify(data)})</script>
</html>
`;
}

function kpi(element: Element): string {
  const [title, value, , ...lines] = [...element.children];
  const rate = words(one(element, 'strong')).replace(',', '.');
  const target = one(element, 'line[class^="tick-"]').getAttribute('x1');
  const bullet = `<span><i style="width:${rate}%"></i><u style="left:${target}"></u></span>`;
  const [main, ...rest] = [value, ...lines].map((line) => `<p>${line ? words(line) : ''}</p>`);
  return `<div><h2>${title ? words(title) : ''}</h2>${main}${bullet}<div>${rest.join('')}</div></div>`;
}

function figure(element: Element): string {
  const table = one(element, 'table');
  const row = (cells: Iterable<Element>, tag: string) => {
    const [head, ...rest] = [...cells].map(words);
    return `<tr><th>${head}</th>${rest.map((cell) => `<${tag}>${cell}</${tag}>`).join('')}</tr>`;
  };
  const rows = [...table.querySelectorAll('tbody tr')].map(({ children }) => row(children, 'td'));
  return `<figure id="${element.id}">
<figcaption><h2>${words(one(element, 'h2'))}</h2><p>${words(one(element, 'figcaption p'))}</p></figcaption>
<div data-chart="still">${one(element, '[data-chart] svg').outerHTML}</div>
<details><summary>Bảng số</summary><table>
<thead>${row(one(table, 'thead tr').children, 'th')}</thead>
<tbody>${rows.join('')}</tbody>
</table></details>
</figure>`;
}

function card(element: Element): string {
  const items = [...element.querySelectorAll('li')].map((item) => `<li>${words(item)}</li>`);
  return `<h2>${words(one(element, 'h2'))}</h2><p>${words(one(element, 'p'))}</p><ul>${items.join('')}</ul>`;
}

function one(within: ParentNode, selector: string): Element {
  const found = within.querySelector(selector);
  if (!found) throw new Error(`[bench] the built overview has no ${selector}`);
  return found;
}

function words(element: Element): string {
  return (element.textContent ?? '').trim().replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

/** The numbers that the static page computes with, read by the site's own parsers. */
export function dataOf(api: (path: string) => string): StaticData {
  const catalog = parseCatalog(JSON.parse(api(catalogPath))).value;
  const [organisation] = catalog.organisations;
  if (!organisation) throw new Error('[bench] the catalog has no organisation');
  const { code, units, defaultPeriod } = organisationIn(organisation, organisation.defaultPeriod);
  const { statYear } = defaultPeriod;
  const book = parseFigures(code, JSON.parse(api(figuresPath(code)))).value;
  const reports = (year: number) => parseReports(code, year, JSON.parse(api(reportsPath(code, year)))).value;
  const [current, before] = [reports(statYear), reports(statYear - 1)];
  const value = (reading: Reading | undefined) => (typeof reading === 'object' ? reading.value : 0);
  return {
    statYear,
    units: units.map(({ code: unit, shortName }) => {
      const year = (table: ReportTable, column: Float64Array) => {
        const start = table.units.indexOf(unit) * 12;
        return [...column.subarray(start, start + 12)];
      };
      const { cases, amounts, credit } = current;
      return {
        name: shortName.vi,
        targets: [
          value(
            targetOf(book, {
              whom: { kind: 'unit', organisation: code, unit },
              statYear,
              measure: basisTraits.cases.rate,
            }),
          ),
          value(
            targetOf(book, {
              whom: { kind: 'unit', organisation: code, unit },
              statYear,
              measure: basisTraits.amounts.rate,
            }),
          ),
        ],
        completed: [year(current, cases.columns.completedTotal), year(current, amounts.columns.completedTotal)],
        eligible: [year(current, cases.columns.eligible), year(current, amounts.columns.eligible)],
        toEnforce: [
          year(current, cases.columns.totalToEnforce)[11] ?? 0,
          year(current, amounts.columns.totalToEnforce)[11] ?? 0,
        ],
        before: [year(before, before.cases.columns.completedTotal), year(before, before.cases.columns.eligible)],
        credit: [
          year(current, credit.columns.completedCases)[11] ?? 0,
          year(current, credit.columns.completedAmount)[11] ?? 0,
        ],
      };
    }),
  };
}
