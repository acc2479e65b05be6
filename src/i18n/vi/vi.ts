import { app } from './app.ts';
import { charts } from './charts.ts';
import { data } from './data.ts';
import { evidence } from './evidence.ts';
import { overview } from './overview.ts';
import * as words from './words.ts';

/** Everything the site says in Vietnamese, its first language; the shape that every other language must have. */
export const vi = {
  language: words.language,
  format: words.format,
  missing: words.missing,
  reading: words.reading,
  list: words.list,
  period: words.period,
  monthName: words.monthName,
  monthShort: words.monthShort,
  units: words.units,
  basisName: words.basisName,
  countName: words.countName,
  figureName: words.figureName,
  provenanceKinds: words.provenanceKinds,
  app,
  charts,
  data,
  evidence,
  overview,
};
