import { idSchema } from "@second-story/domain/id.ts";
import { instantReplySchema } from "@second-story/domain/instant.ts";
import { meSchema, newPasswordSchema, passwordLength } from "@second-story/domain/person.ts";
import { z } from "zod";
import { route } from "./route.ts";

const givenPassword = z.string().min(1, { error: "Give the password." }).max(passwordLength.most);

export const signIn = route({
  name: "signIn",
  method: "POST",
  path: "/sessions",
  permission: "public",
  summary: "Signs in by e-mail and password; the session comes as a cookie.",
  body: z.strictObject({
    email: z.string().trim().toLowerCase().max(254),
    password: givenPassword,
  }),
  reply: meSchema,
});

export const signOut = route({
  name: "signOut",
  method: "POST",
  path: "/sessions/end",
  permission: "public",
  summary: "Ends the session of this cookie, if there is one.",
});

export const sessionSchema = z.object({
  id: idSchema,
  /** The one that asks. */
  current: z.boolean(),
  userAgent: z.string(),
  address: z.string(),
  createdAt: instantReplySchema,
  /** Within a day. */
  lastSeenAt: instantReplySchema,
  expiresAt: instantReplySchema,
});
export type Session = z.infer<typeof sessionSchema>;

export const listSessions = route({
  name: "listSessions",
  method: "GET",
  path: "/me/sessions",
  permission: "self.credentials",
  summary: "Where you are signed in.",
  topics: ["people"],
  reply: z.object({ items: z.array(sessionSchema) }),
});

export const revokeSession = route({
  name: "revokeSession",
  method: "DELETE",
  path: "/me/sessions/:sessionId",
  permission: "self.credentials",
  summary: "Ends one of your sessions.",
  params: z.object({ sessionId: idSchema }),
});

export const revokeOtherSessions = route({
  name: "revokeOtherSessions",
  method: "DELETE",
  path: "/me/sessions",
  permission: "self.credentials",
  summary: "Ends all your sessions but this one.",
});

export const changePassword = route({
  name: "changePassword",
  method: "PUT",
  path: "/me/password",
  permission: "self.credentials",
  summary: "Changes your password and ends your sessions elsewhere.",
  body: z.strictObject({ currentPassword: givenPassword, newPassword: newPasswordSchema }),
});
