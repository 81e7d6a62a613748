import * as facts from "@second-story/api/facts-agreement.ts";
import { exportRetrospective } from "@second-story/api/exports.ts";
import { addImport, redoImport, undoImport } from "@second-story/api/imports.ts";
import { listHistory } from "@second-story/api/history.ts";
import { addParticipant, removeParticipant } from "@second-story/api/participants.ts";
import {
  createRetrospective,
  getRetrospective,
  listRetrospectives,
  moveRetrospective,
} from "@second-story/api/retrospectives.ts";
import { editHypothesis } from "@second-story/api/hypotheses.ts";
import { editIncident, getIncident } from "@second-story/api/incidents.ts";
import {
  addEntry,
  clearEntryMilestone,
  deleteEntry,
  editEntry,
  restoreEntry,
  setEntryMilestone,
} from "@second-story/api/timeline.ts";
import type { RetrospectiveState } from "@second-story/domain/retrospective-state.ts";
import { cameLater } from "@second-story/domain/facts-agreement.ts";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { createTestApp, type TestApp } from "../testing/create-test-app.ts";
import { createTestStory, type TestStory } from "../testing/create-test-story.ts";
import { join, type Joined } from "../testing/join.ts";

describe("agreeing on the facts", () => {
  let test: TestApp;
  let lead: Joined;
  let noor: Joined;
  let ines: Joined;
  let outsider: Joined;
  let story: TestStory;
  let entryId: string;

  beforeAll(async () => {
    test = await createTestApp();
    [lead, noor, ines, outsider] = await Promise.all([
      join(test, "member", "Lea"),
      join(test, "member", "Noor"),
      join(test, "reader", "Ines"),
      join(test, "member", "Omar"),
    ]);
  });
  beforeEach(async () => {
    story = await createTestStory(test, lead);
    for (const { userId } of [noor, ines]) await invite(userId);
    ({ id: entryId } = await add("2026-03-07T14:05:00Z", "error rate rises"));
    await stand("meeting");
  });
  afterAll(() => test.close());

  const stand = (state: RetrospectiveState) =>
    test.context.db
      .updateTable("retrospectives")
      .set({ state })
      .where("id", "=", story.retrospectiveId)
      .execute();
  const invite = (userId: string) =>
    lead.client.call(addParticipant, { params: story.params, body: { person: { userId } } });
  const add = (happenedAt: string, text: string) =>
    lead.client.call(addEntry, { params: story.params, body: { happenedAt, text } });
  const one = (id = entryId) => ({ ...story.params, entryId: id });
  const view = (who: Joined = lead) =>
    who.client.call(facts.getFactsAgreement, { params: story.params });
  const confirm = (who: Joined) => who.client.call(facts.confirmFacts, { params: story.params });
  const withdraw = (who: Joined) =>
    who.client.call(facts.withdrawConfirmation, { params: story.params });
  const object = (who: Joined, text: string, id: string | null = entryId) =>
    who.client.call(facts.raiseObjection, { params: story.params, body: { entryId: id, text } });
  const agree = async () => {
    await confirm(noor);
    return confirm(ines);
  };
  const settle = async (who: Joined, settlement: object) => {
    const [objection] = (await view()).objections;
    return who.client.call(facts.settleObjection, {
      params: { ...story.params, objectionId: objection?.id ?? "" },
      body: { version: objection?.version ?? 0, ...settlement } as never,
    });
  };
  const record = async (milestones: object) => {
    const params = { incidentId: story.incidentId };
    const { version } = await lead.client.call(getIncident, { params });
    return lead.client.call(editIncident, { params, body: { milestones, version } });
  };
  const none = { added: 0, corrected: 0, removed: 0, milestones: [] };
  const moveOn = async () => {
    const { version } = await lead.client.call(getRetrospective, { params: story.params });
    return lead.client.call(moveRetrospective, {
      params: story.params,
      body: { to: "reviewing", version },
    });
  };

  it("waits on the front page of those who are asked, until they have answered or all is agreed", async () => {
    const waiting = async (who: Joined) => {
      const { items } = await who.client.call(listRetrospectives, {
        query: { unconfirmed: "true" },
      });
      return items.map(({ id }) => id).includes(story.retrospectiveId);
    };
    expect(await waiting(noor)).toBe(true);
    expect(await waiting(outsider)).toBe(false);
    await confirm(noor);
    expect(await waiting(noor)).toBe(false);
    expect(await waiting(ines)).toBe(true);
    await stand("published");
    expect(await waiting(ines)).toBe(false);
  });

  it("waits for everyone who takes part with an account, and says for whom", async () => {
    const after = await confirm(noor);
    expect(after).toMatchObject({ confirmed: 1, expected: 2, agreedAt: null });
    expect(after.people?.map(({ name, confirmedAt }) => [name, confirmedAt !== null])).toEqual([
      ["Ines", false],
      ["Noor", true],
    ]);
    await expect(moveOn()).rejects.toMatchObject({
      problem: {
        fields: [
          {
            path: "facts-agreed",
            message:
              "Agree on the facts: one participant has yet to confirm the timeline as it stands.",
          },
        ],
      },
    });
    expect((await confirm(ines)).agreedAt).not.toBeNull();
    expect(await moveOn()).toMatchObject({ state: "reviewing" });
  });

  it("tells those outside the working group how many, not who", async () => {
    await confirm(noor);
    await object(ines, "It rose earlier.");
    const seen = await view(outsider);
    expect(seen).toMatchObject({ confirmed: 1, people: null, mine: { mayAgree: false } });
    expect(seen.objections).toMatchObject([{ text: "It rose earlier.", raisedBy: null }]);
    const { items } = await outsider.client.call(listHistory, { params: story.params, query: {} });
    expect(items.slice(0, 2)).toMatchObject([
      { action: "objection-raised", actor: null },
      { action: "facts-confirmed", actor: null },
    ]);
    const { factsAgreement } = await outsider.client.call(exportRetrospective, {
      params: story.params,
    });
    expect(factsAgreement).toMatchObject({ confirmations: [], objections: [{ raisedBy: null }] });
    await expect(confirm(outsider)).rejects.toMatchObject({ problem: { status: 403 } });
  });

  it("lets a lead confirm who takes part in no role, where everyone else is a guest", async () => {
    story = await createTestStory(test, lead);
    await stand("meeting");
    await expect(confirm(lead)).rejects.toMatchObject({
      problem: { detail: "Nothing is on the timeline yet to confirm." },
    });
    await add("2026-03-07T14:05:00Z", "error rate rises");
    expect((await confirm(lead)).agreedAt).not.toBeNull();
  });

  it("asks those again who confirmed before something changed, and tells them what did", async () => {
    await confirm(noor);
    const body = { text: "error rate doubles", version: 1 };
    await lead.client.call(editEntry, { params: one(), body });
    const after = await view(noor);
    expect(after).toMatchObject({ confirmed: 0, mine: { changedSince: 1 } });
    expect(after.people?.map(({ name, isCurrent }) => [name, isCurrent])).toEqual([
      ["Ines", false],
      ["Noor", false],
    ]);
    const { items } = await noor.client.call(listRetrospectives, {
      query: { unconfirmed: "true" },
    });
    expect(items.map(({ id }) => id)).toContain(story.retrospectiveId);
    expect(await confirm(ines)).toMatchObject({ agreedAt: null, confirmed: 1 });
    const agreed = await confirm(noor);
    expect(agreed).toMatchObject({ confirmed: 2, mine: { changedSince: 0 } });
    expect(agreed.agreedAt).not.toBeNull();
  });

  it("is not reached by settling an objection where something changed since others confirmed", async () => {
    await object(noor, "The alert came before it.");
    await agree();
    const body = { happenedAt: "2026-03-07T14:06:00Z", version: 1 };
    await lead.client.call(editEntry, { params: one(), body });
    expect(await settle(noor, { outcome: "corrected" })).toMatchObject({
      agreedAt: null,
      confirmed: 0,
      mine: { changedSince: 1 },
    });
    expect((await agree()).agreedAt).not.toBeNull();
  });

  it("is there to be kept where a change that was in its way was undone", async () => {
    await object(noor, "The alert came before it.");
    await agree();
    await lead.client.call(deleteEntry, { params: one() });
    await settle(noor, { outcome: "withdrawn" });
    await lead.client.call(restoreEntry, { params: one() });
    expect(await view()).toMatchObject({ agreedAt: null, isReached: true });
    expect((await confirm(noor)).agreedAt).not.toBeNull();
  });

  it("asks those again who confirmed without an entry that is brought back, before all agreed", async () => {
    const { id } = await add("2026-03-07T14:09:00Z", "first double charge");
    await lead.client.call(deleteEntry, { params: one(id) });
    await confirm(noor);
    await lead.client.call(restoreEntry, { params: one(id) });
    expect(await confirm(ines)).toMatchObject({ agreedAt: null, confirmed: 1 });
    expect(await view(noor)).toMatchObject({ mine: { changedSince: 1 } });
  });

  it("waits for nobody whose account was closed and whose confirmation something changed", async () => {
    await confirm(noor);
    await lead.client.call(editEntry, { params: one(), body: { text: "it doubles", version: 1 } });
    const close = (disabled: boolean) =>
      test.context.db
        .updateTable("users")
        .set({ disabled_at: disabled ? test.context.now().toISOString() : null })
        .where("id", "=", noor.userId)
        .execute();
    await close(true);
    expect((await confirm(ines)).agreedAt).not.toBeNull();
    await close(false);
  });

  it("tells milestones that changed later, at their entries and on the record, and how a hypothesis ended", async () => {
    const guess = await lead.client.call(addEntry, {
      params: story.params,
      body: { happenedAt: "2026-03-07T14:10:00Z", text: "the pool is full", kind: "hypothesis" },
    });
    const suspect = (state: "confirmed" | "ruled-out", version: number) =>
      lead.client.call(editHypothesis, { params: one(guess.id), body: { state, version } });
    await suspect("confirmed", 0);
    await record({ "impact-started": "2026-03-07T14:00:00Z", mitigated: "2026-03-07T15:00:00Z" });
    const { agreedAt } = await agree();
    await record({ "impact-started": "2026-03-07T14:00:00Z", mitigated: "2026-03-07T15:00:00Z" });
    expect((await view()).later).toEqual(none);
    await record({ mitigated: "2026-03-07T15:10:00Z" });
    expect((await view()).later).toEqual({ ...none, milestones: ["mitigated"] });
    const resolved = await lead.client.call(setEntryMilestone, {
      params: { ...one(), kind: "resolved" },
      body: { incidentId: story.incidentId },
    });
    expect(cameLater(resolved, agreedAt)).toMatchObject({ how: "corrected" });
    await suspect("ruled-out", 1);
    expect((await view(noor)).mine.changedSince).toBe(3);
    expect((await view()).later).toEqual({ ...none, corrected: 2, milestones: ["mitigated"] });
    const { incidents, factsAgreement } = await lead.client.call(exportRetrospective, {
      params: story.params,
    });
    expect(factsAgreement?.agreedAt).toBe(agreedAt);
    expect(Object.keys(incidents[0]?.milestonesChangedAt ?? {})).toContain("mitigated");
    await record({ mitigated: null });
    expect((await view()).later.milestones).toEqual(["mitigated"]);
  });

  it("tells where another retrospective set a milestone of the same incident", async () => {
    await agree();
    const other = await lead.client.call(createRetrospective, {
      body: { title: "The same, seen from the network", incidentIds: [story.incidentId] },
    });
    const params = { retrospectiveId: other.id };
    const body = { happenedAt: "2026-03-07T14:20:00Z", text: "the router is back" };
    const entry = await lead.client.call(addEntry, { params, body });
    const milestone = { ...params, entryId: entry.id, kind: "resolved" as const };
    const ofIncident = { incidentId: story.incidentId };
    const marked = await lead.client.call(setEntryMilestone, {
      params: milestone,
      body: ofIncident,
    });
    expect((await view()).later).toEqual({ ...none, milestones: ["resolved"] });
    await withdraw(ines);
    await confirm(ines);
    expect((await view(ines)).mine.changedSince).toBe(0);
    await lead.client.call(editEntry, {
      params: { ...params, entryId: entry.id },
      body: { happenedAt: "2026-03-07T14:21:00Z", version: marked.version },
    });
    expect((await view(ines)).mine.changedSince).toBe(1);
    await withdraw(ines);
    await confirm(ines);
    expect((await view(ines)).mine.changedSince).toBe(0);
    await lead.client.call(clearEntryMilestone, { params: milestone, query: ofIncident });
    expect((await view(ines)).mine.changedSince).toBe(1);
  });

  it("waits until an objection is settled, with how", async () => {
    await object(noor, "The alert came before it.");
    await object(noor, "The page to the database team is missing.", null);
    expect((await agree()).agreedAt).toBeNull();
    await expect(settle(ines, { outcome: "corrected" })).rejects.toMatchObject({
      problem: { status: 422 },
    });
    await expect(settle(lead, { outcome: "kept" })).rejects.toMatchObject({
      problem: { detail: "Say why it is kept, so that a reader understands." },
    });
    await settle(lead, { outcome: "kept", because: "The log has it so." });
    const settled = await settle(noor, { outcome: "withdrawn" });
    expect(settled.objections.map(({ outcome, because }) => [outcome, because])).toEqual([
      ["kept", "The log has it so."],
      ["withdrawn", null],
    ]);
    expect(settled.agreedAt).not.toBeNull();
    const { items } = await lead.client.call(listHistory, { params: story.params, query: {} });
    expect(items.slice(0, 3).map(({ sentence }) => sentence)).toEqual([
      "brought the agreement about: the facts are agreed",
      "settled the objection “The page to the database team is missing.”: withdrawn",
      "settled the objection “The alert came before it.”: kept as it is",
    ]);
  });

  it("opens a settled objection again, and of two who settle one is told", async () => {
    await object(noor, "The alert came before it.");
    await settle(noor, { outcome: "corrected" });
    await expect(settle(lead, { outcome: "corrected", version: 1 })).rejects.toMatchObject({
      problem: { code: "stale-version" },
    });
    const [objection] = (await view()).objections;
    const params = { ...story.params, objectionId: objection?.id ?? "" };
    const opened = await noor.client.call(facts.reopenObjection, { params });
    expect(opened.objections).toMatchObject([{ outcome: null, settledBy: null }]);
  });

  it("ends when somebody withdraws before the analysis, and no more after", async () => {
    await agree();
    expect(await withdraw(noor)).toMatchObject({ agreedAt: null, confirmed: 1 });
    await confirm(noor);
    await moveOn();
    await expect(withdraw(noor)).rejects.toMatchObject({
      problem: { detail: expect.stringContaining("Object to the entry") },
    });
    const objected = await object(noor, "It was another service.");
    expect(objected.agreedAt).not.toBeNull();
  });

  it("is not undone by who joins later, and reached when the last who is waited for leaves", async () => {
    const before = (await agree()).agreedAt;
    await invite(outsider.userId);
    expect(await view()).toMatchObject({ agreedAt: before, confirmed: 2, expected: 3 });
    await lead.client.call(facts.reopenFacts, { params: story.params });
    await agree();
    expect((await view()).agreedAt).toBeNull();
    const { id } = await test.context.db
      .selectFrom("participants")
      .select("id")
      .where("retrospective_id", "=", story.retrospectiveId)
      .where("user_id", "=", outsider.userId)
      .executeTakeFirstOrThrow();
    const params = { ...story.params, participantId: id };
    await lead.client.call(removeParticipant, { params });
    expect((await view()).agreedAt).not.toBeNull();
  });

  it("is asked for anew by a lead, and the second takes the place of the first", async () => {
    const first = (await agree()).agreedAt;
    const { id } = await add("2026-03-07T14:20:00Z", "database at its limit");
    expect((await view()).later).toEqual({ ...none, added: 1 });
    const opened = await lead.client.call(facts.reopenFacts, { params: story.params });
    expect(opened).toMatchObject({ agreedAt: null, confirmed: 0 });
    const second = await agree();
    expect(second.later).toEqual(none);
    expect(second.agreedAt).not.toBe(first);
    const change = { text: "database near its limit", version: 1 };
    const edited = await lead.client.call(editEntry, { params: one(id), body: change });
    expect(cameLater(edited, second.agreedAt)).toMatchObject({ how: "corrected" });
  });

  it("marks what came later: added, corrected, removed; not what is filed elsewhere", async () => {
    const removed = await add("2026-03-07T14:10:00Z", "to be removed");
    const gone = await add("2026-03-07T14:11:00Z", "removed before");
    await lead.client.call(deleteEntry, { params: one(gone.id) });
    const { agreedAt } = await agree();
    const filed = await lead.client.call(editEntry, {
      params: one(),
      body: { serviceIds: [story.serviceId], sourceLabel: "api log", version: 1 },
    });
    expect(cameLater(filed, agreedAt)).toBeNull();
    const corrected = await lead.client.call(editEntry, {
      params: one(),
      body: { happenedAt: "2026-03-07T14:06:00Z", version: 2 },
    });
    expect(cameLater(corrected, agreedAt)).toMatchObject({ how: "corrected" });
    await lead.client.call(deleteEntry, { params: one(removed.id) });
    expect((await view()).later).toEqual({ ...none, corrected: 1, removed: 1 });
    const back = await lead.client.call(restoreEntry, { params: one(removed.id) });
    expect(cameLater(back, agreedAt)).toBeNull();
    const late = await lead.client.call(restoreEntry, { params: one(gone.id) });
    expect(cameLater(late, agreedAt)).toMatchObject({ how: "added" });
    expect((await view()).later).toEqual({ ...none, added: 1, corrected: 1 });
  });

  it("tells an import that is undone and brought back like any other change", async () => {
    const record = { happenedAt: "2026-03-07T14:30:00Z", text: "alert fires", timeAsWritten: "" };
    const { import: kept } = await lead.client.call(addImport, {
      params: story.params,
      body: { format: "lines", label: "Pasted", sourceKind: "log", records: [record] } as never,
    });
    const params = { ...story.params, importId: kept?.id ?? "" };
    await lead.client.call(undoImport, { params });
    await agree();
    await lead.client.call(redoImport, { params });
    expect((await view()).later).toEqual({ ...none, added: 1 });
  });

  it("is none of another retrospective's business", async () => {
    const other = await createTestStory(test, lead);
    await expect(object(noor, "Elsewhere", other.serviceId)).rejects.toMatchObject({
      problem: { status: 404 },
    });
    await stand("published");
    await expect(confirm(noor)).rejects.toMatchObject({ problem: { code: "conflict" } });
  });
});
