import type { Ruling, TrayMessage, TrayState } from "@second-story/domain/evidence-message.ts";

/** A message with what looking through fifty thousand of them needs at hand. */
export type LoadedMessage = TrayMessage & {
  readonly ms: number;
  /** Its text and author in small letters, to find words in. */
  readonly words: string;
};

export function loadMessage(message: TrayMessage): LoadedMessage {
  const words = `${message.text} ${message.author ?? ""}`.toLowerCase();
  return { ...message, ms: Date.parse(message.at), words };
}

/** What stands beside the messages, by message. */
export type Marks = {
  /** The entry that cites it. */
  readonly used: ReadonlyMap<string, string>;
  readonly ruled: ReadonlyMap<string, Ruling>;
};

export function marksOf(state: TrayState | undefined): Marks {
  return { used: new Map(state?.used), ruled: new Map(state?.ruled) };
}

/** Whether a message is set aside: by what a person said of it, else by the rule. */
export function isAside(message: TrayMessage, { ruled }: Marks): boolean {
  const ruling = ruled.get(message.id);
  return ruling === undefined ? message.chatter !== undefined : ruling === "chatter";
}

/** Why a message is set aside that a person set aside. */
export const byHand = "set aside by hand";

/** Why it is set aside; undefined where it is not. */
export function asideBecause(message: TrayMessage, marks: Marks): string | undefined {
  if (!isAside(message, marks)) return undefined;
  return marks.ruled.has(message.id) ? byHand : message.chatter;
}
