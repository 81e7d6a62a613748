import type { Route } from "@second-story/api/route.ts";
import * as history from "@second-story/api/history.ts";
import { createIncident, deleteIncident, getIncident } from "@second-story/api/incidents.ts";
import * as participants from "@second-story/api/participants.ts";
import * as retrospectives from "@second-story/api/retrospectives.ts";
import { listSeverities } from "@second-story/api/severities.ts";
import type { AccessMode } from "@second-story/domain/permission.ts";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createTestApp, type TestApp, type TestUser } from "../testing/create-test-app.ts";

const { createRetrospective, getRetrospective, listRetrospectives } = retrospectives;
const ofOne: readonly Route[] = [retrospectives, participants, history]
  .flatMap((module): unknown[] => Object.values(module))
  .filter((value): value is Route => typeof value === "object" && value !== null && "path" in value)
  .filter(({ path }) => path.includes(":retrospectiveId"));

describe("access to a retrospective", () => {
  let test: TestApp;
  let creator: TestUser;
  let participant: TestUser;
  let stranger: TestUser;
  let incidentId: string;
  const made = new Map<AccessMode, { retrospectiveId: string; participantId: string }>();
  beforeAll(async () => {
    test = await createTestApp();
    creator = await test.createUser();
    participant = await test.createUser();
    stranger = await test.createUser("administrator");
    const [severity] = (await creator.client.call(listSeverities, {})).items;
    const body = { title: "Payroll shown to everyone", severityId: severity?.id ?? "" };
    incidentId = (await creator.client.call(createIncident, { body })).id;
    for (const access of ["open", "involved", "restricted"] as const) {
      const { id } = await creator.client.call(createRetrospective, {
        body: { title: `An ${access} one`, incidentIds: [incidentId], access },
      });
      const added = await creator.client.call(participants.addParticipant, {
        params: { retrospectiveId: id },
        body: { person: { userId: participant.userId } },
      });
      made.set(access, { retrospectiveId: id, participantId: added.id });
    }
  });
  afterAll(() => test.close());

  const ids = (access: AccessMode) => {
    const found = made.get(access);
    if (!found) throw new Error(access);
    return found;
  };
  const ask = async (user: TestUser, route: Route, access: AccessMode): Promise<number> => {
    const params: Record<string, string> = { ...ids(access), gate: "date-set" };
    const path = route.path.replaceAll(/:(\w+)/gu, (_, name: string) => params[name] ?? "");
    const answer = await test.app.request(`/api/v1${path}`, {
      method: route.method,
      headers: { authorization: `Bearer ${user.token}`, "content-type": "application/json" },
      // Not a valid body for any of them: whoever is let in hears 422 and changes nothing.
      ...(route.body ? { body: "{}" } : {}),
    });
    return answer.status;
  };

  it("knows every route", () => {
    expect(ofOne.length).toBe(11);
  });

  it.each(ofOne.map((route) => [route.name, route] as const))(
    "%s answers a stranger to a restricted one as if there were none, administrators too",
    async (_, route) => {
      expect(await ask(stranger, route, "restricted")).toBe(404);
    },
  );

  it.each(ofOne.map((route) => [route.name, route] as const))(
    "%s keeps the working document of an involved one from strangers, who may know of it",
    async (_, route) => {
      const expected = route.permission === "retrospective.see" ? 200 : 403;
      expect(await ask(stranger, route, "involved")).toBe(expected);
    },
  );

  it.each(
    ofOne
      .filter(({ permission }) => permission === "retrospective.manage")
      .map((route) => [route.name, route] as const),
  )("%s is for leads, not for every participant", async (_, route) => {
    for (const access of ["open", "involved", "restricted"] as const) {
      expect(await ask(participant, route, access)).toBe(403);
    }
  });

  it.each(
    ofOne
      .filter(({ method }) => method !== "GET" && method !== "DELETE")
      .map((route) => [route.name, route] as const),
  )("%s is open to whoever created it, in every mode", async (_, route) => {
    for (const access of ["open", "involved", "restricted"] as const) {
      expect(await ask(creator, route, access)).toBe(422);
    }
  });

  it("shows a stranger the header of an involved one and nothing of its work", async () => {
    const { retrospectiveId } = ids("involved");
    const params = { retrospectiveId };
    const seen = await stranger.client.call(getRetrospective, { params });
    expect(seen).toMatchObject({ title: "An involved one", workspace: null });
    expect(seen.may).toEqual({ read: false, write: false, manage: false });
    const read = await participant.client.call(getRetrospective, { params });
    expect(read.workspace?.counts.participants).toBe(1);
    expect(read.may).toEqual({ read: true, write: true, manage: false });
  });

  it("leaves a restricted one out of every list, search and incident", async () => {
    const titles = async (user: TestUser, query: object) =>
      (await user.client.call(listRetrospectives, { query })).items.map(({ title }) => title);
    expect(await titles(stranger, {})).toEqual(["An involved one", "An open one"]);
    expect(await titles(stranger, { search: "restricted" })).toEqual([]);
    expect(await titles(stranger, { incidentId })).toHaveLength(2);
    expect(await titles(participant, { search: "restricted" })).toEqual(["An restricted one"]);
    const incident = { params: { incidentId } };
    const seen = (await stranger.client.call(getIncident, incident)).retrospectives;
    expect(seen.map(({ title }) => title)).toEqual(["An open one", "An involved one"]);
    expect((await participant.client.call(getIncident, incident)).retrospectives).toHaveLength(3);
  });

  it("keeps the incident of a hidden one, which is hidden with it", async () => {
    const { items } = await creator.client.call(listSeverities, {});
    const body = { title: "Seen by few", severityId: items[0]?.id ?? "" };
    const { id } = await creator.client.call(createIncident, { body });
    const hidden = { title: "Hidden", incidentIds: [id], access: "restricted" as const };
    const made = await creator.client.call(createRetrospective, { body: hidden });
    await expect(
      creator.client.call(deleteIncident, { params: { incidentId: id } }),
    ).rejects.toMatchObject({ problem: { status: 409 } });
    await expect(
      stranger.client.call(deleteIncident, { params: { incidentId: id } }),
    ).rejects.toMatchObject({ problem: { status: 404 } });
    const params = { retrospectiveId: made.id };
    const kept = await creator.client.call(getRetrospective, { params });
    expect(kept.incidents).toMatchObject([{ title: "Seen by few" }]);
  });

  it("finds nothing by a participant's id from another retrospective", async () => {
    const params = { ...ids("open"), participantId: ids("restricted").participantId };
    await expect(
      creator.client.call(participants.removeParticipant, { params }),
    ).rejects.toMatchObject({ problem: { status: 404 } });
  });
});
