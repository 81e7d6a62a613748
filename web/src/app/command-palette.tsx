import "@mantine/spotlight/styles.layer.css";
import { Spotlight, spotlight } from "@mantine/spotlight";
import { IconSearch } from "@tabler/icons-react";
import { useRouter } from "@tanstack/react-router";
import { useEffect, useState } from "react";
import { listStandingCommands } from "../pages/standing-commands.ts";
import { useSearchResults } from "../pages/use-search-results.ts";
import { KeyHint } from "../ui/key-hint.tsx";
import { useCommandList, type Command } from "./commands.ts";
import { matches } from "./match-command.ts";
import { useMe } from "./use-me.ts";

const groupOrder = ["This page", "Create", "Go to", "Settings", "Help"];

/** Finds anything and does anything. */
export default function CommandPalette(props: { readonly onClose: () => void }) {
  const [query, setQuery] = useState("");
  const { history } = useRouter();
  const { may } = useMe();
  const registered = useCommandList();
  const found = useSearchResults(query);
  // Not `forceOpened`: what was never open in its store is never told closed, by Escape or by a choice.
  useEffect(() => {
    spotlight.open();
  }, []);

  const offered = [...registered, ...listStandingCommands(may)].filter((command) =>
    matches(command, query),
  );
  const groups = [...Map.groupBy([...offered, ...found.results], ({ group }) => group)].sort(
    ([a], [b]) => place(a) - place(b),
  );
  const run = (command: Command) => {
    if (typeof command.run === "string") history.push(command.run);
    else command.run();
  };
  return (
    <Spotlight.Root
      attributes={{ content: { "aria-label": "Search or do" } }}
      onSpotlightClose={props.onClose}
      shortcut={null}
      query={query}
      onQueryChange={setQuery}
      maxHeight="60vh"
      scrollable
    >
      <Spotlight.Search
        aria-label="Search or do"
        placeholder="Search, go to a page, or start something"
        leftSection={<IconSearch size={18} aria-hidden />}
      />
      <Spotlight.ActionsList>
        {groups.map(([group, commands]) => (
          <Spotlight.ActionsGroup key={group} label={group}>
            {commands.map((command) => (
              <Spotlight.Action
                key={command.id}
                label={command.label}
                description={command.description ?? ""}
                rightSection={command.keys && <KeyHint keys={command.keys} />}
                onClick={() => {
                  run(command);
                }}
              />
            ))}
          </Spotlight.ActionsGroup>
        ))}
        {groups.length === 0 && (
          <Spotlight.Empty>
            {found.searching ? "Searching…" : "Nothing found. Try another word."}
          </Spotlight.Empty>
        )}
      </Spotlight.ActionsList>
    </Spotlight.Root>
  );
}

/** What can be done first, then what was found. */
function place(group: string): number {
  const index = groupOrder.indexOf(group);
  return index === -1 ? groupOrder.length : index;
}
