import { dismissFinding, getLanguage, undismissFinding } from "@second-story/api/language.ts";
import { createContext, useContext, useEffect, useMemo, useState, type ReactNode } from "react";
import { useAnswer } from "../app/use-answer.ts";
import { useMe } from "../app/use-me.ts";
import { useSend } from "../app/use-send.ts";
import { WordingProvider, type Wording, type WordingContext } from "../app/wording.tsx";
import { showUndo } from "../ui/show-undo.tsx";
import { FieldHint } from "./field-hint.tsx";
import { createLanguageStore, type LanguageStore } from "./language-store.ts";
import { MarkedText } from "./marked-text.tsx";
import "./language-finding.css";

/** Lets everything inside check wording by the people, services and decisions of a retrospective. */
export function LanguageWording(props: {
  readonly retrospectiveId: string;
  readonly mayRead: boolean;
  readonly mayWrite: boolean;
  readonly children: ReactNode;
}) {
  const { retrospectiveId, mayWrite } = props;
  const params = useMemo(() => ({ retrospectiveId }), [retrospectiveId]);
  const { me } = useMe();
  const { data } = useAnswer(getLanguage, { params }, { enabled: props.mayRead });
  const [store] = useState(createLanguageStore);
  const { mutateAsync: dismiss } = useSend(dismissFinding);
  const { mutateAsync: undismiss } = useSend(undismissFinding);
  const people = JSON.stringify(data?.people ?? []);
  const products = JSON.stringify(data?.products ?? []);
  // The same object for the same names, so that what was checked stays known.
  const roster = useMemo(
    () => ({
      people: JSON.parse(people) as string[],
      products: JSON.parse(products) as string[],
    }),
    [people, products],
  );
  useEffect(() => {
    const dismissed = new Set(data?.dismissals.map(({ rule, sentence }) => `${rule}\n${sentence}`));
    store.set({
      isOn: data !== undefined && me.preferences.languageChecker,
      roster,
      mayDismiss: mayWrite,
      isDismissed: ({ rule, sentence }) => dismissed.has(`${rule}\n${sentence}`),
      dismiss: async (findings, note) => {
        const saved = await Promise.all(
          findings.map(({ rule, sentence }) =>
            dismiss({ params, body: { rule, sentence, note: note === "" ? null : note } }),
          ),
        );
        showUndo("It stands as it is, for everyone.", () =>
          Promise.all(saved.map(({ id }) => undismiss({ params: { ...params, dismissalId: id } }))),
        );
      },
    });
  }, [store, data, roster, me.preferences.languageChecker, mayWrite, params, dismiss, undismiss]);
  const [wording] = useState(() => wordingBy(store));
  return (
    <StoreContext value={store}>
      <WordingProvider value={wording}>{props.children}</WordingProvider>
    </StoreContext>
  );
}

const StoreContext = createContext<LanguageStore | undefined>(undefined);

/**
 * What the editor of a section gets so that it marks wording; nothing outside of `LanguageWording`. It is fetched
 * beside the editor, whose code it needs, so that the page itself stays small.
 */
export function useProseAdditions(context: WordingContext) {
  const store = useContext(StoreContext);
  return useMemo(() => fetchAdditions(store, context), [store, context]);
}

async function fetchAdditions(store: LanguageStore | undefined, context: WordingContext) {
  if (!store) return [];
  const { proseAdditions } = await import("./prose-additions.tsx");
  return proseAdditions(store, context);
}

function wordingBy(store: LanguageStore): Wording {
  return {
    Marked: (marked) => <MarkedText store={store} {...marked} />,
    Hint: (hint) => <FieldHint store={store} {...hint} />,
  };
}
