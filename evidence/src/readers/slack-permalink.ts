import type { SlackDirectory } from "./slack-directory.ts";

/** Where a workspace is found: `acme` for acme.slack.com. An export never says so; its messages often do. */
export interface SlackWorkspace {
  domain: string | undefined;
}

const mention =
  /https:\\?\/\\?\/([a-z0-9][a-z0-9-]{0,60})\.slack\.com\\?\/(archives|files)\\?\/([A-Z0-9]{6,20})\b/g;
const longestSearch = 2_000_000;

/**
 * The workspace that a file of an export belongs to, by a link in it to a channel or a person's file that the export
 * knows: links to other workspaces name ids that it does not.
 */
export function findWorkspace(json: string, directory: SlackDirectory): string | undefined {
  if (!json.includes(".slack.com")) return undefined;
  for (const [, domain, place, id] of json.slice(0, longestSearch).matchAll(mention)) {
    const known = place === "archives" ? directory.channels : directory.people;
    if (id !== undefined && known.has(id)) return domain;
  }
  return undefined;
}

const channelId = /^[CGD][A-Z0-9]{6,20}$/;

/** The address of a message; null while the workspace or the channel's id is unknown. */
export function permalinkOf(
  domain: string | undefined,
  channel: string,
  ts: string,
  thread: string | undefined,
): string | null {
  if (domain === undefined || !channelId.test(channel)) return null;
  const reply = thread === undefined || thread === ts ? "" : `?thread_ts=${thread}&cid=${channel}`;
  return `https://${domain}.slack.com/archives/${channel}/p${ts.replace(".", "")}${reply}`;
}
