import type { ProseSection as SectionName } from "@second-story/domain/prose.ts";
import { lazy, Suspense } from "react";
import { Loading } from "../ui/loading.tsx";
import type { EditorAddition } from "./editor-addition.ts";

// The editor is the largest part of the product's code: it is fetched where something is written.
const WritingPlace = lazy(async () => ({
  default: (await import("./writing-place.tsx")).WritingPlace,
}));

export type ProseSectionProps = {
  readonly retrospectiveId: string;
  readonly section: SectionName;
  /** What the section is called, for people and for screen readers. */
  readonly label: string;
  /** What to write here, shown while it is empty. */
  readonly placeholder?: string;
  /** What else the editor does, such as marking wording. Give the same promise on every render. */
  readonly additions?: Promise<readonly EditorAddition[]>;
};

/** A section of a retrospective, written together: the text, who is here, where it stands, its versions. */
export function ProseSection(props: ProseSectionProps) {
  return (
    <Suspense fallback={<Loading rows={3} />}>
      <WritingPlace key={`${props.retrospectiveId}/${props.section}`} {...props} />
    </Suspense>
  );
}
