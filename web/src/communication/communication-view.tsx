import type { CommunicationMark } from "@second-story/domain/communication-mark.ts";
import { Stack } from "@mantine/core";
import { useState } from "react";
import { JoinedSection } from "./joined-section.tsx";
import { MarkDialog, type MarkStart } from "./mark-dialog.tsx";
import { MarksSection } from "./marks-section.tsx";
import type { CommunicationSetting } from "./setting.ts";
import { UpdatesSection } from "./updates-section.tsx";

type Opened = { readonly mark: CommunicationMark | undefined; readonly start: MarkStart };

/** How word travelled: who was told what, who was there, and where it did not get through. */
export function CommunicationView(props: {
  readonly setting: CommunicationSetting;
  readonly quietMinutes: number;
  readonly onQuietMinutes: ((minutes: number) => void) | undefined;
}) {
  const { setting } = props;
  const [opened, setOpened] = useState<Opened>();
  return (
    <Stack gap="2.25rem">
      <UpdatesSection
        setting={setting}
        quietMinutes={props.quietMinutes}
        onQuietMinutes={props.onQuietMinutes}
        onMark={({ from, to }) => {
          setOpened({ mark: undefined, start: { kind: "missing-contact", from, to } });
        }}
      />
      <MarksSection
        setting={setting}
        onOpen={(mark) => {
          setOpened({ mark, start: { kind: "misunderstanding", from: null, to: null } });
        }}
      />
      <JoinedSection setting={setting} />
      {opened && (
        <MarkDialog
          setting={setting}
          mark={opened.mark}
          start={opened.start}
          onClose={() => {
            setOpened(undefined);
          }}
        />
      )}
    </Stack>
  );
}
