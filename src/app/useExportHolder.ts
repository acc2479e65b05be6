import { useEffect, useState } from 'react';
import type { ExportPage, ExportPageHolder, PageContent } from '../charts/kit/exportContext.ts';
import type { Catalog } from '../data/catalog/schema.ts';
import { type Dataset, isFaultless, newestVersion } from '../data/dataset.ts';
import { hasReport } from '../domain/completion.ts';
import type { Look } from '../domain/look.ts';
import { useMessages } from '../i18n/useMessages.ts';
import type { Route } from '../url/routes.ts';
import { serialiseView, type View } from '../url/view.ts';
import { contentOf } from './lazyPages.ts';
import { lookOf } from './lookOf.ts';

interface Made {
  readonly data: Dataset | undefined;
  readonly catalog: Catalog;
  readonly route: Route | undefined;
  readonly view: View;
}

/** Holds what files would be made of now; the holder stays the same, so that no menu is rendered for a click elsewhere. */
export function useExportHolder(look: Look | undefined, { data, catalog, route, view }: Made): ExportPageHolder {
  const messages = useMessages();
  const [holder] = useState((): ExportPageHolder => ({ current: undefined }));
  useEffect(() => {
    const dataVersion = newestVersion(catalog);
    const pageOf = (look: Look, view: View): ExportPage | undefined =>
      dataVersion && {
        look,
        dataVersion,
        content: () => (hasSubject(look) && contentOf(route)?.(look, messages)) || nothing,
        search: serialiseView(view, catalog, true),
        ...(catalog.source === 'own' && { own: true }),
      };
    const untried = { ...view, trial: undefined };
    const { trial } = data ?? {};
    const tried = trial && look && pageOf(look, view);
    const page = look && pageOf(trial ? lookOf(trial.untried, untried, route) : look, untried);
    holder.current = page && { ...page, tried };
    if (!holder.current || !data || (isFaultless(data) && !data.own)) return;
    const made = holder.current;
    const told = ({ dataCaveats }: typeof import('../pages/kit/dataSentences.ts')) => {
      if (holder.current !== made) return;
      const caveats = dataCaveats(data, messages);
      holder.current = { ...made, caveats, tried: tried && { ...tried, caveats } };
    };
    // Without its network there are no files to make either.
    void import('../pages/kit/dataSentences.ts').then(told, () => undefined);
  }, [holder, look, data, catalog, route, view, messages]);
  return holder;
}

const nothing: PageContent = { slug: '', headline: '', cards: [] };

/** Whether there is anything to show: where a page says that there is not, files of it would be empty charts. */
function hasSubject({ units, statistics, selection }: Look): boolean {
  return units.length > 0 && hasReport(statistics.years.current, selection.period.months);
}
