import { strToU8, zipSync, type Zippable } from "fflate";

const words =
  "the checkout service returned errors after the deploy so we rolled back and watched latency recover while support told customers what was going on".split(
    " ",
  );

/** A Slack workspace export with this many messages in ten channels, a hundred a day in each; the same bytes each time. */
export function buildSlackExport(messages: number): Uint8Array {
  const files: Zippable = {};
  const users = Array.from({ length: 200 }, (_, index) => ({
    id: `U${index}`,
    name: `user${index}`,
    real_name: `Person ${index}`,
    profile: { display_name: `person.${index}`, real_name: `Person ${index}` },
  }));
  const channels = Array.from({ length: 10 }, (_, index) => ({
    id: `C${index}`,
    name: `channel-${index}`,
    members: [],
    pins: [],
  }));
  files["users.json"] = strToU8(JSON.stringify(users));
  files["channels.json"] = strToU8(JSON.stringify(channels));
  const days = Math.max(1, Math.round(messages / 1000));
  const perFile = Math.ceil(messages / (channels.length * days));
  for (const [number, { name }] of channels.entries()) {
    for (let day = 0; day < days; day += 1) {
      const first = (number * days + day) * perFile;
      const list = Array.from({ length: perFile }, (_, index) => message(first + index, day));
      const date = new Date(Date.UTC(2026, 0, 1 + day)).toISOString().slice(0, 10);
      files[`${name}/${date}.json`] = strToU8(JSON.stringify(list));
    }
  }
  return zipSync(files);
}

function message(index: number, day: number) {
  const user = `U${(index * 7) % 200}`;
  const start = index % words.length;
  const text = `${words.slice(start).join(" ")} <@U${index % 200}> see <https://example.org/run/${index}|run ${index}> &amp; more`;
  const ts = `${1767225600 + day * 86_400 + (index % 80_000)}.${String(index % 1_000_000).padStart(6, "0")}`;
  return {
    client_msg_id: `00000000-0000-4000-8000-${String(index).padStart(12, "0")}`,
    type: "message",
    text,
    user,
    ts,
    team: "T1",
    user_profile: {
      real_name: `Person ${index % 200}`,
      display_name: `person.${index % 200}`,
      name: user,
      team: "T1",
    },
    blocks: [
      {
        type: "rich_text",
        block_id: `b${index}`,
        elements: [{ type: "rich_text_section", elements: [{ type: "text", text }] }],
      },
    ],
    ...(index % 9 === 0 ? { reactions: [{ name: "eyes", users: [user], count: 1 }] } : {}),
    ...(index % 11 === 0 ? { subtype: "bot_message", bot_id: "B1", username: "deploys" } : {}),
    ...(index % 5 === 0 ? { thread_ts: ts, reply_count: 2 } : {}),
  };
}
