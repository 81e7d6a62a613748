import { exportRetrospective } from "@second-story/api/exports.ts";
import { listHistory } from "@second-story/api/history.ts";
import * as routes from "@second-story/api/monitoring-charts.ts";
import {
  createMonitoringSource,
  deleteMonitoringSource,
} from "@second-story/api/monitoring-sources.ts";
import { mostCharts } from "@second-story/domain/monitoring-chart.ts";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { startOutside } from "../../outgoing/testing/start-outside.ts";
import { createTestApp, type TestApp, type TestUser } from "../../testing/create-test-app.ts";
import { createTestStory, type TestStory } from "../../testing/create-test-story.ts";

const window = { from: "2026-03-07T13:00:00Z", to: "2026-03-07T15:00:00Z" };
const start = Date.parse(window.from) / 1000;
const outage = start + 3600;

type Answer = { readonly status?: number; readonly body: unknown; readonly type?: string };

/** What Prometheus answers to a range query, for a server of which the errors went up that day. */
function rangeOf(query: URLSearchParams): Answer {
  const [from, to, step] = ["start", "end", "step"].map((name) => Number(query.get(name)));
  const values: [number, string][] = [];
  for (let time = from ?? 0; time <= (to ?? 0); time += step ?? 15) {
    values.push([time, time >= outage ? "38" : String(0.4 + (time % 60) / 1000)]);
  }
  const metric = { __name__: "errors", service: "checkout" };
  const result = [{ metric, values }];
  return { body: { status: "success", data: { resultType: "matrix", result } } };
}

describe("charts", () => {
  let test: TestApp;
  let member: TestUser;
  let administrator: TestUser;
  let story: TestStory;
  let sourceId: string;
  let answer: (query: URLSearchParams) => Answer;
  let outside: Awaited<ReturnType<typeof startOutside>>;
  beforeAll(async () => {
    test = await createTestApp();
    [member, administrator] = [await test.createUser(), await test.createUser("administrator")];
    outside = await startOutside((request, response) => {
      const { searchParams } = new URL(request.url ?? "", "http://here");
      const { status = 200, body, type = "application/json" } = answer(searchParams);
      response.writeHead(status, { "content-type": type });
      response.end(typeof body === "string" ? body : JSON.stringify(body));
    });
    const source = await administrator.client.call(createMonitoringSource, {
      body: { name: "Production", url: outside.url, credentials: { kind: "none" } },
    });
    sourceId = source.id;
  });
  beforeEach(async () => {
    answer = rangeOf;
    story = await createTestStory(test, member);
    test.setNow(new Date(test.context.now().getTime() + 120_000));
  });
  afterAll(async () => {
    await outside.close();
    await test.close();
  });

  const draft = () => ({
    title: "Failed checkouts",
    unit: "%",
    sourceId,
    query: "errors",
    ...window,
  });
  const add = () => member.client.call(routes.fetchChart, { params: story.params, body: draft() });
  const list = async () =>
    (await member.client.call(routes.listCharts, { params: story.params })).items;

  it("are offered the sources by name, without their addresses", async () => {
    const { items } = await member.client.call(routes.listChartSources, { params: story.params });
    expect(items).toEqual([{ id: sourceId, name: "Production" }]);
  });

  it("are offered what was asked before about the same services, as far as the caller may read it", async () => {
    const { db } = test.context;
    await db
      .insertInto("incident_services")
      .values({ incident_id: story.incidentId, service_id: story.serviceId })
      .execute();
    const stranger = await test.createUser();
    const closed = await createTestStory(test, stranger);
    for (const [user, where, query] of [
      [member, story, "errors"],
      [member, story, "errors"],
      [stranger, closed, "secret_errors"],
    ] as const) {
      const body = { ...draft(), query, serviceId: story.serviceId };
      await user.client.call(routes.fetchChart, { params: where.params, body });
    }
    await db
      .updateTable("retrospectives")
      .set({ access: "involved" })
      .where("id", "=", closed.retrospectiveId)
      .execute();
    const { askedBefore } = await member.client.call(routes.listChartSources, {
      params: story.params,
    });
    expect(askedBefore).toMatchObject([
      { query: "errors", title: "Failed checkouts", unit: "%", serviceId: story.serviceId },
    ]);
  });

  it("are seen before they are kept", async () => {
    const { title: _title, unit: _unit, ...question } = draft();
    await expect(
      member.client.call(routes.previewChart, { params: story.params, body: question }),
    ).resolves.toEqual({
      found: 1,
      series: [{ id: 'errors{service="checkout"}', name: "errors", highest: 38 }],
    });
    expect(await list()).toEqual([]);
  });

  it("are kept with earlier days, and say where they depart from them", async () => {
    const chart = await add();
    expect(chart).toMatchObject({
      title: "Failed checkouts",
      source: { id: sourceId, name: "Production", query: "errors", stepSeconds: 15, found: 1 },
      series: [
        { name: "errors", pattern: { answer: "departs", baselines: 3, peak: { value: 38 } } },
      ],
    });
    const [series] = chart.series;
    expect(series?.pattern.answer === "departs" && series.pattern.from).toBe(outage * 1000);
    const params = { ...story.params, chartId: chart.id };
    expect(await member.client.call(routes.getChart, { params })).toEqual(chart);
  });

  it.each([
    ["went back", "2025-10-26", "2025-10-26T00:00:00Z"],
    ["went forward", "2026-03-29", "2026-03-28T23:00:00Z"],
  ])(
    "lie beside the same local hours over the night in which the clocks %s",
    async (_, day, from) => {
      // On weekdays and Sundays alike the load follows the clock on the wall.
      const hourIn = new Intl.DateTimeFormat("en", {
        timeZone: "Europe/Vienna",
        hourCycle: "h23",
        hour: "numeric",
        minute: "numeric",
      });
      const load = (time: number) => {
        const [hour = 0, minute = 0] = hourIn
          .format(time * 1000)
          .split(":")
          .map(Number);
        return hour * 60 + minute;
      };
      answer = (query) => {
        const [start, to, step] = ["start", "end", "step"].map((name) => Number(query.get(name)));
        const values: [number, string][] = [];
        for (let time = start ?? 0; time <= (to ?? 0); time += step ?? 15) {
          values.push([time, String(load(time))]);
        }
        const result = [{ metric: { __name__: "load" }, values }];
        return { body: { status: "success", data: { resultType: "matrix", result } } };
      };
      await test.context.db
        .updateTable("incidents")
        .set({ time_zone: "Europe/Vienna" })
        .where("id", "=", story.incidentId)
        .execute();
      for (const [start, hours] of [
        [from, 6],
        [`${day}T12:00:00Z`, 2],
      ] as const) {
        const to = new Date(Date.parse(start) + hours * 3_600_000).toISOString();
        const chart = await member.client.call(routes.fetchChart, {
          params: story.params,
          body: { ...draft(), from: start, to },
        });
        const [series] = chart.series;
        expect(series?.pattern).toMatchObject({ answer: "follows", baselines: 3, spread: 0 });
        for (const earlier of Object.values(series?.baselines ?? {})) {
          expect(earlier).toEqual(series?.values);
        }
      }
    },
  );

  it("say when a curve fell silent, unless its values cannot have come yet", async () => {
    answer = (query) => {
      const isEarlier = Number(query.get("start")) < start;
      const reply = rangeOf(query);
      if (isEarlier) return reply;
      query.set("end", String(start + 1800));
      return rangeOf(query);
    };
    const [series] = (await add()).series;
    expect(series?.pattern).toMatchObject({
      answer: "departs",
      peak: null,
      silent: { from: (start + 1815) * 1000, until: (start + 7200) * 1000 },
    });
    test.setNow(new Date((start + 1900) * 1000));
    expect((await add()).series).toMatchObject([{ pattern: { answer: "follows" } }]);
  });

  it("are compared anew when an earlier release compared them in another way", async () => {
    const chart = await add();
    const [listed] = await list();
    const old = { from: 0, to: 0, series: [] };
    const outline = JSON.stringify(old);
    await test.context.db.updateTable("monitoring_charts").set({ outline }).execute();
    expect(await list()).toEqual([listed]);
    const params = { ...story.params, chartId: chart.id };
    expect(await member.client.call(routes.getChart, { params })).toEqual(chart);
  });

  it("are listed with what they say, without their points", async () => {
    const { id, series, times } = await add();
    const [one] = await list();
    expect(one).toMatchObject({
      id,
      from: times[0],
      to: times.at(-1),
      series: [{ name: "errors", highest: 38, pattern: series[0]?.pattern }],
    });
    expect(JSON.stringify(one)).not.toMatch(/values|times/u);
    // A chart from before outlines were kept says the same.
    await test.context.db.updateTable("monitoring_charts").set({ outline: null }).execute();
    expect(await list()).toEqual([one]);
  });

  it("of thousands of times and many curves open with no more than a screen can show", async () => {
    const times = Array.from({ length: 5000 }, (_, at) => (start + at) * 1000);
    const values = times.map((_, at) => (at === 3210 ? 9999 : Math.sin(at) * 100));
    const curves = Array.from({ length: 8 }, (_, at) => ({
      name: `curve ${String(at)}`,
      values,
      baselines: { day: values, week: values, "four-weeks": values },
    }));
    const body = { title: "Orders", times, series: curves };
    const { id } = await member.client.call(routes.giveChart, { params: story.params, body });
    const params = { ...story.params, chartId: id };
    const chart = await member.client.call(routes.getChart, { params });
    expect(Math.max(...(chart.series[0]?.values ?? []).map(Number))).toBe(9999);
    expect(JSON.stringify(chart).length).toBeLessThan(120_000);
    expect(JSON.stringify(await list()).length * mostCharts).toBeLessThan(100_000);
  });

  it("are fetched again with what is there by now, where nothing was", async () => {
    answer = () => ({ body: { status: "success", data: { resultType: "matrix", result: [] } } });
    const empty = await add();
    expect(empty.series).toEqual([]);
    answer = rangeOf;
    const params = { ...story.params, chartId: empty.id };
    await expect(
      member.client.call(routes.fetchChartAgain, { params, body: { version: 1 } }),
    ).resolves.toMatchObject({ series: [{ name: "errors" }], version: 2 });
  });

  it("stay when the source is removed or forgets", async () => {
    const chart = await add();
    answer = () => ({ body: { status: "success", data: { resultType: "matrix", result: [] } } });
    const params = { ...story.params, chartId: chart.id };
    await expect(
      member.client.call(routes.fetchChartAgain, { params, body: { version: 1 } }),
    ).rejects.toThrow(/has nothing for this window any more; what is kept stays/u);
    const other = await administrator.client.call(createMonitoringSource, {
      body: { name: "Other", url: outside.url, credentials: { kind: "none" } },
    });
    answer = rangeOf;
    const second = await member.client.call(routes.fetchChart, {
      params: story.params,
      body: { ...draft(), sourceId: other.id },
    });
    await administrator.client.call(deleteMonitoringSource, { params: { sourceId: other.id } });
    expect(await list()).toMatchObject([
      { id: chart.id, source: chart.source },
      { id: second.id, source: { ...second.source, id: null } },
    ]);
  });

  it("are fetched again, and the older stay when that fails", async () => {
    const chart = await add();
    const params = { ...story.params, chartId: chart.id };
    answer = () => ({ status: 503, body: { status: "error", error: "query timed out" } });
    await expect(
      member.client.call(routes.fetchChartAgain, { params, body: { version: 1 } }),
    ).rejects.toMatchObject({
      problem: { code: "source-failed", detail: "Production says: query timed out" },
    });
    expect(await list()).toMatchObject([{ id: chart.id, version: 1 }]);
    answer = (query) => rangeOf(query);
    const again = await member.client.call(routes.fetchChartAgain, {
      params,
      body: { version: 1 },
    });
    expect(again).toMatchObject({ version: 2, series: chart.series });
  });

  it.each([
    [400, { status: "error", error: "1:7: parse error: unclosed" }, "query", /1:7: parse error/u],
    [422, { status: "error", error: "too many samples" }, "query", /too many samples/u],
    [401, {}, undefined, /refuses the credentials/u],
    [404, "", undefined, /no Prometheus API at this address/u],
    [200, "<html>", undefined, /not as Prometheus does/u],
    [
      200,
      { status: "success", data: { resultType: "matrix", result: [{ metric: 1 }] } },
      undefined,
      /not as/u,
    ],
    [
      200,
      {
        status: "success",
        data: { resultType: "matrix", result: [{ metric: {}, histograms: [[1, {}]] }] },
      },
      "query",
      /gives histograms/u,
    ],
  ])("are not kept when the source answers %i with %j", async (status, body, field, words) => {
    answer = () => ({ status, body });
    const refused = await add().catch((error: unknown) => error);
    expect(refused).toMatchObject({
      problem: {
        detail: expect.stringMatching(words),
        ...(field === undefined ? {} : { fields: [{ path: field }] }),
      },
    });
    expect(await list()).toEqual([]);
  });

  it("are asked for in smaller numbers when the source gives thousands", async () => {
    const result = Array.from({ length: 2001 }, (_, at) => ({ metric: { pod: String(at) } }));
    answer = () => ({ body: { status: "success", data: { resultType: "matrix", result } } });
    await expect(add()).rejects.toMatchObject({
      problem: { fields: [{ path: "query", message: expect.stringMatching(/Ask for fewer/u) }] },
    });
  });

  it("are kept and exported whatever characters their labels hold", async () => {
    const values = [[start, "1"]];
    const result = ["a\u0000b", `${"c".repeat(198)}🙂🙂`, " "].map((pod) => ({
      metric: { pod },
      values,
    }));
    answer = () => ({ body: { status: "success", data: { resultType: "matrix", result } } });
    expect((await add()).series).toHaveLength(3);
    await expect(
      member.client.call(exportRetrospective, { params: story.params }),
    ).resolves.toMatchObject({ monitoring: [{ title: "Failed checkouts" }] });
  });

  it("are no more than anybody looks at, brought back ones among them", async () => {
    const chart = await add();
    const params = { ...story.params, chartId: chart.id };
    await member.client.call(routes.deleteChart, { params });
    const body = {
      title: "Orders",
      times: [start, start + 60],
      series: [{ name: "orders", values: [1, 2], baselines: {} }],
    };
    for (let count = 0; count < mostCharts; count += 1) {
      await member.client.call(routes.giveChart, { params: story.params, body });
    }
    await expect(member.client.call(routes.restoreChart, { params })).rejects.toMatchObject({
      problem: { code: "conflict" },
    });
  });

  it("go without a baseline that the source refuses to look for", async () => {
    answer = (query) =>
      Number(query.get("end")) < start - 20 * 86_400
        ? { status: 422, body: { status: "error", error: "beyond retention" } }
        : rangeOf(query);
    const { series } = await add();
    expect(Object.keys(series[0]?.baselines ?? {})).toEqual(["day", "week"]);
  });

  it("can be given by a person", async () => {
    const times = Array.from({ length: 30 }, (_, at) => (start + at * 60) * 1000);
    const flat = times.map(() => 5);
    const body = {
      title: "Orders",
      times,
      series: [
        { name: "orders", values: times.map(() => 1), baselines: { day: flat, week: flat } },
      ],
    };
    const chart = await member.client.call(routes.giveChart, { params: story.params, body });
    expect(chart).toMatchObject({
      source: null,
      series: [{ pattern: { answer: "departs", from: start * 1000 } }],
    });
    await expect(
      member.client.call(routes.fetchChartAgain, {
        params: { ...story.params, chartId: chart.id },
        body: { version: 1 },
      }),
    ).rejects.toMatchObject({ problem: { code: "conflict" } });
  });

  it("are renamed, removed and brought back, on record", async () => {
    const chart = await add();
    const params = { ...story.params, chartId: chart.id };
    const labels = { title: "Errors", unit: "/s", serviceId: story.serviceId };
    const edited = await member.client.call(routes.editChart, {
      params,
      body: { ...labels, version: 1 },
    });
    expect(edited).toMatchObject({ ...labels, version: 2 });
    await expect(
      member.client.call(routes.editChart, { params, body: { title: "Late", version: 1 } }),
    ).rejects.toMatchObject({ problem: { code: "stale-version", current: { title: "Errors" } } });
    await member.client.call(routes.deleteChart, { params });
    expect(await list()).toEqual([]);
    await member.client.call(routes.restoreChart, { params });
    expect(await member.client.call(routes.getChart, { params })).toEqual(edited);
    const { items } = await member.client.call(listHistory, { params: story.params });
    expect(items.map(({ sentence }) => sentence).slice(0, 4)).toEqual([
      "restored a curve “Errors”",
      "deleted a curve “Errors”",
      "changed a curve “Errors”",
      "added a curve “Failed checkouts”",
    ]);
  });

  it("of another retrospective are not there", async () => {
    const chart = await add();
    const other = await createTestStory(test, member);
    const params = { ...other.params, chartId: chart.id };
    const sent = [
      member.client.call(routes.getChart, { params }),
      member.client.call(routes.editChart, { params, body: { title: "x", version: 1 } }),
      member.client.call(routes.deleteChart, { params }),
      member.client.call(routes.restoreChart, { params }),
      member.client.call(routes.fetchChartAgain, { params, body: { version: 1 } }),
    ];
    const isMissing = { problem: { status: 404 } };
    await Promise.all(sent.map((one) => expect(one).rejects.toMatchObject(isMissing)));
  });
});
