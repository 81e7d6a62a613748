import type { RetrospectiveView } from "@second-story/api/retrospectives.ts";
import { Link, useLocation, useRouter } from "@tanstack/react-router";
import { useEffect, useRef } from "react";
import { useShortcut } from "../ui/use-shortcut.ts";
import { retrospectivePlaces } from "./retrospective-places.ts";
import classes from "./retrospective-tabs.module.css";

/** The pages of a retrospective as a line of links; the digits lead to them as well. */
export function RetrospectiveTabs({
  retrospective,
}: {
  readonly retrospective: RetrospectiveView;
}) {
  const { routesByPath } = useRouter();
  const shown = retrospectivePlaces.filter(
    ({ to, needs }) => to in routesByPath && (needs === "see" || retrospective.may.read),
  );
  const tabs = useRef<HTMLElement>(null);
  const { pathname } = useLocation();
  // On a phone the line is longer than the screen: the page one is on must be among those seen.
  useEffect(() => {
    const line = tabs.current;
    const tab = [...(line?.querySelectorAll("a") ?? [])].findLast((link) =>
      pathname.startsWith(link.pathname),
    );
    if (line && tab) line.scrollLeft = tab.offsetLeft - (line.clientWidth - tab.clientWidth) / 2;
  }, [pathname]);
  return (
    <nav ref={tabs} className={classes["tabs"]} aria-label="Pages of this retrospective">
      {shown.map(({ to, label }, index) => (
        <Tab
          key={to}
          to={to}
          label={label}
          digit={String(index + 1)}
          retrospectiveId={retrospective.id}
        />
      ))}
    </nav>
  );
}

function Tab(props: {
  readonly to: string;
  readonly label: string;
  readonly digit: string;
  readonly retrospectiveId: string;
}) {
  const { history } = useRouter();
  useShortcut(
    props.digit,
    props.label,
    () => {
      history.push(props.to.replace("$retrospectiveId", props.retrospectiveId));
    },
    { group: "This retrospective" },
  );
  return (
    <Link
      to={props.to}
      params={{ retrospectiveId: props.retrospectiveId }}
      // The overview stands above every other page; the others may have pages below them.
      activeOptions={{ exact: props.digit === "1", includeSearch: false }}
      className={classes["tab"] ?? ""}
    >
      {props.label}
    </Link>
  );
}
