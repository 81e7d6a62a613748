import type { ActionItem } from "@second-story/domain/action-item.ts";
import {
  editionPartWords,
  type EditionContent,
  type EditionPart,
} from "@second-story/domain/edition.ts";
import { participantRoleWords } from "@second-story/domain/participant.ts";
import type { ReactNode } from "react";
import { formatDay } from "../ui/format-time.ts";
import { ActionsPart } from "./actions-part.tsx";
import classes from "./edition-document.module.css";
import { FactorsPart } from "./factors-part.tsx";
import { MeasuredPart, type RenderChart } from "./measured-part.tsx";
import { NumbersPart } from "./numbers-part.tsx";
import { filledParts } from "./filled-parts.ts";
import { ProseText } from "./prose-text.tsx";
import { StoryPart } from "./story-part.tsx";
import { WordPart } from "./word-part.tsx";

/** An edition as a document to read, on a page and on paper. `head` stands between the title and the first part. */
export function EditionDocument(props: {
  readonly content: EditionContent;
  /** Its action items as they stand by now. */
  readonly actionItems: readonly ActionItem[];
  readonly renderChart: RenderChart;
  readonly head?: ReactNode;
  /** Within another page, whose own title is the first heading. */
  readonly isPreview?: boolean;
}) {
  const { content, isPreview = false } = props;
  const Title = isPreview ? "div" : "h1";
  const parts = filledParts(content);
  return (
    <article className={classes["document"]} aria-labelledby="edition-title">
      <header>
        <Title id="edition-title" className={classes["title"]}>
          {content.title}
        </Title>
        {content.startsOn !== null && (
          <p className={classes["span"]}>
            {formatDay(content.startsOn)} to{" "}
            {content.endsOn === null ? "now" : formatDay(content.endsOn)}
          </p>
        )}
        {props.head}
      </header>
      {parts.map((part) => (
        <section key={part} aria-labelledby={partId(part)}>
          <h2 id={partId(part)}>{editionPartWords[part]}</h2>
          <Part
            part={part}
            content={content}
            actionItems={props.actionItems}
            renderChart={props.renderChart}
          />
        </section>
      ))}
      <TookPart content={content} />
    </article>
  );
}

/** The anchor of a part's heading. */
export function partId(part: EditionPart): string {
  return `part-${part}`;
}

function Part(props: {
  readonly part: EditionPart;
  readonly content: EditionContent;
  readonly actionItems: readonly ActionItem[];
  readonly renderChart: RenderChart;
}) {
  const { part, content } = props;
  if (part === "numbers") {
    return content.incidents.map((incident) => (
      <NumbersPart key={incident.number} incident={incident} />
    ));
  }
  if (part === "timeline") return <StoryPart content={content} />;
  if (part === "monitoring") {
    return <MeasuredPart content={content} renderChart={props.renderChart} />;
  }
  if (part === "communication") return <WordPart content={content} />;
  if (part === "factors") return <FactorsPart content={content} />;
  if (part === "action-items") {
    return <ActionsPart items={content.actionItems} now={props.actionItems} />;
  }
  return (
    <ProseText markdown={content.prose.find(({ section }) => section === part)?.markdown ?? ""} />
  );
}

function TookPart({ content }: { readonly content: EditionContent }) {
  if (content.tookPart.length === 0) return null;
  const roles = content.tookPart.map(({ role, count }) =>
    count === 1 ? participantRoleWords[role] : `${participantRoleWords[role]} (${String(count)})`,
  );
  return <footer>Took part: {roles.join(", ")}. Thank you.</footer>;
}
