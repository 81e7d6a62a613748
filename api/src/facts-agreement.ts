import {
  newObjectionSchema,
  objectionSchema,
  settlementSchema,
} from "@second-story/domain/facts-agreement.ts";
import { idSchema } from "@second-story/domain/id.ts";
import { instantReplySchema } from "@second-story/domain/instant.ts";
import { milestoneKindSchema } from "@second-story/domain/milestone.ts";
import { versionSchema } from "@second-story/domain/version.ts";
import { z } from "zod";
import { route } from "./route.ts";

const params = z.object({ retrospectiveId: idSchema });
const objectionParams = params.extend({ objectionId: idSchema });
const path = "/retrospectives/:retrospectiveId/facts-agreement";

export const factsAgreementViewSchema = z.object({
  /** Null while the facts are not agreed. */
  agreedAt: instantReplySchema.nullable(),
  /** Whether the facts can be confirmed and objected to now, and a confirmation withdrawn. */
  isAgreeing: z.boolean(),
  mayWithdraw: z.boolean(),
  /** Whether nothing is missing for the agreement, which is kept with the next confirmation where it is not yet. */
  isReached: z.boolean(),
  /** How many confirmed the timeline as it stands, of those who are asked. */
  confirmed: z.number().int(),
  expected: z.number().int(),
  /** Who is asked, by name; null for those outside the working group. */
  people: z
    .array(
      z.object({
        id: idSchema,
        name: z.string(),
        confirmedAt: instantReplySchema.nullable(),
        /** Whether nothing changed since. */
        isCurrent: z.boolean(),
      }),
    )
    .nullable(),
  mine: z.object({
    /** Whether the reader may confirm and object. */
    mayAgree: z.boolean(),
    confirmedAt: instantReplySchema.nullable(),
    /** Entries added, corrected or removed since the reader confirmed, and milestones changed. */
    changedSince: z.number().int(),
  }),
  objections: z.array(objectionSchema.extend({ maySettle: z.boolean(), isMine: z.boolean() })),
  /** What came after the agreement. */
  later: z.object({
    added: z.number().int(),
    corrected: z.number().int(),
    removed: z.number().int(),
    /** Milestones that were changed on the record of an incident. */
    milestones: z.array(milestoneKindSchema),
  }),
});
export type FactsAgreementView = z.infer<typeof factsAgreementViewSchema>;

export const getFactsAgreement = route({
  name: "getFactsAgreement",
  method: "GET",
  path,
  permission: "retrospective.read",
  summary: "How far the participants agree on the facts, what is objected to, and what came later.",
  topics: ["timeline", "evidence", "participants", "people", "retrospectives"],
  params,
  reply: factsAgreementViewSchema,
});

export const reopenFacts = route({
  name: "reopenFacts",
  method: "DELETE",
  path,
  permission: "retrospective.manage",
  summary: "Asks everyone to confirm the timeline anew: confirmations and the agreement end.",
  params,
  reply: factsAgreementViewSchema,
});

export const confirmFacts = route({
  name: "confirmFacts",
  method: "PUT",
  path: `${path}/confirmation`,
  permission: "retrospective.facts.agree",
  summary: "Confirms the timeline as it stands, in the caller's name; once more after it changed.",
  params,
  reply: factsAgreementViewSchema,
});

export const withdrawConfirmation = route({
  name: "withdrawConfirmation",
  method: "DELETE",
  path: `${path}/confirmation`,
  permission: "retrospective.facts.agree",
  summary: "Withdraws the caller's confirmation, until the analysis begins.",
  params,
  reply: factsAgreementViewSchema,
});

export const raiseObjection = route({
  name: "raiseObjection",
  method: "POST",
  path: `${path}/objections`,
  permission: "retrospective.facts.agree",
  summary: "Objects to an entry of the timeline, or says what is missing.",
  params,
  body: newObjectionSchema,
  reply: factsAgreementViewSchema,
  status: 201,
});

export const settleObjection = route({
  name: "settleObjection",
  method: "PUT",
  path: `${path}/objections/:objectionId/settlement`,
  permission: "retrospective.facts.agree",
  summary: "Says how an objection was settled: by its objector or by a lead.",
  params: objectionParams,
  body: settlementSchema.extend({ version: versionSchema }),
  reply: factsAgreementViewSchema,
});

export const reopenObjection = route({
  name: "reopenObjection",
  method: "DELETE",
  path: `${path}/objections/:objectionId/settlement`,
  permission: "retrospective.facts.agree",
  summary: "Opens a settled objection again.",
  params: objectionParams,
  reply: factsAgreementViewSchema,
});
