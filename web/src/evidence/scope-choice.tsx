import { useMemo } from "react";
import { ChannelChoice } from "./channel-choice.tsx";
import type { Outline } from "./outline.ts";
import classes from "./scope-choice.module.css";
import { countAround, countByChannel, fewRecords, type Scope, type Stretch } from "./scope.ts";
import type { Findings } from "./shelf.ts";
import { TimeChoice } from "./time-choice.tsx";

/** Where the records lie that are brought in: in which channels, and when. Not asked of a few records of one channel. */
export function ScopeChoice(props: {
  readonly findings: Findings;
  readonly outline: Outline;
  readonly scope: Scope;
  readonly around: Stretch | null;
  readonly isChat: boolean;
  readonly timeZone: string;
  readonly onScope: (scope: Scope) => void;
}) {
  const { findings, outline, scope, around, onScope } = props;
  const { contents } = findings;
  // Where not all is held, only the reader's own counts are whole.
  const isHeld = findings.scope === null && !findings.isTooMuch;
  const { from, to } = scope;
  const channels = useMemo(() => {
    const { privateChannels } = contents;
    const channelOf = (name: string, count = 0) => ({
      name,
      count,
      isPrivate: privateChannels.has(name),
    });
    if (!isHeld) return [...contents.channels].map(([name, count]) => channelOf(name, count));
    const counts = countByChannel(outline, { from, to });
    return outline.channelNames.map((name, at) => channelOf(name, counts[at]));
  }, [isHeld, contents, outline, from, to]);
  const near = useMemo(
    () => around && { ...around, count: isHeld ? countAround(outline, around) : undefined },
    [around, isHeld, outline],
  );
  const hasChannels = channels.length > 1;
  if (!hasChannels && contents.all <= fewRecords) return null;
  if (!hasChannels && contents.span === null) return null;
  return (
    <section className={classes["scope"]} aria-label="What is brought in">
      {hasChannels && (
        <ChannelChoice
          title={props.isChat ? "Channels" : "Sources"}
          channels={channels}
          chosen={scope.channels}
          onChosen={(chosen) => {
            onScope({ ...scope, channels: chosen });
          }}
        />
      )}
      {contents.span && (
        <TimeChoice
          ends={scope}
          span={contents.span}
          around={near}
          timeZone={props.timeZone}
          onEnds={(ends) => {
            onScope({ ...scope, ...ends });
          }}
        />
      )}
    </section>
  );
}
