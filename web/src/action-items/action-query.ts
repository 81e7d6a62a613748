import type { listAllActionItems } from "@second-story/api/action-items.ts";
import type { RouteRequest } from "@second-story/api/route.ts";
import {
  actionStateSchema,
  actionTypeSchema,
  isOpen,
  prioritySchema,
} from "@second-story/domain/action-item.ts";
import { idSchema } from "@second-story/domain/id.ts";
import { z } from "zod";
import { numberOf } from "./use-chosen-item.ts";

type Query = NonNullable<RouteRequest<typeof listAllActionItems>["query"]>;

const openStates = actionStateSchema.options.filter(isOpen);

const filtersSchema = z.object({
  words: z.string().min(1).optional().catch(undefined),
  state: z
    .enum(["all", ...actionStateSchema.options])
    .optional()
    .catch(undefined),
  owner: z
    .union([idSchema, z.enum(["me", "nobody"])])
    .optional()
    .catch(undefined),
  team: idSchema.optional().catch(undefined),
  priority: prioritySchema.optional().catch(undefined),
  type: actionTypeSchema.optional().catch(undefined),
  overdue: z.literal("true").optional().catch(undefined),
  sort: z.enum(["due", "newest", "priority"]).optional().catch(undefined),
});

/**
 * The question to the server for filters as they stand in the address; what does not fit is left out. Without a
 * state it is about what is open. A code such as "A-12" finds that one item, wherever it stands.
 */
export function actionQuery(get: (name: string) => string, today: string): Query {
  const names = Object.keys(filtersSchema.shape);
  const { state, overdue, words, owner, team, priority, type, sort } = filtersSchema.parse(
    Object.fromEntries(names.map((name) => [name, get(name)])),
  );
  const number = words === undefined ? undefined : numberOf(words);
  if (number !== undefined) return { number };
  return {
    ...(words === undefined ? {} : { words }),
    ...(state === "all" ? {} : { state: state === undefined || overdue ? openStates : [state] }),
    ...(owner === undefined ? {} : { owner }),
    ...(team === undefined ? {} : { team }),
    ...(priority === undefined ? {} : { priority: [priority] }),
    ...(type === undefined ? {} : { type: [type] }),
    ...(overdue === undefined ? {} : { dueBefore: today }),
    ...(sort === undefined ? {} : { sort }),
  };
}
