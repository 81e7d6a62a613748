/** "1 entry", "1,200 entries". */
export function entriesWords(count: number): string {
  return count === 1 ? "1 entry" : `${count.toLocaleString()} entries`;
}

/** "1 message", "50,000 messages". */
export function messagesWords(count: number): string {
  return count === 1 ? "1 message" : `${count.toLocaleString()} messages`;
}

export function comingsWords(count: number): string {
  const who =
    count === 1 ? "One who came or left is" : `${count.toLocaleString()} who came or left are`;
  return `${who} kept in the tray, to tell who joined when.`;
}

/** What of an import stands where: "12 entries", "320 messages in the tray". */
export function standingWords(made: {
  readonly standing: number;
  readonly messages: number;
}): string {
  const entries = entriesWords(made.standing);
  if (made.messages === 0) return entries;
  const messages = `${messagesWords(made.messages)} in the tray`;
  return made.standing === 0 ? messages : `${entries}, ${messages}`;
}

export function undoneWords(undone: {
  readonly removed: number;
  readonly kept: number;
  readonly messagesRemoved: number;
  readonly messagesKept: number;
}): string {
  const { removed, kept, messagesRemoved, messagesKept } = undone;
  const isOfTray = messagesRemoved + messagesKept > 0 && removed + kept === 0;
  const gone = isOfTray
    ? `${messagesWords(messagesRemoved)} taken out of the tray.`
    : `${entriesWords(removed)} taken off the timeline.`;
  const left = isOfTray ? messagesKept : kept;
  if (left === 0) return gone;
  const stay = left === 1 ? "1 stays" : `${left.toLocaleString()} stay`;
  const because = isOfTray ? "an entry cites it" : "somebody has worked on it since";
  return `${gone} ${stay}, because ${because}.`;
}

export function redoneWords(redone: {
  readonly restored: number;
  readonly present: number;
  readonly messages: number;
  readonly messagesPresent: number;
}): string {
  const isOfTray = redone.messages + redone.messagesPresent > 0 && redone.restored === 0;
  const restored = isOfTray
    ? `${messagesWords(redone.messages)} in the tray again.`
    : `${entriesWords(redone.restored)} back on the timeline.`;
  const present = isOfTray ? redone.messagesPresent : redone.present;
  if (present === 0) return restored;
  const again = isOfTray ? messagesWords(present) : entriesWords(present);
  return `${restored} A later import has brought ${again} in again.`;
}
