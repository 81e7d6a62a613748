import type { Route, RouteReply, RouteRequest } from "@second-story/api/route.ts";
import { useEffect, useRef } from "react";
import { fieldProblems } from "../ui/field-problems.ts";
import { showProblem, wordsFor } from "../ui/show-problem.ts";
import { isStale, useSend } from "./use-send.ts";

/**
 * Sends a form and keeps what was refused beside its fields: `problems["administrator.email"]`; what concerns no
 * field of the form is `problem`, in words.
 */
export function useForm<const R extends Route>(
  route: R,
  options: { readonly inTurn?: string } = {},
) {
  const { mutateAsync, error, isPending, isSuccess } = useSend(route, { ...options, quiet: true });
  const isShown = useRef(false);
  useEffect(() => {
    isShown.current = true;
    return () => {
      isShown.current = false;
    };
  }, []);
  const problems = fieldProblems(error);
  const isGeneral = error !== null && Object.keys(problems).length === 0;
  return {
    /** Undefined when it was refused; the reason is then in `problem` or `problems`. */
    send: async (request: RouteRequest<R>): Promise<{ reply: RouteReply<R> } | undefined> => {
      try {
        return { reply: await mutateAsync(request) };
      } catch (refusal) {
        // Whoever has closed the form meanwhile is told all the same.
        if (!isShown.current) showProblem(refusal);
        return undefined;
      }
    },
    busy: isPending,
    done: isSuccess,
    problems,
    problem: isGeneral
      ? isStale(error)
        ? "Somebody else changed this meanwhile. Reload the page, then save again."
        : wordsFor(error).message
      : undefined,
  };
}
