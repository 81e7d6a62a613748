const particle = /^(?:van|von|der|den|de|del|della|di|da|dos|du|la|le|bin|ibn|al|el|ter|zu|y)$/u;
const capitalised = /^[\p{Lu}\p{Lt}\p{Lo}][\p{L}\p{M}\p{N}'’.&-]*$/u;
const aside = /\s*[([][^()[\]]{1,40}[)\]]/gu;
const handle = /^@?\p{L}[\p{L}\p{M}\p{N}._-]{1,30}$/u;
/** What the updates of a status page begin with. */
const status =
  /^(?:investigating|identified|monitoring|update|updated|resolved|scheduled|completed|verifying|new|today|yesterday)$/i;
const longest = 60;
const mostWords = 5;

/** A name of several words, each with a capital letter, or in a script that has none: `Ada Lovelace (she/her)`. */
export function isProperName(text: string): boolean {
  if (text.length > longest) return false;
  const words = text.replaceAll(aside, "").trim().split(/\s+/u);
  const [first = ""] = words;
  const isWhole = words.every((word) => capitalised.test(word) || particle.test(word));
  const enough = words.length > 1 || /^\p{Lo}{2}/u.test(first);
  return isWhole && enough && words.length <= mostWords && capitalised.test(first);
}

/** One word that people or programs call themselves by; many other words are too. */
export function isHandle(text: string): boolean {
  const bare = text.replaceAll(aside, "").trim();
  return handle.test(bare) && !status.test(bare);
}

/** Few words that end no sentence, where something else says that they are a name. */
export function couldBeName(text: string): boolean {
  return (
    text.length <= longest && text.split(/\s+/u).length <= mostWords && !/[.!?:;,]$/u.test(text)
  );
}
