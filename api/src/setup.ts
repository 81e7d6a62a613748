import { linkTokenSchema } from "@second-story/domain/account-link.ts";
import { organisationChangeSchema } from "@second-story/domain/organisation.ts";
import { emailSchema, meSchema, newPasswordSchema } from "@second-story/domain/person.ts";
import { lineSchema } from "@second-story/domain/text.ts";
import { z } from "zod";
import { route } from "./route.ts";

export const getSetup = route({
  name: "getSetup",
  method: "GET",
  path: "/setup",
  permission: "public",
  summary:
    "Whether this installation has its organisation, so that sign-in can say what comes first.",
  reply: z.object({ isSetUp: z.boolean() }),
});

export const checkSetupLink = route({
  name: "checkSetupLink",
  method: "POST",
  path: "/setup/check",
  permission: "public",
  summary: "Whether a set-up link is good; answers `gone` otherwise.",
  body: z.strictObject({ token: linkTokenSchema }),
  reply: z.object({ isGood: z.literal(true) }),
});

export const completeSetup = route({
  name: "completeSetup",
  method: "POST",
  path: "/setup",
  permission: "public",
  summary: "Creates the organisation and its first administrator, once, and signs them in.",
  body: z.strictObject({
    token: linkTokenSchema,
    organisation: organisationChangeSchema.pick({ name: true, timeZone: true }),
    administrator: z.strictObject({
      name: lineSchema(120),
      email: emailSchema,
      password: newPasswordSchema,
    }),
  }),
  reply: meSchema,
  status: 201,
});
