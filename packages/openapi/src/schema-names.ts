import * as contracts from "@onboarding/contracts";
import * as domain from "@onboarding/domain";
import * as z from "zod";
// Its types say what the registry may hold.
import type {} from "zod-openapi";

/** What the code says of its schemas, by the name under which they are exported. */
export type Descriptions = ReadonlyMap<string, Described>;

export interface Described {
  readonly text?: string;
  /** By the name of the field. */
  readonly fields: ReadonlyMap<string, string>;
}

/** `CustomerView` is the customer as the API shows it: whoever reads the document knows no other. */
const shownName = (exportName: string): string => exportName.replace(/View$/, "");

const isSchema = (value: unknown): value is z.ZodType => value instanceof z.ZodType;

const built = (value: unknown): unknown => (isSchema(value) ? domain.builtSchema(value) : value);

const describeFields = (schema: z.ZodType, { fields }: Described): void => {
  if (!(schema instanceof z.ZodObject)) return;
  for (const [name, description] of fields) {
    const field = schema.shape[name];
    // A field that is a schema with a name of its own says the same wherever it stands.
    if (isSchema(field) && !z.globalRegistry.has(field)) z.globalRegistry.add(field, { description });
  }
};

/**
 * Gives every exported schema its name and description in the document, and its fields theirs. Nothing is written down for that:
 * the name is that of the export and the description its comment. Where the contract and the domain export the same name, the
 * contract's is the one that the API speaks of.
 */
export const nameSchemas = (descriptions: Descriptions): void => {
  // In a URL every value is text; what it stands for is a number.
  const limit = { type: "integer", minimum: 1, maximum: 100, default: 25, pattern: undefined } as const;
  z.globalRegistry.add(contracts.pageParameters.limit, {
    override: ({ jsonSchema }) => void Object.assign(jsonSchema, limit),
    description: "How many a page has at most.",
  });
  // It is made a line of text first, and that is all that the generator sees.
  z.globalRegistry.add(contracts.EmailAddress.unwrap(), {
    override: ({ jsonSchema }) => void Object.assign(jsonSchema, { format: "email" }),
    description: "An e-mail address of at most 100 characters; kept in lower case.",
    id: "EmailAddress",
  });
  z.globalRegistry.add(contracts.pageParameters.cursor, { description: "The `nextCursor` of the page before." });
  const taken = new Set<string>();
  for (const [exportName, exported] of [...Object.entries(contracts), ...Object.entries(domain)]) {
    const schema = built(exported);
    const id = shownName(exportName);
    if (!isSchema(schema)) continue;
    const described = descriptions.get(exportName);
    if (!taken.has(id) && !z.globalRegistry.get(schema)?.["id"]) {
      z.globalRegistry.add(schema, { id, ...(described?.text && { description: described.text }) });
      taken.add(id);
    }
  }
  for (const [exportName, described] of descriptions) {
    const schema = built({ ...domain, ...contracts }[exportName as keyof typeof contracts]);
    if (isSchema(schema)) describeFields(schema, described);
  }
};
