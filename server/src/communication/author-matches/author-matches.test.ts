import {
  exportRetrospective,
  exportRetrospectiveMarkdown,
  importRetrospective,
} from "@second-story/api/exports.ts";
import { listHistory } from "@second-story/api/history.ts";
import { addParticipant, removeParticipant } from "@second-story/api/participants.ts";
import * as routes from "@second-story/api/presences.ts";
import { addEntry } from "@second-story/api/timeline.ts";
import type { Meaning } from "@second-story/domain/author-match.ts";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { createTestApp, type TestApp, type TestUser } from "../../testing/create-test-app.ts";
import { createTestStory, type TestStory } from "../../testing/create-test-story.ts";

const joinedAt = "2026-03-07T14:16:00.000Z";

describe("whom a name of a chat means", () => {
  let test: TestApp;
  let member: TestUser;
  let administrator: TestUser;
  let story: TestStory;
  /** Takes part as key engineer, and is called as the name seems to say. */
  let participantId: string;
  beforeAll(async () => {
    test = await createTestApp();
    member = await test.createUser("member", undefined, "Mei Tanaka");
    administrator = await test.createUser("administrator");
  });
  beforeEach(async () => {
    story = await createTestStory(test, member);
    const { params } = story;
    const body = { person: { userId: member.userId }, roles: ["key-engineer" as const] };
    participantId = (await member.client.call(addParticipant, { params, body })).id;
    for (const label of ["mei", "duty-phone"]) {
      // oxlint-disable-next-line no-await-in-loop -- in their order
      await member.client.call(routes.addPresence, { params, body: { label, joinedAt } });
    }
    await member.client.call(addEntry, {
      params,
      body: { happenedAt: joinedAt, text: "duty-phone rang and mei rolled back" },
    });
  });
  afterAll(() => test.close());

  const say = (label: string, meaning: Meaning, version = 0) =>
    member.client.call(routes.sayWhoAuthorIs, {
      params: story.params,
      body: { label, meaning, version },
    });
  const matches = async (params = story.params) =>
    (await member.client.call(routes.listPresences, { params })).matches;
  const outside = () => member.client.call(exportRetrospectiveMarkdown, { params: story.params });

  it("is said for everyone, and decides by which role they are told outside", async () => {
    expect(await outside()).toContain("The responder rang and the key engineer rolled back");
    await say("duty-phone", { kind: "participant", participantId });
    await say("mei", { kind: "nobody" });
    expect(await outside()).toContain("The key engineer rang and the responder rolled back");
    expect(await outside()).toContain("- Key engineer: 2026-03-07 14:16");
    const { items } = await administrator.client.call(listHistory, { params: story.params });
    expect(items[0]?.sentence).toBe("said who mei is in the chat");
  });

  it("is taken back, and told again by the name", async () => {
    const before = await outside();
    const { version } = await say("mei", { kind: "nobody" });
    await say("mei", { kind: "automatic" }, version);
    expect(await outside()).toBe(before);
    expect(await matches()).toEqual([{ label: "mei", meaning: { kind: "automatic" }, version: 2 }]);
  });

  it("is said by one of two people at once; the other gets what stands", async () => {
    const isMei = { kind: "participant", participantId } as const;
    const first = await Promise.allSettled([
      say("duty-phone", { kind: "nobody" }),
      say("duty-phone", isMei),
    ]);
    expect(first.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
    const [current] = await matches();
    await expect(say("duty-phone", isMei, 7)).rejects.toMatchObject({
      problem: { code: "stale-version", current },
    });
  });

  it.each([
    ["a name that stands nowhere", "somebody", /Nobody is called so/u],
    ["an empty name", " ", /cannot be empty/u],
  ])("is refused for %s", async (_, label, words) => {
    await expect(say(label, { kind: "nobody" })).rejects.toThrow(words);
    expect(await matches()).toEqual([]);
  });

  it("is nobody of another retrospective", async () => {
    const elsewhere = await createTestStory(test, member);
    const foreign = await member.client.call(addParticipant, {
      params: elsewhere.params,
      body: { person: { userId: member.userId } },
    });
    await expect(say("mei", { kind: "participant", participantId: foreign.id })).rejects.toThrow(
      /participants of this/u,
    );
  });

  it("is told by the name again once that person takes part no more", async () => {
    await say("duty-phone", { kind: "participant", participantId });
    await member.client.call(removeParticipant, {
      params: { ...story.params, participantId },
    });
    expect(await matches()).toEqual([]);
  });

  it("survives an export and its import", async () => {
    await say("duty-phone", { kind: "participant", participantId });
    await say("mei", { kind: "nobody" });
    const exported = await member.client.call(exportRetrospective, { params: story.params });
    const made = await administrator.client.call(importRetrospective, { body: exported });
    const params = { retrospectiveId: made.retrospectiveId };
    const again = await administrator.client.call(routes.listPresences, { params });
    expect(again.matches).toMatchObject([
      { label: "duty-phone", meaning: { kind: "participant" } },
      { label: "mei", meaning: { kind: "nobody" } },
    ]);
    const { authorMatches: _, ...earlier } = exported;
    await expect(
      administrator.client.call(importRetrospective, { body: earlier }),
    ).resolves.toMatchObject({ notes: [] });
  });
});
