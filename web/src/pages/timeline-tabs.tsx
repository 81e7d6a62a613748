import { getRetrospective } from "@second-story/api/retrospectives.ts";
import { Link, useRouter } from "@tanstack/react-router";
import { useAnswer } from "../app/use-answer.ts";
import { timelinePlaces } from "./timeline-places.ts";
import classes from "./timeline-tabs.module.css";

/** The pages of a timeline as a line of links; not there while the story is alone. */
export function TimelineTabs({ retrospectiveId }: { readonly retrospectiveId: string }) {
  const { routesByPath } = useRouter();
  const { data: retrospective } = useAnswer(getRetrospective, { params: { retrospectiveId } });
  const shown = timelinePlaces.filter(
    ({ to, forWriters }) => to in routesByPath && (!forWriters || retrospective?.may.write),
  );
  if (shown.length < 2) return null;
  return (
    <nav className={classes["tabs"]} aria-label="Pages of this timeline">
      {shown.map(({ to, label }) => (
        <Link
          key={to}
          to={to}
          params={{ retrospectiveId }}
          activeOptions={{ exact: true, includeSearch: false }}
          className={classes["tab"] ?? ""}
        >
          {label}
        </Link>
      ))}
    </nav>
  );
}
