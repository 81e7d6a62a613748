import {
  editionContentSchema,
  editionMarkSchema,
  editionPartSchema,
  editionSchema,
} from "@second-story/domain/edition.ts";
import { mostPublishedCharts } from "@second-story/domain/edition-findings.ts";
import { idSchema } from "@second-story/domain/id.ts";
import { versionSchema } from "@second-story/domain/version.ts";
import { z } from "zod";
import { route } from "./route.ts";

const charts = z
  .array(idSchema)
  .max(mostPublishedCharts, { error: `Choose at most ${String(mostPublishedCharts)} charts.` });
const below = z.object({ retrospectiveId: idSchema });
const one = below.extend({ number: z.coerce.number().int().min(1).max(1_000_000) });
const parts = z.array(editionPartSchema).max(editionPartSchema.options.length);

export const listEditions = route({
  name: "listEditions",
  method: "GET",
  path: "/retrospectives/:retrospectiveId/editions",
  permission: "retrospective.published.read",
  summary: "Lists what was published of a retrospective, the newest first.",
  topics: ["editions"],
  params: below,
  reply: z.object({ items: z.array(editionMarkSchema) }),
});

export const getEdition = route({
  name: "getEdition",
  method: "GET",
  path: "/retrospectives/:retrospectiveId/editions/:number",
  permission: "retrospective.published.read",
  summary: "Gets one edition as it was frozen.",
  topics: ["editions", "retrospectives"],
  params: one,
  reply: editionSchema,
});

export const getEditionMarkdown = route({
  name: "getEditionMarkdown",
  method: "GET",
  path: "/retrospectives/:retrospectiveId/editions/:number/markdown",
  permission: "retrospective.published.read",
  summary: "Gets one edition as Markdown.",
  params: one,
  produces: "text/markdown",
  reply: z.string(),
});

export const previewEdition = route({
  name: "previewEdition",
  method: "GET",
  path: "/retrospectives/:retrospectiveId/edition-preview",
  permission: "retrospective.read",
  summary: "Shows what would be published now, with what the access mode lets out.",
  topics: [
    "timeline",
    "prose",
    "action-items",
    "retrospectives",
    "incidents",
    "monitoring",
    "factors",
    "evidence",
  ],
  params: below,
  reply: z.object({
    content: editionContentSchema,
    allowed: z.array(editionPartSchema),
    /** What the charts of the content are chosen by, in their order, and which are published where nobody chooses. */
    charts: z.array(z.object({ id: idSchema, title: z.string(), isUsual: z.boolean() })),
  }),
});

export const publishEdition = route({
  name: "publishEdition",
  method: "POST",
  path: "/retrospectives/:retrospectiveId/editions",
  permission: "retrospective.manage",
  summary: "Publishes: freezes an edition of the chosen parts and moves the retrospective on.",
  params: below,
  body: z.strictObject({
    parts: parts.min(1, { error: "Choose at least one part." }),
    /** Charts to show; without them, the first that have something to see. */
    charts: charts.optional(),
    /** The retrospective's version, so that two people do not publish at once. */
    version: versionSchema,
  }),
  reply: editionMarkSchema,
  status: 201,
});
