import { idSchema } from "@second-story/domain/id.ts";
import { instantReplySchema } from "@second-story/domain/instant.ts";
import { scopeSchema } from "@second-story/domain/permission.ts";
import { lineSchema } from "@second-story/domain/text.ts";
import { z } from "zod";
import { route } from "./route.ts";

export const apiTokenSchema = z.object({
  id: idSchema,
  name: z.string(),
  scopes: z.array(scopeSchema),
  createdAt: instantReplySchema,
  expiresAt: instantReplySchema,
  /** Within a minute; null: never used. */
  lastUsedAt: instantReplySchema.nullable(),
});
export type ApiToken = z.infer<typeof apiTokenSchema>;

/** What the page offers; any number of days up to a year is taken. */
export const tokenLifetimeDays = [7, 30, 90, 365] as const;

export const listTokens = route({
  name: "listTokens",
  method: "GET",
  path: "/me/tokens",
  permission: "self.credentials",
  summary: "Your API tokens that are neither revoked nor expired.",
  topics: ["people"],
  reply: z.object({ items: z.array(apiTokenSchema) }),
});

export const createToken = route({
  name: "createToken",
  method: "POST",
  path: "/me/tokens",
  permission: "self.credentials",
  summary: "Makes an API token; this answer is the only place where it is shown.",
  body: z.strictObject({
    name: lineSchema(80),
    scopes: z
      .array(scopeSchema)
      .min(1, { error: "Choose at least one scope." })
      .max(3)
      .transform((scopes) => [...new Set(scopes)]),
    expiresInDays: z.number().int().min(1).max(365),
  }),
  reply: apiTokenSchema.extend({ token: z.string() }),
  status: 201,
});

export const revokeToken = route({
  name: "revokeToken",
  method: "DELETE",
  path: "/me/tokens/:tokenId",
  permission: "self.credentials",
  summary: "Revokes one of your API tokens.",
  params: z.object({ tokenId: idSchema }),
});
