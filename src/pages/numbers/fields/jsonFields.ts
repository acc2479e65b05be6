/** The fields of a file as its JSON Schema has them, one a row: made for the table of fields, so that nobody types it. */

/** As much of JSON Schema as the published schemas use. */
interface Schema {
  readonly type?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema | readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly pattern?: string;
  readonly format?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
}

export interface Field {
  /** From the root of the file: `cases.columns.eligible[]`. */
  readonly path: string;
  /** `integer | null`, `{vi, en}`. */
  readonly type: string;
  readonly required: boolean;
  /** What values are allowed beyond the type, as the schema says it; empty where all are. */
  readonly allowed: string;
}

/** The fields in the order of the schema. Of variants of an object each field stands once, with the values of all of them. */
export function fieldsOf(schema: unknown): readonly Field[] {
  const fields = new Map<string, Field>();
  visit(schema as Schema, '', fields);
  return [...fields.values()];
}

function visit(schema: Schema, path: string, fields: Map<string, Field>): void {
  for (const variant of schema.oneOf ?? schema.anyOf ?? []) visit(variant, path, fields);
  const items = Array.isArray(schema.items) ? undefined : (schema.items as Schema | undefined);
  if (items) visit(items, path, fields);
  if (!schema.properties || isLocalised(schema)) return;
  for (const [name, property] of Object.entries(schema.properties)) {
    const at = path === '' ? name : `${path}.${name}`;
    const { type, arrays, inner } = described(property);
    const field: Field = {
      path: at + '[]'.repeat(arrays),
      type,
      required: schema.required?.includes(name) ?? false,
      allowed: allowedIn(inner),
    };
    const before = fields.get(field.path);
    fields.set(field.path, before ? merged(before, field) : field);
    visit(inner, field.path, fields);
  }
}

function merged(a: Field, b: Field): Field {
  const allowed = [...new Set([...a.allowed.split(', '), ...b.allowed.split(', ')])].filter((value) => value !== '');
  return { ...a, required: a.required && b.required, allowed: allowed.join(', ') };
}

/** The type of what stands in a field, or in its lists: then how deep these are. */
function described(schema: Schema): { readonly type: string; readonly arrays: number; readonly inner: Schema } {
  if (schema.type === 'array' && schema.items && !Array.isArray(schema.items)) {
    const inside = described(schema.items as Schema);
    return { ...inside, arrays: inside.arrays + 1 };
  }
  return { type: typeOf(schema), arrays: 0, inner: schema };
}

function typeOf(schema: Schema): string {
  if (isLocalised(schema)) return '{vi, en}';
  if (Array.isArray(schema.items)) return `[${schema.items.map(typeOf).join(', ')}]`;
  const variants = schema.anyOf ?? schema.oneOf;
  if (variants) return [...new Set(variants.map(typeOf))].join(' | ');
  return schema.type ?? typeof schema.const;
}

function allowedIn(schema: Schema): string {
  const variants = schema.anyOf ?? (schema.properties ? undefined : schema.oneOf);
  if (variants) return variants.map(allowedIn).filter(Boolean).join(', ');
  if (schema.const !== undefined) return String(schema.const);
  if (schema.enum) return schema.enum.join(', ');
  if (schema.format) return schema.format;
  if (schema.pattern) return schema.pattern;
  const { minimum, maximum, minItems } = schema;
  if (minimum !== undefined && maximum !== undefined) return `${minimum} … ${maximum}`;
  if (minimum !== undefined) return `≥ ${minimum}`;
  return minItems !== undefined ? `≥ ${minItems}` : '';
}

/** A text in both languages is one thing to a reader of the table. */
function isLocalised({ properties }: Schema): boolean {
  return properties !== undefined && Object.keys(properties).join() === 'vi,en';
}
