import type { Permission } from "@second-story/domain/permission.ts";
import type { z } from "zod";

/** What changes are told by: the features' names. */
export type Topic =
  | "organisation"
  | "people"
  | "services"
  | "incidents"
  | "retrospectives"
  | "participants"
  | "timeline"
  | "evidence"
  | "prose"
  | "action-items"
  | "factors"
  | "editions"
  | "language"
  | "integrations"
  | "monitoring";

export type Method = "GET" | "POST" | "PUT" | "PATCH" | "DELETE";

/**
 * One route as data: the server serves it, the client calls it, `openapi.json` and the walk over every route
 * are made from it. The path is below `/api/v1`, with `:name` for parameters; a permission that concerns one
 * retrospective needs `:retrospectiveId` in the path.
 */
export type Route = {
  readonly name: string;
  readonly method: Method;
  readonly path: string;
  /** `public` is open to anyone, signed in or not. */
  readonly permission: Permission | "public";
  /** One sentence for the reference. */
  readonly summary: string;
  /** For reads: the topics of change on which the reply depends; an open page asks again when it hears of one. */
  readonly topics?: readonly Topic[];
  readonly params?: z.ZodObject;
  readonly query?: z.ZodObject;
  readonly body?: z.ZodType;
  /** Absent: 204 without a body. */
  readonly reply?: z.ZodType;
  /** The status of success; 200 with a reply and 204 without, unless told. */
  readonly status?: 200 | 201 | 202;
  /** A media type other than JSON for the reply, which is then text, such as `text/markdown`. */
  readonly produces?: string;
  /** The most bytes of body that are read. 1 MiB unless told. */
  readonly bodyLimit?: number;
};

export function route<const R extends Route>(definition: R): R {
  return definition;
}

type Output<S> = S extends z.ZodType ? z.output<S> : undefined;
type Input<S> = S extends z.ZodType ? z.input<S> : undefined;

/** What the server's handler receives. */
export type RouteParams<R extends Route> = Output<R["params"]>;
export type RouteQuery<R extends Route> = Output<R["query"]>;
export type RouteBody<R extends Route> = Output<R["body"]>;
/** What the server's handler returns, before the reply schema lets pass only what it names. */
export type RouteAnswer<R extends Route> = R["reply"] extends z.ZodType
  ? z.input<R["reply"]>
  : undefined;

type Part<Name extends string, S> = S extends z.ZodType
  ? { readonly [N in Name]: Input<S> }
  : unknown;
type OptionalPart<Name extends string, S> = S extends z.ZodType
  ? { readonly [N in Name]?: Input<S> }
  : unknown;

/** What the client sends. */
export type RouteRequest<R extends Route> = Part<"params", R["params"]> &
  OptionalPart<"query", R["query"]> &
  Part<"body", R["body"]>;
/** What the client gets back. */
export type RouteReply<R extends Route> = Output<R["reply"]>;
