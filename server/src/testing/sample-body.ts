import { z } from "zod";

type JsonSchema = {
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly format?: string;
  readonly minLength?: number;
  readonly minimum?: number;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly items?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
};

/**
 * A body with every field that the schema knows, or without the ids that may be left out: text by what `text` gives for a field's name
 * (its format for ids is "uuid"), the first of several forms, one item in a list.
 */
export function sampleBody(
  schema: z.ZodType,
  text: (field: string, format: string | undefined) => string | undefined,
  ids: "all" | "required",
): unknown {
  const sample = (node: JsonSchema, field: string): unknown => {
    if (node.const !== undefined) return node.const;
    if (node.enum) return node.enum[0];
    const [first] = node.oneOf ?? node.anyOf ?? [];
    if (first) return sample(first, field);
    if (node.type === "object") {
      const fields = Object.entries(node.properties ?? {}).filter(
        ([name, inner]) =>
          ids === "all" ||
          node.required?.includes(name) === true ||
          !JSON.stringify(inner).includes('"uuid"'),
      );
      return Object.fromEntries(fields.map(([name, inner]) => [name, sample(inner, name)]));
    }
    if (node.type === "array") return node.items ? [sample(node.items, field)] : [];
    if (node.type === "integer" || node.type === "number") return Math.max(1, node.minimum ?? 1);
    if (node.type === "boolean") return true;
    if (node.type === "null") return null;
    return text(field, node.format) ?? "x".repeat(Math.max(1, node.minLength ?? 1));
  };
  return sample(z.toJSONSchema(schema, { io: "input", unrepresentable: "any" }) as JsonSchema, "");
}
