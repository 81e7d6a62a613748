import { Text } from "@mantine/core";
import { useEffect, useState, useSyncExternalStore } from "react";
import classes from "./live-indicator.module.css";
import { getLiveStatus, onLiveStatus } from "./status.ts";

/** A page that has just been opened may take its time; a line that was good and went is told of sooner. */
const patienceMs = { connecting: 10_000, offline: 3000 };
const backForMs = 2500;

/** Quiet while the line is good; says when it is down, and shortly when it is back. */
export function LiveIndicator() {
  const status = useSyncExternalStore(onLiveStatus, getLiveStatus);
  const [word, setWord] = useState<"offline" | "back">();

  useEffect(() => {
    if (status === "live" && word === undefined) return undefined;
    const [next, wait] = nextWord(status, word);
    const timer = setTimeout(setWord, wait, next);
    return () => {
      clearTimeout(timer);
    };
  }, [status, word]);

  return (
    <output className={classes["indicator"]} data-word={word}>
      {word === "offline" && (
        <Text span size="sm">
          The line is down. What you see may be a little old; it catches up by itself.
        </Text>
      )}
      {word === "back" && (
        <Text span size="sm">
          Back, and up to date.
        </Text>
      )}
    </output>
  );
}

function nextWord(
  status: ReturnType<typeof getLiveStatus>,
  word: "offline" | "back" | undefined,
): ["offline" | "back" | undefined, number] {
  if (status !== "live") return ["offline", patienceMs[status]];
  return word === "offline" ? ["back", 0] : [undefined, backForMs];
}
