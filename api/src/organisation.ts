import { organisationChangeSchema, organisationSchema } from "@second-story/domain/organisation.ts";
import { versionSchema } from "@second-story/domain/version.ts";
import { route } from "./route.ts";

export const getOrganisation = route({
  name: "getOrganisation",
  method: "GET",
  path: "/organisation",
  permission: "organisation.read",
  summary: "The organisation: its name, time zone and the words that open its meetings.",
  topics: ["organisation"],
  reply: organisationSchema,
});

export const editOrganisation = route({
  name: "editOrganisation",
  method: "PATCH",
  path: "/organisation",
  permission: "organisation.manage",
  summary: "Changes the organisation's name, time zone or opening words.",
  body: organisationChangeSchema.partial().extend({ version: versionSchema }),
  reply: organisationSchema,
});
