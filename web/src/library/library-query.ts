import type { searchLibrary } from "@second-story/api/library.ts";
import type { RouteRequest } from "@second-story/api/route.ts";
import { idSchema } from "@second-story/domain/id.ts";
import { daySchema } from "@second-story/domain/instant.ts";
import { z } from "zod";
import { daysBetween } from "../ui/days-between.ts";

type Query = NonNullable<RouteRequest<typeof searchLibrary>["query"]>;

const filtersSchema = z.object({
  words: z.string().trim().min(1).max(200).optional().catch(undefined),
  service: idSchema.optional().catch(undefined),
  severity: idSchema.optional().catch(undefined),
  from: daySchema.optional().catch(undefined),
  to: daySchema.optional().catch(undefined),
});

/**
 * The question to the server for filters as they stand in the address; what does not fit is left out. Days are
 * days of the reader's zone, the last one included.
 */
export function libraryQuery(get: (name: string) => string): Query {
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
