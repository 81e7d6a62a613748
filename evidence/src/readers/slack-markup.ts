/** Names for the ids that Slack writes into its messages. */
export interface SlackNames {
  readonly people: ReadonlyMap<string, string>;
  readonly channels: ReadonlyMap<string, string>;
}

const reference = /<([^<>\n]{1,4000})>/g;
const entity = /&(?:amp|lt|gt);/g;
const letters: Readonly<Record<string, string>> = { "&amp;": "&", "&lt;": "<", "&gt;": ">" };

/** Slack's markup as a reader sees it: names in place of ids, labels in place of addresses, no stray marks. */
export function readSlackMarkup(text: string, names: SlackNames): string {
  const plain = text.includes("<")
    ? text.replaceAll(reference, (_whole, inside: string) => readReference(inside, names))
    : text;
  return plain.includes("&") ? plain.replaceAll(entity, (name) => letters[name] ?? name) : plain;
}

function readReference(inside: string, names: SlackNames): string {
  const bar = inside.indexOf("|");
  const target = bar < 0 ? inside : inside.slice(0, bar);
  const label = bar < 0 ? "" : inside.slice(bar + 1);
  if (target.startsWith("@"))
    return `@${label || (names.people.get(target.slice(1)) ?? target.slice(1))}`;
  if (target.startsWith("#"))
    return `#${label || (names.channels.get(target.slice(1)) ?? target.slice(1))}`;
  if (target.startsWith("!subteam")) return label === "" ? "@group" : `@${label.replace(/^@/, "")}`;
  if (target.startsWith("!date")) return label;
  if (target.startsWith("!")) return `@${label || target.slice(1)}`;
  const address = withoutToken(target.replace(/^mailto:/, ""));
  return label === "" || label === address ? address : `${label} (${address})`;
}

/** A link to a file in Slack without the token that would open it for anyone. */
export function withoutToken(address: string): string {
  return address.replaceAll(/([?&])t=xox[a-z]-[^&#]*&?/g, "$1").replace(/[?&]$/, "");
}

/** The words in Slack's blocks, where a message has no text of its own. */
export function readBlocks(blocks: unknown, depth = 0): string {
  if (depth > 12) return "";
  if (Array.isArray(blocks)) {
    return blocks
      .slice(0, 200)
      .map((block) => readBlocks(block, depth + 1))
      .filter((part) => part !== "")
      .join(depth === 0 ? "\n" : " ");
  }
  if (typeof blocks !== "object" || blocks === null) return "";
  const block = blocks as Readonly<Record<string, unknown>>;
  const { text } = block;
  if (typeof text === "string") return text;
  const own = [text, block["fields"], block["elements"]].map((part) => readBlocks(part, depth + 1));
  return own.filter((part) => part !== "").join(" ");
}
