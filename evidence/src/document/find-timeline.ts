import { findLeadingTime, findTimes } from "../time/find-times.ts";
import { findZoneStatement } from "./find-zone-statement.ts";
import { parseBlocks, type Block } from "./parse-blocks.ts";
import { isConvincing } from "./is-convincing.ts";
import { readPlainText } from "./plain-text.ts";
import { rowsFromBlocks } from "./rows-from-blocks.ts";
import type { TimelineStep } from "./rows.ts";
import { announcesTimeline, headsTimeline } from "./timeline-heading.ts";

/** A stretch of a report that holds a timeline. */
export interface FoundTimeline {
  /** The heading it stands under; null when it was known by its times alone. */
  readonly heading: string | null;
  readonly line: number;
  readonly steps: readonly TimelineStep[];
}

/** The timelines of a report: those under a heading that announces one, else lists, tables and paragraphs that lead with times. */
export function findTimelines(found: readonly Block[]): FoundTimeline[] {
  const blocks = found.flatMap((block) => withoutTitle(block));
  const announced = sectionsOf(blocks).flatMap(({ heading, line, content }) => {
    const written = rowsFromBlocks(outdented(content), { underHeading: true });
    const steps = hasRows(written) ? written : readAgain(content);
    const named: TimelineStep[] = datesIn(heading);
    return hasRows(steps) ? [{ heading, line, steps: [...named, ...steps] }] : [];
  });
  if (announced.length > 0) return announced;
  const fenced = blocks.flatMap((block) => fencedTimeline(block));
  if (fenced.length > 0) return fenced;
  return groupsOf(blocks).flatMap((group) => {
    const steps = rowsFromBlocks(group, { underHeading: false });
    return isConvincing(steps, group) ? [{ heading: null, line: group[0]?.line ?? 0, steps }] : [];
  });
}

/** `Timeline:` as the first line above rows in plain text is the title of what follows. */
function withoutTitle(block: Block): Block[] {
  if (block.kind !== "paragraph") return [block];
  const [first = "", second = "", ...rest] = block.lines;
  const isTitle = /:\W{0,4}$/.test(first) && announcesTimeline(readPlainText(first).text);
  const { start } = findLeadingTime(readPlainText(second).text) ?? { start: null };
  if (!isTitle || start === null || start.clock === null) return [block];
  return [
    { kind: "paragraph", lines: [first], line: block.line },
    { kind: "paragraph", lines: [second, ...rest], line: block.line + 1 },
  ];
}

/** Ways to read a section in which no row was found at first sight. */
function readAgain(content: readonly Block[]): TimelineStep[] {
  const open = rowsFromBlocks(unfenced(content), { underHeading: true });
  if (hasRows(open)) return open;
  const items = content.filter((block) => block.kind === "item");
  const bare = rowsFromBlocks(items, { underHeading: true, bare: true });
  const rows = bare.filter((step) => step.kind === "row").length;
  return rows >= 2 && rows >= items.length * 0.6 ? bare : [];
}

const titleWithin = 4;

/** A fence that holds a timeline together with its title. */
function fencedTimeline(block: Block): FoundTimeline[] {
  if (block.kind !== "fence") return [];
  const title = block.lines.slice(0, titleWithin).find((line) => announcesTimeline(line.trim()));
  if (title === undefined) return [];
  const steps = rowsFromBlocks(unfenced([block]), { underHeading: true });
  return hasRows(steps) ? [{ heading: title.trim(), line: block.line, steps }] : [];
}

interface Section {
  readonly heading: string;
  readonly line: number;
  readonly content: Block[];
}

/** What stands under each heading, or list item, that announces a timeline. */
function sectionsOf(blocks: readonly Block[]): Section[] {
  const sections: Section[] = [];
  let past = 0;
  blocks.forEach((block, index) => {
    if (index < past) return;
    const heading = titleOf(block);
    const announces = block.kind === "heading" ? headsTimeline : announcesTimeline;
    if (heading === undefined || !announces(heading)) return;
    let end = index + 1;
    while (end < blocks.length && belongs(blocks[end], block)) end += 1;
    sections.push({ heading, line: block.line, content: blocks.slice(index + 1, end) });
    past = end;
  });
  return sections;
}

function titleOf(block: Block): string | undefined {
  if (block.kind === "heading") return readPlainText(block.text).text;
  const alone = block.kind === "item" || (block.kind === "paragraph" && block.lines.length === 1);
  if (!alone || block.lines.length !== 1) return undefined;
  const text = readPlainText(block.lines[0] ?? "").text;
  const standsAlone =
    text.length < 50 &&
    findLeadingTime(text) === undefined &&
    !/\w[.!?]$/.test(text) &&
    !/https?:/.test(block.lines[0] ?? "");
  return standsAlone &&
    (block.kind === "item" ||
      /:$|^[^a-z]+$|^\S+$|^\W*(?:\w+ )?(?:timeline|chronology|key events)\b/i.test(text))
    ? text
    : undefined;
}

function belongs(block: Block | undefined, opener: Block): boolean {
  if (block === undefined) return false;
  if (opener.kind === "item")
    return block.kind === "fence" || (block.kind === "item" && block.indent > opener.indent);
  if (block.kind !== "heading") return true;
  const level = opener.kind === "heading" ? opener.level : 7;
  return block.level > level || hasDate(block.text);
}

const hasDate = (text: string) => {
  const start = findLeadingTime(readPlainText(text).text)?.start;
  return start !== undefined && (start.date !== null || start.clock !== null);
};

/** The date in a heading such as `Timeline (7 March 2026)` or `Timeline for 2026-03-07`. */
function datesIn(heading: string): TimelineStep[] {
  const steps: TimelineStep[] = [];
  const zone = findZoneStatement(heading);
  if (zone !== undefined) steps.push({ kind: "zone", zone });
  const dated = findTimes(heading).find(({ start }) => start.date !== null);
  if (dated?.start.date) steps.push({ kind: "date", date: dated.start.date, line: 0 });
  return steps;
}

/** Neighbouring blocks that could form a timeline: items beside one another, paragraphs, a table. */
function groupsOf(blocks: readonly Block[]): Block[][] {
  const groups: Block[][] = [];
  let run: Block[] = [];
  const close = () => {
    if (run.length > 0) groups.push(run);
    run = [];
  };
  for (const block of blocks) {
    const before = run.at(-1);
    const dateHeading = block.kind === "heading" && hasDate(block.text);
    if (block.kind === "table") {
      close();
      groups.push([block]);
    } else if (block.kind === "heading" && !dateHeading) close();
    else if (
      block.kind === "item" &&
      before?.kind === "item" &&
      block.indent < before.indent &&
      block.indent < (run.find((one) => one.kind === "item") as { indent: number }).indent
    ) {
      close();
      run.push(block);
    } else run.push(block);
  }
  close();
  return groups.flatMap((group) => splitByIndent(group));
}

/** A list whose first level carries no times is split, so that each nested list stands for itself. */
function splitByIndent(group: Block[]): Block[][] {
  const top = group.find((block) => block.kind === "item");
  if (top?.kind !== "item") return [group];
  const tops = group.filter((block) => block.kind === "item" && block.indent <= top.indent);
  const timed = tops.filter(
    (block) =>
      block.kind === "item" &&
      findLeadingTime(readPlainText(block.lines[0] ?? "").text) !== undefined,
  );
  if (timed.length > 0 || tops.length === group.length) return [group];
  const parts: Block[][] = [];
  let part: Block[] = [];
  for (const block of group) {
    if (block.kind === "item" && block.indent <= top.indent) {
      if (part.length > 0) parts.push(part);
      part = [];
    } else part.push(block);
  }
  if (part.length > 0) parts.push(part);
  return parts;
}

/** Where a timeline was put into a fence as a whole, its lines are read as if there were none. */
function unfenced(blocks: readonly Block[]): Block[] {
  return blocks.flatMap((block) =>
    block.kind === "fence"
      ? parseBlocks(block.lines.map((line) => line.trim()).flatMap((line) => [line, ""])).map(
          (inner) => ({ ...inner, line: block.line + Math.ceil(inner.line / 2) }),
        )
      : [block],
  );
}

/** Lines that are indented and lead with a plain time of day are rows; a log's times have seconds. */
function outdented(blocks: readonly Block[]): Block[] {
  return blocks.flatMap((block) => {
    if (block.kind !== "fence" || block.indented !== true) return [block];
    const clock = findLeadingTime(readPlainText(block.lines[0]?.trim() ?? "").text)?.start.clock;
    return clock?.second === null ? unfenced([block]) : [block];
  });
}

const hasRows = (steps: readonly TimelineStep[]) => steps.some((step) => step.kind === "row");
