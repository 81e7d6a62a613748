import { readdir } from "node:fs/promises";
import type { Route } from "@second-story/api/route.ts";

const apiFolder = new URL("../../../api/src/", import.meta.url);

/** Every route that the api declares, by name: found in the files, so that none can be forgotten in a list. */
export async function listRoutes(): Promise<Route[]> {
  const names = (await readdir(apiFolder)).filter((name) => /^[a-z-]+\.ts$/u.test(name));
  const modules = await Promise.all(
    names.map(async (name) => (await import(new URL(name, apiFolder).href)) as object),
  );
  return modules
    .flatMap((module) => Object.values(module))
    .filter(isRoute)
    .toSorted((one, other) => one.name.localeCompare(other.name));
}

function isRoute(value: unknown): value is Route {
  return typeof value === "object" && value !== null && "path" in value && "permission" in value;
}
