import { idSchema } from "@second-story/domain/id.ts";
import { retrospectiveExportSchema } from "@second-story/domain/retrospective-export.ts";
import { z } from "zod";
import { route } from "./route.ts";

const below = z.object({ retrospectiveId: idSchema });

export const exportRetrospective = route({
  name: "exportRetrospective",
  method: "GET",
  path: "/retrospectives/:retrospectiveId/export",
  permission: "retrospective.read",
  summary: "Exports the whole working record as JSON that another installation can import.",
  params: below,
  reply: retrospectiveExportSchema,
});

export const exportRetrospectiveWithTray = route({
  name: "exportRetrospectiveWithTray",
  method: "GET",
  path: "/retrospectives/:retrospectiveId/export/with-tray",
  permission: "retrospective.evidence.read",
  summary: "Exports the same with every message of the tray, not only what the timeline cites.",
  params: below,
  reply: retrospectiveExportSchema,
});

export const exportRetrospectiveMarkdown = route({
  name: "exportRetrospectiveMarkdown",
  method: "GET",
  path: "/retrospectives/:retrospectiveId/export/markdown",
  permission: "retrospective.read",
  summary: "Exports the working record as one Markdown document, all parts and the notes.",
  params: below,
  produces: "text/markdown",
  reply: z.string(),
});

export const importRetrospective = route({
  name: "importRetrospective",
  method: "POST",
  path: "/retrospective-imports",
  permission: "organisation.manage",
  summary:
    "Brings in a retrospective that was exported, as a new one; people become guests or users by name.",
  body: retrospectiveExportSchema,
  bodyLimit: 64 * 1024 * 1024,
  reply: z.object({
    retrospectiveId: idSchema,
    /** What could not be carried over as it was, in sentences. */
    notes: z.array(z.string()),
  }),
  status: 201,
});

export const createExample = route({
  name: "createExample",
  method: "POST",
  path: "/example",
  permission: "retrospectives.create",
  summary: "Adds the example incident with its retrospective, dated to the last days.",
  reply: z.object({ retrospectiveId: idSchema }),
  status: 201,
});
