import type { RetrospectiveExportInput } from "@second-story/domain/retrospective-export.ts";

type Message = NonNullable<RetrospectiveExportInput["messages"]>[number];

const chat = { format: "slack-export", label: "inc-checkout.zip", sourceKind: "chat" } as const;
const said = {
  pinned: { flags: ["pinned"] },
  clock: { flags: ["clock-reacted", "reactions"], reactions: ["stopwatch"] },
  joined: { flags: ["join"] },
} as const;

type Said = readonly [
  time: string,
  author: string,
  text: string,
  more?: {
    readonly flags?: readonly string[];
    readonly reactions?: readonly string[];
    /** The time of the message that it answers, or its own where others answer it. */
    readonly thread?: string;
    /** The time of the entry that cites it. */
    readonly cited?: string;
  },
];

const told: readonly Said[] = [
  [
    "14:16:04",
    "Priya Nair",
    "Nine customers wrote in the last ten minutes that they cannot pay. Is something going on?",
    { cited: "14:16" },
  ],
  [
    "14:16:40",
    "Priya Nair",
    "They see an error after about ten seconds, some get through when they try again",
    { cited: "14:16" },
  ],
  [
    "14:19:11",
    "Rafael Duarte",
    "Looking. I take this one, opened #inc-checkout",
    { ...said.pinned, cited: "14:19" },
  ],
  ["14:19:24", "payments-oncall", "joined the channel", said.joined],
  ["14:19:30", "Amara Osei", "joined the channel", said.joined],
  ["14:19:52", "Mei Tanaka", "joined the channel", said.joined],
  ["14:20:15", "Tomasz Zielinski", "joined the channel", said.joined],
  ["14:20:31", "Priya Nair", "thank you!"],
  [
    "14:22:03",
    "Amara Osei",
    "Declaring SEV2. I am commander, Tomasz writes. Next update at 14:35.",
    { ...said.pinned, cited: "14:22" },
  ],
  ["14:22:20", "Tomasz Zielinski", "ok"],
  [
    "14:24:08",
    "Rafael Duarte",
    "Could be the payment provider again, last week looked just like this",
    { thread: "14:24:08", cited: "14:24" },
  ],
  [
    "14:26:17",
    "Mei Tanaka",
    "Their status page is green and our traces show normal latency to them",
    { thread: "14:24:08" },
  ],
  ["14:26:55", "Rafael Duarte", "Then it is ours", { thread: "14:24:08" }],
  [
    "14:29:40",
    "Priya Nair",
    "Draft for the status page: “Some customers have trouble completing checkout. We are looking into it.” Objections?",
  ],
  ["14:30:02", "Amara Osei", "+1"],
  [
    "14:33:26",
    "Priya Nair",
    "One customer was charged twice. Two confirmations, four minutes apart.",
    { ...said.clock, cited: "14:33" },
  ],
  ["14:34:01", "Rafael Duarte", "ouch"],
  [
    "14:34:48",
    "Mei Tanaka",
    "The second try goes through while the first is still waiting. We can hold the Pay button for 30 seconds, there is a flag.",
  ],
  [
    "14:36:10",
    "Mei Tanaka",
    "Flag is on: Pay stays disabled for 30 seconds after a press",
    { ...said.clock, cited: "14:36" },
  ],
  [
    "14:41:19",
    "Rafael Duarte",
    "Marketing sent the spring newsletter at 13:30, 180,000 people. More traffic than we can take?",
    { cited: "14:41" },
  ],
  ["14:42:05", "Amara Osei", "Let us scale out then. Who?", { thread: "14:42:05" }],
  ["14:42:31", "Rafael Duarte", "On it, 6 to 12", { thread: "14:42:05" }],
  ["14:44:20", "Rafael Duarte", "12 instances up", { thread: "14:42:05", cited: "14:44" }],
  ["14:45:02", "Tomasz Zielinski", "thx"],
  ["14:47:37", "Mei Tanaka", "Errors went up, not down. Every new instance makes it worse?"],
  [
    "14:49:12",
    "Mei Tanaka",
    "“timeout exceeded when trying to connect”, hundreds of them. It waits for the database.",
  ],
  [
    "14:58:03",
    "Mei Tanaka",
    "Found it: v212 gives each instance a pool of its own. 12 pools of 5 is the 60 that orders-db allows.",
    said.pinned,
  ],
  [
    "15:01:22",
    "Amara Osei",
    "Raise the limit or go back? Raising needs a restart of orders-db. Decision: back to v211.",
    { ...said.pinned, cited: "15:01" },
  ],
  ["15:04:40", "Mei Tanaka", "v211 is out on all instances"],
  ["15:09:15", "Mei Tanaka", "Error rate is where it belongs", said.clock],
  ["15:09:31", "Priya Nair", "🎉"],
  [
    "15:12:06",
    "Rafael Duarte",
    "Back to 6 instances, waiting payments are worked off",
    { cited: "15:12" },
  ],
  ["15:15:48", "Amara Osei", "Closing. Thanks to all of you, that was calm work."],
];

/** What the example's chat said: some of it is in the story, the rest waits in the tray. */
export function exampleMessages(at: (time: string) => string): Message[] {
  return told.map(([time, authorLabel, text, more]) => ({
    source: chat,
    happenedAt: at(time),
    text,
    kind: "communication",
    externalId: `C024:${time}`,
    threadId: more?.thread === undefined ? null : `C024:${more.thread}`,
    authorLabel,
    channel: "inc-checkout",
    originalText: text,
    timeAsWritten: time,
    flags: [...(more?.flags ?? [])],
    reactions: [...(more?.reactions ?? [])],
  }));
}

/** The places, among these messages, of those that the entry of that time cites. */
export function exampleCitations(entryTime: string): number[] {
  return told.flatMap(([, , , more], place) => (more?.cited === entryTime ? [place] : []));
}
