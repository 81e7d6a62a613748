import {
  evidenceMessageSchema,
  messageDensitySchema,
  messagePartSchema,
  mostPicked,
  pickedSchema,
  rulingSchema,
  trayImportDraftSchema,
  trayImportEndSchema,
  trayMessageSchema,
  trayStateSchema,
} from "@second-story/domain/evidence-message.ts";
import { idSchema } from "@second-story/domain/id.ts";
import {
  importReportSchema,
  timelineImportSchema,
} from "@second-story/domain/timeline-entry-import.ts";
import { timelineEntrySchema } from "@second-story/domain/timeline-entry.ts";
import { z } from "zod";
import { pageOf } from "./page.ts";
import { importBodyLimit } from "./imports.ts";
import { route } from "./route.ts";

const params = z.object({ retrospectiveId: idSchema });
const importParams = params.extend({ importId: idSchema });

export const mostMessagesAPage = 5000;

export const openTrayImport = route({
  name: "openTrayImport",
  method: "POST",
  path: "/retrospectives/:retrospectiveId/tray/imports",
  permission: "retrospective.evidence.write",
  summary: "Begins an import into the tray. Nothing of it is seen until it is finished.",
  params,
  body: trayImportDraftSchema,
  reply: z.object({ importId: idSchema }),
  status: 201,
});

export const sendMessages = route({
  name: "sendMessages",
  method: "POST",
  path: "/retrospectives/:retrospectiveId/tray/imports/:importId/messages",
  permission: "retrospective.evidence.write",
  summary:
    "Sends a part of an import, in order; a part that is sent twice is kept once. At most 2,000 messages and 16 MiB.",
  params: importParams,
  body: messagePartSchema,
  bodyLimit: importBodyLimit,
});

export const finishTrayImport = route({
  name: "finishTrayImport",
  method: "POST",
  path: "/retrospectives/:retrospectiveId/tray/imports/:importId/finish",
  permission: "retrospective.evidence.write",
  summary: "Puts what was sent into the tray, without what is there already.",
  params: importParams,
  body: trayImportEndSchema,
  /** `import` is null when everything was there already. */
  reply: z.object({ import: timelineImportSchema.nullable(), report: importReportSchema }),
});

export const cancelTrayImport = route({
  name: "cancelTrayImport",
  method: "DELETE",
  path: "/retrospectives/:retrospectiveId/tray/imports/:importId",
  permission: "retrospective.evidence.write",
  summary: "Gives up an import that is not finished; nothing of it stays.",
  params: importParams,
});

export const getTray = route({
  name: "getTray",
  method: "GET",
  path: "/retrospectives/:retrospectiveId/tray",
  permission: "retrospective.evidence.read",
  summary:
    "What stands beside the messages: their imports, which are in the story, what people said.",
  topics: ["evidence", "timeline"],
  params,
  reply: trayStateSchema,
});

export const listMessages = route({
  name: "listMessages",
  method: "GET",
  path: "/retrospectives/:retrospectiveId/tray/messages",
  permission: "retrospective.evidence.read",
  summary:
    "Lists the messages of the tray by time, by keyset. The first page ends before 120 kB, later ones before 1 MB.",
  params,
  query: z.strictObject({
    after: z.string().max(500).optional(),
    limit: z.coerce.number().int().min(1).max(mostMessagesAPage).default(500),
  }),
  reply: pageOf(trayMessageSchema),
});

export const countMessages = route({
  name: "countMessages",
  method: "GET",
  path: "/retrospectives/:retrospectiveId/tray/density",
  permission: "retrospective.evidence.read",
  summary: "How many messages of the tray each minute holds, without what is set aside.",
  topics: ["evidence", "timeline"],
  params,
  reply: messageDensitySchema,
});

export const getMessage = route({
  name: "getMessage",
  method: "GET",
  path: "/retrospectives/:retrospectiveId/tray/messages/:messageId",
  permission: "retrospective.evidence.read",
  summary: "One message as it stood in its source.",
  params: params.extend({ messageId: idSchema }),
  reply: evidenceMessageSchema,
});

export const ruleMessages = route({
  name: "ruleMessages",
  method: "PUT",
  path: "/retrospectives/:retrospectiveId/tray/rulings",
  permission: "retrospective.evidence.write",
  summary: "Says that messages matter or are chatter, for everyone; null leaves it to the rule.",
  params,
  body: z.strictObject({
    messageIds: z.array(idSchema).min(1).max(5000),
    ruling: rulingSchema.nullable(),
  }),
});

export const addPicked = route({
  name: "addPicked",
  method: "POST",
  path: "/retrospectives/:retrospectiveId/tray/entries",
  permission: "retrospective.evidence.write",
  summary:
    "Adds messages to the story as entries that cite them: one each, or one for all with `merge`. Those that are in the story already are left out.",
  params,
  body: pickedSchema,
  reply: z.object({ entries: z.array(timelineEntrySchema), present: z.number().int() }),
});

export const takeBackPicked = route({
  name: "takeBackPicked",
  method: "POST",
  path: "/retrospectives/:retrospectiveId/tray/entries/undo",
  permission: "retrospective.evidence.write",
  summary:
    "Takes entries that cite messages off the story again, except those that somebody has worked on.",
  params,
  body: z.strictObject({ entryIds: z.array(idSchema).min(1).max(mostPicked) }),
  reply: z.object({ removed: z.number().int(), kept: z.number().int() }),
});
