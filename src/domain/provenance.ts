import type { Figure } from './figure.ts';
import type { FormVersion } from './formVersion.ts';
import type { Localised } from './localised.ts';

/** Where a figure comes from, and what follows from that. */

/**
 * `add`, `subtract` and `divide` take two operands. `sum` takes any number of like figures. `proportion` is the rule of
 * three: the first operand × the second ÷ the third. `weightedMean` is the mean of the inputs with the weights of the
 * formula. `relativeChange` is the first operand ÷ the second − 1. `wilson` is a bound of Wilson's interval for the first
 * out of the second, widened by the third where there is one. `unitSpread` is how far units lie apart beyond chance, from
 * their rates. `mean` is the plain mean of the inputs, `naturalLimit` a limit of their control chart. `distance` is how
 * unlike the two units are whose traits the inputs are. `evenly` is the input shared out in equal parts, in whole numbers.
 * `forecast` is where a rate comes to by the year's end, from the rate now and those of earlier years after the same months and
 * at their ends, and `forecastBound` an end of its interval (`forecast/forecast.ts`). `contribution` is a part of a change
 * (`decomposition.ts`); what it does with its inputs follows from the name of the figure. `score` are points that a table of
 * criteria gives for the inputs (`emulation/`): the numbers judged and what they are held against.
 */
export type Operation =
  | 'add'
  | 'subtract'
  | 'divide'
  | 'sum'
  | 'proportion'
  | 'weightedMean'
  | 'relativeChange'
  | 'wilson'
  | 'unitSpread'
  | 'mean'
  | 'naturalLimit'
  | 'distance'
  | 'evenly'
  | 'forecast'
  | 'forecastBound'
  | 'contribution'
  | 'score';

/** A limit of an interval: how many standard errors it lies away, and the share that stays within it by chance alone. */
export interface Limit {
  readonly z: number;
  /** Percent. */
  readonly level: number;
}

/** How a computed figure was reached: the operation and its operands in order. */
export type Formula = PlainFormula | BoundFormula;

/** Operations of which nothing has to be known but their operands. */
export type PlainOperation = Exclude<Operation, BoundFormula['operation']>;

interface PlainFormula extends Operands {
  readonly operation: PlainOperation;
}

/** An end of an interval says nothing without its level, so there is none that does not carry it. */
interface BoundFormula extends Operands {
  readonly operation: 'wilson' | 'forecastBound';
  readonly limit: Limit;
}

interface Operands {
  readonly inputs: readonly Figure[];
  /** Of a weighted mean: the weight of each input. */
  readonly weights?: readonly Figure[];
  /**
   * Where the inputs come from, each once, where that is known without making them all: the sum of a nation has hundreds of
   * inputs, which are made when somebody asks for them.
   */
  readonly origins?: readonly Provenance[];
  /** The same of whether one of them stands in a row that does not add up. */
  readonly doubtful?: boolean;
}

/** Printed in a source, at a paragraph if the source has them. */
export interface Reported {
  readonly kind: 'reported';
  readonly source: string;
  readonly paragraph?: number;
  /** What the source says there, in our words. */
  readonly statement: Localised;
}

/** Read from an office's own file. */
export interface Imported {
  readonly kind: 'imported';
  /** Name of the file, its sheet, and the cell or the range that the number was read from. */
  readonly file: string;
  readonly sheet: string;
  readonly cell: string;
  /** ISO date and time of the import. */
  readonly at: string;
  /**
   * Of a whole sheet: the columns that its numbers were read from, by their names, as the letters of a spreadsheet with signs
   * between them, or of a table that stands upright its rows. With the row of a report they name the very cell.
   */
  readonly columns?: Readonly<Record<string, string>>;
  /** The form that it names, "04/TK-THA", and the circular whose forms it is on. */
  readonly form?: string | null;
  readonly formVersion?: FormVersion;
}

/** Counted by a query from the register of cases, as the register stood when the period was closed. */
export interface FromRegister {
  readonly kind: 'register';
  /** Name of the query, that of the forms it counts: "forms/05-2026". */
  readonly query: string;
  /** SHA-256 of the files of the register that were counted, in hexadecimal digits. */
  readonly snapshot: string;
  /** When the period was closed, ISO date and time of Vietnam: what was written into the register later is not counted. */
  readonly closedAt: string;
  /** SHA-256 of all rows of the period of that organisation, so that the same count can be told from another. */
  readonly hash: string;
}

/** Computed by us from figures none of which is made up. */
export interface Derived {
  readonly kind: 'derived';
  readonly formula: Formula;
}

/** Made up by a documented method, or computed from something made up. */
export interface Illustrative {
  readonly kind: 'illustrative';
  readonly method: string;
  readonly formula?: Formula;
}

/** Assumed by a reader who tries out what would be, or computed from something assumed. */
export interface OnTrial {
  readonly kind: 'trial';
  /** What the reader calls the trial: it is named wherever something rests on it. */
  readonly trial: string;
  /** Of a number that was moved: where the one in whose place it stands comes from, if there was one. */
  readonly instead?: Provenance;
  readonly formula?: Formula;
}

export type Provenance = Reported | Imported | FromRegister | Derived | Illustrative | OnTrial;
export type ProvenanceKind = Provenance['kind'];

/** Where a number that was not computed comes from: what rows of reports can be. */
export type Origin = Exclude<Provenance, Derived>;

/** The sign beside a number: a full, ruled, half, dotted, hatched or crossed square. */
export type MarkShape = 'full' | 'ruled' | 'half' | 'dot' | 'hatched' | 'crossed';

/** Lines one way, or both ways across each other. */
export type Hatching = 'lines' | 'crossed';

interface KindTraits {
  /** Place in the order of trust, 0 the strongest: what is computed is as weak as the weakest that went in. */
  readonly weakness: number;
  readonly mark: MarkShape;
  /** Has its sign beside every number: a number without one was printed in a source, read from a file or counted from the register. */
  readonly signed: boolean;
  /** How it is hatched in charts that Office draws, whose marks carry no sign beside their number. */
  readonly hatched: Hatching | null;
  /** Whatever rests on it says so wherever it stands: titles, sentences, names of files. */
  readonly said: boolean;
}

/** Everything that code asks of a kind of figure. A new kind is an entry here, and its words in `i18n/`. */
export const kindTraits: Readonly<Record<ProvenanceKind, KindTraits>> = {
  reported: { weakness: 0, mark: 'full', signed: false, hatched: null, said: false },
  imported: { weakness: 1, mark: 'dot', signed: false, hatched: null, said: false },
  register: { weakness: 2, mark: 'ruled', signed: false, hatched: null, said: false },
  derived: { weakness: 3, mark: 'half', signed: true, hatched: null, said: false },
  illustrative: { weakness: 4, mark: 'hatched', signed: true, hatched: 'lines', said: true },
  // A trial on made-up figures is told as a trial: what is made up under it its evidence tells.
  trial: { weakness: 5, mark: 'crossed', signed: true, hatched: 'crossed', said: true },
};

/** All kinds, the strongest first. */
export const provenanceKinds: readonly ProvenanceKind[] = (Object.keys(kindTraits) as ProvenanceKind[]).sort(
  (a, b) => kindTraits[a].weakness - kindTraits[b].weakness,
);

/** Some kinds, the strongest first. */
export function kindsInOrder(kinds: ReadonlySet<ProvenanceKind>): readonly ProvenanceKind[] {
  return provenanceKinds.filter((kind) => kinds.has(kind));
}

/** The weakest of some kinds. Of none: reported, since nothing is said that could be weak. */
export function weakest(kinds: Iterable<ProvenanceKind>): ProvenanceKind {
  let found: ProvenanceKind = 'reported';
  for (const kind of kinds) if (kindTraits[kind].weakness > kindTraits[found].weakness) found = kind;
  return found;
}

/** What can be computed: by a formula, and as weak as what went in. */
export type Computed = Derived | Illustrative | OnTrial;

/** Provenance of what a formula makes of things of these origins: derived, unless something that has to be said went in. */
export function provenanceOf(formula: Formula, origins: Iterable<Provenance>): Computed {
  let madeUp: Illustrative | undefined;
  for (const origin of origins) {
    if (origin.kind === 'trial') return { kind: 'trial', trial: origin.trial, formula };
    if (origin.kind === 'illustrative') madeUp ??= origin;
  }
  return madeUp ? { kind: 'illustrative', method: madeUp.method, formula } : { kind: 'derived', formula };
}

/** Provenance of a computed figure, from those of its operands. */
export function computedProvenance(
  operation: PlainOperation,
  inputs: readonly Figure[],
  weights?: readonly Figure[],
): Computed {
  const formula: Formula = weights ? { operation, inputs, weights } : { operation, inputs };
  return provenanceOf(
    formula,
    (weights ? [...inputs, ...weights] : inputs).map(({ provenance }) => provenance),
  );
}

/** The formula of a computed figure. */
export function formulaOf(provenance: Provenance): Formula | undefined {
  return 'formula' in provenance ? provenance.formula : undefined;
}

/** What figures of these provenances rest on in the end: the provenances that were not computed, each once. */
export function rootsOf(provenances: Iterable<Provenance>): ReadonlySet<Provenance> {
  const seen = new Set<Provenance>();
  const roots = new Set<Provenance>();
  const visit = (provenance: Provenance) => {
    if (seen.has(provenance)) return;
    seen.add(provenance);
    const formula = formulaOf(provenance);
    if (!formula) {
      roots.add(provenance);
      if (provenance.kind === 'trial' && provenance.instead) visit(provenance.instead);
    }
    // Inputs of a sum of hundreds are made when somebody asks for them: where its origins are known, nobody has to.
    else if (formula.origins) formula.origins.forEach(visit);
    else for (const input of [...formula.inputs, ...(formula.weights ?? [])]) visit(input.provenance);
  };
  for (const provenance of provenances) visit(provenance);
  return roots;
}
