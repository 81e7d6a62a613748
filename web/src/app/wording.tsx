import { createContext, useContext, type ComponentType, type ReactNode } from "react";

/** What a text is, for the language checker: the same words are read differently in an action item. */
export type WordingContext = "retrospective" | "summary" | "action-item" | "question" | "chat";

type MarkedProps = { readonly text: string; readonly context: WordingContext };
type HintProps = MarkedProps & { readonly onRewrite: (text: string) => void };

/**
 * How features show what the language checker finds without knowing it: `Marked` is a text with its findings
 * underlined, `Hint` is a line below a field that is being typed in. Where nobody checks, they are the bare text and nothing.
 */
export type Wording = {
  readonly Marked: ComponentType<MarkedProps>;
  readonly Hint: ComponentType<HintProps>;
};

const none: Wording = { Marked: ({ text }) => text, Hint: () => null };
const context = createContext<Wording>(none);

export function useWording(): Wording {
  return useContext(context);
}

export function WordingProvider(props: { readonly value: Wording; readonly children: ReactNode }) {
  return <context.Provider value={props.value}>{props.children}</context.Provider>;
}
