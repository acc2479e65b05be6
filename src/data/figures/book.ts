import type { Problem } from '../../domain/fault.ts';
import type { Figure, Subject } from '../../domain/figure.ts';
import { type Derivation, derive, type FigureBook, figureOf, type Target } from '../../domain/figureBook.ts';
import { bases, basisTraits } from '../../domain/measures.ts';
import type { SoundFigures } from './schema.ts';

interface Given {
  readonly organisation: string;
  readonly lists: SoundFigures;
}

/** What keeps a figure out of the book though its entry is good, and whoever wants to know. */
interface Judge {
  readonly problemOf: (figure: Figure) => Problem | undefined;
  readonly tell: (at: string, problem: Problem) => void;
}

/** A file that has been checked has nothing to be told. */
const nobody: Judge = { problemOf: () => undefined, tell: () => undefined };

/** The book of an organisation, with its derived figures computed from lists whose entries are good. */
export function bookOf({ organisation, lists }: Given, { problemOf, tell }: Judge = nobody): FigureBook {
  const figures = new Map<string, Figure>();
  const add = (id: string, figure: Figure) => {
    const problem = problemOf(figure);
    if (problem) tell(id, problem);
    else figures.set(id, figure);
  };
  for (const { id, subject: about, ...entry } of lists.figures) {
    if (figures.has(id)) tell(id, { kind: 'twice' });
    else add(id, { ...entry, subject: subjectOf(organisation, about) });
  }
  for (const { subject: about, ...entry } of lists.derived) {
    if (figures.has(entry.id)) {
      tell(entry.id, { kind: 'twice' });
      continue;
    }
    const figure = derivedFigure({ ...entry, ...(about && { subject: subjectOf(organisation, about) }) }, figures);
    if (figure) add(entry.id, figure);
    else tell(entry.id, { kind: 'notComputable', inputs: entry.inputs.join(', ') });
  }
  const told = (at: string, ids: readonly string[] = []) =>
    ids.flatMap((id) => {
      const figure = figures.get(id);
      if (!figure) tell(at, { kind: 'noSuch', what: 'figure', id });
      return figure ?? [];
    });
  const events = (lists.events ?? []).map((event) => ({ ...event, progress: told(event.id, event.progress) }));
  const campaigns = lists.campaigns.flatMap((campaign) => {
    const reach = figureOf({ figures }, campaign.reach, 'percent');
    if (reach) return [{ ...campaign, reach, results: told(campaign.id, campaign.results) }];
    tell(campaign.id, { kind: 'noSuch', what: 'figure', id: campaign.reach });
    return [];
  });
  const targets = lists.targets.map((entry) => targetOf(organisation, entry));
  return { figures, targets, campaigns, events, sources: lists.sources, methods: lists.methods };
}

/** Whom a figure is about, as the app has it: units are units of an organisation. */
function subjectOf(organisation: string, about: SoundFigures['figures'][number]['subject']): Subject {
  const year = {
    ...(about.statYear !== undefined && { statYear: about.statYear }),
    ...(about.months !== undefined && { months: about.months }),
  };
  if (about.kind === 'nation') return { whom: { kind: 'nation' }, ...year };
  if (about.kind === 'organisation') return { whom: { kind: 'organisation', organisation }, ...year };
  return { whom: { kind: 'unit', organisation, unit: about.code }, ...year };
}

function targetOf(
  organisation: string,
  { subject: about, measure, value, direction: way, provenance }: SoundFigures['targets'][number],
): Target {
  const { whom } = subjectOf(organisation, about);
  const basis = bases.find((each) => basisTraits[each].rate === measure) ?? 'cases';
  const { target: called } = basisTraits[basis];
  return {
    whom,
    statYear: about.statYear,
    measure,
    figure: {
      name: called,
      subject: { whom, statYear: about.statYear },
      value,
      quantity: 'percent',
      direction: way,
      provenance,
    },
  };
}

/** Undefined when an input is missing, a divisor is zero or the units do not go together. */
function derivedFigure(derivation: Derivation, figures: ReadonlyMap<string, Figure>): Figure | undefined {
  try {
    return derive(derivation, figures);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
