import { useEffect, useMemo, useState } from "react";
import type { Desk } from "./open-desk.ts";

/** Those of the records that hold every one of the words; the worker that holds their texts looks through them. */
export function useWords(desk: Desk, within: Uint32Array, words: string): Uint32Array {
  const [found, setFound] = useState<{
    readonly of: Desk;
    readonly numbers: ReadonlySet<number>;
  }>();
  useEffect(() => {
    if (words.trim() === "") return undefined;
    let isStale = false;
    const look = async () => {
      const numbers = await desk.find(words);
      if (!isStale) setFound({ of: desk, numbers: new Set(numbers) });
    };
    void look();
    return () => {
      isStale = true;
    };
  }, [desk, words]);
  const numbers = words.trim() !== "" && found?.of === desk ? found.numbers : undefined;
  return useMemo(
    () => (numbers ? within.filter((index) => numbers.has(index)) : within),
    [within, numbers],
  );
}
