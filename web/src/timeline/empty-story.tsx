import { Button } from "@mantine/core";
import { IconFileImport } from "@tabler/icons-react";
import { EmptyState } from "../ui/empty-state.tsx";

/** Where a story begins. */
export function EmptyStory({ onImport }: { readonly onImport?: () => void }) {
  return (
    <EmptyState
      title="Nothing is on the timeline yet"
      action={
        onImport && (
          <Button
            leftSection={<IconFileImport size={16} aria-hidden />}
            onClick={() => {
              onImport();
            }}
          >
            Import what you have
          </Button>
        )
      }
    >
      Type the first thing that happened below, such as “14:32 rolled back api to v211”, or bring in
      a chat, a log or a table.
    </EmptyState>
  );
}
