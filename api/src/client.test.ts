import { describe, expect, it } from "vitest";
import { z } from "zod";
import { createClient, urlOf, type Fetch } from "./client.ts";
import { route } from "./route.ts";

const findThings = route({
  name: "findThings",
  method: "GET",
  path: "/shelves/:shelfId/things",
  permission: "services.read",
  summary: "Finds things.",
  params: z.object({ shelfId: z.string() }),
  query: z.object({ words: z.string().optional(), kind: z.array(z.string()).optional() }),
  reply: z.object({ items: z.array(z.string()) }),
});
const addThing = route({
  name: "addThing",
  method: "POST",
  path: "/things",
  permission: "services.write",
  summary: "Adds a thing.",
  body: z.object({ name: z.string() }),
});
const readThing = route({
  name: "readThing",
  method: "GET",
  path: "/thing",
  permission: "services.read",
  summary: "Reads a thing as text.",
  produces: "text/markdown",
  reply: z.string(),
});

function clientAnswering(status: number, text: string) {
  const sent: Parameters<Fetch>[] = [];
  const client = createClient({
    baseUrl: "http://example.org",
    token: "sst_secret",
    fetch: async (...request) => {
      sent.push(request);
      return { status, text: async () => text };
    },
  });
  return { client, sent };
}

describe("the address of a route", () => {
  it("carries parameters and query safely, lists as repeated names", () => {
    expect(urlOf(findThings, { shelfId: "../a b" }, { words: "x&y=z", kind: ["one", "two"] })).toBe(
      "/api/v1/shelves/..%2Fa%20b/things?words=x%26y%3Dz&kind=one&kind=two",
    );
  });

  it("leaves out what is not given", () => {
    expect(urlOf(findThings, { shelfId: "1" }, { words: undefined, kind: [] })).toBe(
      "/api/v1/shelves/1/things",
    );
  });
});

describe("the client", () => {
  it("sends its token and a JSON body, and takes an empty answer", async () => {
    const { client, sent } = clientAnswering(204, "");
    expect(await client.call(addThing, { body: { name: "a" } })).toBeUndefined();
    expect(sent[0]?.[0]).toBe("http://example.org/api/v1/things");
    expect(sent[0]?.[1]).toMatchObject({
      method: "POST",
      headers: { authorization: "Bearer sst_secret", "content-type": "application/json" },
      body: '{"name":"a"}',
    });
  });

  it("gives text that is not JSON as it is", async () => {
    const { client } = clientAnswering(200, "# A thing");
    expect(await client.call(readThing, {})).toBe("# A thing");
  });

  it("throws what the server refused, in the server's words", async () => {
    const problem = {
      type: "urn:x",
      title: "No",
      status: 409,
      code: "stale-version",
      detail: "Look again.",
      current: { name: "b" },
    };
    const { client } = clientAnswering(409, JSON.stringify(problem));
    await expect(client.call(addThing, { body: { name: "a" } })).rejects.toMatchObject({
      message: "Look again.",
      problem: { code: "stale-version", current: { name: "b" } },
    });
  });

  it("says in plain words that an answer was not understood, or that nobody answered", async () => {
    const { client } = clientAnswering(502, "<html>Bad gateway</html>");
    await expect(client.call(readThing, {})).rejects.toMatchObject({
      problem: { status: 502, code: "unreadable-answer" },
    });
    const away = createClient({
      baseUrl: "http://example.org",
      fetch: () => Promise.reject(new TypeError("fetch failed")),
    });
    await expect(away.call(readThing, {})).rejects.toMatchObject({
      problem: { status: 0, code: "unreachable" },
    });
  });
});
