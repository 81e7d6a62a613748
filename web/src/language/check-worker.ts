import { foldSentence } from "@second-story/domain/language-dismissal.ts";
import { check } from "@second-story/language/check.ts";
import { findSentence } from "@second-story/language/find-sentence.ts";
import type { CheckAnswer, CheckRequest } from "./checking.ts";

/** Checks texts off the page's own thread, so that typing never waits for it. */
onmessage = ({ data }: MessageEvent<CheckRequest>) => {
  const { id, text, ...options } = data;
  const findings = check(text, options).map((finding) => {
    const bounds = findSentence(text, finding.start);
    return { ...finding, sentence: foldSentence(text.slice(bounds?.start, bounds?.end)) };
  });
  const answer: CheckAnswer = { id, findings };
  postMessage(answer);
};
