import type { listIncidents } from "@second-story/api/incidents.ts";
import type { RouteRequest } from "@second-story/api/route.ts";
import { discoverySchema } from "@second-story/domain/incident.ts";
import { idSchema } from "@second-story/domain/id.ts";
import { retrospectiveStateSchema } from "@second-story/domain/retrospective-state.ts";
import { z } from "zod";
import { daysBetween } from "../ui/days-between.ts";

type Query = NonNullable<RouteRequest<typeof listIncidents>["query"]>;

const filtersSchema = z.object({
  search: z.string().min(1).optional().catch(undefined),
  severityId: idSchema.optional().catch(undefined),
  serviceId: idSchema.optional().catch(undefined),
  retrospective: z
    .enum(["none", ...retrospectiveStateSchema.options])
    .optional()
    .catch(undefined),
  discoveredBy: discoverySchema.optional().catch(undefined),
  beforeCustomers: z.enum(["true", "false"]).optional().catch(undefined),
  from: z.iso.date().optional().catch(undefined),
  to: z.iso.date().optional().catch(undefined),
  sort: z.enum(["latest", "oldest", "severity"]).optional().catch(undefined),
});

/**
 * The question to the server for filters as they stand in the address; what does not fit is left out. Days are
 * days of the reader's zone, the last one included.
 */
export function incidentQuery(get: (name: string) => string): Query {
  const names = Object.keys(filtersSchema.shape);
  const { from, to, ...rest } = filtersSchema.parse(
    Object.fromEntries(names.map((name) => [name, get(name)])),
  );
  return Object.fromEntries(
    Object.entries({ ...rest, ...daysBetween({ from, to }) }).filter(
      ([, value]) => value !== undefined,
    ),
  );
}
