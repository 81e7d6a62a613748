import { createClient, type Client } from "@second-story/api/client.ts";
import type { TestApp } from "./create-test-app.ts";

export type Browser = {
  readonly client: Client;
  /** What the next request sends as `cookie`. */
  readonly cookie: () => string;
  /** The `set-cookie` lines that came so far. */
  readonly setCookies: readonly string[];
};

/** A browser as the API sees one: it keeps cookies, says its origin, and comes from an address. */
export function browse(
  { app, context }: Pick<TestApp, "app" | "context">,
  settings: { readonly cookie?: string; readonly address?: string } = {},
): Browser {
  const jar = new Map<string, string>();
  const setCookies: string[] = [];
  const keep = (line: string): void => {
    setCookies.push(line);
    const [name = "", value = ""] = (line.split(";", 1)[0] ?? "").split("=", 2);
    if (value === "") jar.delete(name);
    else jar.set(name, value);
  };
  if (settings.cookie !== undefined) keep(settings.cookie);
  const cookie = (): string => [...jar].map(([name, value]) => `${name}=${value}`).join("; ");
  const socket = { remoteAddress: settings.address ?? "192.0.2.1" };
  const client = createClient({
    baseUrl: context.baseUrl,
    fetch: async (url, init) => {
      const headers = { ...init.headers, cookie: cookie(), origin: context.baseUrl };
      const answer = await app.request(url, { ...init, headers }, { incoming: { socket } });
      answer.headers.getSetCookie().forEach(keep);
      return answer;
    },
  });
  return { client, cookie, setCookies };
}
