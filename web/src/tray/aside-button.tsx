import { Button } from "@mantine/core";
import { lazy, Suspense, useMemo, useState } from "react";
import { isAside, type LoadedMessage, type Marks } from "./tray-message.ts";

// The rule is looked at now and then; its words come when they are asked for.
const AsideDialog = lazy(async () => {
  const { AsideDialog: component } = await import("./aside-dialog.tsx");
  return { default: component };
});

/** Counts what is set aside and leads to the rule that did; absent where nothing is. */
export function AsideButton(props: {
  readonly retrospectiveId: string;
  readonly messages: readonly LoadedMessage[];
  readonly marks: Marks;
  readonly mayWrite: boolean;
}) {
  const { messages, marks } = props;
  const [opened, setOpened] = useState(false);
  const count = useMemo(
    () => messages.filter((message) => isAside(message, marks)).length,
    [messages, marks],
  );
  if (count === 0 && messages.every(({ chatter }) => chatter === undefined)) return null;
  return (
    <>
      <Button
        variant="subtle"
        size="compact-sm"
        onClick={() => {
          setOpened(true);
        }}
      >
        {`What is set aside (${count.toLocaleString()})`}
      </Button>
      {opened && (
        <Suspense>
          <AsideDialog
            {...props}
            onClose={() => {
              setOpened(false);
            }}
          />
        </Suspense>
      )}
    </>
  );
}
