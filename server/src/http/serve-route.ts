import type {
  Route,
  RouteAnswer,
  RouteBody,
  RouteParams,
  RouteQuery,
} from "@second-story/api/route.ts";
import {
  decide,
  type Caller,
  type RetrospectiveStanding,
} from "@second-story/domain/permission.ts";
import type { Context as HonoContext, Hono } from "hono";
import { findIncidentStanding, findStanding } from "../access/store.ts";
import type { Context } from "../context.ts";
import { checkOrigin } from "./check-origin.ts";
import { findAddress } from "./find-address.ts";
import { parseInput } from "./parse-input.ts";
import { notFound, ProblemError } from "./problem-error.ts";
import { readJson } from "./read-json.ts";

const defaultBodyLimit = 1024 * 1024;

/** What a handler gets: input that was understood, and a caller who may. */
export type Handled<R extends Route> = {
  /** Present on every route but the public ones. */
  readonly caller: R["permission"] extends "public" ? Caller | undefined : Caller;
  /** For routes with `:retrospectiveId`, or with `:incidentId`. */
  readonly standing: RetrospectiveStanding | undefined;
  readonly params: RouteParams<R>;
  readonly query: RouteQuery<R>;
  readonly body: RouteBody<R>;
  readonly request: Request;
  /** The network address the request comes from. */
  readonly address: string;
  readonly setHeader: (name: string, value: string) => void;
};

export type Serve = <const R extends Route>(
  route: R,
  handle: (
    handled: Handled<R>,
  ) => Promise<RouteAnswer<R> | Response | (R extends { reply: unknown } ? never : void)>,
) => void;

/**
 * Binds routes to a Hono app: finds the caller, decides the permission, checks the input against the route's
 * schemas, runs the handler and lets only what the reply schema names leave the server. A handler that streams
 * answers with a Response of its own.
 */
export function createServe(app: Hono, context: Context): Serve {
  return (route, handle) => {
    app.on(route.method, `/api/v1${route.path}`, async (http) => {
      const caller = await context.findCaller(http.req.raw.headers);
      checkOrigin(route, http.req.raw, context.baseUrl);
      const standing = await admit(context, route, caller, http);
      const input = await readInput(route, http);
      const answer = await handle({
        caller: caller as never,
        standing,
        params: input.params as never,
        query: input.query as never,
        body: input.body as never,
        request: http.req.raw,
        address: findAddress(http.env, http.req.raw.headers, context.trustedProxies),
        setHeader: (name, value) => {
          http.header(name, value, { append: name.toLowerCase() === "set-cookie" });
        },
      });
      return respond(route, http, answer);
    });
  };
}

async function admit(
  context: Context,
  route: Route,
  caller: Caller | undefined,
  http: HonoContext,
): Promise<RetrospectiveStanding | undefined> {
  if (route.permission === "public") return undefined;
  if (!caller) {
    throw new ProblemError("not-signed-in", "Sign in, or send a valid token, and try again.");
  }
  const retrospectiveId = http.req.param("retrospectiveId");
  const incidentId = http.req.param("incidentId");
  const standing =
    retrospectiveId !== undefined && isUuid(retrospectiveId)
      ? await findStanding(context.db, retrospectiveId, caller.userId)
      : incidentId !== undefined && isUuid(incidentId)
        ? await findIncidentStanding(context.db, incidentId, caller.userId)
        : undefined;
  const decision = decide(caller, route.permission, standing);
  if (decision === "hidden") {
    throw notFound(retrospectiveId === undefined ? "incident" : "retrospective");
  }
  if (decision === "refused") throw new ProblemError("not-allowed", refusal(caller, route));
  return standing;
}

function refusal(caller: Caller, route: Route): string {
  if (caller.scopes) return "The token's scopes or its holder's role do not allow this.";
  return route.permission === "retrospective.read"
    ? "The working document is open to those involved. Ask the facilitator to add you."
    : "Your role does not allow this. Ask an administrator or the facilitator.";
}

async function readInput(
  route: Route,
  http: HonoContext,
): Promise<{ params: unknown; query: unknown; body: unknown }> {
  const params = route.params ? parseInput(route.params, http.req.param(), "path") : undefined;
  const query = route.query ? parseInput(route.query, queryOf(http), "query") : undefined;
  const body = route.body
    ? parseInput(
        route.body,
        await readJson(http.req.raw, route.bodyLimit ?? defaultBodyLimit),
        "body",
      )
    : undefined;
  return { params, query, body };
}

/** A name that is given once is text, one that is given several times a list. */
function queryOf(http: HonoContext): Record<string, string | string[]> {
  return Object.fromEntries(
    Object.entries(http.req.queries()).map(([name, values]) => [
      name,
      values.length === 1 ? (values[0] ?? "") : values,
    ]),
  );
}

function respond(route: Route, http: HonoContext, answer: unknown): Response {
  if (answer instanceof Response) return answer;
  if (!route.reply) return http.body(null, 204);
  const reply = route.reply.parse(answer);
  if (route.produces !== undefined) {
    http.header("content-type", `${route.produces}; charset=utf-8`);
    return http.body(reply as string, route.status ?? 200);
  }
  return http.json(reply as object, route.status ?? 200);
}

function isUuid(text: string): boolean {
  return /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/iu.test(text);
}
