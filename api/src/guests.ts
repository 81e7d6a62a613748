import { guestChangeSchema, guestSchema } from "@second-story/domain/guest.ts";
import { idSchema } from "@second-story/domain/id.ts";
import { wordsSchema } from "@second-story/domain/text.ts";
import { versionSchema } from "@second-story/domain/version.ts";
import { z } from "zod";
import { pageOf, pageQuery } from "./page.ts";
import { route } from "./route.ts";

const params = z.object({ guestId: idSchema });

export const listGuests = route({
  name: "listGuests",
  method: "GET",
  path: "/guests",
  permission: "people.read",
  summary: "People who took part without an account, by name; found by name or handle.",
  topics: ["people"],
  query: z.strictObject({ search: wordsSchema.trim().optional(), ...pageQuery }),
  reply: pageOf(guestSchema),
});

export const createGuest = route({
  name: "createGuest",
  method: "POST",
  path: "/guests",
  permission: "guests.write",
  summary: "Adds someone who took part and has no account.",
  body: guestChangeSchema,
  reply: guestSchema,
  status: 201,
});

export const editGuest = route({
  name: "editGuest",
  method: "PATCH",
  path: "/guests/:guestId",
  permission: "guests.write",
  summary: "Changes a guest's name or handle.",
  params,
  body: guestChangeSchema.partial().extend({ version: versionSchema }),
  reply: guestSchema,
});

export const deleteGuest = route({
  name: "deleteGuest",
  method: "DELETE",
  path: "/guests/:guestId",
  permission: "people.manage",
  summary: "Removes a guest who takes part in no retrospective.",
  params,
});
