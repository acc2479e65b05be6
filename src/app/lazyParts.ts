import { dataTable } from '../charts/kit/panels.ts';
import { evidenceList, evidencePanel } from '../evidence/panels.ts';
import { failureCard } from '../pages/kit/Failure.tsx';
import { unitList } from './filters/UnitPicker.tsx';
import { footer } from './footer/part.ts';
import { sourcesList } from './shell/SourcesPanel.tsx';

/** Fetches what opens on demand: the build before it renders, a browser when the page stands idle. */
export async function preloadParts(): Promise<void> {
  await Promise.all(
    [failureCard, evidencePanel, evidenceList, dataTable, unitList, sourcesList, footer].map(({ preload }) =>
      preload(),
    ),
  );
}
