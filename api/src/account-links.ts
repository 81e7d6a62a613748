import {
  accountLinkPurposeSchema,
  invitationSchema,
  linkTokenSchema,
} from "@second-story/domain/account-link.ts";
import { idSchema } from "@second-story/domain/id.ts";
import { instantReplySchema } from "@second-story/domain/instant.ts";
import { roleSchema } from "@second-story/domain/permission.ts";
import { emailSchema, meSchema, newPasswordSchema } from "@second-story/domain/person.ts";
import { lineSchema } from "@second-story/domain/text.ts";
import { z } from "zod";
import { route } from "./route.ts";

/** The link is in this answer alone: what is kept is its hash. */
const madeLink = z.object({ id: idSchema, link: z.string(), expiresAt: instantReplySchema });

export const listInvitations = route({
  name: "listInvitations",
  method: "GET",
  path: "/invitations",
  permission: "people.manage",
  summary: "Invitations that are still open.",
  topics: ["people"],
  reply: z.object({ items: z.array(invitationSchema) }),
});

export const createInvitation = route({
  name: "createInvitation",
  method: "POST",
  path: "/invitations",
  permission: "people.manage",
  summary: "Makes a link by which one person joins; good for seven days.",
  body: z.strictObject({ email: emailSchema.nullable().optional(), role: roleSchema }),
  reply: madeLink,
  status: 201,
});

export const revokeInvitation = route({
  name: "revokeInvitation",
  method: "DELETE",
  path: "/invitations/:invitationId",
  permission: "people.manage",
  summary: "Makes an invitation's link worthless.",
  params: z.object({ invitationId: idSchema }),
});

export const createPasswordReset = route({
  name: "createPasswordReset",
  method: "POST",
  path: "/users/:userId/password-resets",
  permission: "people.manage",
  summary: "Makes a link by which someone chooses a new password; good for 24 hours.",
  params: z.object({ userId: idSchema }),
  reply: madeLink,
  status: 201,
});

export const checkAccountLink = route({
  name: "checkAccountLink",
  method: "POST",
  path: "/account-links/check",
  permission: "public",
  summary: "What a link is for, to its holder; answers `gone` when it is no longer good.",
  body: z.strictObject({ purpose: accountLinkPurposeSchema, token: linkTokenSchema }),
  reply: z.object({
    organisation: z.string(),
    /** Whom it is for, when it was made for someone. */
    email: z.string().nullable(),
  }),
});

export const acceptInvitation = route({
  name: "acceptInvitation",
  method: "POST",
  path: "/account-links/join",
  permission: "public",
  summary: "Joins by an invitation's link, and signs in.",
  body: z.strictObject({
    token: linkTokenSchema,
    name: lineSchema(120),
    email: emailSchema,
    password: newPasswordSchema,
  }),
  reply: meSchema,
  status: 201,
});

export const resetPassword = route({
  name: "resetPassword",
  method: "POST",
  path: "/account-links/reset",
  permission: "public",
  summary: "Chooses a new password by a link, ends every session of the account, and signs in.",
  body: z.strictObject({ token: linkTokenSchema, password: newPasswordSchema }),
  reply: meSchema,
});
