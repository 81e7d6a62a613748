import {
  createRoute,
  lazyRouteComponent,
  type AnyRoute,
  type StaticDataRouteOption,
} from "@tanstack/react-router";

/** Makes the pages below a route: `page("/incidents", () => import("…"), "IncidentList")`. */
export function pagesBelow<Parent extends AnyRoute>(parent: Parent) {
  return <const Path extends string, Module extends object>(
    path: Path,
    load: () => Promise<Module>,
    name: keyof Module & string,
    staticData: StaticDataRouteOption = {},
  ) =>
    createRoute({
      getParentRoute: () => parent,
      path,
      staticData,
      component: lazyRouteComponent(load as () => Promise<Record<string, never>>, name),
    });
}
