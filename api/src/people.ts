import { idSchema } from "@second-story/domain/id.ts";
import { roleSchema } from "@second-story/domain/permission.ts";
import { meChangeSchema, meSchema, personSchema } from "@second-story/domain/person.ts";
import { wordsSchema } from "@second-story/domain/text.ts";
import { versionSchema } from "@second-story/domain/version.ts";
import { z } from "zod";
import { pageOf, pageQuery } from "./page.ts";
import { route } from "./route.ts";

export const getMe = route({
  name: "getMe",
  method: "GET",
  path: "/me",
  permission: "self.read",
  summary: "The signed-in person.",
  topics: ["people"],
  reply: meSchema,
});

export const editMe = route({
  name: "editMe",
  method: "PATCH",
  path: "/me",
  permission: "self.write",
  summary: "Changes your name, handle, time zone or preferences.",
  body: meChangeSchema.partial().extend({ version: versionSchema }),
  reply: meSchema,
});

export const listUsers = route({
  name: "listUsers",
  method: "GET",
  path: "/users",
  permission: "people.read",
  summary:
    "The people of the organisation, by name; found by name or handle. Administrators see e-mail addresses and find by them.",
  topics: ["people"],
  query: z.strictObject({
    search: wordsSchema.trim().optional(),
    disabled: z.stringbool().default(false),
    ...pageQuery,
  }),
  reply: pageOf(personSchema),
});

export const editUser = route({
  name: "editUser",
  method: "PATCH",
  path: "/users/:userId",
  permission: "people.manage",
  summary:
    "Changes someone's role, or closes and reopens their account. Retrospectives that they alone lead go to the person named in handOverTo; without one they keep it from happening.",
  params: z.object({ userId: idSchema }),
  body: z.strictObject({
    role: roleSchema.optional(),
    disabled: z.boolean().optional(),
    /** Becomes owner of the retrospectives that would be left without anybody to lead them. */
    handOverTo: idSchema.optional(),
    version: versionSchema,
  }),
  reply: personSchema,
});
