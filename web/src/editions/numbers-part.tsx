import type { PublishedIncident } from "@second-story/domain/edition.ts";
import { incidentCode } from "@second-story/domain/incident.ts";
import { milestoneKindSchema, milestoneWords } from "@second-story/domain/milestone.ts";
import { formatInstant } from "../ui/format-time.ts";
import classes from "./edition-document.module.css";
import { furtherFacts, leadingFacts } from "./fact-rows.ts";

/** An incident in numbers: the few that people ask for first, then a table of the rest. */
export function NumbersPart({ incident }: { readonly incident: PublishedIncident }) {
  const milestones = milestoneKindSchema.options.flatMap((kind) => {
    const at = incident.milestones[kind];
    return at === undefined ? [] : [{ label: milestoneWords[kind], at }];
  });
  const leading = leadingFacts(incident);
  const { timeZone } = incident;
  return (
    <>
      <h3>
        {incidentCode(incident)} · {incident.title}
      </h3>
      {incident.summary !== "" && <p className={classes["lead"]}>{incident.summary}</p>}
      {leading.length > 0 && (
        <dl className={classes["figures"]}>
          {leading.map(({ label, value }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      )}
      <div className={classes["tables"]}>
        <table>
          <caption>Facts</caption>
          <tbody>
            {furtherFacts(incident).map(({ label, value }) => (
              <tr key={label}>
                <th scope="row">{label}</th>
                <td>{value}</td>
              </tr>
            ))}
          </tbody>
        </table>
        {milestones.length > 0 && (
          <table>
            <caption>Milestones, in {zoneWords(timeZone)}</caption>
            <tbody>
              {milestones.map(({ label, at }) => (
                <tr key={label}>
                  <th scope="row">{label}</th>
                  <td>
                    <time dateTime={at}>{formatInstant(at, { timeZone })}</time>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </div>
    </>
  );
}

/** "Europe/Berlin" as people say it: "Berlin time". */
export function zoneWords(timeZone: string): string {
  if (timeZone === "UTC" || !timeZone.includes("/")) return timeZone;
  return `${(timeZone.split("/").at(-1) ?? timeZone).replaceAll("_", " ")} time`;
}
