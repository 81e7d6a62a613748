const named =
  /\b(?:time-?\s?lines?|chronolog(?:y|ical)|sequence of events|series of events|course of events|key events|key times|key moments|(?:incident|event|events|activity|action|response) log|log of events|history of events|event history|minute[- ]by[- ]minute|play[- ]by[- ]play|chain of events|order of events|event summary|blow[- ]by[- ]blow|what happened when|zeitleiste|zeitverlauf|ablauf|chronologie|d[ée]roul[ée]|cronolog[ií]a|l[ií]nea de tiempo|linha do tempo|tijdlijn|tidslinje)\b|タイムライン|時系列|経緯|时间线|時間軸|타임라인|хронология/iu;
const longest = 90;

const longestHeading = 300;
const early = 40;

/** Whether a line standing alone announces a timeline. */
export function announcesTimeline(heading: string): boolean {
  const text = plainOf(heading);
  return text.length > 0 && text.length <= longest && named.test(text);
}

/** Whether a heading does; one that begins so may go on about dates and zones at length. */
export function headsTimeline(heading: string): boolean {
  const text = plainOf(heading);
  if (text.length <= longest) return announcesTimeline(heading);
  return text.length <= longestHeading && named.test(text.slice(0, early));
}

const plainOf = (heading: string) => heading.replaceAll(/[*_`#:]/g, " ").trim();
