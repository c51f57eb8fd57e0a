interface JsonSchema {
  readonly type?: string;
  readonly examples?: readonly string[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly items?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
}
export interface OpenApi {
  readonly components: { readonly schemas: Readonly<Record<string, object>> };
}

/**
 * Every enumeration of the API, by schema and field, with the values that this version knows: read from the OpenAPI document, which is made
 * from the schemas. Codes of errors have a page of their own.
 */
export function enumerationsOf({ components }: OpenApi): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  const read = (schema: JsonSchema, at: string): void => {
    if (schema.type === 'string' && schema.examples) found.set(at, schema.examples);
    for (const [name, inner] of Object.entries(schema.properties ?? {})) read(inner, `${at}.${name}`);
    if (schema.items) read(schema.items, at);
    for (const option of schema.anyOf ?? []) read(option, at);
  };
  for (const [name, schema] of Object.entries(components.schemas)) if (name !== 'Problem') read(schema as JsonSchema, name);
  return found;
}
