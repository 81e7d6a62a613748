import { problemSchema, type Problem } from "./problem.ts";
import type { Route, RouteReply, RouteRequest } from "./route.ts";

/** The part of `fetch` the client needs, so that it works in browser, Node and tests alike. */
export type Fetch = (
  url: string,
  init: { method: string; headers: Record<string, string>; body?: string },
) => Promise<{ status: number; text: () => Promise<string> }>;

/** A refusal by the server, or a server that could not be reached (`status` 0, code `unreachable`). */
export class ApiError extends Error {
  readonly problem: Problem;
  constructor(problem: Problem, options?: { cause: unknown }) {
    super(problem.detail, options);
    this.name = "ApiError";
    this.problem = problem;
  }
}

export type Client = {
  call: <R extends Route>(route: R, request: RouteRequest<R>) => Promise<RouteReply<R>>;
};

/** A typed client of the routes. `baseUrl` without a trailing slash; `token` for programs. */
export function createClient(settings: {
  readonly baseUrl: string;
  readonly fetch: Fetch;
  readonly token?: string;
}): Client {
  const headers: Record<string, string> = { accept: "application/json", "x-second-story": "1" };
  if (settings.token) headers["authorization"] = `Bearer ${settings.token}`;
  return {
    async call(route, request) {
      const { params, query, body } = request as Parts;
      const init = {
        method: route.method,
        headers: body === undefined ? headers : { ...headers, "content-type": "application/json" },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      };
      const url = settings.baseUrl + urlOf(route, params, query);
      const answer = await settings.fetch(url, init).catch((cause: unknown) => {
        throw unreachable(cause);
      });
      const text = await answer.text();
      if (answer.status >= 400) throw new ApiError(problemFrom(answer.status, text));
      return replyOf(route, text) as RouteReply<typeof route>;
    },
  };
}

function replyOf(route: Route, text: string): unknown {
  if (route.produces !== undefined) return text;
  return text === "" ? undefined : JSON.parse(text);
}

type Parts = {
  params?: Record<string, string>;
  query?: Record<string, unknown>;
  body?: unknown;
};

/** The address of a route below the server's base, parameters and query filled in. */
export function urlOf(
  route: Route,
  params: Record<string, string> = {},
  query: Record<string, unknown> = {},
): string {
  const path = route.path.replaceAll(/:(\w+)/gu, (_, name: string) =>
    encodeURIComponent(params[name] ?? ""),
  );
  const pairs = Object.entries(query).flatMap(([name, value]) =>
    (Array.isArray(value) ? value : [value])
      .filter((one) => one !== undefined && one !== null && one !== "")
      .map((one) => `${encodeURIComponent(name)}=${encodeURIComponent(String(one))}`),
  );
  return `/api/v1${path}${pairs.length > 0 ? `?${pairs.join("&")}` : ""}`;
}

function problemFrom(status: number, text: string): Problem {
  try {
    return problemSchema.parse(JSON.parse(text));
  } catch {
    return {
      type: "about:blank",
      title: "The server answered in a way that was not understood",
      status,
      code: "unreadable-answer",
      detail: "Try again in a moment. If it goes on, tell whoever runs this installation.",
    };
  }
}

function unreachable(cause: unknown): ApiError {
  return new ApiError(
    {
      type: "about:blank",
      title: "The server cannot be reached",
      status: 0,
      code: "unreachable",
      detail: "Check the connection. What you typed is kept on this page.",
    },
    { cause },
  );
}
