import { describe, expect, it } from "vitest";
import { readText } from "../read.ts";

const readJson = (document: unknown) => readText(JSON.stringify(document));

describe("Slack messages", () => {
  const base = { type: "message", user: "U1", ts: "1772892150.123456", text: "hello" };
  const read = (message: object, rest: object = {}) =>
    readJson({ ok: true, channel: "C1", messages: [{ ...base, ...message }], ...rest }).records[0];

  it("keep every digit of their time, which is their identity", () => {
    expect(read({})).toMatchObject({
      happenedAt: "2026-03-07T14:02:30.123456Z",
      externalId: "C1:1772892150.123456",
      kind: "communication",
    });
  });

  it("show names, links and words in place of markup", () => {
    const text =
      "<@U2|ada> in <#C2|ops> <!here> <!subteam^S1|@oncall> <https://a.example/x|the run> &lt;b&gt; <!date^1772892150^{date}|7 March>";
    expect(read({ text })?.text).toBe(
      "@ada in #ops @here @oncall the run (https://a.example/x) <b> 7 March",
    );
  });

  it("lose the tokens in links to files", () => {
    const record = read({
      text: "<https://files.slack.com/f.png?t=xoxe-123-456&x=1>",
      files: [{ name: "graph.png", url_private: "https://files.slack.com/f?t=xoxe-123-456" }],
    });
    expect(record?.text).toBe("https://files.slack.com/f.png?x=1 [file: graph.png]");
    expect(JSON.stringify(record)).not.toContain("xoxe-123");
    const address = "https://slack-files.com/T1-F1-8004f909b1?pub_secret=8004f909b1&amp;x=1";
    const open = read({
      text: `<${address}|${address}> ${address}`,
      files: [{ permalink: address }],
    });
    expect(open).toMatchObject({
      text: expect.stringMatching(/^https:\/\/slack-files\.com\/T1-F1\?x=1 /),
      masked: ["Slack file link"],
    });
    expect(JSON.stringify(open)).not.toContain("8004f909b1");
  });

  it("of bots take their words from attachments or blocks", () => {
    expect(
      read({
        text: "",
        subtype: "bot_message",
        bot_id: "B1",
        username: "alerts",
        attachments: [{ fallback: "Alert: disk full" }],
      }),
    ).toMatchObject({
      text: "Alert: disk full",
      flags: ["bot"],
      kind: "alert",
      authorLabel: "alerts",
    });
    expect(
      read({
        text: null,
        blocks: [{ type: "section", text: { type: "mrkdwn", text: "*Poll*" } }],
        user_profile: { display_name: "Ada" },
      }),
    ).toMatchObject({ text: "*Poll*", authorLabel: "Ada" });
  });

  it("of bots keep title, text and fields of what is attached, beside words of their own too", () => {
    const alert = {
      fallback: "[FIRING] disk",
      title: "[FIRING] disk on db-1",
      title_link: "https://grafana.example/d/1",
      text: "93 % of &lt;data&gt; used",
      fields: [{ title: "Severity", value: "page" }, { value: "db-1" }],
    };
    const said = "[FIRING] disk on db-1\n93 % of <data> used\nSeverity: page";
    const bot = { subtype: "bot_message", bot_id: "B1" };
    expect(read({ ...bot, text: "", attachments: [alert] })).toMatchObject({
      text: said,
      kind: "alert",
      link: "https://grafana.example/d/1",
    });
    expect(read({ ...bot, text: "Alert for #ops", attachments: [alert] })?.text).toBe(
      `Alert for #ops\n${said}`,
    );
    const preview = {
      from_url: "https://a.example",
      title: "A page",
      title_link: "https://a.example",
    };
    const linked = read({ text: "see <https://a.example>", attachments: [preview] });
    expect(linked).toMatchObject({ text: "see https://a.example", link: null });
  });

  it("written as rich text keep the people, links and signs in it", () => {
    const section = (...elements: object[]) => ({ type: "rich_text_section", elements });
    const word = (text: string) => ({ type: "text", text });
    const blocks = [
      {
        type: "rich_text",
        elements: [
          section(
            word("from blocks "),
            { type: "user", user_id: "U1" },
            word(" "),
            { type: "emoji", name: "fire" },
            word(" a<b "),
            { type: "link", url: "https://x.org/a?b=1&c=2" },
            word(" "),
            { type: "link", url: "https://x.org/b", text: "run" },
            word(" in "),
            { type: "channel", channel_id: "C1" },
            { type: "broadcast", range: "here" },
            { type: "usergroup", usergroup_id: "S1" },
            { type: "date", timestamp: 1772892150, format: "{time}" },
            word(" end\n"),
          ),
          {
            type: "rich_text_list",
            elements: [section(word("one "), word("half")), section(word("two"))],
          },
        ],
      },
    ];
    const known = {
      users: [{ id: "U1", name: "Ada" }],
      channels: [{ id: "C1", name: "ops" }],
    };
    expect(read({ text: "", blocks }, known)?.text).toBe(
      "from blocks @Ada :fire: a<b https://x.org/a?b=1&c=2 run (https://x.org/b) in #ops@here@group2026-03-07T14:02:30.000Z end\none half\ntwo",
    );
  });

  it("carry threads, edits, pins, reactions and joins as flags", () => {
    expect(
      read({
        thread_ts: "1772892100.000001",
        edited: { user: "U1", ts: "1" },
        pinned_to: ["C1"],
        is_starred: true,
        reactions: [
          { name: "eyes", count: 1 },
          { name: "stopwatch", count: 3 },
        ],
      }),
    ).toMatchObject({
      threadId: "C1:1772892100.000001",
      flags: ["pinned", "starred", "reactions", "clock-reacted", "edited", "thread-reply"],
      reactions: ["stopwatch", "eyes"],
    });
    expect(read({ subtype: "channel_join" })?.flags).toEqual(["join"]);
  });

  it("that were deleted, hidden, repeated or broken are left out with a reason", () => {
    const { records, report } = readJson({
      messages: [
        base,
        base,
        { ...base, ts: "1.2", text: "x" },
        { ...base, ts: "1772892151.000001", subtype: "tombstone" },
        { ...base, ts: "1772892152.000001", hidden: true },
        { ...base, ts: "1772892152.000002", subtype: "pinned_item" },
        { ...base, ts: "1772892152.000003", subtype: "reminder_add" },
        { ...base, ts: "1772892153.000001", text: "" },
        null,
        "x",
        { ...base, ts: "NaN" },
      ],
    });
    expect(records).toHaveLength(1);
    expect(report).toMatchObject({ seen: 11, kept: 1, skippedCount: 10 });
    expect(report.skipped.map(({ reason }) => reason)).toEqual([
      "The same message came before.",
      "It has no timestamp that can be understood.",
      "This message was deleted.",
      "Slack marks it as hidden.",
      "It says that another message was pinned.",
      "It says that somebody set a reminder.",
      "This message has no text.",
      "This is no message.",
      "This is no message.",
      "It has no timestamp that can be understood.",
    ]);
  });

  it("on one page of several are not all there is", () => {
    expect(readJson({ messages: [base], has_more: true }).report.complete).toBe(false);
  });
});

describe("Teams messages", () => {
  const message = {
    id: "1",
    messageType: "message",
    createdDateTime: "2026-03-07T14:02:30.123Z",
    webUrl: "https://teams.example/1",
    from: { user: { displayName: "Ada" } },
    body: {
      contentType: "html",
      content: '<p>Hi <at id="0">Mo</at>, it is <b>down</b> &amp; out</p><script>alert(1)</script>',
    },
    attachments: [],
    reactions: [{ reactionType: "like" }],
  };

  it("lose their HTML and keep mentions, replies and reactions", () => {
    const { format, records, report } = readJson({
      value: [
        {
          ...message,
          replies: [
            {
              ...message,
              id: "2",
              replyToId: "1",
              body: { contentType: "text", content: "on it" },
            },
          ],
        },
        { ...message, id: "3", messageType: "systemEventMessage" },
        { ...message, id: "4", deletedDateTime: "2026-03-07T15:00:00Z" },
      ],
      "@odata.nextLink": "https://graph.example",
    });
    expect(format).toBe("teams");
    expect(records).toMatchObject([
      {
        text: expect.stringMatching(/^Hi @Mo, it is down & out/),
        authorLabel: "Ada",
        threadId: "1",
        link: "https://teams.example/1",
        reactions: ["like"],
      },
      { text: "on it", threadId: "1", flags: ["thread-reply", "reactions"] },
    ]);
    expect(report).toMatchObject({ seen: 4, kept: 2, complete: false });
    expect(JSON.stringify(records.map(({ text }) => text))).not.toContain("<script");
  });
});

describe("IRC logs", () => {
  it.each([
    ["[14:03] <ada> disk is full", "ada", "disk is full"],
    ["14:03:22 <@ada> disk is full", "ada", "disk is full"],
    ["2026-03-07 14:03:22\tada\tdisk is full", "ada", "disk is full"],
    ["[14:03] * ada restarts it", "ada", "ada restarts it"],
  ])("%s", (line, authorLabel, text) => {
    const { records } = readText(`${line}\n${line}\n`, {
      format: "irc",
      date: "2026-03-07",
      zone: "UTC",
    });
    expect(records[0]).toMatchObject({
      authorLabel,
      text,
      happenedAt: expect.stringContaining("2026-03-07T14:03"),
    });
  });

  it("pass from day to day, and flag who came and went", () => {
    const { format, records } = readText(
      "--- Log opened Sat Mar 07 23:50:00 2026\n23:55 <ada> still down\n--- Day changed Sun Mar 08 2026\n00:05 -!- mo [m@x] has joined #ops\n00:06 <mo> hi\n",
      { zone: "UTC" },
    );
    expect(format).toBe("irc");
    expect(records.map(({ happenedAt, flags }) => [happenedAt, ...flags])).toEqual([
      ["2026-03-07T23:55:00Z"],
      ["2026-03-08T00:05:00Z", "join"],
      ["2026-03-08T00:06:00Z"],
    ]);
  });
});
