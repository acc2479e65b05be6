import { apiFiles } from '../../mocks/apiFiles.ts';
import { makeHandlers } from '../../mocks/handlers.ts';
import { flatNationFiles } from '../bench/flatNation.ts';

/** Handlers that answer with 763 units side by side, for what the site does with very many units in one list. */
export function flatNationHandlers() {
  return makeHandlers('normal', flatNationFiles(apiFiles.get('vinh-phuc/figures.json') ?? ''));
}
