import { useLocation, useRouter } from "@tanstack/react-router";

/**
 * The filters of a list by name, kept in the address, so that a link or the way back shows the same list:
 * `const { get, set, clear, any } = useFilters()`. An empty text removes a filter.
 */
export function useFilters() {
  const { history } = useRouter();
  const { pathname } = useLocation();
  // As it was written: the router reads a value in quotes as JSON and would take them away.
  const params = new URLSearchParams(history.location.search);
  const go = (next: URLSearchParams) => {
    const text = next.toString();
    history.replace(text === "" ? pathname : `${pathname}?${text}`);
  };
  return {
    get: (name: string): string => params.get(name) ?? "",
    set: (name: string, value: string | null): void => {
      if (value === null || value === "") params.delete(name);
      else params.set(name, value);
      go(params);
    },
    clear: (): void => {
      go(new URLSearchParams());
    },
    any: params.size > 0,
  };
}
