import { urlOf } from "@second-story/api/client.ts";
import { createExample } from "@second-story/api/exports.ts";
import { dismissFinding } from "@second-story/api/language.ts";
import { nameProseVersion } from "@second-story/api/prose.ts";
import { createRetrospective, editRetrospective } from "@second-story/api/retrospectives.ts";
import type { Route } from "@second-story/api/route.ts";
import { v7 } from "uuid";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createTestApp, type TestApp, type TestUser } from "../testing/create-test-app.ts";
import { listRoutes } from "../testing/list-routes.ts";
import { sampleBody } from "../testing/sample-body.ts";

/** Which table holds what a parameter or a field of a body names. */
const tables: Readonly<Record<string, string>> = {
  actionItemId: "action_items",
  chartId: "monitoring_charts",
  dismissalId: "language_dismissals",
  entryId: "timeline_entries",
  entryIds: "timeline_entries",
  evidenceFor: "timeline_entries",
  evidenceAgainst: "timeline_entries",
  factorId: "factors",
  id: "timeline_entries",
  importId: "imports",
  incidentId: "incidents",
  incidentIds: "incidents",
  markId: "communication_marks",
  messageId: "evidence_messages",
  messageIds: "evidence_messages",
  objectionId: "objections",
  participantId: "participants",
  presenceId: "presences",
  settledEntryId: "timeline_entries",
  signalId: "missing_signals",
  versionId: "prose_versions",
};

const words: Readonly<Record<string, string>> = {
  section: "notes",
  kind: "detected",
  gate: "facts-agreed",
  number: "1",
  sourceLink: "https://example.org",
  timeZone: "Europe/Vienna",
  until: "2026-03-07T15:00:00Z",
  to: "2026-03-07T15:00:00Z",
  startsOn: "2026-03-01",
};
const isInstant = /At$|^from$|^scheduledFor$/u;
const isDay = /On$/u;
const wordFor = (field: string): string | undefined =>
  words[field] ??
  (isInstant.test(field) ? "2026-03-07T14:00:00Z" : isDay.test(field) ? "2026-03-08" : undefined);

/** What no schema says: numbers that belong together. */
const bodies: Readonly<Record<string, unknown>> = {
  giveChart: { title: "x", times: [1, 2], series: [{ name: "x", values: [1, 2], baselines: {} }] },
};

const routes = (await listRoutes()).filter(({ path }) => path.includes(":retrospectiveId"));

describe("somebody who leads a retrospective and knows the ids of another", () => {
  let test: TestApp;
  let mallory: TestUser;
  let theirs: Record<string, string>;
  /** Every text of the other one. */
  let secrets: string[];

  beforeAll(async () => {
    test = await createTestApp();
    const ana = await test.createUser();
    mallory = await test.createUser("administrator");
    const { retrospectiveId } = await ana.client.call(createExample, {});
    const params = { retrospectiveId };
    await ana.client.call(editRetrospective, {
      params,
      body: { access: "restricted", version: 1 },
    });
    await ana.client.call(nameProseVersion, {
      params: { ...params, section: "notes" },
      body: { label: "As agreed" },
    });
    await ana.client.call(dismissFinding, { params, body: { rule: "x", sentence: "x" } });
    theirs = {};
    for (const [name, table] of Object.entries(tables)) {
      const { rows } = await test.pool.query<{ id: string }>(`select id from ${table} limit 1`);
      theirs[name] = rows[0]?.id ?? "";
    }
    const texts = await test.pool.query<{ text: string }>(
      `select title as text from retrospectives union select title from action_items union select statement from factors
       union select text from timeline_entries union select text from evidence_messages`,
    );
    secrets = texts.rows.map(({ text }) => text).filter(({ length }) => length > 12);
  });
  afterAll(() => test.close());

  /** Every row that there is, but for what a call of any kind touches. */
  const readRows = async (): Promise<Set<string>> => {
    const { rows } = await test.pool.query<{ name: string }>(
      `select table_name as name from information_schema.tables
       where table_schema = 'public' and table_name not in ('api_tokens', 'sessions')`,
    );
    const all = rows.map(({ name }) => `select '${name} ' || t::text as row from ${name} t`);
    const found = await test.pool.query<{ row: string }>(all.join(" union all "));
    return new Set(found.rows.map(({ row }) => row));
  };

  const attack = async (route: Route, ids: "all" | "required") => {
    const before = await readRows();
    const [severity] = await test.context.db.selectFrom("severities").select("id").execute();
    const incidentId = v7();
    await test.context.db
      .insertInto("incidents")
      .values({ id: incidentId, title: "Mine", severity_id: severity?.id ?? "" })
      .execute();
    const mine = await mallory.client.call(createRetrospective, {
      body: { title: "Mine", incidentIds: [incidentId] },
    });
    const idOf = (name: string): string => theirs[name] ?? v7();
    const params: Record<string, string> = { retrospectiveId: mine.id };
    for (const name of Object.keys(route.params?.shape ?? {})) {
      params[name] ??= wordFor(name) ?? idOf(name);
    }
    const body =
      route.body &&
      (bodies[route.name] ??
        sampleBody(
          route.body,
          (field, format) => (format === "uuid" ? idOf(field) : wordFor(field)),
          ids,
        ));
    if (route.body) expect(route.body.safeParse(body).error?.issues).toBeUndefined();
    const closing = new AbortController();
    const query = route.query?.shape ?? {};
    const asked = Object.keys(query).filter((name) => name in theirs);
    const url = urlOf(route, params, Object.fromEntries(asked.map((name) => [name, idOf(name)])));
    const answer = await test.app.request(url, {
      method: route.method,
      signal: closing.signal,
      headers: { authorization: `Bearer ${mallory.token}`, "content-type": "application/json" },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const isStream = answer.headers.get("content-type")?.startsWith("text/event-stream") === true;
    const text = isStream ? "" : await answer.text();
    closing.abort();
    const after = await readRows();
    return {
      status: answer.status,
      text,
      changed: [...before].filter((row) => !after.has(row)),
      linked: [...after].filter(
        (row) => !before.has(row) && Object.values(theirs).some((id) => row.includes(id)),
      ),
      namesAnother: Object.keys(params).some(
        (name) => name !== "retrospectiveId" && name in theirs,
      ),
    };
  };

  it("finds one of each kind to try", () => {
    expect(Object.entries(theirs).filter(([, id]) => id === "")).toEqual([]);
  });

  describe.each([
    { ids: "all", where: "in the address and in what is sent" },
    { ids: "required", where: "in the address alone" },
  ] as const)("by ids $where", ({ ids }) => {
    it.each(routes.map((route) => [`${route.method} ${route.path}`, route] as const))(
      "%s: neither learns nor changes anything",
      async (_, route) => {
        const { status, text, changed, linked, namesAnother } = await attack(route, ids);
        expect(changed).toEqual([]);
        expect(linked).toEqual([]);
        expect(status, text).toBeLessThan(500);
        expect(namesAnother ? [403, 404, 422] : [status], text).toContain(status);
        for (const secret of secrets) expect(text).not.toContain(secret);
      },
    );
  });
});
