import { idSchema } from "@second-story/domain/id.ts";
import {
  proseSectionSchema,
  proseVersionChangeSchema,
  proseVersionSchema,
} from "@second-story/domain/prose.ts";
import { z } from "zod";
import { route } from "./route.ts";

/** The address of the WebSocket on which prose is written together, with the page's schema as `?schema=1`. */
export const proseSocketPath = "/api/v1/prose";

/** Why the server closes a socket: WebSocket close codes of our own range. */
export const proseCloseCodes = {
  /** Something no editor of ours sends. Trying again would end the same way. */
  refused: 4400,
  /** Access ended, or changed: connect again to learn what is open now. */
  accessChanged: 4403,
  /** Nothing was opened in time. */
  idle: 4408,
  /** The page holds edits of others that the server lost, or their names: it may mend itself when they come. */
  ahead: 4409,
  /** The document, or one edit, is larger than allowed. */
  tooLarge: 4413,
  /** Read too slowly, or opened too much. */
  tooMany: 4429,
  /** The server is being restarted; another takes over. */
  restarting: 4501,
  /** The edit could not be kept just now; it stays in the page and is sent again. */
  notKept: 4503,
} as const;

const params = z.object({ retrospectiveId: idSchema, section: proseSectionSchema });
const versionParams = params.extend({ versionId: idSchema });
const path = "/retrospectives/:retrospectiveId/prose/:section";

export const readProse = route({
  name: "readProse",
  method: "GET",
  path,
  permission: "retrospective.read",
  summary: "Reads a section as Markdown and as plain text, up to the last edit.",
  topics: ["prose"],
  params,
  reply: z.object({ markdown: z.string(), plainText: z.string() }),
});

export const listProseVersions = route({
  name: "listProseVersions",
  method: "GET",
  path: `${path}/versions`,
  permission: "retrospective.read",
  summary:
    "Lists the versions of a section, the newest first: those named, and those kept automatically.",
  topics: ["prose"],
  params,
  reply: z.object({ items: z.array(proseVersionSchema) }),
});

export const nameProseVersion = route({
  name: "nameProseVersion",
  method: "POST",
  path: `${path}/versions`,
  permission: "retrospective.write",
  summary: "Keeps the section as it stands under a name.",
  params,
  body: proseVersionChangeSchema,
  reply: proseVersionSchema,
  status: 201,
});

export const previewProseVersion = route({
  name: "previewProseVersion",
  method: "GET",
  path: `${path}/versions/:versionId`,
  permission: "retrospective.read",
  summary: "Reads a version: as Markdown, and as the editor's document tree.",
  params: versionParams,
  reply: proseVersionSchema.extend({ markdown: z.string(), document: z.unknown() }),
});

export const restoreProseVersion = route({
  name: "restoreProseVersion",
  method: "POST",
  path: `${path}/versions/:versionId/restore`,
  permission: "retrospective.write",
  summary: "Brings a version back as a new edit; how it stood before is kept as a version as well.",
  params: versionParams,
  reply: proseVersionSchema,
});
