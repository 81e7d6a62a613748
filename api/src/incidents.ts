import { idSchema } from "@second-story/domain/id.ts";
import {
  discoverySchema,
  incidentChangeSchema,
  incidentSchema,
} from "@second-story/domain/incident.ts";
import { instantSchema } from "@second-story/domain/instant.ts";
import { retrospectiveStateSchema } from "@second-story/domain/retrospective-state.ts";
import { retrospectiveSchema } from "@second-story/domain/retrospective.ts";
import { paragraphSchema } from "@second-story/domain/text.ts";
import { versionSchema } from "@second-story/domain/version.ts";
import { z } from "zod";
import { pageOf, pageQuery } from "./page.ts";
import { severalOf } from "./query.ts";
import { route } from "./route.ts";

const params = z.object({ incidentId: idSchema });

/** Those of its retrospectives that the reader may know of. */
const retrospectivesOfIncident = z.array(
  retrospectiveSchema.pick({ id: true, title: true, state: true, kind: true }),
);

export const incidentViewSchema = incidentSchema.extend({
  retrospectives: retrospectivesOfIncident,
});
export type IncidentView = z.infer<typeof incidentViewSchema>;

export const listIncidents = route({
  name: "listIncidents",
  method: "GET",
  path: "/incidents",
  permission: "incidents.read",
  summary:
    "Lists incidents by filters and words; those of which every retrospective is restricted only to who takes part in one. The time that counts is the start of the impact, else when it was entered.",
  topics: ["incidents", "retrospectives", "services", "organisation"],
  query: z.strictObject({
    search: paragraphSchema(300).optional(),
    severityId: severalOf(idSchema).optional(),
    serviceId: severalOf(idSchema).optional(),
    /** The state of a retrospective of it; `none` for those without one. */
    retrospective: severalOf(z.enum(["none", ...retrospectiveStateSchema.options])).optional(),
    discoveredBy: severalOf(discoverySchema).optional(),
    beforeCustomers: z.stringbool().optional(),
    from: instantSchema.optional(),
    /** Up to this moment, not including it. */
    to: instantSchema.optional(),
    sort: z.enum(["latest", "oldest", "severity"]).default("latest"),
    ...pageQuery,
  }),
  reply: pageOf(incidentViewSchema),
});

export const createIncident = route({
  name: "createIncident",
  method: "POST",
  path: "/incidents",
  permission: "incidents.write",
  summary: "Enters an incident. Title and severity are enough to begin.",
  body: incidentChangeSchema,
  reply: incidentSchema,
  status: 201,
});

export const getIncident = route({
  name: "getIncident",
  method: "GET",
  path: "/incidents/:incidentId",
  permission: "incident.read",
  summary:
    "An incident with its numbers, and those of its retrospectives that the reader may know of.",
  topics: ["incidents", "retrospectives", "services", "organisation"],
  params,
  reply: incidentViewSchema,
});

export const editIncident = route({
  name: "editIncident",
  method: "PATCH",
  path: "/incidents/:incidentId",
  permission: "incident.write",
  summary: "Changes what it names. A milestone that is null is removed; others stay as they are.",
  params,
  body: incidentChangeSchema.partial().extend({ version: versionSchema }),
  reply: incidentSchema,
});

export const deleteIncident = route({
  name: "deleteIncident",
  method: "DELETE",
  path: "/incidents/:incidentId",
  permission: "incident.write",
  summary:
    "Takes an incident out of the lists; it can be restored. Refused while it has a retrospective.",
  params,
});

export const restoreIncident = route({
  name: "restoreIncident",
  method: "POST",
  path: "/incidents/:incidentId/restore",
  permission: "incident.write",
  summary: "Brings a deleted incident back.",
  params,
  reply: incidentSchema,
});
