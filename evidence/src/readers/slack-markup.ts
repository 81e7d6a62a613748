/** Names for the ids that Slack writes into its messages. */
export interface SlackNames {
  readonly people: ReadonlyMap<string, string>;
  readonly channels: ReadonlyMap<string, string>;
}

const longestReference = 4000;

/** Slack's markup as a reader sees it: names in place of ids, labels in place of addresses, no stray marks. */
export function readSlackMarkup(text: string, names: SlackNames): string {
  const plain = text.includes("<") ? replaceReferences(text, names) : text;
  return plain.includes("&") ? withoutEscapes(plain) : plain;
}

/** Slack escapes `&`, `<` and `>` and nothing else. In one pass, so that `&amp;lt;` comes out as `&lt;`. */
function withoutEscapes(text: string): string {
  let written = "";
  let past = 0;
  for (let at = text.indexOf("&"); at >= 0; at = text.indexOf("&", at + 1)) {
    const letter = text.startsWith("amp;", at + 1)
      ? "&"
      : text.startsWith("lt;", at + 1)
        ? "<"
        : text.startsWith("gt;", at + 1)
          ? ">"
          : undefined;
    if (letter === undefined) continue;
    written += text.slice(past, at) + letter;
    past = at + (letter === "&" ? 5 : 4);
  }
  return past === 0 ? text : written + text.slice(past);
}

/** By hand rather than by pattern: exports hold hundreds of thousands of references. */
function replaceReferences(text: string, names: SlackNames): string {
  let written = "";
  let past = 0;
  for (let open = text.indexOf("<"); open >= 0; open = text.indexOf("<", open + 1)) {
    const close = text.indexOf(">", open);
    if (close < 0) break;
    const next = text.indexOf("<", open + 1);
    const isReference =
      close > open + 1 && close - open < longestReference && (next < 0 || next > close);
    if (!isReference) continue;
    written += text.slice(past, open) + readReference(text.slice(open + 1, close), names);
    past = close + 1;
    open = close;
  }
  return written + text.slice(past);
}

function readReference(inside: string, names: SlackNames): string {
  const bar = inside.indexOf("|");
  const target = bar < 0 ? inside : inside.slice(0, bar);
  const label = bar < 0 ? "" : withoutToken(inside.slice(bar + 1));
  if (target.startsWith("@"))
    return `@${label || (names.people.get(target.slice(1)) ?? target.slice(1))}`;
  if (target.startsWith("#"))
    return `#${label || (names.channels.get(target.slice(1)) ?? target.slice(1))}`;
  if (target.startsWith("!subteam")) return label === "" ? "@group" : `@${label.replace(/^@/, "")}`;
  if (target.startsWith("!date")) return label;
  if (target.startsWith("!")) return `@${label || target.slice(1)}`;
  const address = withoutToken(target.startsWith("mailto:") ? target.slice(7) : target);
  return label === "" || label === address ? address : `${label} (${address})`;
}

const tokens = /([?&](?:amp;)?)(?:t=xox[a-z]-|pub_secret=)[^&#]*(?:&(?:amp;)?)?/g;
/** The last part of a public link to a file is its secret. */
const publicFile = /(slack-files\.com\/T\w{1,40}-F\w{1,40})-\w{1,100}/;

/** A link to a file in Slack without the token that would open it for anyone. */
export function withoutToken(address: string): string {
  if (!/xox|pub_secret=|slack-files/.test(address)) return address;
  return address
    .replaceAll(tokens, "$1")
    .replace(/[?&](?:amp;)?$/, "")
    .replace(publicFile, "$1");
}
