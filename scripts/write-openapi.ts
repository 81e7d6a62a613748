import { problemCodes, problemSchema } from "@second-story/api/problem.ts";
import type { Route } from "@second-story/api/route.ts";
import { z } from "zod";
import { listRoutes } from "../server/src/testing/list-routes.ts";
import { writeGenerated } from "./write-generated.ts";

const schemaOf = (schema: z.ZodType, io: "input" | "output"): object => {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io, unrepresentable: "any" });
  return rest;
};

function parametersOf(schema: z.ZodObject | undefined, where: "path" | "query"): object[] {
  if (!schema) return [];
  const { properties = {}, required = [] } = z.toJSONSchema(schema, {
    io: "input",
    unrepresentable: "any",
  });
  return Object.entries(properties).map(([name, property]) => ({
    name,
    in: where,
    required: where === "path" || required.includes(name),
    schema: property,
  }));
}

function operationOf(route: Route): object {
  const status = String(route.status ?? (route.reply ? 200 : 204));
  const type = route.produces ?? "application/json";
  return {
    operationId: route.name,
    summary: route.summary,
    tags: [route.path.split("/")[1] ?? ""],
    "x-permission": route.permission,
    security: route.permission === "public" ? [] : [{ token: [] }, { session: [] }],
    parameters: [...parametersOf(route.params, "path"), ...parametersOf(route.query, "query")],
    ...(route.body
      ? {
          requestBody: {
            required: true,
            content: { "application/json": { schema: schemaOf(route.body, "input") } },
          },
        }
      : {}),
    responses: {
      [status]: route.reply
        ? { description: "Done", content: { [type]: { schema: schemaOf(route.reply, "output") } } }
        : { description: "Done" },
      default: { $ref: "#/components/responses/problem" },
    },
  };
}

const paths: Record<string, Record<string, object>> = {};
for (const route of await listRoutes()) {
  const path = route.path.replaceAll(/:(\w+)/gu, "{$1}");
  (paths[path] ??= {})[route.method.toLowerCase()] = operationOf(route);
}

const document = {
  openapi: "3.1.0",
  info: {
    title: "Second Story",
    version: "1",
    summary: "Blameless retrospectives after incidents.",
    license: { name: "Apache-2.0", identifier: "Apache-2.0" },
  },
  servers: [{ url: "/api/v1" }],
  paths,
  components: {
    securitySchemes: {
      token: { type: "http", scheme: "bearer" },
      session: { type: "apiKey", in: "cookie", name: "second-story.session_token" },
    },
    responses: {
      problem: {
        description: `A problem document (RFC 9457). Codes: ${Object.keys(problemCodes).join(", ")}.`,
        content: { "application/problem+json": { schema: schemaOf(problemSchema, "output") } },
      },
    },
  },
};

await writeGenerated({ "api/openapi.json": `${JSON.stringify(document, undefined, 2)}\n` });
