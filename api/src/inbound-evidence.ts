import { idSchema } from "@second-story/domain/id.ts";
import { inboundEvidenceSchema } from "@second-story/domain/inbound-source-evidence.ts";
import { z } from "zod";
import { pageOf, pageQuery } from "./page.ts";
import { route } from "./route.ts";

export const listIncidentEvidence = route({
  name: "listIncidentEvidence",
  method: "GET",
  path: "/incidents/:incidentId/evidence",
  permission: "incident.evidence.read",
  summary: "Lists what integrations told of an incident, by time.",
  topics: ["integrations"],
  params: z.object({ incidentId: idSchema }),
  query: z.strictObject(pageQuery),
  reply: pageOf(inboundEvidenceSchema),
});

export const listWaitingEvidence = route({
  name: "listWaitingEvidence",
  method: "GET",
  path: "/evidence",
  permission: "evidence.read",
  summary:
    "Lists what integrations told and what belongs to no incident yet, the latest arrival first.",
  topics: ["integrations"],
  query: z.strictObject(pageQuery),
  reply: pageOf(inboundEvidenceSchema),
});

export const attachEvidence = route({
  name: "attachEvidence",
  method: "PUT",
  path: "/evidence/:evidenceId/incident",
  permission: "incidents.write",
  summary: "Attaches a piece of evidence to an incident; with null it waits again.",
  params: z.object({ evidenceId: idSchema }),
  body: z.strictObject({ incidentId: idSchema.nullable() }),
  reply: inboundEvidenceSchema,
});
