import type { Collected } from "../collect-records.ts";
import { findField, findLink, findText, hasFields, listField } from "../json-fields.ts";
import type { JsonReader } from "./json-reader.ts";

type Known = Collected | string;

/** GitLab's webhooks for deployments, releases, pipelines, jobs, pushes, merge requests, issues and notes. */
export const gitlab: JsonReader = {
  format: "gitlab",
  name: "GitLab webhook",
  fits: (document) =>
    hasFields(document, "object_kind") &&
    (hasFields(document, "project") || hasFields(document, "project_id")),
  read(document, collect) {
    const kind = findText(document, "object_kind") ?? "";
    const reader = Object.hasOwn(readers, kind) ? readers[kind] : undefined;
    const known = reader?.(document) ?? `GitLab's ${kind} events are not read.`;
    if (typeof known === "string") collect.skip(known, kind);
    else {
      collect.keep({
        authorLabel: findText(document, "user", "name") ?? findText(document, "user_name") ?? null,
        channel:
          findText(document, "project", "path_with_namespace") ??
          findText(document, "project_name") ??
          null,
        ...known,
      });
    }
  },
};

const attribute = (document: unknown, key: string) => findText(document, "object_attributes", key);

const readers: Readonly<Record<string, (document: unknown) => Known>> = {
  deployment: (document) => ({
    at: findText(document, "status_changed_at"),
    text: `Deployment of ${findText(document, "ref") ?? findText(document, "short_sha") ?? "a version"} to ${findText(document, "environment") ?? "an environment"}: ${findText(document, "status") ?? ""}`,
    kind: "change",
    externalId: `deployment:${findText(document, "deployment_id") ?? findText(document, "deployable_id")}:${findText(document, "status")}`,
    link: findLink(document, "deployable_url"),
    originalText: findText(document, "commit_title") ?? "",
  }),
  release: (document) => ({
    at: findText(document, "released_at") ?? findText(document, "created_at"),
    text: `Release ${releaseName(document)} ${findText(document, "action") ?? "create"}d`,
    kind: "change",
    externalId: `release:${findText(document, "id")}:${findText(document, "action")}`,
    link: findLink(document, "url"),
  }),
  pipeline: (document) => ({
    at: attribute(document, "finished_at") ?? attribute(document, "created_at"),
    text: `Pipeline on ${attribute(document, "ref") ?? "a branch"} (${(attribute(document, "sha") ?? "").slice(0, 8)}): ${attribute(document, "status") ?? ""}`,
    kind: "change",
    externalId: `pipeline:${attribute(document, "id")}:${attribute(document, "status")}`,
    link: findLink(document, "object_attributes", "url"),
  }),
  build: (document) => ({
    at:
      findText(document, "build_finished_at") ??
      findText(document, "build_started_at") ??
      findText(document, "build_created_at"),
    text: `Job "${findText(document, "build_name") ?? ""}" on ${findText(document, "ref") ?? "a branch"}: ${findText(document, "build_status") ?? ""}`,
    kind: "change",
    externalId: `job:${findText(document, "build_id")}:${findText(document, "build_status")}`,
    link: jobPage(document),
  }),
  push: pushed,
  tag_push: pushed,
  merge_request: (document) => {
    if (attribute(document, "action") !== "merge" && attribute(document, "state") !== "merged")
      return "Only merged merge requests are events for a timeline.";
    return {
      at: attribute(document, "merged_at") ?? attribute(document, "updated_at"),
      text: `Merged !${attribute(document, "iid")}: ${attribute(document, "title") ?? ""}`,
      kind: "change",
      externalId: `merge-request:${attribute(document, "id")}`,
      link: findLink(document, "object_attributes", "url"),
    };
  },
  issue: (document) => {
    const action = attribute(document, "action") ?? "update";
    const at =
      action === "open"
        ? attribute(document, "created_at")
        : (attribute(document, "closed_at") ?? attribute(document, "updated_at"));
    return {
      at,
      text: `Issue ${action}: #${attribute(document, "iid")} ${attribute(document, "title") ?? ""}`,
      kind: "communication",
      externalId: `issue:${attribute(document, "id")}:${action}:${at}`,
      link: findLink(document, "object_attributes", "url"),
    };
  },
  note: (document) => ({
    at: attribute(document, "created_at"),
    text: attribute(document, "note") ?? "",
    kind: "communication",
    externalId: `note:${attribute(document, "id")}`,
    link: findLink(document, "object_attributes", "url"),
  }),
};

function releaseName(document: unknown): string {
  const tag = findText(document, "tag") ?? "";
  const name = findText(document, "name") ?? tag;
  return name === tag ? tag : `${tag} (${name})`;
}

function jobPage(document: unknown): string | null {
  const page =
    findLink(document, "project", "web_url") ?? findLink(document, "repository", "homepage");
  const id = findText(document, "build_id");
  return page === null || id === undefined ? null : `${page}/-/jobs/${id}`;
}

function pushed(document: unknown): Known {
  const ref = findText(document, "ref") ?? "";
  const branch = ref.replace(/^refs\/(?:heads|tags)\//, "");
  const standard = findText(document, "project", "default_branch");
  if (standard !== undefined && ref.startsWith("refs/heads/") && branch !== standard)
    return `Pushed to ${branch}, which is not the default branch.`;
  const commits = listField(document, "commits");
  const last = commits.at(-1);
  const subject = (findText(last, "title") ?? findText(last, "message") ?? "").split("\n")[0] ?? "";
  // GitLab does not say when it was pushed: the time is that of the commit, and is told as such.
  const told = ref.startsWith("refs/tags/")
    ? `Commit that was tagged ${branch} later`
    : `Commit on ${branch}, pushed later`;
  return {
    at: findText(last, "timestamp"),
    text: `${told}${subject === "" ? "" : `: ${subject}`}`,
    kind: "change",
    externalId: `push:${findText(document, "after")}`,
    link: findLink(last, "url"),
    originalText:
      findField(document, "message") === null
        ? subject
        : (findText(document, "message") ?? subject),
  };
}
