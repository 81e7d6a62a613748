import { expect, test } from "vitest";
import { check } from "../check.ts";
import type { Context } from "../finding.ts";

function rewriteOf(text: string, context: Context = "retrospective"): string | undefined {
  const [finding] = check(text, { context });
  expect(finding, text).toBeDefined();
  const rewrite = finding?.suggestions.find(({ kind }) => kind === "rewrite");
  return rewrite?.text;
}

test.each([
  ["Mary forgot to renew the certificate.", "The certificate was not renewed."],
  ["Our provider never answers the phone.", "The phone is not answered."],
  ["Nobody had tested the restore.", "The restore had not been tested."],
  ["The DBA has not rotated the keys.", "The keys have not been rotated."],
  ["The vendor gave us the wrong date.", "We were given the wrong date."],
  ["Steve caused a short outage.", "There was a short outage."],
  ["Steve caused the outage.", "The outage happened."],
  [
    "A nurse confused two patients with the same name.",
    "Two patients with the same name were mixed up.",
  ],
  ["Diego ignored three pages in a row.", "Three pages in a row went unheeded."],
  ["Our team deployed a change that broke login.", "A change was deployed that broke login."],
])("an act is told without its doer, in its own tense: %s", (text, told) => {
  expect(rewriteOf(text)).toBe(told);
});

test.each([
  ["He shipped code that nobody had tested.", "He shipped code that had not been tested."],
  ["They should have known.", "It was not known at the time."],
  ["QA should have escalated sooner.", "The escalation came late."],
  ["We should have rolled back at noon.", "We did not roll back at noon."],
  ["We should never have merged that branch.", "We merged that branch."],
  [
    "If only we had run the canary, we would have caught it.",
    "We did not run the canary, and we did not catch it.",
  ],
  [
    "The leak could have been prevented if the patch had been applied.",
    "The patch was not applied, and the leak happened.",
  ],
  [
    "This would not have happened if Bob had checked the flag.",
    "The flag was not checked, and this happened.",
  ],
])("what did not happen is told as what did: %s", (text, told) => {
  expect(rewriteOf(text)).toBe(told);
});

test.each([
  ["The drive was wired incorrectly.", "The drive was not wired as intended."],
  ["The switch was done improperly.", "The switch did not go as planned."],
  [
    "10:05 – Root cause identified: a full disk",
    "10:05 – Contributing factor identified: a full disk",
  ],
])("a judgement gives way to the fact in it: %s", (text, told) => {
  expect(rewriteOf(text)).toBe(told);
});

test.each([
  "Anna jumped the gun.",
  "Pedro keeps merging without approval.",
  "The intern caused the outage by deleting a file.",
  "He insisted that the array was fine.",
  "Two engineers pushed changes without talking to each other.",
  "He could have stopped it with one command.",
])("no rewrite is better than one that reads badly: %s", (text) => {
  expect(rewriteOf(text)).toBeUndefined();
});

test("a question after a person becomes one after the course of things", () => {
  expect(rewriteOf("Who merged this?", "question")).toBe("How did this come to be merged?");
  expect(rewriteOf("Whose idea was the freeze?", "question")).toBe("What led to the freeze?");
  expect(rewriteOf("Whose name is on the commit?", "question")).toBeUndefined();
});
