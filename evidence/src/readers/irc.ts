import type { EvidenceFlag } from "../record.ts";
import type { LineReader } from "./line-reader.ts";

const stamp = String.raw`\[?((?:\d{4}-\d\d-\d\d[T ])?\d{1,2}:\d\d(?::\d\d)?(?: ?[AP]M)?(?:Z|[+-]\d\d:?\d\d)?)\]?\s+`;
const message = new RegExp(String.raw`^${stamp}<[ @+%&~]?([^<>\s]{1,40})>\s?(.*)$`, "i");
const tabbed = /^(\d{4}-\d\d-\d\d \d\d:\d\d:\d\d)\t([^\t]{0,40})\t(.*)$/;
const action = new RegExp(String.raw`^${stamp}\*\s(\S{1,40}) (.*)$`, "i");
const notice = new RegExp(String.raw`^${stamp}(?:-!-|\*\*\*|-->|<--|--|→|←)\s(.*)$`, "i");
const newDay = /^--- (?:Day changed|Log opened) (.*)$/;
const coming = /\b(?:has joined|joins:?|joined)\b/i;
const going = /\b(?:has (?:quit|left|parted)|quits:?|parts:?|left)\b/i;

/** IRC logs of irssi, WeeChat, HexChat, ZNC and their relatives. */
export const irc: LineReader = {
  format: "irc",
  name: "IRC log",
  fits: (line) =>
    message.test(line) ||
    tabbed.test(line) ||
    newDay.test(line) ||
    (notice.test(line) && /-!-|\*\*\*/.test(line)),
  read(line, collect) {
    const day = newDay.exec(line);
    if (day !== null) {
      collect.enterDate(
        (day[1] ?? "").replace(/^(\w{3} \w{3} \d\d)( \d\d:\d\d:\d\d)? (\d{4})$/, "$1 $3"),
      );
      return true;
    }
    const said = message.exec(line);
    if (said !== null) return keep(said[1], said[2], said[3], []);
    const columns = tabbed.exec(line);
    if (columns !== null) {
      const [, at, who = "", text = ""] = columns;
      const isNotice = /^(?:-->|<--|--|\*)?$/.test(who.trim());
      return keep(
        at,
        isNotice ? undefined : who.replace(/^[@+%&~]/, ""),
        text,
        isNotice ? flagsOf(text) : [],
      );
    }
    const did = action.exec(line);
    if (did !== null) return keep(did[1], did[2], `${did[2]} ${did[3]}`, []);
    const noted = notice.exec(line);
    return noted === null ? false : keep(noted[1], undefined, noted[2], flagsOf(noted[2] ?? ""));

    function keep(
      at: string | undefined,
      author: string | undefined,
      text = "",
      flags: readonly EvidenceFlag[],
    ): true {
      collect.keep({
        at,
        text: text.trim(),
        originalText: line,
        kind: "communication",
        authorLabel: author ?? null,
        flags,
      });
      return true;
    }
  },
};

function flagsOf(text: string): EvidenceFlag[] {
  if (coming.test(text)) return ["join"];
  if (going.test(text)) return ["leave"];
  return /topic/i.test(text) ? ["topic"] : [];
}
