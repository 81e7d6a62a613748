import { findField, findText, listField } from "../json-fields.ts";

/** What a workspace export says about its people and channels. */
export interface SlackDirectory {
  readonly people: ReadonlyMap<string, string>;
  /** Names by id. */
  readonly channels: ReadonlyMap<string, string>;
  /** Ids by folder: a channel's name, or its id for direct messages. */
  readonly folders: ReadonlyMap<string, string>;
  /** Ids of private channels and direct messages. */
  readonly privates: ReadonlySet<string>;
  /** Timestamps of pinned messages by channel id. */
  readonly pins: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Builds the directory from the parsed `users.json`, `channels.json`, and `groups.json`, `dms.json`, `mpims.json`, which are private. */
export function createSlackDirectory(
  users: readonly unknown[],
  channelList: readonly unknown[],
  privateLists: readonly unknown[] = [],
): SlackDirectory {
  const people = new Map<string, string>();
  for (const user of users) {
    const id = findText(user, "id");
    const name =
      findText(user, "profile", "display_name") ??
      findText(user, "profile", "real_name") ??
      findText(user, "real_name") ??
      findText(user, "name");
    if (id !== undefined && name !== undefined) people.set(id, name);
  }
  const channels = new Map<string, string>();
  const folders = new Map<string, string>();
  const pins = new Map<string, ReadonlySet<string>>();
  const privates = new Set<string>();
  const listed = new Set(privateLists);
  for (const channel of [...channelList, ...privateLists]) {
    const id = findText(channel, "id");
    if (id === undefined) continue;
    if (listed.has(channel) || isPrivate(channel)) privates.add(id);
    const name = findText(channel, "name") ?? nameDirect(listField(channel, "members"), people);
    channels.set(id, name);
    folders.set(findText(channel, "name") ?? id, id);
    folders.set(id, id);
    const pinned = listField(channel, "pins").flatMap(
      (pin) => findText(pin, "id") ?? findText(pin, "message", "ts") ?? [],
    );
    if (pinned.length > 0) pins.set(id, new Set(pinned));
  }
  return { people, channels, folders, privates, pins };
}

const privateMarks = ["is_private", "is_im", "is_mpim"];

/** As the Web API marks it. */
function isPrivate(channel: unknown): boolean {
  return privateMarks.some((mark) => findField(channel, mark) === true);
}

function nameDirect(members: readonly unknown[], people: ReadonlyMap<string, string>): string {
  const names = members
    .slice(0, 8)
    .map((member) => (typeof member === "string" ? (people.get(member) ?? member) : ""));
  return names.length === 0 ? "direct message" : names.join(", ");
}

/** Whether a parsed JSON list is one of messages. */
export function isMessageList(value: unknown): value is readonly unknown[] {
  return (
    Array.isArray(value) &&
    value.some(
      (message) =>
        findText(message, "ts") !== undefined &&
        (findField(message, "type") === "message" || findField(message, "text") !== undefined),
    )
  );
}
