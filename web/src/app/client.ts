import { createClient } from "@second-story/api/client.ts";

/** The server that this page came from; the session cookie travels with each request. */
export const client = createClient({
  baseUrl: "",
  fetch: (url, init) => fetch(url, { ...init, credentials: "same-origin" }),
});
