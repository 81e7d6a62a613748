import { createIncident, listIncidents } from "@second-story/api/incidents.ts";
import { createRetrospective } from "@second-story/api/retrospectives.ts";
import { listSeverities } from "@second-story/api/severities.ts";
import type { RouteRequest } from "@second-story/api/route.ts";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createTestApp, type TestApp, type TestUser } from "../../testing/create-test-app.ts";

type Query = NonNullable<RouteRequest<typeof listIncidents>["query"]>;

describe("the list of incidents", () => {
  let test: TestApp;
  let member: TestUser;
  let severities: readonly { readonly id: string }[];
  beforeAll(async () => {
    test = await createTestApp();
    member = await test.createUser("member");
    severities = (await member.client.call(listSeverities, {})).items;
    await create("Queue stood still", 2, "2026-01-05T10:00:00Z");
    await create("Database pool ran dry", 0, "2026-01-01T10:00:00Z");
    await create("100% of logins_failed", 0, "2026-01-03T10:00:00Z");
    await create("Search returned stale results", 4, "2026-01-04T10:00:00Z");
  });
  afterAll(() => test.close());

  const create = (title: string, rank: number, impactStarted: string) =>
    member.client.call(createIncident, {
      body: {
        title,
        severityId: severities[rank]?.id ?? "",
        milestones: { "impact-started": impactStarted },
        ...(rank === 0 ? { discoveredBy: "monitoring-alert", beforeCustomers: true } : {}),
      },
    });
  const titles = async (query: Query, user = member) =>
    (await user.client.call(listIncidents, { query })).items.map(({ title }) => title);

  it("comes latest impact first, or by severity", async () => {
    const latest = ["Queue stood still", "Search returned stale results"];
    expect((await titles({})).slice(0, 2)).toEqual(latest);
    expect((await titles({ sort: "severity" })).slice(0, 3)).toEqual([
      "100% of logins_failed",
      "Database pool ran dry",
      "Queue stood still",
    ]);
  });

  it.each(["latest", "oldest", "severity"] as const)(
    "pages by keyset without gaps or repeats, sorted by %s",
    async (sort) => {
      const all = await titles({ sort });
      const paged: string[] = [];
      let after: string | undefined;
      do {
        const page = await member.client.call(listIncidents, {
          query: { sort, limit: 1, ...(after === undefined ? {} : { after }) },
        });
        paged.push(...page.items.map(({ title }) => title));
        after = page.next ?? undefined;
      } while (after !== undefined);
      expect(paged).toEqual(all);
      expect(paged).toHaveLength(4);
    },
  );

  it("filters by severity, discovery, before customers and time", async () => {
    const worst = ["100% of logins_failed", "Database pool ran dry"];
    expect(await titles({ severityId: severities[0]?.id ?? "" })).toEqual(worst);
    expect(await titles({ discoveredBy: "monitoring-alert" })).toEqual(worst);
    expect(await titles({ beforeCustomers: "true" })).toEqual(worst);
    const span = { from: "2026-01-03T10:00:00Z", to: "2026-01-05T10:00:00Z" };
    expect(await titles(span)).toEqual(["Search returned stale results", "100% of logins_failed"]);
  });

  it("finds by words in any form, by part of a title and by number", async () => {
    expect(await titles({ search: "stale result" })).toEqual(["Search returned stale results"]);
    expect(await titles({ search: "pool or queue" })).toHaveLength(2);
    expect(await titles({ search: "atab" })).toEqual(["Database pool ran dry"]);
    expect(await titles({ search: "inc-1" })).toEqual(["Queue stood still"]);
    expect(await titles({ search: "100%" })).toEqual(["100% of logins_failed"]);
    expect(await titles({ search: "_" })).toEqual(["100% of logins_failed"]);
  });

  it.each([
    "'",
    "a & !",
    "a:*",
    '"',
    "\\",
    "(((",
    "<->",
    "- - -",
    "or or",
    "';--",
    "%%%",
    "٪".repeat(300),
  ])("takes %j as words, not as an error", async (search) => {
    await expect(titles({ search })).resolves.toBeInstanceOf(Array);
  });

  it.each([
    "x",
    btoa('["1 yesterday","x"]'),
    btoa('[1,"2"]'),
    btoa('["1 infinity","01900000-0000-7000-8000-000000000001"]'),
  ])("refuses the forged cursor %s", async (after) => {
    await expect(titles({ after })).rejects.toMatchObject({ problem: { status: 422 } });
  });

  it("filters by the state of a retrospective without telling of a hidden one", async () => {
    const { items } = await member.client.call(listIncidents, { query: { search: "queue" } });
    const stranger = await test.createUser("administrator");
    await member.client.call(createRetrospective, {
      body: { title: "Hidden", incidentIds: [items[0]?.id ?? ""], access: "restricted" },
    });
    const search = "queue";
    expect(await titles({ search, retrospective: "draft" })).toEqual(["Queue stood still"]);
    expect(await titles({ search, retrospective: "none" })).toEqual([]);
    expect(await titles({ search, retrospective: "draft" }, stranger)).toEqual([]);
    // The incident is hidden with its only retrospective; whoever entered it sees it, and counts none.
    expect(await titles({ search }, stranger)).toEqual([]);
    await test.context.db
      .updateTable("incidents")
      .set({ created_by: stranger.userId })
      .where("id", "=", items[0]?.id ?? "")
      .execute();
    expect(await titles({ search, retrospective: "none" }, stranger)).toHaveLength(1);
    const [seen] = (await stranger.client.call(listIncidents, { query: { search } })).items;
    expect(seen?.retrospectives).toEqual([]);
    const own = (await member.client.call(listIncidents, { query: { search } })).items;
    expect(own[0]?.retrospectives).toMatchObject([{ title: "Hidden", state: "draft" }]);
  });
});
