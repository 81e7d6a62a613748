import {
  audienceSchema,
  audiencesOf,
  audienceWords,
  type Audience,
} from "@second-story/domain/audience.ts";
import { findQuietStretches, type QuietStretch } from "@second-story/domain/quiet-stretch.ts";
import type { TimelineEntry } from "@second-story/domain/timeline-entry.ts";
import { Button, NumberInput, Text } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { EmptyState } from "../ui/empty-state.tsx";
import { formatMinutes } from "../ui/format-time.ts";
import { Section } from "../ui/section.tsx";
import classes from "./communication.module.css";
import type { CommunicationSetting } from "./setting.ts";
import { Track } from "./track.tsx";

/** What each audience was told and when, and the stretches in which it heard nothing. */
export function UpdatesSection(props: {
  readonly setting: CommunicationSetting;
  readonly quietMinutes: number;
  /** Undefined for those who may not change the number. */
  readonly onQuietMinutes: ((minutes: number) => void) | undefined;
  readonly onMark: (stretch: QuietStretch) => void;
}) {
  const { setting, quietMinutes } = props;
  const { window } = setting;
  if (!window) {
    return (
      <Section title="Updates and silences">
        <EmptyState
          title="When did it start, and when was it over?"
          action={
            <Button
              variant="default"
              component={Link}
              to={`/retrospectives/${setting.retrospectiveId}/timeline`}
            >
              Open the story
            </Button>
          }
        >
          Set the milestones “Impact started” and “Resolved”, and the stretches without an update
          are found between them.
        </EmptyState>
      </Section>
    );
  }
  const stretches = findQuietStretches(setting.entries, window, quietMinutes);
  return (
    <Section
      title="Updates and silences"
      end={<QuietMinutes minutes={quietMinutes} onChange={props.onQuietMinutes} />}
    >
      <ul className={classes["rows"]} aria-label="Updates by audience">
        {audienceSchema.options.map((audience) => (
          <AudienceRow
            key={audience}
            audience={audience}
            setting={setting}
            updates={setting.entries.filter((entry) => audiencesOf(entry).includes(audience))}
            stretches={stretches.filter((stretch) => stretch.audience === audience)}
            onMark={props.onMark}
          />
        ))}
      </ul>
      <Text size="sm" c="dimmed" mt="xs">
        Counted from the start of the impact to the resolution. Say in the editor of an entry to
        whom it was told.
      </Text>
    </Section>
  );
}

function QuietMinutes(props: {
  readonly minutes: number;
  readonly onChange: ((minutes: number) => void) | undefined;
}) {
  const { minutes, onChange } = props;
  if (!onChange) {
    return (
      <Text size="sm" c="dimmed">
        {`Quiet means ${formatMinutes(minutes)} or more`}
      </Text>
    );
  }
  return (
    <NumberInput
      key={minutes}
      aria-label="Minutes without an update that count as quiet"
      prefix="Quiet from "
      suffix=" min"
      size="xs"
      w="9.5rem"
      min={5}
      max={1440}
      step={5}
      clampBehavior="blur"
      allowDecimal={false}
      defaultValue={minutes}
      onBlur={({ currentTarget: { value } }) => {
        const given = Number.parseInt(value.replaceAll(/\D/gu, ""), 10);
        if (Number.isFinite(given) && given !== minutes) {
          onChange(Math.max(5, Math.min(1440, given)));
        }
      }}
      onKeyDown={(event) => {
        if (event.key === "Enter") event.currentTarget.blur();
      }}
    />
  );
}

function AudienceRow(props: {
  readonly audience: Audience;
  readonly setting: CommunicationSetting;
  readonly updates: readonly TimelineEntry[];
  readonly stretches: readonly QuietStretch[];
  readonly onMark: (stretch: QuietStretch) => void;
}) {
  const { audience, setting, updates, stretches } = props;
  const words = audienceWords[audience];
  return (
    <li className={classes["row"]}>
      <div className={classes["who"]}>
        <Text span fw={550}>
          {words}
        </Text>
        <Text size="sm" c="dimmed">
          {countWords(updates.length)}
        </Text>
      </div>
      <Track
        span={setting.span}
        bars={stretches.map(({ from, to }) => ({
          from,
          to,
          look: "quiet",
          words: `Nothing for ${lengthOf(from, to)}`,
        }))}
        ticks={updates.map(({ happenedAt, text }) => ({
          at: happenedAt,
          words: `${setting.time(happenedAt)} ${text}`,
        }))}
      />
      <div className={classes["said"]}>
        {stretches.length === 0 && (
          <Text size="sm" c="dimmed">
            No quiet stretch
          </Text>
        )}
        {stretches.map((stretch) => (
          <Stretch key={stretch.from} stretch={stretch} {...props} />
        ))}
        {updates.length > 0 && audience !== "responders" && (
          <Entries summary={`What they were told`} entries={updates} setting={setting} />
        )}
      </div>
    </li>
  );
}

function Stretch(props: {
  readonly stretch: QuietStretch;
  readonly setting: CommunicationSetting;
  readonly onMark: (stretch: QuietStretch) => void;
}) {
  const { stretch, setting } = props;
  const { from, to } = stretch;
  const meanwhile = setting.entries.filter(
    ({ happenedAt, chatter }) =>
      !chatter &&
      Date.parse(happenedAt) > Date.parse(from) &&
      Date.parse(happenedAt) < Date.parse(to),
  );
  return (
    <div>
      <div className={classes["line"]}>
        <Text span size="sm">
          {`Nothing for ${lengthOf(from, to)}, ${setting.time(from)} to ${setting.time(to)}`}
        </Text>
        {setting.mayWrite && (
          <Button
            variant="subtle"
            size="compact-xs"
            aria-label={`Mark it: the silence towards ${audienceWords[stretch.audience].toLowerCase()} from ${setting.time(from)}`}
            onClick={() => {
              props.onMark(stretch);
            }}
          >
            Mark it
          </Button>
        )}
      </div>
      {meanwhile.length > 0 && (
        <Entries
          summary={
            meanwhile.length === 1
              ? "1 thing happened meanwhile"
              : `${meanwhile.length.toLocaleString()} things happened meanwhile`
          }
          entries={meanwhile}
          setting={setting}
        />
      )}
    </div>
  );
}

/** As many as can be read; the story holds the rest. */
const mostEntries = 100;

function Entries(props: {
  readonly summary: string;
  readonly entries: readonly TimelineEntry[];
  readonly setting: CommunicationSetting;
}) {
  const { setting } = props;
  return (
    <details className={classes["details"]}>
      <summary>{props.summary}</summary>
      <ul>
        {props.entries.slice(0, mostEntries).map(({ id, happenedAt, text }) => (
          <li key={id}>
            <Link
              to="/retrospectives/$retrospectiveId/timeline"
              params={{ retrospectiveId: setting.retrospectiveId }}
              hash={`entry-${id}`}
            >
              {setting.time(happenedAt)}
            </Link>{" "}
            {text}
          </li>
        ))}
        {props.entries.length > mostEntries && (
          <li>{`and ${(props.entries.length - mostEntries).toLocaleString()} more in the story`}</li>
        )}
      </ul>
    </details>
  );
}

function countWords(count: number): string {
  if (count === 0) return "No update";
  return count === 1 ? "1 update" : `${count.toLocaleString()} updates`;
}

function lengthOf(from: string, to: string): string {
  return formatMinutes((Date.parse(to) - Date.parse(from)) / 60_000);
}
