import { z } from "zod";
import { idSchema } from "./id.ts";
import { instantReplySchema, instantSchema } from "./instant.ts";
import { lineSchema, paragraphSchema } from "./text.ts";
import { versionSchema } from "./version.ts";

/** Of one retrospective; an export takes twice as many. */
export const mostSignals = 500;

/** What was not measured and would have told us earlier. */
export const missingSignalDraftSchema = z.strictObject({
  /** What was not measured. */
  what: lineSchema(200),
  serviceId: idSchema.nullable().optional(),
  /** What it would have told. */
  wouldHaveTold: paragraphSchema(1000).optional(),
  /** When it would have told. */
  tellsAt: instantSchema.nullable().optional(),
  /** The entry of the timeline that it would have told of. */
  entryId: idSchema.nullable().optional(),
});
export type MissingSignalDraft = z.output<typeof missingSignalDraftSchema>;

export const missingSignalEditSchema = missingSignalDraftSchema
  .partial()
  .extend({ version: versionSchema });

export const missingSignalSchema = z.object({
  id: idSchema,
  what: z.string(),
  service: z.object({ id: idSchema, name: z.string() }).nullable(),
  wouldHaveTold: z.string(),
  tellsAt: instantReplySchema.nullable(),
  entry: z.object({ id: idSchema, text: z.string(), happenedAt: instantReplySchema }).nullable(),
  /** What will measure it. */
  actionItem: z.object({ id: idSchema, number: z.number().int(), title: z.string() }).nullable(),
  version: z.number().int(),
});
export type MissingSignal = z.infer<typeof missingSignalSchema>;

/** The words of an action item that mends it; a person edits them. */
export function actionForSignal(
  signal: Pick<MissingSignal, "what" | "wouldHaveTold" | "service">,
): {
  readonly title: string;
  readonly reason: string;
} {
  const { what, wouldHaveTold, service } = signal;
  const where = service && !mentions(what, service.name) ? ` of ${service.name}` : "";
  const title = `Measure ${lowerFirst(what)}${where} and alert on it`;
  const told = wouldHaveTold.trim();
  return {
    title: title.length > 200 ? `${title.slice(0, 199)}…` : title,
    reason: `It was not measured${told === "" ? "." : `. It would have told us: ${told}`}`,
  };
}

function mentions(text: string, name: string): boolean {
  return text.toLowerCase().includes(name.toLowerCase());
}

/** "Wait for a connection" inside a sentence; "CPU" stays. */
function lowerFirst(text: string): string {
  return /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
