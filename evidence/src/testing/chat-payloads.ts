import { json } from "./write-json.ts";

/** What people write to one another, in the shapes that systems send. */
export const chatPayloads = {
  "slack-json": json({
    ok: true,
    channel: "C024",
    users: [{ id: "U1", profile: { display_name: "Mei" } }],
    messages: [
      {
        type: "message",
        user: "U1",
        text: "<@U1> rolled back &amp; watching <https://x.example/d|the graph>",
        ts: "1772893860.000100",
        thread_ts: "1772893800.000200",
        reactions: [{ name: "stopwatch", count: 2, users: ["U2"] }],
        permalink: "https://shop.slack.com/archives/C024/p1772893860000100",
      },
    ],
    has_more: false,
  }),
  teams: json({
    value: [
      {
        id: "1772893860123",
        replyToId: "1772893800000",
        messageType: "message",
        createdDateTime: "2026-03-07T14:31:00.123Z",
        webUrl: "https://teams.microsoft.com/l/message/19%3Aops/1772893860123",
        from: { user: { id: "a1", displayName: "Mei Tanaka", userIdentityType: "aadUser" } },
        body: { contentType: "html", content: '<p>Rolled back, <at id="0">Ada</at> &amp; all</p>' },
        channelIdentity: { teamId: "t", channelId: "19:ops@thread.tacv2" },
        mentions: [{ id: 0, mentionText: "Ada" }],
        attachments: [],
        reactions: [],
      },
    ],
  }),
  "chat-copy": [
    "Saturday, March 7th, 2026",
    "Mei Tanaka",
    "  2:31 PM",
    "rolled back, see https://x.example/1 (edited)",
    "Pager APP  2:33 PM",
    "Alert resolved: latency",
  ].join("\n"),
  "compose-log":
    'web-1  | 2026-03-07T14:31:00.123Z rolled back\ndb-1   | {"time":"2026-03-07T14:32:00Z","level":"error","msg":"no slots"}\n',
  mail: [
    "On Sat, Mar 7, 2026 at 2:30 PM Mei Tanaka <mei@shop.example> wrote:",
    "> Rolled back, see https://x.example/1",
    ">",
    "> On Sat, 7 Mar 2026, at 14:10 +0100, Ada <ada@shop.example> wrote:",
    ">> I see errors.",
  ].join("\n"),
  irc: "2026-03-07T14:31:00+0100 <mei> rolled back api to v211\n2026-03-07T14:32:00+0100 <ada> thanks\n2026-03-07T14:33:00+0100 -!- noor has left #ops\n",
};
