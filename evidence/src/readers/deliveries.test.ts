import { describe, expect, it } from "vitest";
import { readText } from "../read.ts";

const readJson = (document: unknown) => readText(JSON.stringify(document));
const repository = {
  full_name: "acme/shop",
  html_url: "https://github.example/acme/shop",
  default_branch: "main",
};
const github = (event: object) => readJson({ repository, sender: { login: "mo" }, ...event });

describe("GitHub", () => {
  const deployment = {
    id: 5,
    sha: "0123456789abcdef",
    ref: "main",
    environment: "production",
    created_at: "2026-03-07T14:00:00Z",
    creator: { login: "ci" },
  };

  it.each([
    [
      "a deployment",
      { deployment },
      "Deployment of main (0123456) to production started",
      "2026-03-07T14:00:00Z",
    ],
    [
      "its status",
      {
        deployment,
        deployment_status: { id: 6, state: "success", created_at: "2026-03-07T14:04:00Z" },
      },
      "Deployment of main (0123456) to production: success",
      "2026-03-07T14:04:00Z",
    ],
    [
      "a release",
      {
        action: "published",
        release: {
          id: 7,
          tag_name: "v2",
          name: "Spring",
          published_at: "2026-03-07T13:00:00Z",
          html_url: "https://github.example/r",
        },
      },
      "Release v2 (Spring) published",
      "2026-03-07T13:00:00Z",
    ],
    [
      "a workflow run",
      {
        action: "completed",
        workflow_run: {
          id: 8,
          name: "deploy",
          head_branch: "main",
          head_sha: "abcdef0123",
          conclusion: "failure",
          updated_at: "2026-03-07T14:09:00Z",
        },
      },
      'Workflow "deploy" on main (abcdef0): failure',
      "2026-03-07T14:09:00Z",
    ],
    [
      "a push, at the time of the push",
      {
        repository: { ...repository, pushed_at: 1772892150 },
        ref: "refs/heads/main",
        after: "f00",
        commits: [{}, {}],
        head_commit: { message: "Grow the pool\n\nmore", timestamp: "2026-03-07T15:00:00+01:00" },
        compare: "https://github.example/c",
      },
      "Pushed 2 commits to main: Grow the pool",
      "2026-03-07T14:02:30Z",
    ],
    [
      "a push that does not say when it was",
      {
        ref: "refs/heads/main",
        commits: [{}],
        head_commit: { message: "Grow the pool", timestamp: "2026-03-01T15:00:00+01:00" },
      },
      "Commit on main, pushed later: Grow the pool",
      "2026-03-01T15:00:00+01:00",
    ],
    [
      "an issue",
      {
        action: "opened",
        issue: { id: 9, number: 4, title: "Slow", created_at: "2026-03-07T14:30:00Z" },
      },
      "Issue opened: #4 Slow",
      "2026-03-07T14:30:00Z",
    ],
    [
      "a merged pull request",
      {
        action: "closed",
        pull_request: {
          id: 3,
          number: 12,
          title: "Pool",
          merged: true,
          merged_at: "2026-03-07T13:50:00Z",
        },
      },
      "Merged #12: Pool",
      "2026-03-07T13:50:00Z",
    ],
  ])("reads %s", (_name, event, text, happenedAt) => {
    const { format, records } = github(event);
    expect(format).toBe("github");
    expect(records).toMatchObject([{ text, happenedAt, channel: "acme/shop" }]);
  });

  it.each([
    [
      "a deployment that a newer one replaced",
      {
        deployment,
        deployment_status: { id: 6, state: "inactive", created_at: "2026-03-07T14:04:00Z" },
      },
    ],
    ["a push to another branch", { ref: "refs/heads/try", commits: [], head_commit: null }],
    ["a deleted branch", { ref: "refs/heads/main", deleted: true, commits: [] }],
    ["a ping", { zen: "Keep it simple." }],
  ])("leaves out %s, with a reason", (_name, event) => {
    const { records, report } = github(event);
    expect(records).toEqual([]);
    expect(report.skipped[0]?.reason).toMatch(/\.$/);
  });

  it("reads a list of deliveries one by one", () => {
    const { format, records } = readJson([
      { repository, sender: {}, deployment },
      { repository, sender: {}, deployment: { ...deployment, id: 6 } },
    ]);
    expect([format, records.length]).toEqual(["github", 2]);
  });
});

describe("Statuspage, incident.io and CloudEvents", () => {
  it("tell what customers were told", () => {
    const { format, records } = readJson({
      page: {},
      incident: {
        id: "i",
        name: "Slow checkout",
        shortlink: "https://stspg.example/1",
        incident_updates: [
          {
            id: "u",
            status: "resolved",
            body: "It is fixed.",
            display_at: "2026-03-07T14:50:00Z",
            created_at: "2026-03-07T15:00:00Z",
          },
        ],
      },
    });
    expect(format).toBe("statuspage");
    expect(records).toMatchObject([
      {
        happenedAt: "2026-03-07T14:50:00Z",
        text: "Slow checkout (resolved): It is fixed.",
        flags: ["resolved"],
        threadId: "i",
      },
    ]);
  });

  it("tell an incident's own timestamps and updates", () => {
    const { format, records, report } = readJson({
      incidents: [
        {
          id: "1",
          reference: "INC-1",
          name: "Checkout",
          created_at: "2026-03-07T14:05:00Z",
          severity: { name: "Major" },
          incident_timestamp_values: [
            { incident_timestamp: { name: "Fixed at" }, value: { value: "2026-03-07T14:40:00Z" } },
            { incident_timestamp: { name: "Merged at" }, value: null },
          ],
        },
      ],
      incident_updates: [
        {
          id: "2",
          incident_id: "1",
          new_incident_status: { name: "Fixing", category: "live" },
          message: "On it",
          created_at: "2026-03-07T14:10:00Z",
          updater: { user: { name: "Ada" } },
        },
      ],
    });
    expect(format).toBe("incident-io");
    expect(records.map(({ text }) => text)).toEqual([
      "Incident declared: INC-1 Checkout (Major)",
      "Fixed: INC-1 Checkout",
      "On it (status Fixing)",
    ]);
    expect(report.skipped.map(({ reason }) => reason)).toEqual(["This timestamp was not set."]);
  });

  it("lists of incident.io's settings are no events", () => {
    const { records, report } = readText(
      JSON.stringify({
        severities: [
          { id: "1", name: "Minor", description: "Low impact", created_at: "2026-03-07T10:32:00Z" },
        ],
      }),
    );
    expect(records).toEqual([]);
    expect(report.skipped[0]?.reason).toContain("settings");
  });

  it("come as one event or a batch", () => {
    const event = {
      specversion: "1.0",
      id: "1",
      source: "/shop",
      type: "org.acme.deploy",
      time: "2026-03-07T14:00:00Z",
      data: { message: "Deployed 42" },
    };
    expect(readJson(event).records).toMatchObject([{ text: "Deployed 42", externalId: "/shop:1" }]);
    expect(
      readJson([event, { ...event, id: "2", data: undefined }]).records.map(({ text }) => text),
    ).toEqual(["Deployed 42", "org.acme.deploy"]);
  });
});
