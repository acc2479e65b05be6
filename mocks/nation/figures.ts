/** The version of the data of a trial nation: it has its own, whatever that of the published files. */
export const nationDataVersion = '1';

/** The method of its reports; each trial nation describes it in its own words. */
export const reportMethod = 'reconciled-breakdown';

/** A method as figure files describe it. */
export interface RawMethod {
  readonly id: string;
  readonly description: { readonly vi: string; readonly en: string };
}

interface PublishedFigures {
  readonly figures: readonly { readonly subject: { readonly kind: string } }[];
  readonly derived: readonly { readonly subject?: { readonly kind: string } }[];
  readonly targets: readonly { readonly subject: { readonly kind: string } }[];
  readonly events: readonly { readonly kind: string }[];
}

/** What happened everywhere; anything else is of the one department that the article is about. */
const ofAll = ['form', 'law', 'merger'];

/** The figures of a trial nation: what the published file says of the whole nation, and made-up targets by unit. */
export function nationFigures(
  publishedFigures: string,
  { org, targets, methods }: { org: string; targets: readonly unknown[]; methods: readonly RawMethod[] },
) {
  const published = JSON.parse(publishedFigures) as PublishedFigures;
  return {
    ...published,
    dataVersion: nationDataVersion,
    organisation: org,
    figures: published.figures.filter(({ subject }) => subject.kind === 'nation'),
    derived: published.derived.filter(({ subject }) => subject?.kind === 'nation'),
    targets: [...published.targets.filter(({ subject }) => subject.kind === 'nation'), ...targets],
    campaigns: [],
    events: published.events.filter(({ kind }) => ofAll.includes(kind)),
    methods,
  };
}
