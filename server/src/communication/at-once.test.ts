import { deleteActionItem, listActionItems } from "@second-story/api/action-items.ts";
import * as marks from "@second-story/api/communication-marks.ts";
import { exportRetrospective, importRetrospective } from "@second-story/api/exports.ts";
import * as factors from "@second-story/api/factors.ts";
import * as signals from "@second-story/api/missing-signals.ts";
import * as charts from "@second-story/api/monitoring-charts.ts";
import * as presences from "@second-story/api/presences.ts";
import { mostMarks } from "@second-story/domain/communication-mark.ts";
import { mostFactors } from "@second-story/domain/factor.ts";
import { retrospectiveExportSchema } from "@second-story/domain/retrospective-export.ts";
import { v7 } from "uuid";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { createTestApp, type TestApp, type TestUser } from "../testing/create-test-app.ts";
import { createTestStory, type TestStory } from "../testing/create-test-story.ts";

const from = "2026-03-07T14:30:00.000Z";

describe("what stands beside the story", () => {
  let test: TestApp;
  let member: TestUser;
  let story: TestStory;
  beforeAll(async () => {
    test = await createTestApp();
    member = await test.createUser("member");
  });
  beforeEach(async () => {
    story = await createTestStory(test, member);
  });
  afterAll(() => test.close());

  /** Several people do the same at the same moment: what came of each, and what is on record. */
  const atOnce = async (subjectId: string | undefined, send: () => Promise<unknown>) => {
    const record = test.context.db
      .selectFrom("audit_events")
      .select(["topic", "action"])
      .where("retrospective_id", "=", story.retrospectiveId);
    const ofSubject = subjectId === undefined ? record : record.where("subject_id", "=", subjectId);
    const before = (await ofSubject.execute()).length;
    const answers = await Promise.allSettled(Array.from({ length: 6 }, send));
    return {
      done: answers.filter(({ status }) => status === "fulfilled").length,
      refused: answers.flatMap((one) => (one.status === "rejected" ? [one.reason as unknown] : [])),
      events: (await ofSubject.execute()).slice(before).map(({ action }) => action),
    };
  };
  const addMark = () =>
    member.client.call(marks.addMark, {
      params: story.params,
      body: { kind: "waiting", text: "Nobody could open the firewall", from },
    });
  const addFactor = () =>
    member.client.call(factors.addFactor, {
      params: story.params,
      body: { statement: "One person has the access", category: "process" },
    });

  it("becomes one factor, and who is second gets the mark as it stands", async () => {
    const params = { ...story.params, markId: (await addMark()).id };
    const body = { statement: "One person has the access", category: "process" } as const;
    const { done, refused, events } = await atOnce(undefined, () =>
      member.client.call(marks.makeFactorOfMark, { params, body }),
    );
    expect(done).toBe(1);
    expect(events).toEqual(["created"]);
    const [factor] = (await member.client.call(factors.listFactors, { params: story.params }))
      .items;
    const current = { id: params.markId, factor: { id: factor?.id }, version: 2 };
    expect(refused).toHaveLength(5);
    for (const one of refused)
      expect(one).toMatchObject({ problem: { code: "conflict", current } });
  });

  it("becomes one action item, of a mark and of a missing signal", async () => {
    const params = { ...story.params, markId: (await addMark()).id };
    const ofMark = await atOnce(undefined, () =>
      member.client.call(marks.makeActionItemOfMark, { params, body: { title: "Share access" } }),
    );
    const { id: signalId } = await member.client.call(signals.addMissingSignal, {
      params: story.params,
      body: { what: "Wait for a connection" },
    });
    const ofSignal = await atOnce(undefined, () =>
      member.client.call(signals.makeActionOfSignal, { params: { ...story.params, signalId } }),
    );
    expect([ofMark.events, ofSignal.events]).toEqual([["created"], ["created", "signal-acted-on"]]);
    const { items } = await member.client.call(listActionItems, { params: story.params });
    expect(items).toHaveLength(2);
    for (const { done, refused } of [ofMark, ofSignal]) {
      expect(done).toBe(1);
      for (const one of refused) {
        expect(one).toMatchObject({
          problem: { code: "conflict", current: { actionItem: { title: expect.any(String) } } },
        });
      }
    }
    // What was made and removed again can be made anew.
    const actionItemId = items[0]?.id ?? "";
    await member.client.call(deleteActionItem, { params: { ...story.params, actionItemId } });
    const body = { title: "Share access with two" };
    const again = await member.client.call(marks.makeActionItemOfMark, { params, body });
    expect(again.actionItem).toMatchObject(body);
  });

  it("is removed once and brought back once, with one event each", async () => {
    const { params: where } = story;
    const at = { joinedAt: from };
    const mark = { ...where, markId: (await addMark()).id };
    const factor = { ...where, factorId: (await addFactor()).id };
    const presence = {
      ...where,
      presenceId: (
        await member.client.call(presences.addPresence, {
          params: where,
          body: { label: "Mei", ...at },
        })
      ).id,
    };
    const signal = {
      ...where,
      signalId: (
        await member.client.call(signals.addMissingSignal, {
          params: where,
          body: { what: "Wait" },
        })
      ).id,
    };
    const chart = {
      ...where,
      chartId: (
        await member.client.call(charts.giveChart, {
          params: where,
          body: {
            title: "Orders",
            times: [1, 2],
            series: [{ name: "orders", values: [1, 2], baselines: {} }],
          },
        })
      ).id,
    };
    const removals: readonly (readonly [string, () => Promise<unknown>])[] = [
      [mark.markId, () => member.client.call(marks.deleteMark, { params: mark })],
      [mark.markId, () => member.client.call(marks.restoreMark, { params: mark })],
      [factor.factorId, () => member.client.call(factors.deleteFactor, { params: factor })],
      [factor.factorId, () => member.client.call(factors.restoreFactor, { params: factor })],
      [
        presence.presenceId,
        () => member.client.call(presences.deletePresence, { params: presence }),
      ],
      [
        presence.presenceId,
        () => member.client.call(presences.restorePresence, { params: presence }),
      ],
      [signal.signalId, () => member.client.call(signals.deleteMissingSignal, { params: signal })],
      [signal.signalId, () => member.client.call(signals.restoreMissingSignal, { params: signal })],
      [chart.chartId, () => member.client.call(charts.deleteChart, { params: chart })],
      [chart.chartId, () => member.client.call(charts.restoreChart, { params: chart })],
    ];
    for (const [id, send] of removals) {
      // oxlint-disable-next-line no-await-in-loop -- each is brought back after it was removed
      const { events, refused } = await atOnce(id, send);
      expect(events).toHaveLength(1);
      for (const one of refused) expect(one).toMatchObject({ problem: { status: 404 } });
    }
  });

  it("is no more than anybody looks at, and what the bound lets in is exported and read again", async () => {
    const { db } = test.context;
    const { retrospectiveId, params } = story;
    const rows = <Row>(count: number, make: (at: number) => Row) =>
      Array.from({ length: count }, (_, at) => make(at));
    const shared = { retrospective_id: retrospectiveId, created_by: member.userId };
    const last = await addMark();
    await db
      .insertInto("communication_marks")
      .values(
        rows(mostMarks - 1, (at) => ({
          ...shared,
          id: v7(),
          kind: "waiting",
          text: `Mark ${String(at)}`,
          starts_at: from,
        })),
      )
      .execute();
    await db
      .insertInto("factors")
      .values(
        rows(mostFactors, (at) => ({
          ...shared,
          id: v7(),
          statement: `Factor ${String(at)}`,
          category: "process",
        })),
      )
      .execute();
    const tooMany = {
      problem: { code: "conflict", detail: expect.stringMatching(/^There are 500/u) },
    };
    await expect(addMark()).rejects.toMatchObject(tooMany);
    await expect(addFactor()).rejects.toMatchObject(tooMany);
    await expect(
      member.client.call(marks.makeFactorOfMark, {
        params: { ...params, markId: last.id },
        body: { statement: "One more", category: "process" },
      }),
    ).rejects.toMatchObject(tooMany);
    await member.client.call(marks.deleteMark, { params: { ...params, markId: last.id } });
    await expect(addMark()).resolves.toMatchObject({ kind: "waiting" });
    const restoring = member.client.call(marks.restoreMark, {
      params: { ...params, markId: last.id },
    });
    await expect(restoring).rejects.toMatchObject(tooMany);

    const exported = await member.client.call(exportRetrospective, { params });
    expect(retrospectiveExportSchema.safeParse(exported).success).toBe(true);
    const administrator = await test.createUser("administrator");
    const made = await administrator.client.call(importRetrospective, { body: exported });
    const { items } = await administrator.client.call(marks.listMarks, {
      params: { retrospectiveId: made.retrospectiveId },
    });
    expect(items).toHaveLength(mostMarks);
  });
});
