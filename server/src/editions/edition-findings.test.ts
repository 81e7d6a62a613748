import { addMark } from "@second-story/api/communication-marks.ts";
import * as routes from "@second-story/api/editions.ts";
import { createExample, exportRetrospectiveMarkdown } from "@second-story/api/exports.ts";
import { addFactor } from "@second-story/api/factors.ts";
import { searchLibrary } from "@second-story/api/library.ts";
import { giveChart } from "@second-story/api/monitoring-charts.ts";
import { addPresence } from "@second-story/api/presences.ts";
import { editRetrospective } from "@second-story/api/retrospectives.ts";
import {
  editionContentSchema,
  editionPartSchema,
  type EditionPart,
} from "@second-story/domain/edition.ts";
import { editHypothesis, listHypotheses } from "@second-story/api/hypotheses.ts";
import { addEntry } from "@second-story/api/timeline.ts";
import type { AccessMode } from "@second-story/domain/permission.ts";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { renderMarkdown } from "./render-markdown.ts";
import { renderPlainText } from "./render-plain-text.ts";
import { createTestApp, type TestApp, type TestUser } from "../testing/create-test-app.ts";

const parts = editionPartSchema.options;
const found = [
  "charts",
  "missingSignals",
  "marks",
  "quietStretches",
  "presences",
  "factors",
] as const;
const start = Date.UTC(2026, 2, 7, 14);

describe("what was found beside the story", () => {
  let test: TestApp;
  let lead: TestUser;
  let other: TestUser;
  beforeAll(async () => {
    test = await createTestApp();
    lead = await test.createUser("member", undefined, "Ada");
    other = await test.createUser("member", undefined, "Grace");
  });
  afterAll(() => test.close());

  const begin = async (access: AccessMode) => {
    const { retrospectiveId } = await lead.client.call(createExample, {});
    const params = { retrospectiveId };
    const body = { access, version: 1 };
    const { version } =
      access === "open"
        ? { version: 1 }
        : await lead.client.call(editRetrospective, { params, body });
    return { params, version };
  };
  const publish = async (
    { params, version }: Awaited<ReturnType<typeof begin>>,
    body: { readonly parts?: EditionPart[]; readonly charts?: string[] } = {},
  ) => {
    const { number } = await lead.client.call(routes.publishEdition, {
      params,
      body: { parts: [...parts], version, ...body },
    });
    const one = { params: { ...params, number } };
    return {
      content: (await other.client.call(routes.getEdition, one)).content,
      markdown: await other.client.call(routes.getEditionMarkdown, one),
    };
  };
  const give = (params: { retrospectiveId: string }, title: string, count = 60, curves = 1) =>
    lead.client.call(giveChart, {
      params,
      body: {
        title,
        times: Array.from({ length: count }, (_, at) => start + at * 1000),
        series: Array.from({ length: curves }, (_, curve) => {
          const values = Array.from({ length: count }, (_, at) => at / 7 + curve);
          return { name: `curve ${String(curve)}`, values, baselines: { day: values } };
        }),
      },
    });

  it("comes with an edition for those who may read the work: curves with their test, marks, people by role, factors", async () => {
    const { content, markdown } = await publish(await begin("open"));
    expect(content.charts).toHaveLength(3);
    expect(content.charts[0]).toMatchObject({
      title: "Failed checkouts",
      service: "checkout-api",
      source: "Production",
      series: [{ name: "failed", pattern: { answer: "departs", baselines: 3 } }],
    });
    expect(Object.keys(content.charts[0]?.series[0]?.baselines ?? {})).toHaveLength(3);
    expect(content.presences[0]).toMatchObject({ role: "customer-liaison" });
    expect(content.marks.map(({ kind }) => kind)).toEqual(["missing-contact", "misunderstanding"]);
    expect(content.factors[0]?.shownAt).toHaveLength(1);
    expect(content.missingSignals).toHaveLength(2);

    expect(markdown).toMatch(/\*\*Departs from its usual pattern\.\*\* Away from 3 earlier days/u);
    expect(markdown).toContain("| Time (UTC) | failed | A day earlier | A week earlier |");
    expect(markdown).toMatch(/modified z-score/u);
    expect(markdown).toMatch(
      /\*\*Missing contact\*\* \(.*UTC\): Support had reports .* See A-4\./u,
    );
    expect(markdown).toMatch(/- Customer liaison: \d{4}-\d\d-\d\d 14:16/u);
    expect(markdown).toContain("## Contributing factors");
  });

  it("keeps the earlier days of each curve where a chart has several", async () => {
    const begun = await begin("open");
    const { id } = await give(begun.params, "Two curves", 60, 2);
    const { markdown } = await publish(begun, { charts: [id] });
    expect(markdown).toContain(
      "| Time (UTC) | curve 0 | curve 0, a day earlier | curve 1 | curve 1, a day earlier |",
    );
  });

  it("says in an edition when a curve fell silent, and what was away too shortly", async () => {
    const begun = await begin("open");
    const times = Array.from({ length: 60 }, (_, at) => start + at * 60_000);
    const flat = times.map(() => 101);
    const series = [
      { name: "silent", values: times.map((_, at) => (at < 40 ? 101 : null)) },
      { name: "plunge", values: times.map((_, at) => (at === 20 || at === 21 ? 0 : 101)) },
    ].map((one) => ({ ...one, baselines: { day: flat, week: flat } }));
    const { id } = await lead.client.call(giveChart, {
      params: begun.params,
      body: { title: "Orders", times, series },
    });
    const { markdown } = await publish(begun, { charts: [id] });
    expect(markdown).toContain(
      "silent: **Departs from its usual pattern.** Fell silent from 14:40 to 14:59: no values, where earlier days have them.",
    );
    expect(markdown).toContain(
      "plunge: **No lasting departure.** 2 of 60 measurements were away, furthest at 14:20: 0, where 101 is usual.",
    );
  });

  it("tells what settled a hypothesis, how late facts were known, and who heard nothing, in every format", async () => {
    const { content, markdown } = await publish(await begin("open"));
    const settled = content.timeline.find(({ hypothesis }) => hypothesis === "ruled-out");
    expect(settled?.grounds?.settledBy?.text).toMatch(/\w/u);
    expect(markdown).toMatch(/\(ruled out at \d{4}-\d\d-\d\d \d\d:\d\d by “/u);
    expect(content.fog?.unknown).toBeGreaterThan(0);
    expect(content.quietStretches.map(({ audience }) => audience)).toContain("stakeholders");
    expect(markdown).toMatch(/\d of \d+ milestones, alerts and changes were known late, /u);
    expect(markdown).toMatch(/- Stakeholders: nothing for .*\(.* to .*\)/u);
    const plainText = renderPlainText(content);
    expect(plainText).toMatch(/ruled out at .* by “/u);
    expect(plainText).toMatch(/milestones, alerts and changes were known late/u);
    expect(plainText).toMatch(/Stakeholders: nothing for/u);
  });

  it("rests on nothing that stays inside, and tells no fog where the timeline is left out", async () => {
    const begun = await begin("open");
    const { params } = begun;
    const { items } = await lead.client.call(listHypotheses, { params });
    const [hypothesis] = items;
    const { id } = await lead.client.call(addEntry, {
      params,
      body: { happenedAt: "2026-03-07T14:00:00Z", text: "I am shaking", chatter: true },
    });
    await lead.client.call(editHypothesis, {
      params: { ...params, entryId: hypothesis?.entryId ?? "" },
      body: { evidenceFor: [id], version: hypothesis?.version ?? 0 },
    });
    const { content, markdown } = await publish(begun);
    expect(JSON.stringify(content.timeline) + markdown).not.toContain("shaking");
    const { content: brief } = await publish(await begin("open"), { parts: ["overview"] });
    expect(brief).toMatchObject({ fog: null, quietStretches: [], factsMilestonesLater: [] });
  });

  it("names nobody, and says nothing of how a source was asked", async () => {
    const begun = await begin("open");
    const { params } = begun;
    await give(params, "What Mei Tanaka watched");
    const at = new Date(start).toISOString();
    await lead.client.call(addMark, {
      params,
      body: { kind: "waiting", text: "Rafael waited for Bisi Oyelaran", from: at },
    });
    await lead.client.call(addPresence, {
      params,
      body: { label: "Bisi Oyelaran", joinedAt: at },
    });
    await lead.client.call(addFactor, {
      params,
      body: { statement: "Only @amara held the key", category: "process" },
    });
    const { content, markdown } = await publish(begun);
    const working = await lead.client.call(exportRetrospectiveMarkdown, { params });
    const told = found.map((part) => content[part]);
    for (const text of [JSON.stringify(told), markdown, working]) {
      expect(text).not.toMatch(/Mei|Tanaka|Rafael|Bisi|Oyelaran|amara|histogram_quantile/u);
      expect(text).toMatch(/A responder waited for a responder/u);
    }
    expect(content.othersThere).toBe(1);
    expect(markdown).toContain("- 1 colleague without a role");
  });

  it("stays inside where the work is for those involved, whatever is asked for", async () => {
    const begun = await begin("involved");
    const { params } = begun;
    const preview = await lead.client.call(routes.previewEdition, { params });
    expect(preview.charts).toEqual([]);
    const { content, markdown } = await publish(begun);
    for (const one of [preview.content, content]) {
      expect(found.flatMap<unknown>((part) => one[part])).toEqual([]);
    }
    expect(markdown).not.toMatch(/## (?:What was measured|Communication|Contributing factors)/u);
    expect(JSON.stringify(content) + markdown).not.toMatch(/misunderstanding|Response time of/u);
  });

  it("is kept in again once access is narrowed, from readers and from search", async () => {
    const begun = await begin("open");
    const { params } = begun;
    await lead.client.call(addFactor, {
      params,
      body: { statement: "The quagga limit was nowhere written down", category: "information" },
    });
    await publish(begun);
    const find = async () => {
      const query = { words: "quagga", limit: 200 } as const;
      return (await other.client.call(searchLibrary, { query })).items.length;
    };
    expect(await find()).toBe(1);
    await lead.client.call(editRetrospective, { params, body: { access: "involved", version: 2 } });
    const { content } = await other.client.call(routes.getEdition, {
      params: { ...params, number: 1 },
    });
    expect(found.flatMap<unknown>((part) => content[part])).toEqual([]);
    expect(await find()).toBe(0);
  });

  it("is left out with its part, and of charts those are shown that were chosen", async () => {
    const foreign = await give((await begin("open")).params, "Of another retrospective");
    const begun = await begin("open");
    const { charts } = await lead.client.call(routes.previewEdition, { params: begun.params });
    const chosen = [charts[2]?.id ?? "", foreign.id];
    const { content } = await publish(begun, { parts: ["monitoring"], charts: chosen });
    expect(content.charts.map(({ title }) => title)).toEqual([charts[2]?.title]);
    expect([...content.marks, ...content.presences, ...content.factors]).toEqual([]);
  });

  it("shows eight charts at the most, each with no more points than a page can show", async () => {
    const begun = await begin("open");
    for (let count = 0; count < 8; count += 1) {
      // oxlint-disable-next-line no-await-in-loop -- in their order
      await give(begun.params, `Given ${String(count)}`, count === 0 ? 5000 : 60, 8);
    }
    const { charts } = await lead.client.call(routes.previewEdition, { params: begun.params });
    expect(charts).toHaveLength(11);
    expect(charts.filter(({ isUsual }) => isUsual)).toHaveLength(8);
    await expect(publish(begun, { charts: charts.map(({ id }) => id) })).rejects.toMatchObject({
      problem: { code: "invalid-input" },
    });
    const { content } = await publish(begun);
    expect(content.charts).toHaveLength(8);
    expect(JSON.stringify(content.charts).length).toBeLessThan(200_000);
  });

  it("is absent from editions of before it was told, which still open", async () => {
    const { content } = await publish(await begin("open"));
    const later: ReadonlySet<string> = new Set([
      ...found,
      "othersThere",
      "fog",
      "factsMilestonesLater",
    ]);
    const earlier = Object.fromEntries(
      Object.entries(content).filter(([field]) => !later.has(field)),
    );
    const timeline = content.timeline.map((entry) => {
      const { grounds: _, ...before } = entry;
      return before;
    });
    const opened = editionContentSchema.parse({ ...earlier, timeline });
    expect(found.map((part) => opened[part])).toEqual(found.map(() => []));
    expect(opened).toMatchObject({ othersThere: 0, fog: null, factsMilestonesLater: [] });
    expect(renderMarkdown(opened)).toContain("(ruled out)");
  });
});
