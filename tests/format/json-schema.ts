/** The words of JSON Schema (draft 2020-12) that our schema uses; any other word fails, lest it be passed over. */
interface Schema {
  readonly $ref?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly type?: string | readonly string[];
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly pattern?: string;
  readonly format?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
}

const WORDS: ReadonlySet<string> = new Set([
  ...[
    '$schema',
    '$id',
    '$defs',
    '$ref',
    'title',
    'description',
    'const',
    'enum',
    'type',
    'required',
  ],
  ...['properties', 'items', 'pattern', 'format'],
]);

/** Where a value is not as the schema has it, such as `/cookies/0/name: no string`. Fields it does not know are told, too. */
export function violations(schema: Schema, value: unknown, root = schema, place = ''): string[] {
  for (const word of Object.keys(schema)) {
    if (!WORDS.has(word)) throw new Error(`This check does not know ${word}`);
  }
  if (schema.$ref !== undefined) {
    const target = root.$defs?.[schema.$ref.replace('#/$defs/', '')];
    if (!target) throw new Error(`There is no ${schema.$ref}`);
    return violations(target, value, root, place);
  }
  const wrong = (what: string) => [`${place}: ${what}`];
  const types = schema.type === undefined ? [] : [schema.type].flat();
  if (types.length > 0 && !types.includes(typeOf(value))) return wrong(`no ${types.join(' or ')}`);
  if ('const' in schema && schema.const !== value) return wrong(`not ${schema.const}`);
  if (schema.enum && !schema.enum.includes(value)) return wrong(`none of ${schema.enum}`);
  if (typeof value === 'string') {
    if (schema.pattern !== undefined && !new RegExp(schema.pattern, 'u').test(value)) {
      return wrong(`not like ${schema.pattern}`);
    }
    return schema.format === 'date-time' && Number.isNaN(Date.parse(value)) ? wrong('no date') : [];
  }
  if (Array.isArray(value)) {
    const { items } = schema;
    if (!items) return wrong('a list whose items are not described');
    return value.flatMap((each, at) => violations(items, each, root, `${place}/${at}`));
  }
  if (typeof value !== 'object' || value === null) return [];
  const missing = (schema.required ?? []).filter((name) => !Object.hasOwn(value, name));
  return [
    ...missing.flatMap((name) => wrong(`without ${name}`)),
    ...Object.entries(value).flatMap(([name, part]) => {
      const property = schema.properties?.[name];
      return property
        ? violations(property, part, root, `${place}/${name}`)
        : wrong(`${name} is not described`);
    }),
  ];
}

function typeOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}
