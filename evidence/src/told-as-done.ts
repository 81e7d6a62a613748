/** Where a thought ends and another begins: what is denied before it says nothing of what comes after. */
const boundary = /[.;!?:\n](?=\s|$)|,\s|\s(?:but|and then|so|since|because)\s|\s[-–—]\s/giu;

/** Where a sentence ends. */
const fullStop = /[.;!?\n](?=\s|$)/giu;

/** What such a word opens holds for the rest of the sentence, beyond its commas. */
const condition =
  /(?:^|,\s)\s*(?:and |but |so )?(?:if|once|until|unless|when|as soon as|after)\s[^,]*,/iu;

/** A thought of what has not happened: denied, planned, asked for, or in doubt. */
const undone =
  /\b(?:not|never|no|nobody|nothing|none|neither|whether|unless|until|should|shall|could|can|cannot|may|maybe|might|would|perhaps|let's|going to|will|won't|want(?:s|ed)? to|need(?:s|ed)? to|try(?:ing)? to|unable to|waiting for|hop(?:e|ing)|please|eta|about to|ready to|if|once|before we|when we (?:have|are)|\w+n't)\b/iu;

/** The same for a decision, which is a report although it speaks of what is still to be done. */
const undecided =
  /\b(?:not|never|nobody|none|no|whether|unless|should|could|may|maybe|might|would|perhaps|\w+n't)\b/iu;

/** As much of a text as is read: whoever looks for what it tells needs no more of it. */
export const mostTextRead = 600;

/** Whether the text says what the pattern looks for as something that has happened. */
export function isToldAsDone(text: string, pattern: RegExp): boolean {
  return isTold(text, pattern, undone);
}

/** Whether the text says what the pattern looks for as something that was found or decided. */
export function isToldAsDecided(text: string, pattern: RegExp): boolean {
  return isTold(text, pattern, undecided);
}

function isTold(whole: string, pattern: RegExp, doubt: RegExp): boolean {
  const text = whole.slice(0, mostTextRead).replaceAll("’", "'");
  const searched = new RegExp(pattern.source, `${pattern.flags.replace("g", "")}g`);
  for (const { index, 0: words } of text.matchAll(searched)) {
    const thought = text.slice(lastEnd(text, index, boundary), index + words.length);
    const before = text.slice(lastEnd(text, index, fullStop), index);
    // The words themselves may deny as well: "was not found".
    if (!doubt.test(thought) && !condition.test(before) && !isAsked(text, index)) return true;
  }
  return false;
}

/** Where the last of such marks before the place ends; 0 where there is none. */
function lastEnd(text: string, place: number, marks: RegExp): number {
  let end = 0;
  for (const mark of text.slice(0, place).matchAll(marks)) end = mark.index + mark[0].length;
  return end;
}

/** Whether the sentence around ends with a question mark. */
function isAsked(text: string, index: number): boolean {
  return /^[^.!?\n]*\?/u.test(text.slice(index));
}
