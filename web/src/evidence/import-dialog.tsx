import { Modal } from "@mantine/core";
import { useMediaQuery } from "@mantine/hooks";
import { useState } from "react";
import { useDraft } from "../ui/use-draft.ts";
import { GiveSource, type Given } from "./give-source.tsx";
import { ImportReport, type Kept } from "./import-report.tsx";
import { PreviewImport } from "./preview-import.tsx";
import type { Stretch } from "./scope.ts";

/** Where times are meant to lie when a source does not say. */
export type ImportSetting = {
  readonly retrospectiveId: string;
  readonly incidents: readonly { readonly id: string; readonly code: string }[];
  readonly timeZone: string;
  /** The day of the incident, "2026-03-07". */
  readonly day: string;
  /** The hours around it; null while its start is not known. */
  readonly around: Stretch | null;
};

/**
 * Brings evidence in: give it, look at what was found, keep what belongs to the story. Everything is read in the browser; only
 * what is kept is sent.
 */
export function ImportDialog(props: {
  readonly setting: ImportSetting;
  /** Text to begin with, such as lines that were pasted elsewhere. */
  readonly text: string;
  readonly onClose: () => void;
}) {
  const [given, setGiven] = useState<Given | undefined>(
    props.text === "" ? undefined : { content: props.text, label: "Pasted text" },
  );
  const [kept, setKept] = useState<Kept>();
  const [pasted, setPasted, clearPasted] = useDraft(`import:${props.setting.retrospectiveId}`, "");
  const isNarrow = useMediaQuery("(max-width: 48em)");
  return (
    <Modal
      opened
      onClose={props.onClose}
      title="Import evidence"
      size="64rem"
      yOffset="4vh"
      fullScreen={isNarrow}
      // Half an hour of choosing should not go with a slip of the mouse.
      closeOnClickOutside={given === undefined || kept !== undefined}
    >
      {kept ? (
        <ImportReport
          retrospectiveId={props.setting.retrospectiveId}
          kept={kept}
          onMore={() => {
            setKept(undefined);
            setGiven(undefined);
          }}
          onClose={props.onClose}
        />
      ) : given ? (
        <PreviewImport
          setting={props.setting}
          given={given}
          onBack={() => {
            setGiven(undefined);
          }}
          onKept={(next) => {
            if (given.content === pasted) clearPasted();
            setKept(next);
          }}
        />
      ) : (
        <GiveSource
          retrospectiveId={props.setting.retrospectiveId}
          text={pasted}
          onText={setPasted}
          onGiven={setGiven}
        />
      )}
    </Modal>
  );
}
