import { describe, expect, it } from "vitest";
import { readText } from "../read.ts";

const readJson = (document: unknown) => readText(JSON.stringify(document));

describe("GitLab", () => {
  const project = { path_with_namespace: "acme/shop", default_branch: "main" };

  it.each([
    ["2021-04-28 21:50:00 +0200", "2021-04-28T21:50:00+02:00"],
    ["2016-08-12 15:23:28 UTC", "2016-08-12T15:23:28Z"],
    ["2016-08-12T15:23:28.5Z", "2016-08-12T15:23:28.5Z"],
  ])("writes a time as %s", (written, happenedAt) => {
    const { format, records } = readJson({
      object_kind: "deployment",
      project,
      status: "success",
      status_changed_at: written,
      ref: "1.0.0",
      environment: "staging",
      deployment_id: 15,
      user: { name: "Mo" },
    });
    expect(format).toBe("gitlab");
    expect(records).toMatchObject([
      {
        happenedAt,
        text: "Deployment of 1.0.0 to staging: success",
        timeAsWritten: written,
        authorLabel: "Mo",
      },
    ]);
  });

  it("tells the time of a push as that of its commit, for it names no other", () => {
    const push = {
      object_kind: "push",
      project,
      ref: "refs/heads/main",
      commits: [{ title: "Grow the pool", timestamp: "2026-03-01T15:00:00+01:00" }],
    };
    expect(readJson(push).records).toMatchObject([
      {
        happenedAt: "2026-03-01T15:00:00+01:00",
        text: "Commit on main, pushed later: Grow the pool",
      },
    ]);
    expect(
      readJson({ ...push, object_kind: "tag_push", ref: "refs/tags/v1" }).records[0]?.text,
    ).toBe("Commit that was tagged v1 later: Grow the pool");
  });

  it("reads releases and pipelines, and leaves out what it does not know", () => {
    expect(
      readJson({
        object_kind: "release",
        project,
        id: 1,
        tag: "v1",
        name: "One",
        action: "create",
        released_at: "2026-03-07 10:00:00 UTC",
      }).records[0]?.text,
    ).toBe("Release v1 (One) created");
    expect(
      readJson({
        object_kind: "pipeline",
        project,
        object_attributes: {
          id: 3,
          ref: "main",
          sha: "0123456789",
          status: "failed",
          finished_at: "2026-03-07 10:05:00 UTC",
        },
      }).records[0],
    ).toMatchObject({
      happenedAt: "2026-03-07T10:05:00Z",
      text: "Pipeline on main (01234567): failed",
    });
    expect(readJson({ object_kind: "constructor", project }).report.skipped[0]?.reason).toBe(
      "GitLab's constructor events are not read.",
    );
  });
});

describe("GitLab's API lists", () => {
  const page = "https://gitlab.example/acme/shop/-";
  const sha = "a91957a858320c0e17f3a0eca7cfacbff50ea29a";

  it("tell deployments, pipelines and releases", () => {
    const deployments = readJson([
      {
        id: 42,
        iid: 2,
        ref: "main",
        sha,
        status: "success",
        created_at: "2026-03-07T14:00:00Z",
        updated_at: "2026-03-07T14:04:00Z",
        user: { name: "Mo" },
        environment: { id: 9, name: "production" },
        deployable: { finished_at: "2026-03-07T14:03:00Z", web_url: `${page}/jobs/664` },
      },
    ]);
    expect(deployments.format).toBe("gitlab-api");
    expect(deployments.records).toMatchObject([
      {
        happenedAt: "2026-03-07T14:03:00Z",
        text: "Deployment of main to production: success",
        externalId: "deployment:42:success",
        authorLabel: "Mo",
        channel: "acme/shop",
        kind: "change",
      },
    ]);
    const pipeline = { id: 47, ref: "main", sha, web_url: `${page}/pipelines/47` };
    const times = { created_at: "2026-03-07T14:00:00Z", updated_at: "2026-03-07T14:04:00Z" };
    expect(
      readJson([
        { ...pipeline, ...times, status: "failed" },
        { ...pipeline, ...times, status: "running" },
      ]).records,
    ).toMatchObject([
      { happenedAt: times.updated_at, text: "Pipeline on main (a91957a8): failed" },
      { happenedAt: times.created_at, text: "Pipeline on main (a91957a8): running" },
    ]);
    const release = { tag_name: "v2", name: "Spring", created_at: "2026-03-01T14:00:00Z" };
    const { records, report } = readJson([
      { ...release, released_at: "2026-03-07T14:00:00Z", _links: { self: `${page}/releases/v2` } },
      { ...release, released_at: "2026-04-07T14:00:00Z", upcoming_release: true },
    ]);
    expect(records).toMatchObject([
      {
        happenedAt: "2026-03-07T14:00:00Z",
        text: "Release v2 (Spring) published",
        externalId: "release:acme/shop:v2",
      },
    ]);
    expect(report.skipped).toMatchObject([{ reason: "This release is yet to come." }]);
  });
});
