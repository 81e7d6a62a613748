import { durationDefinitions, formatDuration } from "@second-story/domain/duration.ts";
import type { PublishedIncident } from "@second-story/domain/edition.ts";
import { discoveryWords, experienceWords } from "@second-story/domain/incident.ts";

type Fact = { readonly label: string; readonly value: string };

const large = ["to-detect", "to-mitigate", "to-resolve"] as const;

/** The three or four numbers that people ask for first. What is not known is absent. */
export function leadingFacts(incident: PublishedIncident): Fact[] {
  const durations = large.flatMap((kind) => {
    const found = incident.durations.find((duration) => duration.kind === kind);
    return found
      ? [{ label: durationDefinitions[kind].label, value: formatDuration(found.seconds) }]
      : [];
  });
  const impacted = customersWords(incident);
  return impacted === undefined
    ? durations
    : [...durations, { label: "Customers impacted", value: impacted }];
}

/** Everything else that is known, in the order in which it is asked. */
export function furtherFacts(incident: PublishedIncident): Fact[] {
  const rest = incident.durations.filter(
    ({ kind }) => !(large as readonly string[]).includes(kind),
  );
  const facts: readonly (readonly [string, string | null])[] = [
    ["Severity", incident.severity],
    ["Services", incident.services.join(", ")],
    ["Discovered by", incident.discoveredBy && discoveryWords[incident.discoveredBy]],
    ["Before customers", beforeWords(incident.beforeCustomers)],
    [
      "Share of customers",
      incident.customersShare === null ? null : `${String(incident.customersShare)} %`,
    ],
    ["How they experienced it", incident.experienced.map((one) => experienceWords[one]).join(", ")],
    ["In their words", incident.inWhoseWords],
    ...rest.map(
      ({ kind, seconds }) => [durationDefinitions[kind].label, formatDuration(seconds)] as const,
    ),
  ];
  return facts.flatMap(([label, value]) =>
    value === null || value === "" ? [] : [{ label, value }],
  );
}

function customersWords({ customersImpacted }: PublishedIncident): string | undefined {
  if (!customersImpacted) return undefined;
  const count = new Intl.NumberFormat().format(customersImpacted.count);
  return customersImpacted.precision === "estimate" ? `about ${count}` : count;
}

function beforeWords(before: boolean | null): string | null {
  if (before === null) return null;
  return before ? "Yes, we knew first" : "No, customers noticed first";
}
