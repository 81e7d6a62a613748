import { editionMarkSchema } from "@second-story/domain/edition.ts";
import { idSchema } from "@second-story/domain/id.ts";
import { instantSchema } from "@second-story/domain/instant.ts";
import { wordsSchema } from "@second-story/domain/text.ts";
import { z } from "zod";
import { pageOf, pageQuery } from "./page.ts";
import { route } from "./route.ts";

export const libraryItemSchema = editionMarkSchema.extend({
  severity: z.string().nullable(),
  services: z.array(z.string()),
  /** The beginning of the overview, or where the words were found; `[[` and `]]` stand around them. */
  excerpt: z.string(),
  openActions: z.number().int(),
  closedActions: z.number().int(),
});
export type LibraryItem = z.infer<typeof libraryItemSchema>;

export const searchLibrary = route({
  name: "searchLibrary",
  method: "GET",
  path: "/library",
  permission: "retrospectives.list",
  summary:
    "Finds published retrospectives, each by its newest edition: by words the best first, else the newest.",
  topics: ["editions", "retrospectives", "participants"],
  query: z.strictObject({
    ...pageQuery,
    words: wordsSchema.optional(),
    service: idSchema.optional(),
    severity: idSchema.optional(),
    /** Published from this moment on. */
    from: instantSchema.optional(),
    /** Published before this moment. */
    to: instantSchema.optional(),
  }),
  reply: pageOf(libraryItemSchema),
});
