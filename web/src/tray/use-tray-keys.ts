import { useShortcut } from "../ui/use-shortcut.ts";

const group = "Evidence";

/** The keys of the tray; each appears in the help under `?`. Enter on a message adds what is chosen. */
export function useTrayKeys(page: {
  readonly mayWrite: boolean;
  readonly hasSelected: boolean;
  readonly hasChosen: boolean;
  readonly go: (by: 1 | -1, range: boolean) => void;
  readonly toggle: (range: boolean) => void;
  readonly add: () => void;
  readonly merge: () => void;
  readonly open: () => void;
  readonly rule: () => void;
  readonly find: () => void;
  readonly onImport: () => void;
}): void {
  const { mayWrite } = page;
  useShortcut(
    "j",
    "Next message; with Shift, chosen on the way",
    ({ shiftKey }) => {
      page.go(1, shiftKey);
    },
    { group },
  );
  useShortcut(
    "k",
    "Message before; with Shift, chosen on the way",
    ({ shiftKey }) => {
      page.go(-1, shiftKey);
    },
    { group },
  );
  useShortcut(
    "x",
    "Choose the message; with Shift, all from the last one chosen",
    ({ shiftKey }) => {
      page.toggle(shiftKey);
    },
    { group, enabled: mayWrite && page.hasSelected },
  );
  useShortcut("a", "Add what is chosen to the story (or Enter on a message)", page.add, {
    group,
    enabled: mayWrite && (page.hasChosen || page.hasSelected),
  });
  useShortcut("m", "Merge what is chosen into one entry", page.merge, {
    group,
    enabled: mayWrite && page.hasChosen,
  });
  useShortcut("o", "Unfold the answers", page.open, { group, enabled: page.hasSelected });
  useShortcut("c", "This is chatter, or it matters after all", page.rule, {
    group,
    enabled: mayWrite && page.hasSelected,
  });
  useShortcut("/", "Find words", page.find, { group });
  useShortcut("i", "Import evidence", page.onImport, { group, enabled: mayWrite });
}
