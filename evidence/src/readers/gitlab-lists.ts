import type { Collected, Collector } from "../collect-records.ts";
import { findField, findLink, findText, hasFields } from "../json-fields.ts";
import type { JsonReader } from "./json-reader.ts";

/** Lists of GitLab's REST API: deployments, pipelines, releases. Ids are those of the webhooks, so that neither comes twice. */
export const gitlabLists: JsonReader = {
  format: "gitlab-api",
  name: "GitLab API list",
  fits: (document) =>
    Array.isArray(document) &&
    document.length > 0 &&
    document.every((item) => findReader(item) !== undefined),
  read(document, collect) {
    const items: readonly unknown[] = Array.isArray(document) ? document : [document];
    for (const item of items) readListed(item, collect);
  },
};

function readListed(item: unknown, collect: Collector): void {
  const known = findReader(item)?.(item) ?? "This is no deployment, pipeline or release.";
  if (typeof known === "string") collect.skip(known, findText(item, "id") ?? "");
  else collect.keep({ kind: "change", channel: projectOf(known.link ?? null), ...known });
}

type Known = Collected | string;

function findReader(item: unknown): ((item: unknown) => Known) | undefined {
  if (hasFields(item, "tag_name", "released_at")) return release;
  if (!hasFields(item, "id", "ref", "sha", "status")) return undefined;
  if (hasFields(findField(item, "environment"), "name") && hasFields(item, "iid"))
    return deployment;
  return /\/pipelines\/\d+$/.test(findText(item, "web_url") ?? "") ? pipeline : undefined;
}

function deployment(item: unknown): Collected {
  const status = findText(item, "status") ?? "";
  const ended = findText(item, "deployable", "finished_at") ?? findText(item, "updated_at");
  return {
    at: whenOf(item, status, ended),
    text: `Deployment of ${findText(item, "ref") ?? "a version"} to ${findText(item, "environment", "name") ?? "an environment"}: ${status}`,
    externalId: `deployment:${findText(item, "id")}:${status}`,
    authorLabel: findText(item, "user", "name") ?? null,
    link: findLink(item, "deployable", "web_url"),
    originalText: findText(item, "deployable", "commit", "title") ?? "",
  };
}

function pipeline(item: unknown): Collected {
  const status = findText(item, "status") ?? "";
  return {
    at: whenOf(item, status, findText(item, "finished_at") ?? findText(item, "updated_at")),
    text: `Pipeline on ${findText(item, "ref") ?? "a branch"} (${(findText(item, "sha") ?? "").slice(0, 8)}): ${status}`,
    externalId: `pipeline:${findText(item, "id")}:${status}`,
    link: findLink(item, "web_url"),
  };
}

function release(item: unknown): Known {
  if (findField(item, "upcoming_release") === true) return "This release is yet to come.";
  const tag = findText(item, "tag_name") ?? "";
  const name = findText(item, "name") ?? tag;
  const link = findLink(item, "_links", "self");
  return {
    at: findText(item, "released_at") ?? findText(item, "created_at"),
    text: `Release ${name === tag ? tag : `${tag} (${name})`} published`,
    externalId: `release:${projectOf(link) ?? ""}:${tag}`,
    authorLabel: findText(item, "author", "name") ?? null,
    link,
    originalText: findText(item, "description") ?? tag,
  };
}

/** What has ended is told when it ended, and anything else when it began. */
function whenOf(item: unknown, status: string, ended: string | undefined): string | undefined {
  const isOver = /^(?:success|failed|canceled|skipped)$/.test(status);
  return (isOver ? ended : undefined) ?? findText(item, "created_at");
}

/** The project that a page of GitLab belongs to: `acme/shop`. */
const projectOf = (link: string | null) =>
  /^https?:\/\/[^/]+\/(.{1,200}?)\/-\//.exec(link ?? "")?.[1] ?? null;
