import { useEffect, useMemo, useState } from 'react';
import { DataFailure } from '../data/failure.ts';
import type { DataSource } from '../data/source/source.ts';
import { useSearch } from '../url/location.ts';
import { sourceIn } from '../url/view.ts';

/** The figures that the address asks for: the published ones, or those that an office keeps on this machine. */
export function useSource(published: DataSource): DataSource {
  const wantsOwn = sourceIn(useSearch()) === 'own';
  // Once looked at it is listened to for good: a change made while the published figures are looked at counts too.
  const [known, setKnown] = useState(wantsOwn);
  if (wantsOwn && !known) setKnown(true);
  const [revision, setRevision] = useState(0);
  useEffect(() => {
    if (!known) return;
    let stop = () => {};
    let wanted = true;
    // Where it cannot be had the source itself says why.
    import('../data/own/opened.ts').then(
      ({ listenToOwnData }) => {
        if (wanted) stop = listenToOwnData(() => setRevision((before) => before + 1));
      },
      () => undefined,
    );
    return () => {
      wanted = false;
      stop();
    };
  }, [known]);
  const own = useMemo(() => ownSourceLater(revision), [revision]);
  return wantsOwn ? own : published;
}

const opened = async () => (await import('../data/own/opened.ts')).openedOwnData();

/** What an office keeps, whose code comes when it is first asked for. */
function ownSourceLater(revision: number): DataSource {
  const source = async () => {
    const { ownSource } = await import('../data/own/ownSource.ts').catch(() => {
      throw new DataFailure('unreachable', 'catalog.json');
    });
    return ownSource(opened, revision);
  };
  return {
    id: 'own',
    revision: String(revision),
    catalog: async (signal) => (await source()).catalog(signal),
    units: async (organisation, signal) => (await source()).units(organisation, signal),
    ages: async (organisation, statYear, signal) => (await source()).ages(organisation, statYear, signal),
    figures: async (organisation, signal) => (await source()).figures(organisation, signal),
    reports: async (organisation, statYear, signal) => (await source()).reports(organisation, statYear, signal),
  };
}
