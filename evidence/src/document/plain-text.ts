const link =
  /(!?)\[((?:[^[\]\n]|\[[^[\]\n]{0,100}\]){0,400})\]\(<?([^()\s<>]{0,2000}(?:\([^()\s]{0,200}\)[^()\s]{0,500})?)>?(?: "[^"\n]{0,200}")?\)/g;
const reference = /\[([^[\]\n]{1,300})\]\[[^[\]\n]{0,100}\]/g;
const autolink = /<(https?:\/\/[^\s<>]{1,2000})>/g;
const bareAddress = /https?:\/\/[^\s<>()[\]"'`]{3,2000}/;
const tag =
  /<\/?(?:br|b|i|em|strong|u|s|p|span|div|code|kbd|sub|sup|small|a|font|time|abbr|mark|del|ins)\b[^<>]{0,500}>/gi;
const emphasis = [
  /\*\*(\S(?:[^*\n]{0,2000}\S)?)\*\*/g,
  /(?<!\w)__(\S(?:[^_\n]{0,2000}\S)?)__(?!\w)/g,
  /~~(\S(?:[^~\n]{0,2000}\S)?)~~/g,
  /(?<![\w*\\])\*(\S(?:[^*\n]{0,2000}\S)?)\*(?![\w*])/g,
  /(?<![\w_\\])_(\S(?:[^_\n]{0,2000}\S)?)_(?!\w)/g,
] as const;
const entities: Readonly<Record<string, string>> = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&#39;": "'",
  "&apos;": "'",
  "&nbsp;": " ",
  "&ndash;": "–",
  "&mdash;": "—",
  "&rarr;": "→",
};

export interface PlainText {
  readonly text: string;
  /** The first address that the text linked to. */
  readonly link: string | null;
}

/** Markdown or HTML inside one line as the words a reader sees. Code keeps its backticks. */
export function readPlainText(marked: string): PlainText {
  let first: string | null = null;
  const note = (address: string) => {
    if (first === null && /^https?:/i.test(address)) first = address;
  };
  const words = marked
    .replaceAll(link, (_whole, image: string, label: string, address: string) => {
      if (image === "") note(address);
      return image === "" ? label : "";
    })
    .replaceAll(reference, "$1")
    .replaceAll(autolink, "$1")
    .replaceAll(tag, (found) => (/^<br/i.test(found) ? " " : ""));
  const text = words
    .split("`")
    .map((part, index) => (index % 2 === 1 ? part : withoutMarks(part)))
    .join("`");
  note(bareAddress.exec(text)?.[0] ?? "");
  return { text: text.replaceAll(/[ \t\u00A0]+/g, " ").trim(), link: first };
}

/** What a program wrote, whose `__init__` and `[gc][old]` are no Markdown. */
export function readLogText(written: string): PlainText {
  const link = bareAddress.exec(written)?.[0] ?? null;
  return { text: written.replaceAll(/[ \t\u00A0]+/g, " ").trim(), link };
}

function withoutMarks(text: string): string {
  let plain = text;
  for (const pattern of emphasis) plain = plain.replaceAll(pattern, "$1");
  // Emphasis around code loses its partner when the text is split at backticks.
  plain = plain.replaceAll(/(?<![\w*])\*\*|\*\*(?![\w*])/g, "");
  plain = plain.replaceAll(/\\([\\`*_{}[\]()#+.!|~<>-])/g, "$1");
  return plain.replaceAll(
    /&(?:amp|lt|gt|quot|#39|apos|nbsp|ndash|mdash|rarr);/g,
    (name) => entities[name] ?? name,
  );
}
