import { useLocation, useNavigate } from "@tanstack/react-router";

/**
 * The item that the address names (`#A-12`), so that each has a link of its own. `choose(undefined)` closes it.
 * The list stays where it was scrolled to.
 */
export function useChosenItem() {
  const hash = useLocation({ select: (location) => location.hash });
  const navigate = useNavigate();
  return {
    number: numberOf(hash),
    choose: (number: number | undefined): void => {
      void navigate({
        to: ".",
        search: true,
        hash: number === undefined ? "" : `A-${String(number)}`,
        replace: number === undefined,
        resetScroll: false,
        hashScrollIntoView: false,
      });
    },
  };
}

/** 12 for "A-12"; undefined for any other text. */
export function numberOf(code: string): number | undefined {
  const digits = /^#?A-(\d{1,9})$/iu.exec(code.trim())?.[1];
  return digits === undefined ? undefined : Number(digits);
}
