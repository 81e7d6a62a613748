/**
 * What prose may consist of: the one list for the editor, which builds its schema to it, and for the server, which
 * refuses anything else, so that no editor ever meets a node it does not know and drops it.
 */

/** Raised when a node, mark or attribute is added. An older page then reads only, since it would drop what is new. */
export const proseSchemaVersion = 1;

/** The root under which the document lies. */
export const proseRoot = "prose";

type Check = (value: unknown) => boolean;
type Attributes = Readonly<Record<string, Check>>;

const isBoolean: Check = (value) => typeof value === "boolean";
const isCount: Check = (value) =>
  Number.isInteger(value) && Number(value) >= 0 && Number(value) < 1e6;
const isWord: Check = (value) => typeof value === "string" && /^[\w+#.-]{0,40}$/u.test(value);
const isWidths: Check = (value) =>
  Array.isArray(value) && value.length <= 100 && value.every((width) => isCount(width));

const cell: Attributes = { colspan: isCount, rowspan: isCount, colwidth: isWidths, align: isWord };

const nodes = new Map<string, Attributes>(
  Object.entries({
    paragraph: {},
    heading: { level: (value) => value === 1 || value === 2 || value === 3 },
    bulletList: {},
    orderedList: { start: isCount, type: isWord },
    listItem: {},
    taskList: {},
    taskItem: { checked: isBoolean },
    blockquote: {},
    codeBlock: { language: isWord },
    horizontalRule: {},
    hardBreak: {},
    table: {},
    tableRow: {},
    tableHeader: cell,
    tableCell: cell,
  } satisfies Record<string, Attributes>),
);

const marks = new Map<string, Attributes>(
  Object.entries({
    bold: {},
    italic: {},
    strike: {},
    code: {},
    link: { href: isSafeLink },
  } satisfies Record<string, Attributes>),
);

/** A web or mail address. Anything else, such as `javascript:`, is not made a link. */
export function isSafeLink(href: unknown): boolean {
  return (
    typeof href === "string" &&
    href.length <= 4000 &&
    /^(?:https?:\/\/|mailto:)[^\s\p{Cc}]+$/iu.test(href)
  );
}

export function isProseNode(name: string): boolean {
  return nodes.has(name);
}

export function isProseAttribute(node: string, name: string, value: unknown): boolean {
  return nodes.get(node)?.[ownKey(nodes.get(node), name)]?.(value) ?? false;
}

export function isProseMarkName(name: string): boolean {
  return marks.has(name);
}

/** `attributes` are those of the mark, such as a link's address; `true` or an empty object for a plain one. */
export function isProseMark(name: string, attributes: unknown): boolean {
  const known = marks.get(name);
  if (!known) return false;
  if (attributes === true) return Object.keys(known).length === 0;
  if (typeof attributes !== "object" || attributes === null || Array.isArray(attributes))
    return false;
  const given = Object.entries(attributes);
  return (
    given.every(([key, value]) => known[ownKey(known, key)]?.(value) ?? false) &&
    Object.keys(known).every((key) => Object.hasOwn(attributes, key))
  );
}

/** `__proto__` and its like are no attributes of ours. */
function ownKey(attributes: Attributes | undefined, key: string): string {
  return attributes !== undefined && Object.hasOwn(attributes, key) ? key : "";
}
