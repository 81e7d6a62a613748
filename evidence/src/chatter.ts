import type { EvidenceRecord } from "./record.ts";

/** Why a message is folded away; a person can unfold it. */
export type ChatterReason =
  | "came or left"
  | "thanks"
  | "only emoji"
  | "agreement"
  | "greeting"
  | "bot noise";

const shortcode = /:[\w+'-]{1,60}:/g;
const pictograph = /\p{Extended_Pictographic}|\p{Emoji_Modifier}|\u200D|\uFE0F/gu;
const wordBreak = /[^\p{L}\p{N}+@'_.^-]+/u;
const edgeMarks = /^[.'^-]+|[.'^-]+$/g;

const wordsOf = (list: string) => new Set(list.split(" "));
// "ack" is missing: that a page was acknowledged is a fact of the incident.
const agreeing = wordsOf(
  "+1 -1 1 ok okay okie k kk yes yep yeah yup no nope sure same here agree agreed lgtm sgtm nice one great cool perfect awesome got it makes sense sounds good will do done lol haha hahaha hm hmm ah oh ouch yikes catch exactly indeed this ^",
);
const thanking = wordsOf("thank thanks thankyou thx ty tysm cheers kudos merci danke");
const besideThanks = wordsOf(
  "ok okay great nice awesome cool perfect excellent many much so very really a lot lots all everyone everybody folks team guys again for the your this that's you looking checking jumping in helping help quick mate man both got it no problem",
);
const greeting = wordsOf("hi hey hello hallo good morning afternoon evening night bye welcome");
const besideGreeting = wordsOf("all everyone everybody folks team there guys");
const botNoise =
  /\b(?:set the channel|pinned a message|added an integration|reminder:|uploaded a file|started a (?:call|huddle)|poll|stand-?up|birthday|karma|giphy|invited|was added to|has renamed|archived the channel|joined the (?:call|huddle)|daily digest|calendar)\b/i;
const longest = 120;

/** Why a record is chatter rather than business, or null. Nothing pinned, starred or marked with a clock is ever chatter. */
export function findChatterReason(record: EvidenceRecord): ChatterReason | null {
  if (isPreselected(record)) return null;
  const { flags } = record;
  if (flags.includes("join") || flags.includes("leave")) return "came or left";
  const text = record.text.trim();
  if (flags.includes("bot") && record.kind !== "alert" && botNoise.test(text.slice(0, 400)))
    return "bot noise";
  if (text.length > longest || flags.includes("attachment")) return null;
  return findSmallTalk(text);
}

/** Small talk is known by holding nothing but its own words. */
function findSmallTalk(text: string): ChatterReason | null {
  const spoken = text.toLowerCase().replaceAll(shortcode, " ").replaceAll(pictograph, " ");
  const words = spoken
    .split(wordBreak)
    .map((word) => word.replaceAll(edgeMarks, "") || word)
    .filter((word) => word !== "" && !word.startsWith("@"));
  if (words.length === 0)
    return spoken.length < text.length && spoken.trim() === "" ? "only emoji" : null;
  const all = (...sets: readonly ReadonlySet<string>[]) =>
    words.every((word) => sets.some((set) => set.has(word)));
  if (words.some((word) => thanking.has(word)) && all(thanking, besideThanks)) return "thanks";
  if (all(agreeing)) return "agreement";
  const greets = greeting.has(words[0] ?? "") && all(greeting, besideGreeting);
  return greets ? "greeting" : null;
}

/** Whether the people in the room had marked a message as part of the story. */
export function isPreselected({ flags }: EvidenceRecord): boolean {
  return flags.includes("pinned") || flags.includes("starred") || flags.includes("clock-reacted");
}

/** The words of which small talk consists, by reason, for people to look at. */
export const smallTalkWords: Readonly<Partial<Record<ChatterReason, readonly string[]>>> = {
  thanks: [...thanking],
  agreement: [...agreeing],
  greeting: [...greeting],
};

/** What each reason means, in a sentence; in the order in which they are tried. */
export const chatterRules: Readonly<Record<ChatterReason, string>> = {
  "came or left": "Somebody joined or left the channel.",
  "bot noise":
    "A bot tells of the channel itself: pins, uploads, calls, polls, reminders. Alerts that bots post are kept.",
  "only emoji": "Nothing but emoji.",
  thanks: "Short, and nothing but thanks and words that go with them.",
  agreement: "Short, and nothing but words of agreement or surprise.",
  greeting: "Short, and nothing but a greeting.",
};
