import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parseAllowedRanges } from "../outgoing/address-rules.ts";
import { createOutgoing } from "../outgoing/create-outgoing.ts";
import { startOutside } from "../outgoing/testing/start-outside.ts";
import { fetchCurves } from "./fetch-curves.ts";
import { askWhetherItWorks, type PrometheusSource } from "./prometheus.ts";
import { noPrometheus, startPrometheus } from "./testing/start-prometheus.ts";

const minute = 60;
const day = 86_400;
const start = Date.parse("2026-03-07T13:00:00Z") / 1000;
const window = { from: "2026-03-07T13:00:00.000Z", to: "2026-03-07T15:00:00.000Z" };
const outgoing = createOutgoing({ allowed: parseAllowedRanges("127.0.0.1") });

/** Two hours on each of four days: alike each day, but for the errors from 14:00 on that day. */
function samples(): string[] {
  const lines: string[] = ["# TYPE errors gauge", "# TYPE broken gauge", "# TYPE level gauge"];
  const gauge: string[] = [];
  const broken: string[] = [];
  const level: string[] = [];
  for (const days of [28, 7, 1, 0]) {
    for (let at = 0; at <= 120; at += 1) {
      const time = start - days * day + at * minute;
      const value = days === 0 && at >= 60 ? 38 : 0.4 + ((at + days) % 3) * 0.1;
      gauge.push(`errors{service="checkout",zone="a"} ${String(value)} ${String(time)}`);
      if (days < 28) {
        const signal = at % 4 === 0 ? "NaN" : at % 4 === 1 ? "+Inf" : "1";
        broken.push(`broken ${signal} ${String(time)}`);
      }
      if (at < 40 || at > 60) level.push(`level{zone="b"} 7 ${String(time)}`);
    }
  }
  const byTime = (one: string, other: string) =>
    Number(one.split(" ").at(-1)) - Number(other.split(" ").at(-1));
  return [
    lines[0] ?? "",
    ...gauge.toSorted(byTime),
    lines[1] ?? "",
    ...broken.toSorted(byTime),
    lines[2] ?? "",
    ...level.toSorted(byTime),
  ];
}

describe.skipIf(noPrometheus)(`a real Prometheus${noPrometheus ? `: ${noPrometheus}` : ""}`, () => {
  let prometheus: Awaited<ReturnType<typeof startPrometheus>>;
  let source: PrometheusSource;
  beforeAll(async () => {
    prometheus = await startPrometheus(samples());
    source = { name: "Production", url: prometheus.url, headers: {} };
  }, 60_000);
  afterAll(() => prometheus.close());
  const fetch = (query: string, more: { wanted?: string[]; to?: string } = {}) =>
    fetchCurves(outgoing, source, {
      ...window,
      timeZone: "UTC",
      query,
      wanted: undefined,
      ...more,
    });

  it("answers when it is tested", async () => {
    await expect(askWhetherItWorks(outgoing, source)).resolves.toMatchObject({ works: true });
  });

  it("gives the window with the same window a day, a week and four weeks earlier", async () => {
    const { times, stepSeconds, found, series } = await fetch("errors");
    expect([stepSeconds, times.length, found, series.length]).toEqual([15, 481, 1, 1]);
    const [{ values, baselines } = { values: [], baselines: {} }] = series;
    const at = (clock: string) => times.indexOf(Date.parse(`2026-03-07T${clock}:00Z`));
    expect(values[at("14:00")]).toBe(38);
    expect(values[at("13:59")]).toBeLessThan(1);
    expect(Object.keys(baselines)).toEqual(["day", "week", "four-weeks"]);
    for (const earlier of Object.values(baselines)) {
      expect(earlier).toHaveLength(times.length);
      expect(Math.max(...earlier.map((value) => value ?? 0))).toBeLessThan(1);
    }
    expect(baselines.day?.[at("13:10")]).toBeCloseTo(0.4 + ((10 + 1) % 3) * 0.1);
    expect(baselines.week?.[at("13:10")]).toBeCloseTo(0.4 + ((10 + 7) % 3) * 0.1);
  });

  it("leaves gaps as gaps, and counts what is no finite number", async () => {
    const { series } = await fetch("broken");
    expect(series[0]?.notFinite).toBeGreaterThan(100);
    expect(series[0]?.values.every((value) => value === null || value === 1)).toBe(true);
    expect(Object.keys(series[0]?.baselines ?? {})).toEqual(["day", "week"]);
    const level = await fetch("level");
    expect(level.series[0]?.values.filter((value) => value === null).length).toBeGreaterThan(30);
  });

  it("gives several series, of which the highest or the chosen are kept", async () => {
    const query = '{__name__=~"errors|level"}';
    const highest = await fetch(query);
    expect(highest.found).toBe(2);
    expect(highest.series.map(({ name }) => name)).toEqual([
      "errors, service checkout, zone a",
      "level, zone b",
    ]);
    const chosen = await fetch(query, { wanted: [highest.series[1]?.id ?? ""] });
    expect(chosen.series.map(({ name }) => name)).toEqual(["level, zone b"]);
  });

  it("has nothing for what was never measured", async () => {
    await expect(fetch("nothing_of_the_kind")).resolves.toMatchObject({ found: 0, series: [] });
  });

  it.each([
    ["sum(errors", /says: .*parse error: unclosed left parenthesis/u],
    ["errors{", /says: .*1:8: parse error/u],
    ["rate(errors)", /says: .*expected type range vector/u],
    ["errors * on(zone) level{zone=~'b|'} or level > bool errors and", /parse error/u],
    ["count_over_time(errors[40d:1s])", /too many samples/u],
    ['"words"', /says: .*must be Scalar or instant Vector/u],
  ])("says in its own words what is wrong with %s", async (query, words) => {
    await expect(fetch(query)).rejects.toMatchObject({
      name: "PrometheusError",
      isAboutQuery: true,
      message: expect.stringMatching(words),
    });
  });
});

describe.skipIf(noPrometheus)("a series that a real Prometheus scrapes", () => {
  it("ends where it vanishes from what is scraped, and is not drawn on", async () => {
    const seen = Promise.withResolvers<undefined>();
    let scrapes = 0;
    const scraped = await startOutside((_, response) => {
      scrapes += 1;
      // What vanished is marked as stale with the first scrape without it; the ones after it make sure that it is stored.
      if (scrapes === 8) seen.resolve(undefined);
      response.writeHead(200, { "content-type": "text/plain; version=0.0.4" });
      response.end(`staying 7\n${scrapes < 4 ? "vanishing 7\n" : ""}`);
    });
    const prometheus = await startPrometheus(samples(), scraped.port);
    try {
      await seen.promise;
      const now = Date.now();
      const source = { name: "Production", url: prometheus.url, headers: {} };
      // Prometheus draws the last value on for five minutes, unless it is marked.
      const { series, times } = await fetchCurves(outgoing, source, {
        query: '{__name__=~"staying|vanishing"}',
        from: new Date(now - 60_000).toISOString(),
        to: new Date(now + 240_000).toISOString(),
        timeZone: "UTC",
        wanted: undefined,
      });
      const after = times.findIndex((time) => time > now);
      const drawnOn = (name: string) =>
        series
          .find((one) => one.name === name)
          ?.values.slice(after)
          .map(Number);
      expect(drawnOn("staying")).toContain(7);
      expect(drawnOn("vanishing") ?? []).not.toContain(7);
    } finally {
      await prometheus.close();
      await scraped.close();
    }
  }, 60_000);
});
