import { z } from "zod";
import { route } from "./route.ts";

/**
 * What a page hears over the event stream `GET /api/v1/events`: that something changed, never what it says, so
 * that the page asks again through the routes and access is decided there.
 */
export const changeSchema = z.object({
  /** Position in the log of changes, as text (64 bit). Sent as the event's id for catching up. */
  id: z.string(),
  /** The feature it belongs to: `incidents`, `timeline`, `action-items`, … */
  topic: z.string(),
  retrospectiveId: z.string().nullable(),
  subjectId: z.string().nullable(),
});
export type Change = z.infer<typeof changeSchema>;

export const followChanges = route({
  name: "followChanges",
  method: "GET",
  path: "/events",
  permission: "organisation.read",
  summary:
    "An event stream of changes. Send the last id heard (`Last-Event-ID`, or `since`) to get what was missed.",
  query: z.strictObject({
    since: z
      .string()
      .regex(/^\d{1,18}$/u)
      .optional(),
  }),
  produces: "text/event-stream",
  reply: z.string(),
});
