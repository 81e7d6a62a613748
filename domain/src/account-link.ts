import { z } from "zod";
import { idSchema } from "./id.ts";
import { instantReplySchema } from "./instant.ts";
import { roleSchema } from "./permission.ts";

/** A link that an administrator hands to someone: to join, or to choose a new password. Each works once. */
export const accountLinkPurposeSchema = z.enum(["invitation", "password-reset"]);
export type AccountLinkPurpose = z.infer<typeof accountLinkPurposeSchema>;

const hourMs = 3_600_000;

/** How long each is good for, in milliseconds. */
export const accountLinkLifetimeMs: Readonly<Record<AccountLinkPurpose, number>> = {
  invitation: 7 * 24 * hourMs,
  "password-reset": 24 * hourMs,
};

/** Where each is opened, below the product's address. */
export const accountLinkPath: Readonly<Record<AccountLinkPurpose, string>> = {
  invitation: "/join",
  "password-reset": "/reset",
};

/** An invitation that is still open. Its link was shown once and is not kept. */
export const invitationSchema = z.object({
  id: idSchema,
  /** Whom it is for; null: whoever holds the link. */
  email: z.string().nullable(),
  role: roleSchema,
  invitedBy: z.string().nullable(),
  createdAt: instantReplySchema,
  expiresAt: instantReplySchema,
});
export type Invitation = z.infer<typeof invitationSchema>;

/** The secret part of a link, as it came in the address. */
export const linkTokenSchema = z
  .string()
  .regex(/^[\w-]{20,100}$/u, { error: "This is not a whole link. Copy it again." });
