import type { RouteRequest } from "@second-story/api/route.ts";
import type { editEntry } from "@second-story/api/timeline.ts";
import { audienceWords, type Audience } from "@second-story/domain/audience.ts";
import {
  sourceLinkSchema,
  type EntryKind,
  type Lasting,
  type SourceKind,
  type TimelineEntry,
} from "@second-story/domain/timeline-entry.ts";
import type { Difference } from "../ui/conflict-dialog.tsx";
import { kindWords } from "./entry-kinds.ts";
import type { StoryFrame } from "./story-frame.ts";
import { understandTime, writeTime } from "./written-time.ts";
import type { ZoneClock } from "./zone-clock.ts";

/** An entry as the fields of its editor hold it. */
export type EntryForm = {
  readonly when: string;
  readonly text: string;
  readonly kind: EntryKind;
  readonly lasting: Lasting | null;
  readonly serviceIds: readonly string[];
  readonly actingRole: string;
  readonly toldTo: readonly Audience[];
  readonly chatter: boolean;
  readonly known: string;
  readonly sourceKind: SourceKind;
  readonly sourceLabel: string;
  readonly sourceLink: string;
};

type Body = Omit<RouteRequest<typeof editEntry>["body"], "version">;
/** What is not understood, by field. */
export type Problems = Partial<Record<"when" | "text" | "known" | "sourceLink", string>>;

export function formOf(entry: TimelineEntry, clock: ZoneClock): EntryForm {
  const { text, kind, lasting, serviceIds, sourceKind, sourceLabel } = entry;
  return {
    when: writeTime(entry, clock),
    text,
    kind,
    lasting,
    serviceIds,
    actingRole: entry.actingRole ?? "",
    toldTo: entry.toldTo,
    chatter: entry.chatter,
    known:
      entry.knownAt === null
        ? ""
        : writeTime({ happenedAt: entry.knownAt, until: null, precision: "exact" }, clock),
    sourceKind,
    sourceLabel,
    sourceLink: entry.sourceLink ?? "",
  };
}

/**
 * What the form changes of the entry, or what is not understood. Times that were not touched are left out, so that the
 * microseconds of a chat message survive an edit of its words.
 */
export function changeOf(
  form: EntryForm,
  entry: TimelineEntry,
  frame: Pick<StoryFrame, "clock" | "impactStart">,
): { readonly body: Body } | { readonly problems: Problems } {
  const initial = formOf(entry, frame.clock);
  const context = {
    day: frame.clock.day(entry.happenedAt),
    zone: frame.clock.zone,
    anchor: frame.impactStart,
  };
  const problems: { -readonly [Name in keyof Problems]: Problems[Name] } = {};
  const body: { -readonly [Name in keyof Body]: Body[Name] } = {
    text: form.text,
    kind: form.kind,
    lasting: form.lasting,
    serviceIds: [...form.serviceIds],
    actingRole: form.actingRole.trim() || null,
    chatter: form.chatter,
    toldTo: form.chatter ? [] : [...form.toldTo],
    sourceKind: form.sourceKind,
    sourceLabel: form.sourceLabel.trim(),
    sourceLink: form.sourceLink.trim() || null,
  };
  if (form.text.trim() === "") problems.text = "Say what happened.";
  if (body.sourceLink && !sourceLinkSchema.safeParse(body.sourceLink).success) {
    problems.sourceLink = "Give a link that begins with https:// or http://.";
  }
  if (form.when !== initial.when) {
    const when = understandTime(form.when, context);
    if ("problem" in when) problems.when = when.problem;
    else Object.assign(body, when.time);
  }
  if (form.known !== initial.known) {
    if (form.known.trim() === "") body.knownAt = null;
    else {
      const known = understandTime(form.known, context);
      if ("problem" in known) problems.known = known.problem;
      else body.knownAt = known.time.happenedAt;
    }
  }
  return Object.keys(problems).length > 0 ? { problems } : { body };
}

/** What differs between the form and the entry as somebody else saved it, in words. */
export function differences(
  form: EntryForm,
  current: TimelineEntry,
  frame: Pick<StoryFrame, "clock" | "serviceNames">,
): Difference[] {
  const theirs = formOf(current, frame.clock);
  const named = (ids: readonly string[]) =>
    ids.map((id) => frame.serviceNames.get(id) ?? "a removed service").join(", ");
  const audiences = ({ chatter, toldTo }: EntryForm) =>
    chatter ? "nobody: chatter, stays inside" : toldTo.map((one) => audienceWords[one]).join(", ");
  const all: Difference[] = [
    { label: "When", yours: form.when, current: theirs.when },
    { label: "Text", yours: form.text, current: theirs.text },
    { label: "Kind", yours: kindWords[form.kind], current: kindWords[theirs.kind] },
    { label: "Services", yours: named(form.serviceIds), current: named(theirs.serviceIds) },
    { label: "Told to", yours: audiences(form), current: audiences(theirs) },
    { label: "Role", yours: form.actingRole, current: theirs.actingRole },
    { label: "Known", yours: form.known, current: theirs.known },
    { label: "Link", yours: form.sourceLink, current: theirs.sourceLink },
  ];
  return all.filter(({ yours, current }) => yours !== current);
}
