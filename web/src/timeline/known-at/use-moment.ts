import { instantSchema } from "@second-story/domain/instant.ts";
import { useRouter } from "@tanstack/react-router";
import { useEffect, useState } from "react";

/**
 * The moment at which the story is seen, kept in the address as `?at=` for a link to it. Undefined is now. The address
 * follows once the handle rests: it is dragged through hundreds of moments.
 */
export function useMoment(): readonly [
  moment: string | undefined,
  set: (moment: string | undefined) => void,
] {
  const { history } = useRouter();
  const [moment, set] = useState(() => readMoment(history.location.search));
  useEffect(() => {
    const timer = setTimeout(() => {
      const { pathname, search, hash } = history.location;
      if (readMoment(search) === moment) return;
      const params = new URLSearchParams(search);
      if (moment === undefined) params.delete("at");
      else params.set("at", moment);
      const text = params.toString();
      history.replace(`${pathname}${text === "" ? "" : `?${text}`}${hash}`);
    }, restMs);
    return () => {
      clearTimeout(timer);
    };
  }, [history, moment]);
  useEffect(
    () =>
      history.subscribe(({ location, action }) => {
        if (action.type !== "REPLACE") set(readMoment(location.search));
      }),
    [history],
  );
  return [moment, set];
}

const restMs = 300;

function readMoment(search: string): string | undefined {
  return instantSchema.safeParse(new URLSearchParams(search).get("at")).data;
}
