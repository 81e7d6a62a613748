import { urlOf } from "@second-story/api/client.ts";
import type { Route } from "@second-story/api/route.ts";
import type { AccessMode, Permission, Scope } from "@second-story/domain/permission.ts";
import { v7 } from "uuid";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { createTestApp, type TestApp } from "../testing/create-test-app.ts";
import { join, type Joined } from "../testing/join.ts";
import { listRoutes } from "../testing/list-routes.ts";

/**
 * Walks every route as every kind of caller. What is expected is written here by hand, apart from the table that
 * the server decides by: `+` let in, `-` refused (403), `.` hidden (404). A new permission fails until it has a row.
 *
 * Columns: administrator, member, reader (all three outside the retrospective), participant, lead,
 * reader who takes part, all by session; token of the lead with scope read, write, administer.
 */
const callers = [
  "administrator",
  "member",
  "reader",
  "participant",
  "lead",
  "reading participant",
  "read token",
  "write token",
  "administer token",
] as const;
type CallerName = (typeof callers)[number];

const anywhere: Readonly<Partial<Record<Permission, string>>> = {
  "self.read": "++++++ +--",
  "self.write": "++++++ --+",
  "self.credentials": "++++++ ---",
  "organisation.read": "++++++ +--",
  "organisation.manage": "+----- ---",
  "people.read": "++++++ +--",
  "people.manage": "+----- ---",
  "guests.write": "++-++- -+-",
  "services.read": "++++++ +--",
  "services.write": "++-++- -+-",
  "incidents.read": "++++++ +--",
  "incidents.write": "++-++- -+-",
  "integrations.manage": "+----- ---",
  "evidence.read": "++-++- +--",
  "retrospectives.list": "++++++ +--",
  "retrospectives.create": "++-++- -+-",
  "language.check": "++++++ +--",
};

const inRetrospective: Readonly<Partial<Record<Permission, Record<AccessMode, string>>>> = {
  "retrospective.see": {
    open: "++++++ +--",
    involved: "++++++ +--",
    restricted: "...+++ +--",
  },
  "retrospective.read": {
    open: "++++++ +--",
    involved: "---+++ +--",
    restricted: "...+++ +--",
  },
  "retrospective.write": {
    open: "++-++- -+-",
    involved: "---++- -+-",
    restricted: "...++- -+-",
  },
  "retrospective.evidence.read": {
    open: "++-++- +--",
    involved: "---++- +--",
    restricted: "...++- +--",
  },
  "retrospective.evidence.write": {
    open: "++-++- -+-",
    involved: "---++- -+-",
    restricted: "...++- -+-",
  },
  "retrospective.manage": {
    open: "----+- -+-",
    involved: "----+- -+-",
    restricted: "...-+- -+-",
  },
  "retrospective.delete": {
    open: "----+- ---",
    involved: "----+- ---",
    restricted: "...-+- ---",
  },
  "retrospective.facts.agree": {
    open: "---+++ ---",
    involved: "---+++ ---",
    restricted: "...+++ ---",
  },
  "retrospective.actions.read": {
    open: "++++++ +--",
    involved: "++++++ +--",
    restricted: "...+++ +--",
  },
  "retrospective.actions.write": {
    open: "++-++- -+-",
    involved: "---++- -+-",
    restricted: "...++- -+-",
  },
  "retrospective.actions.move": {
    open: "++-++- -+-",
    involved: "++-++- -+-",
    restricted: "...++- -+-",
  },
  "retrospective.published.read": {
    open: "++++++ +--",
    involved: "++++++ +--",
    restricted: "...+++ +--",
  },
};

/** What belongs to one incident, by the access of the only retrospective that it has. */
const ofIncident: typeof inRetrospective = {
  "incident.read": {
    open: "++++++ +--",
    involved: "++++++ +--",
    restricted: "...+++ +--",
  },
  "incident.write": {
    open: "++-++- -+-",
    involved: "++-++- -+-",
    restricted: "...++- -+-",
  },
  "incident.evidence.read": {
    open: "++-++- +--",
    involved: "---++- +--",
    restricted: "...++- +--",
  },
};
const byAccess = { ...inRetrospective, ...ofIncident };

const bearer = (token: string) => ({ authorization: `Bearer ${token}` });

function rowOf(permission: Permission, access: AccessMode): string | undefined {
  const row = byAccess[permission]?.[access] ?? anywhere[permission];
  return row?.replaceAll(" ", "");
}

/** The objects within a schema that take fields which the schema does not name. */
function listOpenObjects(schema: z.ZodType): unknown[] {
  const open: unknown[] = [];
  const walk = (node: unknown): void => {
    if (typeof node !== "object" || node === null) return;
    const { type, properties, additionalProperties } = node as Record<string, unknown>;
    if (type === "object" && properties && additionalProperties !== false) open.push(node);
    for (const inner of Object.values(node)) walk(inner);
  };
  walk(z.toJSONSchema(schema, { io: "input", unrepresentable: "any" }));
  return open;
}

const routes = await listRoutes();
const titled = (among: readonly Route[]) =>
  among.map((route) => [`${route.method} ${route.path}`, route] as const);
const outcomes = { "+": "let in", "-": "refused", ".": "hidden" } as const;

describe("every route", () => {
  let test: TestApp;
  let credentials: Record<CallerName, Record<string, string>>;
  let people: { lead: string; participant: string; readingParticipant: string };

  beforeAll(async () => {
    test = await createTestApp();
    const [administrator, member, reader, participant, lead, readingParticipant] =
      await Promise.all([
        join(test, "administrator"),
        join(test, "member"),
        join(test, "reader"),
        join(test, "member"),
        join(test, "member"),
        join(test, "reader"),
      ]);
    people = {
      lead: lead.userId,
      participant: participant.userId,
      readingParticipant: readingParticipant.userId,
    };
    const session = (person: Joined) => ({ cookie: person.cookie() });
    const token = async (scope: Scope) => bearer(await test.createToken(lead.userId, [scope]));
    credentials = {
      administrator: session(administrator),
      member: session(member),
      reader: session(reader),
      participant: session(participant),
      lead: session(lead),
      "reading participant": session(readingParticipant),
      "read token": await token("read"),
      "write token": await token("write"),
      "administer token": await token("administer"),
    };
  });
  afterAll(() => test.close());

  const createRetrospective = async (access: AccessMode): Promise<string> => {
    const id = v7();
    const { db } = test.context;
    await db
      .insertInto("retrospectives")
      .values({ id, title: "Walked over", access, created_by: people.lead })
      .execute();
    // Under the same id, so that a path can name either.
    const severity = await db
      .selectFrom("severities")
      .select("id")
      .limit(1)
      .executeTakeFirstOrThrow();
    await db
      .insertInto("incidents")
      .values({ id, title: "Walked over", severity_id: severity.id })
      .execute();
    await db
      .insertInto("retrospective_incidents")
      .values({ retrospective_id: id, incident_id: id })
      .execute();
    await db
      .insertInto("participants")
      .values([
        { id: v7(), retrospective_id: id, user_id: people.participant },
        { id: v7(), retrospective_id: id, user_id: people.readingParticipant },
      ])
      .execute();
    return id;
  };

  /** Sends the route with ids that name nothing and no body: enough to learn who is let in, too little to change a thing. */
  const send = async (route: Route, headers: Record<string, string>, retrospectiveId: string) => {
    const params: Record<string, string> = { retrospectiveId, incidentId: retrospectiveId };
    for (const name of Object.keys(route.params?.shape ?? {})) params[name] ??= v7();
    // A stream would go on for ever: closed again at once.
    const closing = new AbortController();
    const answer = await test.app.request(urlOf(route, params), {
      method: route.method,
      signal: closing.signal,
      headers,
    });
    const isStream = answer.headers.get("content-type")?.startsWith("text/event-stream") === true;
    const text = isStream ? "" : await answer.text();
    closing.abort();
    return { status: answer.status, text };
  };

  const classify = ({ status, text }: { status: number; text: string }): string => {
    expect(status, text).toBeLessThan(500);
    if (status === 401) return "not signed in";
    if (status === 403) return "refused";
    if (text.includes("This address does not exist")) return "not served";
    const isHidden = /This (?:retrospective|incident) does not exist/u.test(text);
    if (status === 404 && isHidden) return "hidden";
    return "let in";
  };

  it("has a name and an address of its own", () => {
    expect(routes.length).toBeGreaterThan(10);
    expect(new Set(routes.map(({ name }) => name)).size).toBe(routes.length);
    expect(new Set(routes.map(({ method, path }) => `${method} ${path}`)).size).toBe(routes.length);
  });

  // A file of a later version may say more than this one knows.
  const strict = routes.filter(({ name }) => name !== "importRetrospective");
  it.each(titled(strict.filter(({ body, query }) => body ?? query)))(
    "%s takes no field that it does not know",
    (_, { body, query }) => {
      expect([body, query].flatMap((schema) => (schema ? listOpenObjects(schema) : []))).toEqual(
        [],
      );
    },
  );

  it.each(titled(routes.filter(({ permission }) => permission === "public")))(
    "%s is open to anyone",
    async (_, route) => {
      expect(classify(await send(route, {}, v7()))).not.toMatch(/refused|not served/u);
    },
  );

  it.each(titled(routes.filter(({ permission }) => permission !== "public")))(
    "%s lets in whom it should",
    async (_, route) => {
      const permission = route.permission as Permission;
      expect(classify(await send(route, {}, v7()))).toBe("not signed in");
      expect(classify(await send(route, bearer("sst_made-up"), v7()))).toBe("not signed in");
      const modes: readonly AccessMode[] = ["open", "involved", "restricted"];
      for (const access of byAccess[permission] ? modes : modes.slice(0, 1)) {
        const row = rowOf(permission, access);
        expect(row, `${permission} has no row in this test`).toHaveLength(callers.length);
        const seen: Record<string, string> = {};
        const wanted: Record<string, string> = {};
        for (const [at, caller] of callers.entries()) {
          const id = await createRetrospective(access);
          seen[caller] = classify(await send(route, credentials[caller], id));
          wanted[caller] = outcomes[row?.[at] as keyof typeof outcomes];
        }
        expect({ access, ...seen }).toEqual({ access, ...wanted });
      }
    },
  );

  it.each(titled(routes.filter(({ path }) => path.includes(":retrospectiveId"))))(
    "%s needs a permission that looks at the retrospective",
    (_, route) => {
      expect(Object.keys(inRetrospective)).toContain(route.permission);
    },
  );

  it.each(titled(routes.filter(({ path }) => path.includes(":incidentId"))))(
    "%s needs a permission that looks at the incident",
    (_, route) => {
      expect(Object.keys(byAccess)).toContain(route.permission);
    },
  );
});
