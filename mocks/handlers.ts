import { delay, HttpResponse, http } from 'msw';
import { apiFiles } from './apiFiles.ts';
import { type ApiFiles, once } from './lazyFiles.ts';
import { nationalFiles } from './national.ts';
import { withOrigins } from './origins.ts';
import type { Scenario } from './scenarios.ts';

/** Any address that ends in the API's path, so that the site may stand under any base. */
const anyApiFile = '*/api/v1/*';

/** A whole nation takes a moment, so it is made when first asked for, and once however many handlers there are. */
const nation = once(() => nationalFiles(apiFiles.get('vinh-phuc/figures.json') ?? ''));

const filesOf = (scenario: Scenario): ApiFiles => (scenario === 'national' ? nation() : apiFiles);

/** Handlers that answer the API with the scenario's files, or with those given, bent as the scenario asks. */
export function makeHandlers(scenario: Scenario = 'normal', files?: ApiFiles) {
  return [
    http.get(anyApiFile, async ({ request }) => {
      const path = new URL(request.url).pathname.split('/api/v1/')[1] ?? '';
      const body = (files ?? filesOf(scenario)).get(path);
      if (body === undefined) return new HttpResponse(null, { status: 404 });
      return answers[scenario](path, body);
    }),
  ];
}

type Answer = (path: string, body: string) => Response | Promise<Response>;

const json = (body: string) => new HttpResponse(body, { headers: { 'content-type': 'application/json' } });

const isReports = (path: string) => path.includes('/reports/');

const answers: Record<Scenario, Answer> = {
  normal: (_, body) => json(body),
  slow: async (path, body) => {
    // One after the other, so that each stage of loading can be seen.
    await delay(isReports(path) ? 4000 : 1500);
    return json(body);
  },
  error: (path, body) => (isReports(path) ? new HttpResponse(null, { status: 503 }) : json(body)),
  malformed: (path, body) => {
    if (path.endsWith('2021.json')) return json(body.replace('"completedTotal": [', '"completedTotals": ['));
    // One bad cell: the row is dropped and told, the rest stands.
    if (path.endsWith('figures.json')) return json(body.replace('"value": 37,', '"value": "ba mươi bảy",'));
    return json(body);
  },
  badRow: (path, body) => json(path.endsWith('2021.json') ? body.replace(/("months": \[[^\]]*?)12/, '$113') : body),
  empty: (path, body) => {
    if (!isReports(path)) return json(body);
    const empty = JSON.stringify(JSON.parse(body), (_, value) => (Array.isArray(value) ? [] : value));
    return json(empty);
  },
  national: (_, body) => json(body),
  reported: (path, body) => json(withOrigins(path, body, 'reported')),
  imported: (path, body) => json(withOrigins(path, body, 'imported')),
  mixed: (path, body) => json(withOrigins(path, body, 'mixed')),
  offline: (path, body) => (path === 'catalog.json' ? json(body) : HttpResponse.error()),
};
