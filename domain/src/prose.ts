import { z } from "zod";
import { idSchema } from "./id.ts";
import { instantReplySchema } from "./instant.ts";
import { lineSchema } from "./text.ts";

/** What a retrospective says in prose; each section is a document of its own that is written together. */
export const proseSectionSchema = z.enum(["overview", "narrative", "technical-analysis", "notes"]);
export type ProseSection = z.infer<typeof proseSectionSchema>;

/** A document, or a part of one, as the editor gives it: a tree of named nodes, text with marks at the leaves. */
export type ProseNode = {
  readonly type: string;
  readonly attrs?: Readonly<Record<string, unknown>>;
  readonly content?: readonly ProseNode[];
  readonly text?: string;
  readonly marks?: readonly ProseMark[];
};
export type ProseMark = {
  readonly type: string;
  readonly attrs?: Readonly<Record<string, unknown>>;
};

/** A state of a document that can be looked at and brought back. */
export const proseVersionSchema = z.object({
  id: idSchema,
  /** Empty when it was kept automatically. */
  label: z.string(),
  createdAt: instantReplySchema,
  createdBy: z.object({ id: idSchema, name: z.string() }).nullable(),
});
export type ProseVersion = z.infer<typeof proseVersionSchema>;

export const proseVersionChangeSchema = z.strictObject({ label: lineSchema(120) });

/** The name under which the editor opens a section: `RETROSPECTIVE_ID/SECTION`. */
export function proseDocumentName(retrospectiveId: string, section: ProseSection): string {
  return `${retrospectiveId}/${section}`;
}

const documentName = new RegExp(
  `^([\\da-f]{8}(?:-[\\da-f]{4}){3}-[\\da-f]{12})/(${proseSectionSchema.options.join("|")})$`,
  "u",
);

/** The retrospective and section of a document's name; undefined for any other text. */
export function parseProseDocumentName(
  name: string,
): { readonly retrospectiveId: string; readonly section: ProseSection } | undefined {
  const [, retrospectiveId, section] = documentName.exec(name) ?? [];
  return retrospectiveId === undefined
    ? undefined
    : { retrospectiveId, section: section as ProseSection };
}
