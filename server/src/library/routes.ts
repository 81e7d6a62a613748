import { searchLibrary } from "@second-story/api/library.ts";
import type { Feature } from "../app.ts";
import { searchEditions } from "./store.ts";

export function libraryRoutes({ serve, context: { db } }: Feature): void {
  serve(searchLibrary, async ({ caller, query }) => searchEditions(db, caller, query));
}
