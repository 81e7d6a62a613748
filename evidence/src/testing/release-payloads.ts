import { json } from "./write-json.ts";

const repository = {
  full_name: "shop/api",
  html_url: "https://github.com/shop/api",
  default_branch: "main",
};
const sender = { login: "mei" };
const project = {
  id: 5,
  path_with_namespace: "shop/api",
  web_url: "https://gitlab.example/shop/api",
  default_branch: "main",
};

/** Releases, deliveries of code hosts, status pages and incidents, in the shapes that systems send. */
export const releasePayloads = {
  github: json({
    deployment_status: {
      id: 209_916_254,
      url: "https://api.github.com/repos/shop/api/deployments/1/statuses/209916254",
      state: "failure",
      environment: "production",
      description: "Probe failed",
      created_at: "2026-03-07T13:58:55Z",
      creator: { login: "ci" },
    },
    deployment: { id: 1, ref: "v212", sha: "4f3c2a1b9d", environment: "production" },
    repository,
    sender,
  }),
  "github-api": json([
    {
      url: "https://api.github.com/repos/shop/api/releases/7",
      html_url: "https://github.com/shop/api/releases/tag/v212",
      id: 7,
      tag_name: "v212",
      name: "Smaller pools",
      body: "Each instance has a pool of its own.",
      author: sender,
      created_at: "2026-03-07T13:00:00Z",
      published_at: "2026-03-07T13:50:00Z",
    },
  ]),
  "gitlab-api": json([
    {
      tag_name: "v212",
      name: "Smaller pools",
      description: "Each instance has a pool of its own.",
      author: { name: "Mei" },
      created_at: "2026-03-07T13:00:00Z",
      released_at: "2026-03-07T13:50:00Z",
      _links: { self: "https://gitlab.example/shop/api/-/releases/v212" },
    },
  ]),
  gitlab: json({
    object_kind: "deployment",
    status: "success",
    status_changed_at: "2026-03-07 15:58:00 +0200",
    deployment_id: 15,
    deployable_id: 796,
    deployable_url: "https://gitlab.example/shop/api/-/jobs/796",
    environment: "production",
    project,
    short_sha: "279484c0",
    user: { name: "Mei Tanaka", username: "mei" },
    commit_title: "Give each instance a pool",
    ref: "v212",
  }),
  statuspage: json({
    meta: { unsubscribe: "https://status.example/?token=hidden" },
    page: { id: "j2m", status_indicator: "major" },
    incident: {
      id: "lbkhbwn21v5q",
      name: "Checkout is slow",
      status: "resolved",
      shortlink: "https://stspg.io/646947c1e",
      incident_updates: [
        {
          id: "drfcwbnpxnr6",
          incident_id: "lbkhbwn21v5q",
          body: "Refunds follow today.",
          status: "resolved",
          created_at: "2026-03-07T15:20:00Z",
          display_at: "2026-03-07T15:15:00.500Z",
        },
      ],
    },
  }),
  "incident-io": json({
    incident_updates: [
      {
        id: "01HDH3SMWK9X84B9CQ9ZV831GQ",
        incident_id: "01HDH3SMWK0C2D8TN41PVW61TA",
        message: "Rolling back",
        created_at: "2026-03-07T15:02:35.411Z",
        new_incident_status: { name: "Fixing" },
        new_severity: { name: "Major" },
        updater: { user: { name: "Ada Moreau" } },
      },
    ],
  }),
};
