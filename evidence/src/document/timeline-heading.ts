const named =
  /\b(?:time-?\s?lines?|chronolog(?:y|ical)|sequence of events|series of events|course of events|key events|key times|key moments|(?:incident|event|events|activity|action|response) log|log of events|history of events|event history|minute[- ]by[- ]minute|play[- ]by[- ]play|chain of events|order of events|event summary|blow[- ]by[- ]blow|what happened when|zeitleiste|zeitverlauf|ablauf|chronologie|cronología|cronologia)\b/i;
const longest = 90;

/** Whether a heading (or a line standing alone) announces a timeline. */
export function announcesTimeline(heading: string): boolean {
  const text = heading.replaceAll(/[*_`#:]/g, " ").trim();
  return text.length > 0 && text.length <= longest && named.test(text);
}
