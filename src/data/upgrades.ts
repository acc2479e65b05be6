import { catalogUpgraders } from './catalog/upgrade.ts';
import { figuresUpgraders } from './figures/upgrade.ts';
import { reportsUpgraders } from './reports/upgrade.ts';
import { upgraded } from './upgrade.ts';

/** The upgraders of every dataset: fetched only where a file of an earlier version is read. */
const upgraders = { catalog: catalogUpgraders, figures: figuresUpgraders, reports: reportsUpgraders };

/** A file of a dataset in the newest version of its schema; what says no version that there has been is left alone. */
export function inNewestVersion(dataset: keyof typeof upgraders, raw: unknown): unknown {
  return upgraded(raw, upgraders[dataset]);
}
