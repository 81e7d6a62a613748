import type { IncidentView } from "@second-story/api/incidents.ts";
import {
  discoveryWords,
  experienceWords,
  stressWords,
  type Incident,
} from "@second-story/domain/incident.ts";
import { Text } from "@mantine/core";
import classes from "./incident-numbers.module.css";

/** The numbers of an incident to read; what is not known is left out. */
export function IncidentNumbers({ incident }: { readonly incident: IncidentView }) {
  const facts = factsOf(incident);
  if (facts.length === 0) {
    return (
      <Text size="sm" c="dimmed">
        Nothing is known of the impact yet.
      </Text>
    );
  }
  return (
    <dl className={classes["facts"]}>
      {facts.map(([label, words]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{words}</dd>
        </div>
      ))}
    </dl>
  );
}

function factsOf(incident: Incident): [label: string, words: string][] {
  const facts: [string, string][] = [];
  const { customersImpacted, customersShare, beforeCustomers } = incident;
  if (customersImpacted) {
    const about = customersImpacted.precision === "estimate" ? "about " : "";
    facts.push(["Customers impacted", about + customersImpacted.count.toLocaleString()]);
  }
  if (customersShare !== null) facts.push(["Share of customers", `${String(customersShare)} %`]);
  if (incident.experienced.length > 0) {
    const words = incident.experienced.map((one) => experienceWords[one]).join(", ");
    facts.push(["Experienced as", words]);
  }
  if (incident.discoveredBy) facts.push(["Discovered by", discoveryWords[incident.discoveredBy]]);
  if (beforeCustomers !== null) facts.push(["Before customers", beforeCustomers ? "Yes" : "No"]);
  if (incident.stress) facts.push(["For the responders", stressWords[incident.stress]]);
  if (incident.inWhoseWords !== "") facts.push(["In their words", incident.inWhoseWords]);
  return facts;
}
