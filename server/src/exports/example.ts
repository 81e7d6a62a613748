import {
  exportFormat,
  type RetrospectiveExportInput,
} from "@second-story/domain/retrospective-export.ts";
import { exampleMessages } from "./example-messages.ts";
import { exampleCharts, exampleSignals } from "./example-monitoring.ts";
import {
  exampleNarrative,
  exampleNotes,
  exampleOverview,
  exampleTechnicalAnalysis,
} from "./example-prose.ts";
import { exampleAgreement } from "./example-agreement.ts";
import { exampleCommunication } from "./example-communication.ts";
import { examplePlaceOf, exampleTimeline } from "./example-timeline.ts";

const day = 24 * 60 * 60 * 1000;

/**
 * The example: checkout errors after a change to a connection pool, told as a team would. It is an export like any,
 * dated so that the incident lies six days back and the review is under way, with its agreed items owned by whoever asked
 * for it.
 */
export function exampleFor(now: Date, ownerName: string): RetrospectiveExportInput {
  const incidentDay = new Date(now.getTime() - 6 * day).toISOString().slice(0, 10);
  const at = (time: string): string => `${incidentDay}T${time.padEnd(8, ":00")}Z`;
  const inDays = (count: number): string =>
    new Date(now.getTime() + count * day).toISOString().slice(0, 10);
  const meeting = (minutes: number): string =>
    new Date(now.getTime() - 2 * day + minutes * 60_000).toISOString();
  const timeline = exampleTimeline(at, meeting);
  return {
    format: exportFormat,
    exportedAt: now.toISOString(),
    retrospective: {
      kind: "incident",
      title: "Checkout errors after the connection-pool change",
      access: "open",
      depth: "full",
      depthBecause: null,
      scheduledFor: meeting(0),
      startsOn: null,
      endsOn: null,
      timeZone: "UTC",
    },
    progress: { state: "reviewing", skippedBecause: null, publishedAt: null, closedAt: null },
    incidents: [
      {
        title: "Checkout errors after the connection-pool change",
        summary:
          "For 73 minutes about one checkout in three failed or timed out, and some customers were charged twice when they tried again.",
        severity: { name: "SEV2", rank: 2 },
        services: ["checkout-api", "payments-worker", "orders-db"],
        timeZone: "UTC",
        milestones: {
          introduced: at("09:40"),
          "impact-started": at("14:02"),
          detected: at("14:16"),
          acknowledged: at("14:19"),
          "cause-identified": at("14:58"),
          "fix-identified": at("15:01"),
          mitigated: at("15:09"),
          resolved: at("15:15"),
        },
        discoveredBy: "support-or-customer",
        beforeCustomers: false,
        customersImpacted: { count: 2350, precision: "estimate" },
        customersShare: 31,
        experienced: ["errors", "slow"],
        inWhoseWords:
          "“The page kept spinning, I pressed Pay again, and now I have two confirmations.”",
        stress: "tense",
      },
    ],
    participants: [
      { name: "Amara Osei", roles: ["incident-commander"], involvement: ["responded"] },
      { name: "Jonas Lindqvist", roles: ["facilitator"], involvement: ["interested"] },
      { name: "Mei Tanaka", roles: ["key-engineer"], involvement: ["debugged", "resolved"] },
      { name: "Rafael Duarte", roles: ["responder"], involvement: ["introduced", "debugged"] },
      { name: "Priya Nair", roles: ["customer-liaison"], involvement: ["discovered", "affected"] },
      { name: "Tomasz Zielinski", roles: ["scribe"], involvement: ["responded"] },
    ],
    timeline,
    messages: exampleMessages(at),
    factsAgreement: exampleAgreement(meeting, ownerName),
    prose: [
      { section: "overview", markdown: exampleOverview },
      { section: "narrative", markdown: exampleNarrative },
      { section: "technical-analysis", markdown: exampleTechnicalAnalysis },
      { section: "notes", markdown: exampleNotes },
    ],
    actionItems: exampleActionItems(inDays, ownerName),
    monitoring: exampleCharts(at),
    missingSignals: exampleSignals(at, examplePlaceOf),
    ...exampleCommunication(at, timeline),
    editions: [],
  };
}

type Items = RetrospectiveExportInput["actionItems"];

function exampleActionItems(inDays: (count: number) => string, owner: string): Items {
  const shared = {
    droppedBecause: null,
    owner,
    effect: null,
    effectNote: null,
    doneAt: null,
    verifiedAt: null,
    dueLateBecause: null,
  } as const;
  return [
    {
      ...shared,
      title: "Alert when requests wait more than 200 ms for a database connection",
      detail: "The wait is measured in every service already; nothing looks at it.",
      team: "Payments",
      teamAnswer: "accepted",
      state: "agreed",
      dueOn: inDays(9),
      priority: "P1",
      type: "detect",
      horizon: "short",
      reason: "The wait rose at 14:02; the first page came from customers fourteen minutes later.",
      expectedChange: "A pool that runs dry pages the on-call engineer within two minutes.",
      measure: "Time to detect in the next game day: under 3 minutes.",
      measureOn: inDays(40),
    },
    {
      ...shared,
      title: "Make a payment attempt idempotent by its cart",
      detail: "The provider takes an idempotency key; send the cart's id and its revision.",
      team: "Payments",
      teamAnswer: "accepted",
      state: "in-progress",
      dueOn: inDays(20),
      priority: "P1",
      type: "prevent",
      horizon: "short",
      reason: "A second press of Pay became a second charge for 41 customers.",
      expectedChange: "Trying again can never charge twice, whatever the first attempt did.",
      measure: "Duplicate charges per month: 0, from 41 in this incident.",
      measureOn: inDays(60),
    },
    {
      ...shared,
      title: "Run the nightly load test with production's pool sizes",
      detail: "The staging pool is four times what one instance gets in production.",
      team: "Platform",
      teamAnswer: "proposed",
      state: "proposed",
      owner: null,
      dueOn: inDays(27),
      priority: "P2",
      type: "prevent",
      horizon: "long",
      reason: "The change passed every test because staging never reaches the limit.",
      expectedChange: "A change that starves the pool fails before it is released.",
      measure: "Replay of this change fails the nightly run.",
      measureOn: inDays(45),
    },
    {
      ...shared,
      title: "Open the incident channel from the first report that support passes on",
      detail: "",
      team: null,
      teamAnswer: "proposed",
      state: "proposed",
      owner: null,
      dueOn: inDays(16),
      priority: "P2",
      type: "process",
      horizon: "short",
      reason:
        "Missing contact: support held reports of double charges for 24 minutes, with no channel to bring them to.",
      expectedChange: "What customers report reaches the responders within five minutes.",
      measure: "",
      measureOn: null,
    },
    {
      ...shared,
      title: "Show pool use of every service on the incident dashboard",
      detail: "",
      team: "Platform",
      teamAnswer: "accepted",
      state: "done",
      doneAt: `${inDays(-1)}T10:00:00Z`,
      dueOn: inDays(2),
      priority: "P2",
      type: "mitigate",
      horizon: "short",
      reason: "It took 39 minutes to look at the pool, since no dashboard showed it.",
      expectedChange: "The first dashboard that responders open answers whether a pool is full.",
      measure: "Time to identify in the next game day: under 15 minutes.",
      measureOn: inDays(40),
    },
  ];
}
