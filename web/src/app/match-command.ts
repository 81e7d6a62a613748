import type { Command } from "./commands.ts";

/** Whether every word typed begins a word of the command, or stands inside its label. */
export function matches(command: Command, query: string): boolean {
  const text = `${command.label} ${command.keywords ?? ""} ${command.group}`.toLowerCase();
  const words = query.toLowerCase().split(/\s+/u).filter(Boolean);
  return words.every(
    (word) => command.label.toLowerCase().includes(word) || ` ${text}`.includes(` ${word}`),
  );
}
