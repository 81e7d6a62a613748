import type { Collected, Collector } from "../collect-records.ts";
import { findField, findLink, findText, hasFields, listField } from "../json-fields.ts";
import type { JsonReader } from "./json-reader.ts";

/** GitHub's webhooks for deployments, releases, pushes, workflow runs, pull requests and issues. */
export const github: JsonReader = {
  format: "github",
  name: "GitHub webhook",
  fits: (document) =>
    hasFields(document, "repository", "sender") &&
    hasFields(findField(document, "repository"), "full_name", "html_url"),
  read(document, collect) {
    const known = readEvent(document);
    if (typeof known === "string")
      collect.skip(known, findText(document, "repository", "full_name") ?? "");
    else
      collect.keep({
        authorLabel: findText(document, "sender", "login") ?? null,
        channel: findText(document, "repository", "full_name") ?? null,
        ...known,
      });
  },
};

/** Lists of GitHub's REST API: deployments, releases, workflow runs. */
export const githubLists: JsonReader = {
  format: "github-api",
  name: "GitHub API list",
  fits: (document) =>
    Array.isArray(document)
      ? document.length > 0 && document.every((item) => isListed(item))
      : listField(document, "workflow_runs").length > 0,
  read(document, collect) {
    const items: readonly unknown[] = Array.isArray(document)
      ? document
      : listField(document, "workflow_runs");
    for (const item of items) readListed(item, collect);
  },
};

function isListed(item: unknown): boolean {
  const address = findText(item, "url") ?? "";
  return /\/(?:deployments|releases|actions\/runs)\/\d+/.test(address);
}

function readListed(item: unknown, collect: Collector): void {
  const known = hasFields(item, "tag_name")
    ? release(item)
    : hasFields(item, "head_sha")
      ? workflowRun(item)
      : deployment(item);
  const address = findText(item, "url") ?? "";
  if (typeof known === "string") collect.skip(known, address);
  else collect.keep({ channel: /\/repos\/([^/]+\/[^/]+)\//.exec(address)?.[1] ?? null, ...known });
}

type Known = Collected | string;

function readEvent(document: unknown): Known {
  const action = findText(document, "action");
  const part = (key: string) => findField(document, key);
  if (part("deployment_status") !== undefined)
    return onPage(deploymentStatus(part("deployment_status"), part("deployment")), document);
  if (part("deployment") !== undefined) return onPage(deployment(part("deployment")), document);
  if (part("release") !== undefined)
    return action === "published" || action === "released" || action === undefined
      ? release(part("release"))
      : `Release ${action} is no event for a timeline.`;
  if (part("workflow_run") !== undefined) return workflowRun(part("workflow_run"));
  if (part("pull_request") !== undefined && part("issue") === undefined)
    return pullRequest(part("pull_request"), action);
  if (part("issue") !== undefined) return issue(part("issue"), part("comment"), action);
  if (part("commits") !== undefined && part("ref") !== undefined) return push(document);
  if (part("zen") !== undefined) return "A test message from GitHub.";
  return "This kind of GitHub event is not read.";
}

/** What the API links to is no page for people; the repository's own list of deployments is. */
function onPage(known: Known, document: unknown): Known {
  if (typeof known === "string" || known.link?.includes("/repos/") !== true) return known;
  const page = findLink(document, "repository", "html_url");
  return page === null ? known : { ...known, link: `${page}/deployments` };
}

function deployment(item: unknown): Known {
  return {
    at: findText(item, "created_at"),
    text: `Deployment of ${shortRef(item)} to ${findText(item, "environment") ?? "an environment"} started${noteOf(item)}`,
    kind: "change",
    externalId: `deployment:${findText(item, "id")}`,
    authorLabel: findText(item, "creator", "login") ?? null,
    link: findLink(item, "url"),
  };
}

function deploymentStatus(status: unknown, about: unknown): Known {
  const state = findText(status, "state") ?? "";
  if (state === "inactive") return "A newer deployment replaced this one: no event of its own.";
  return {
    at: findText(status, "created_at"),
    text: `Deployment of ${shortRef(about)} to ${findText(status, "environment") ?? findText(about, "environment") ?? "an environment"}: ${state}${noteOf(status)}`,
    kind: "change",
    externalId: `deployment-status:${findText(status, "id")}`,
    link: findLink(status, "target_url") ?? findLink(status, "log_url") ?? findLink(status, "url"),
  };
}

function release(item: unknown): Known {
  const name = findText(item, "name");
  const tag = findText(item, "tag_name") ?? "";
  return {
    at: findText(item, "published_at") ?? findText(item, "created_at"),
    text: `Release ${tag}${name === undefined || name === tag ? "" : ` (${name})`} published`,
    kind: "change",
    externalId: `release:${findText(item, "id")}`,
    authorLabel: findText(item, "author", "login") ?? null,
    link: findLink(item, "html_url"),
    originalText: findText(item, "body") ?? tag,
  };
}

function workflowRun(run: unknown): Known {
  const conclusion = findText(run, "conclusion") ?? findText(run, "status") ?? "";
  const done = findText(run, "conclusion") !== undefined;
  return {
    at: done
      ? (findText(run, "updated_at") ?? findText(run, "run_started_at"))
      : (findText(run, "run_started_at") ?? findText(run, "created_at")),
    text: `Workflow "${findText(run, "name") ?? ""}" on ${findText(run, "head_branch") ?? "a branch"} (${(findText(run, "head_sha") ?? "").slice(0, 7)}): ${conclusion}`,
    kind: "change",
    externalId: `workflow-run:${findText(run, "id")}:${conclusion}`,
    authorLabel: findText(run, "actor", "login") ?? null,
    link: findLink(run, "html_url"),
  };
}

function pullRequest(pull: unknown, action: string | undefined): Known {
  const merged = findField(pull, "merged") === true;
  if (action !== "closed" || !merged) return "Only merged pull requests are events for a timeline.";
  return {
    at: findText(pull, "merged_at"),
    text: `Merged #${findText(pull, "number")}: ${findText(pull, "title") ?? ""}`,
    kind: "change",
    externalId: `pull-request:${findText(pull, "id")}`,
    link: findLink(pull, "html_url"),
  };
}

function issue(item: unknown, comment: unknown, action = "updated"): Known {
  const title = `#${findText(item, "number")} ${findText(item, "title") ?? ""}`;
  if (comment !== undefined) {
    return {
      at: findText(comment, "created_at"),
      text: `${title}: ${findText(comment, "body") ?? ""}`,
      kind: "communication",
      externalId: `comment:${findText(comment, "id")}`,
      link: findLink(comment, "html_url"),
    };
  }
  const at =
    action === "opened"
      ? findText(item, "created_at")
      : action === "closed"
        ? (findText(item, "closed_at") ?? findText(item, "updated_at"))
        : findText(item, "updated_at");
  return {
    at,
    text: `Issue ${action}: ${title}`,
    kind: "communication",
    externalId: `issue:${findText(item, "id")}:${action}:${at}`,
    link: findLink(item, "html_url"),
  };
}

function push(document: unknown): Known {
  const branch = (findText(document, "ref") ?? "").replace(/^refs\/(?:heads|tags)\//, "");
  if (findField(document, "deleted") === true)
    return "A branch or tag was deleted: no event for a timeline.";
  const standard =
    findText(document, "repository", "default_branch") ??
    findText(document, "repository", "master_branch");
  const isTag = (findText(document, "ref") ?? "").startsWith("refs/tags/");
  if (standard !== undefined && branch !== standard && !isTag)
    return `Pushed to ${branch}, which is not the default branch.`;
  const commits = listField(document, "commits");
  const head = findField(document, "head_commit");
  const subject = (findText(head, "message") ?? "").split("\n")[0] ?? "";
  // A commit may be weeks old when it is pushed.
  const pushedAt = findText(document, "repository", "pushed_at");
  const counted = commits.length === 1 ? "a commit" : `${commits.length} commits`;
  const told =
    pushedAt === undefined ? `Commit on ${branch}, pushed later` : `Pushed ${counted} to ${branch}`;
  return {
    at: pushedAt ?? findText(head, "timestamp"),
    text: `${told}${subject === "" ? "" : `: ${subject}`}`,
    kind: "change",
    externalId: `push:${findText(document, "after")}`,
    link: findLink(document, "compare"),
  };
}

function shortRef(item: unknown): string {
  const ref = findText(item, "ref") ?? "";
  const sha = findText(item, "sha") ?? "";
  if (ref === "" || ref === sha) return sha.slice(0, 7) || "a version";
  return sha === "" ? ref : `${ref} (${sha.slice(0, 7)})`;
}

function noteOf(item: unknown): string {
  const note = findText(item, "description");
  return note === undefined ? "" : ` — ${note}`;
}
