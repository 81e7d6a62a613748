import { notifications } from "@mantine/notifications";
import { refusalOf } from "./refusal.ts";

/** Says in a notification what was refused and what to do. */
export function showProblem(error: unknown): void {
  const { title, message } = wordsFor(error);
  notifications.show({ title, message, color: "clay", autoClose: 10_000 });
}

/** An error in words for people: the server's own when it gave some. */
export function wordsFor(error: unknown): { readonly title: string; readonly message: string } {
  const refusal = refusalOf(error);
  if (!refusal) {
    return {
      title: "This page tripped over something",
      message: "Reload it. What you typed is kept.",
    };
  }
  const { title, detail, fields } = refusal;
  const first = fields?.[0];
  return { title, message: first ? first.message : detail };
}
