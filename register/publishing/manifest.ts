import * as v from 'valibot';

/** `register.json`, beside the catalog: what was published from which register, and when its books were closed. */

export const manifestFile = 'register.json';

const hash = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));
const time = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/));

const origin = v.object({
  kind: v.literal('register'),
  query: v.string(),
  snapshot: hash,
  closedAt: time,
  hash,
});

export const manifestSchema = v.object({
  format: v.literal('thads-register'),
  version: v.literal(1),
  dataVersion: v.string(),
  engine: v.picklist(['duckdb', 'clickhouse']),
  /** Whether rows of officers were published. */
  officers: v.boolean(),
  /** By year: when the year before was closed, then when each period was. */
  closings: v.record(v.pipe(v.string(), v.regex(/^\d{4}$/)), v.pipe(v.array(time), v.minLength(2), v.maxLength(13))),
  /** The files of the register that the newest periods were counted from. */
  snapshot: v.object({
    sha256: hash,
    files: v.array(v.object({ name: v.string(), bytes: v.number(), sha256: hash })),
  }),
  /** SHA-256 of the text of each query. */
  queries: v.record(v.string(), hash),
  /** Faults of the register that were named when it was published. */
  faults: v.array(v.object({ reason: v.string(), count: v.number() })),
  /**
   * Of a made-up register, whose files say of every count that it is illustrative: what each file was counted by, from which snapshot,
   * closed when, with which hash.
   */
  origins: v.exactOptional(v.record(v.string(), v.array(origin))),
  /** The command that published it, with SO for the folder of the register and API for this one. */
  command: v.string(),
});

export type Manifest = v.InferOutput<typeof manifestSchema>;
