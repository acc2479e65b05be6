import type { Localised } from '../../src/domain/localised.ts';
import { foldForSearch } from '../../src/i18n/fold.ts';

/** A province's name without what says that it is a city: "Thành phố" stands in the name of one of them already. */
export const bareName = (province: string) => province.replace(/^Thành phố /, '');

/** The name where there is little room; a city that bears its rank in its name keeps it. */
export function shortProvinceName(province: string): Localised {
  const city = /^Thành phố (.+)$/.exec(province)?.[1];
  return city === undefined ? { vi: province, en: province } : { vi: `TP ${city}`, en: `${city} City` };
}

export const provinceCode = (province: string) => foldForSearch(province).replace(/[^a-z0-9]+/g, '-');
