import { idSchema } from "@second-story/domain/id.ts";
import {
  importDraftSchema,
  importReportSchema,
  timelineImportSchema,
} from "@second-story/domain/timeline-entry-import.ts";
import { z } from "zod";
import { route } from "./route.ts";

const params = z.object({ retrospectiveId: idSchema });
const importParams = params.extend({ importId: idSchema });

/** Bytes of records that one import may carry. */
export const importBodyLimit = 16 * 1024 * 1024;

export const listImports = route({
  name: "listImports",
  method: "GET",
  path: "/retrospectives/:retrospectiveId/imports",
  permission: "retrospective.read",
  summary: "Lists what was imported, newest first.",
  topics: ["evidence", "timeline"],
  params,
  reply: z.object({ items: z.array(timelineImportSchema) }),
});

export const addImport = route({
  name: "addImport",
  method: "POST",
  path: "/retrospectives/:retrospectiveId/imports",
  permission: "retrospective.write",
  summary:
    "Puts the records that a person kept on the timeline. Repeated, it adds only what is new. At most 5,000 records and 16 MiB.",
  params,
  body: importDraftSchema,
  /** `import` is null when everything was there already. */
  reply: z.object({ import: timelineImportSchema.nullable(), report: importReportSchema }),
  bodyLimit: importBodyLimit,
});

export const undoImport = route({
  name: "undoImport",
  method: "POST",
  path: "/retrospectives/:retrospectiveId/imports/:importId/undo",
  permission: "retrospective.write",
  summary:
    "Takes the entries of an import off the timeline and its messages out of the tray, except what somebody has worked on or cited since.",
  params: importParams,
  reply: z.object({
    removed: z.number().int(),
    /** Kept because somebody edited them or set a milestone from them. */
    kept: z.number().int(),
    messagesRemoved: z.number().int(),
    /** Kept because entries cite them. */
    messagesKept: z.number().int(),
  }),
});

export const redoImport = route({
  name: "redoImport",
  method: "POST",
  path: "/retrospectives/:retrospectiveId/imports/:importId/redo",
  permission: "retrospective.write",
  summary: "Brings back what the undo of an import took away.",
  params: importParams,
  reply: z.object({
    restored: z.number().int(),
    /** Left away because a later import brought them in again. */
    present: z.number().int(),
    /** Messages of it that lie in the tray again, and those that a later import holds. */
    messages: z.number().int(),
    messagesPresent: z.number().int(),
  }),
});
