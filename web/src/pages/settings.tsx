import { Link, Outlet } from "@tanstack/react-router";
import { useMe } from "../app/use-me.ts";
import { Page } from "../ui/page.tsx";
import { settingsPlaces } from "./settings-places.ts";
import classes from "./settings.module.css";

/** The pages of settings beside their list; each page brings its own heading. */
export function Settings() {
  const { may } = useMe();
  const shown = settingsPlaces.filter(({ permission }) => !permission || may(permission));
  return (
    <Page title="Settings" wide>
      <div className={classes["settings"]}>
        <nav aria-label="Settings" className={classes["list"]}>
          {[...Map.groupBy(shown, ({ group }) => group)].map(([group, places]) => (
            <div key={group} className={classes["group"]}>
              <span className={classes["heading"]}>{group}</span>
              {places.map(({ to, label }) => (
                <Link key={to} to={to} className={classes["place"]}>
                  {label}
                </Link>
              ))}
            </div>
          ))}
        </nav>
        <div className={classes["page"]}>
          <Outlet />
        </div>
      </div>
    </Page>
  );
}
