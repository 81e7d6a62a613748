import { idSchema } from "@second-story/domain/id.ts";
import {
  languageDismissalDraftSchema,
  languageDismissalSchema,
} from "@second-story/domain/language-dismissal.ts";
import { z } from "zod";
import { route } from "./route.ts";

const below = z.object({ retrospectiveId: idSchema });
const names = z.array(z.string().min(1).max(200)).max(1000);

export const languageContextSchema = z.enum([
  "retrospective",
  "summary",
  "action-item",
  "question",
  "stakeholder-message",
  "chat",
]);

export const findingSchema = z.object({
  kind: z.string(),
  rule: z.string(),
  /** `[start, end)` of the text in UTF-16 units. */
  start: z.number().int(),
  end: z.number().int(),
  message: z.string(),
  suggestions: z.array(
    z.discriminatedUnion("kind", [
      z.object({
        kind: z.literal("rewrite"),
        text: z.string(),
        start: z.number().int(),
        end: z.number().int(),
      }),
      z.object({ kind: z.literal("question"), text: z.string() }),
    ]),
  ),
});

export const checkText = route({
  name: "checkText",
  method: "POST",
  path: "/check",
  permission: "language.check",
  summary: "Checks a text, plain or Markdown, for blaming and biased wording. Nothing is kept.",
  body: z.strictObject({
    text: z.string().max(200_000, { error: "At most 200,000 characters at a time." }),
    context: languageContextSchema.default("retrospective"),
    people: names.optional(),
    products: names.optional(),
  }),
  reply: z.object({ findings: z.array(findingSchema) }),
});

export const getLanguage = route({
  name: "getLanguage",
  method: "GET",
  path: "/retrospectives/:retrospectiveId/language",
  permission: "retrospective.read",
  summary:
    "What the checker needs to know of a retrospective, what was let stand, and how many findings are open.",
  topics: ["language", "participants", "services", "prose", "timeline", "action-items"],
  params: below,
  reply: z.object({
    people: z.array(z.string()),
    products: z.array(z.string()),
    dismissals: z.array(languageDismissalSchema),
    /** Open findings by place; nobody's name is on them. */
    open: z.object({
      prose: z.number().int(),
      timeline: z.number().int(),
      actionItems: z.number().int(),
    }),
  }),
});

export const dismissFinding = route({
  name: "dismissFinding",
  method: "POST",
  path: "/retrospectives/:retrospectiveId/language/dismissals",
  permission: "retrospective.write",
  summary:
    "Lets a finding stand for its sentence, for everyone. Saying it twice is saying it once.",
  params: below,
  body: languageDismissalDraftSchema,
  reply: languageDismissalSchema,
  status: 201,
});

export const undismissFinding = route({
  name: "undismissFinding",
  method: "DELETE",
  path: "/retrospectives/:retrospectiveId/language/dismissals/:dismissalId",
  permission: "retrospective.write",
  summary: "Shows a finding again that was let stand.",
  params: below.extend({ dismissalId: idSchema }),
});
