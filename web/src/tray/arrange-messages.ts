import { asideBecause, isAside, type LoadedMessage, type Marks } from "./tray-message.ts";

export type TrayRow =
  | { readonly type: "day"; readonly key: string; readonly at: string }
  | {
      readonly type: "message";
      readonly key: string;
      readonly message: LoadedMessage;
      /** How many answers are folded under it, or shown below it. */
      readonly replies: number;
      readonly isReply: boolean;
      readonly isOpen: boolean;
    }
  | {
      readonly type: "fold";
      readonly key: string;
      readonly messages: readonly LoadedMessage[];
      readonly isOpen: boolean;
    };

type Day = { readonly nextDay: (at: string) => number };

/**
 * The messages as rows: days, answers under the first message of their thread, runs of what is set aside as one line each.
 * `opened` holds the keys of what is unfolded; without `fold` every message stands for itself, so that what was searched for is seen.
 */
export function arrangeMessages(
  messages: readonly LoadedMessage[],
  marks: Marks,
  view: { readonly opened: ReadonlySet<string>; readonly fold: boolean; readonly clock: Day },
): TrayRow[] {
  const rows: TrayRow[] = [];
  const threads = view.fold ? gatherThreads(messages) : new Map<string, LoadedMessage[]>();
  let run: LoadedMessage[] = [];
  let dayEnds = -Infinity;
  const add = (message: LoadedMessage, replies: number, isReply: boolean) => {
    const { id: key } = message;
    const isOpen = view.opened.has(key);
    rows.push({ type: "message", key, message, replies, isReply, isOpen });
  };
  const endRun = () => {
    const [first] = run;
    if (!first) return;
    const key = `fold-${first.id}`;
    const isOpen = view.opened.has(key);
    rows.push({ type: "fold", key, messages: run, isOpen });
    if (isOpen) for (const message of run) add(message, 0, false);
    run = [];
  };
  for (const message of messages) {
    const thread = threads.get(message.thread ?? "");
    if (thread && thread[0] !== message) continue;
    if (message.ms >= dayEnds) {
      endRun();
      dayEnds = view.clock.nextDay(message.at);
      rows.push({ type: "day", key: `day-${message.id}`, at: message.at });
    }
    const replies = thread ? thread.length - 1 : 0;
    if (view.fold && replies === 0 && isAside(message, marks) && !marks.used.has(message.id)) {
      run.push(message);
      continue;
    }
    endRun();
    add(message, replies, false);
    if (thread && view.opened.has(message.id)) {
      for (const reply of thread.slice(1)) add(reply, 0, true);
    }
  }
  endRun();
  return rows;
}

/** Threads of more than one message, by their id, each from its first message on. */
function gatherThreads(messages: readonly LoadedMessage[]): ReadonlyMap<string, LoadedMessage[]> {
  const threads = new Map<string, LoadedMessage[]>();
  for (const message of messages) {
    if (message.thread === undefined) continue;
    const held = threads.get(message.thread);
    if (held) held.push(message);
    else threads.set(message.thread, [message]);
  }
  return threads;
}

/** "34 set aside: came or left, thanks". */
export function foldWords(messages: readonly LoadedMessage[], marks: Marks): string {
  const reasons = new Set(messages.flatMap((message) => asideBecause(message, marks) ?? []));
  return `${messages.length.toLocaleString()} set aside: ${[...reasons].join(", ")}`;
}
