import { milestoneKindSchema, milestoneWords } from "@second-story/domain/milestone.ts";
import type { TimelineEntry } from "@second-story/domain/timeline-entry.ts";
import { Menu, Text } from "@mantine/core";
import { Fragment } from "react";
import type { EntryHandlers } from "./entry-handlers.ts";
import type { StoryFrame } from "./story-frame.ts";

/** The milestones of each incident, with the time they stand at; those set from this entry carry a tick. */
export function MilestoneItems(props: {
  readonly entry: TimelineEntry;
  readonly frame: StoryFrame;
  readonly handlers: Pick<EntryHandlers, "toggleMilestone">;
}) {
  const { entry, frame, handlers } = props;
  return frame.incidents.map((incident) => (
    <Fragment key={incident.id}>
      <Menu.Label>
        {frame.incidents.length > 1 ? `${incident.code} ${incident.title}` : "This is when it was"}
      </Menu.Label>
      {milestoneKindSchema.options.map((kind) => {
        const isHere = entry.milestones.some(
          (one) => one.incidentId === incident.id && one.kind === kind,
        );
        const at = incident.milestones[kind];
        return (
          <Menu.CheckboxItem
            key={kind}
            checked={isHere}
            closeMenuOnClick
            rightSection={
              at !== undefined && (
                <Text span size="xs" c="dimmed">
                  {frame.clock.time(at)}
                </Text>
              )
            }
            onChange={() => {
              handlers.toggleMilestone(entry, incident, kind);
            }}
          >
            {milestoneWords[kind]}
          </Menu.CheckboxItem>
        );
      })}
    </Fragment>
  ));
}
