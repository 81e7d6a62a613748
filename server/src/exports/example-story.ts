import type { RetrospectiveExportInput } from "@second-story/domain/retrospective-export.ts";

export type Entry = RetrospectiveExportInput["timeline"][number];
/** How a hypothesis ended; entries are named by their time. */
export type Ended = {
  readonly state: NonNullable<Entry["hypothesis"]>["state"];
  readonly settledBy: string;
  readonly evidenceFor: readonly string[];
  readonly evidenceAgainst: readonly string[];
};
type Told = readonly [
  time: string,
  kind: NonNullable<Entry["kind"]>,
  text: string,
  more?: Partial<Omit<Entry, "hypothesis">> & { readonly hypothesis?: Ended },
];

const milestone = (kind: Entry["milestones"][number]["kind"]): Pick<Entry, "milestones"> => ({
  milestones: [{ incident: 0, kind }],
});
const chat = { sourceKind: "chat", sourceLabel: "#inc-checkout" } as const;
const statusPage = {
  sourceKind: "document",
  sourceLabel: "status page",
  toldTo: ["customers"] as Entry["toldTo"],
} as const;
const log = { sourceKind: "log", sourceLabel: "checkout-api" } as const;

/** What happened, in order, by the time of the incident's day. */
export const exampleStory: readonly Told[] = [
  [
    "09:40",
    "change",
    "checkout-api v212 released: each instance gets its own pool of 5 database connections, in place of the shared proxy",
    {
      ...milestone("introduced"),
      sourceKind: "release",
      sourceLabel: "v212",
      services: ["checkout-api"],
      actingRole: "release engineer",
    },
  ],
  [
    "09:52",
    "observation",
    "Release checks pass: error rate and latency as before. Traffic is at a fifth of its daily peak.",
    { sourceKind: "monitoring", sourceLabel: "release dashboard" },
  ],
  [
    "13:30",
    "change",
    "Newsletter with the spring offer goes out to 180,000 customers",
    { sourceKind: "document", sourceLabel: "campaign calendar", knownAt: "14:41" },
  ],
  [
    "14:02",
    "observation",
    "Requests to checkout-api begin to wait for a database connection; the wait reaches 900 ms",
    {
      ...milestone("impact-started"),
      ...log,
      services: ["checkout-api", "orders-db"],
      knownAt: "14:58",
    },
  ],
  [
    "14:05",
    "observation",
    "“timeout exceeded when trying to connect” appears in the log, 40 times a minute",
    { ...log, services: ["checkout-api"], knownAt: "14:49" },
  ],
  [
    "14:09",
    "observation",
    "First of 41 double charges: a customer presses Pay again after a time-out",
    {
      sourceKind: "log",
      sourceLabel: "payments-worker",
      services: ["payments-worker"],
      knownAt: "14:33",
    },
  ],
  [
    "14:16",
    "communication",
    "Support reports nine customers who cannot pay, and asks whether something is going on",
    { ...milestone("detected"), ...chat, actingRole: "customer liaison" },
  ],
  [
    "14:19",
    "action",
    "On-call engineer for payments acknowledges and opens #inc-checkout",
    { ...milestone("acknowledged"), ...chat, actingRole: "on-call engineer" },
  ],
  [
    "14:22",
    "decision",
    "Declared SEV2; an incident commander and a scribe take their roles",
    { ...chat, actingRole: "incident commander" },
  ],
  [
    "14:24",
    "hypothesis",
    "The payment provider is slow: its status page showed an incident last week with the same symptoms",
    {
      ...chat,
      actingRole: "on-call engineer",
      hypothesis: {
        state: "ruled-out",
        settledBy: "14:26",
        evidenceFor: [],
        evidenceAgainst: ["14:26"],
      },
    },
  ],
  [
    "14:26",
    "observation",
    "The provider's status page is green; its latency in our own traces is normal",
    { sourceKind: "monitoring", sourceLabel: "traces", services: ["payments-worker"] },
  ],
  [
    "14:31",
    "communication",
    "Status page: “Some customers have trouble completing checkout. We are looking into it.”",
    { ...statusPage, actingRole: "customer liaison" },
  ],
  [
    "14:33",
    "observation",
    "Support finds the first double charge and passes it on",
    { ...chat, actingRole: "customer liaison" },
  ],
  [
    "14:36",
    "mitigation",
    "Pay button disabled for 30 seconds after a press, by feature flag",
    { ...chat, services: ["checkout-api"], lasting: "temporary", actingRole: "responder" },
  ],
  [
    "14:41",
    "hypothesis",
    "The newsletter brought more traffic than the instances can take",
    {
      ...chat,
      actingRole: "responder",
      hypothesis: {
        state: "ruled-out",
        settledBy: "14:58",
        evidenceFor: ["13:30"],
        evidenceAgainst: ["14:47"],
      },
    },
  ],
  [
    "14:44",
    "change",
    "checkout-api scaled from 6 to 12 instances",
    { ...chat, services: ["checkout-api"], actingRole: "responder" },
  ],
  [
    "14:47",
    "observation",
    "Errors go up, not down: twelve pools now compete for the connections that orders-db allows",
    {
      sourceKind: "monitoring",
      sourceLabel: "error rate",
      services: ["checkout-api", "orders-db"],
      knownAt: "14:58",
    },
  ],
  [
    "14:49",
    "observation",
    "Connection time-outs found in the log of checkout-api",
    { ...log, services: ["checkout-api"], actingRole: "key engineer" },
  ],
  [
    "14:52",
    "communication",
    "“Every graph I open is red. Deep breath, one thing at a time.”",
    { ...chat, actingRole: "responder", chatter: true },
  ],
  [
    "14:55",
    "communication",
    "Heads of payments and of support told by phone that customers cannot pay and that the cause is not known yet",
    { actingRole: "incident commander", toldTo: ["stakeholders"] },
  ],
  [
    "14:58",
    "observation",
    "Pool of every instance is full, orders-db is at its limit of 60 connections, and the deploy diff shows the new pools",
    {
      ...milestone("cause-identified"),
      sourceKind: "monitoring",
      sourceLabel: "orders-db",
      services: ["orders-db", "checkout-api"],
      actingRole: "key engineer",
    },
  ],
  [
    "15:01",
    "decision",
    "Go back to v211, which uses the shared proxy; raising the limit of orders-db would need a restart",
    { ...milestone("fix-identified"), ...chat, actingRole: "incident commander" },
  ],
  [
    "15:04",
    "mitigation",
    "Rolled back checkout-api to v211",
    {
      sourceKind: "release",
      sourceLabel: "v211",
      services: ["checkout-api"],
      lasting: "temporary",
      actingRole: "key engineer",
    },
  ],
  [
    "15:09",
    "observation",
    "Error rate is back to its usual level",
    {
      ...milestone("mitigated"),
      sourceKind: "monitoring",
      sourceLabel: "error rate",
      services: ["checkout-api"],
    },
  ],
  [
    "15:12",
    "action",
    "Instances scaled back to 6; waiting payments worked off",
    { ...chat, services: ["payments-worker"], actingRole: "responder" },
  ],
  [
    "15:15",
    "communication",
    "Status page: “Resolved. Customers who were charged twice will be refunded today.”",
    {
      ...milestone("resolved"),
      ...statusPage,
      actingRole: "customer liaison",
    },
  ],
  [
    "16:50",
    "action",
    "All 41 double charges refunded, each customer written to",
    { actingRole: "customer liaison", services: ["payments-worker"] },
  ],
];

/** What became known only after the facts were agreed, by time: minutes after the meeting began. */
export const exampleLater: Readonly<
  Record<string, Readonly<Record<"addedAt" | "correctedAt", number | null>>>
> = {
  "14:09": { addedAt: null, correctedAt: 190 },
  "16:50": { addedAt: 205, correctedAt: null },
};
