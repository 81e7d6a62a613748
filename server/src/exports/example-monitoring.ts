import type { RetrospectiveExportInput } from "@second-story/domain/retrospective-export.ts";

type Charts = NonNullable<RetrospectiveExportInput["monitoring"]>;
type Signals = NonNullable<RetrospectiveExportInput["missingSignals"]>;

const stepSeconds = 30;
const beginning = "13:30";
const count = 271;

/** Minutes since midnight of the incident's day, and the value there; between them a straight line. */
type Course = readonly (readonly [minutes: number, value: number])[];
const clock = (time: string): number => {
  const [hours = 0, minutes = 0] = time.split(":").map(Number);
  return hours * 60 + minutes;
};

const failed: Course = [
  [clock("14:02"), 0.4],
  [clock("14:06"), 24],
  [clock("14:16"), 31],
  [clock("14:44"), 30],
  [clock("14:48"), 46],
  [clock("15:04"), 44],
  [clock("15:09"), 0.5],
];
const waited: Course = [
  [clock("14:01"), 7],
  [clock("14:05"), 900],
  [clock("14:43"), 1100],
  [clock("14:48"), 3200],
  [clock("15:04"), 3100],
  [clock("15:08"), 8],
];

/** Curves of the example's afternoon beside earlier ones: two that depart, and one that rules a suspicion out. */
export function exampleCharts(at: (time: string) => string): Charts {
  const start = Date.parse(at(beginning));
  const times = Array.from({ length: count }, (_, place) => start + place * stepSeconds * 1000);
  const shared = { times, takenAt: at("17:30") };
  const source = (query: string) => ({ name: "Production", query, stepSeconds, found: 1 });
  return [
    {
      ...shared,
      title: "Failed checkouts",
      unit: "%",
      service: "checkout-api",
      source: source(
        '100 * sum(rate(checkouts_total{result="failed"}[1m])) / sum(rate(checkouts_total[1m]))',
      ),
      series: [seriesOf("failed", failed, [0.4, 0.15], 1)],
    },
    {
      ...shared,
      title: "Wait for a database connection, 95th percentile",
      unit: "ms",
      service: "checkout-api",
      source: source(
        "1000 * histogram_quantile(0.95, sum by (le) (rate(pool_wait_seconds_bucket[1m])))",
      ),
      series: [seriesOf("wait", waited, [6, 1.5], 2)],
    },
    {
      ...shared,
      title: "Response time of the payment provider",
      unit: "ms",
      service: "payments-worker",
      source: source(
        "1000 * avg(rate(provider_seconds_sum[2m]) / rate(provider_seconds_count[2m]))",
      ),
      series: [seriesOf("provider", [], [210, 14], 3)],
    },
  ];
}

function seriesOf(
  name: string,
  course: Course,
  usual: readonly [level: number, sway: number],
  seed: number,
): Charts[number]["series"][number] {
  const earlier = (days: number) => curveOf([], usual, seed * 100 + days);
  return {
    name,
    values: curveOf(course, usual, seed),
    baselines: { day: earlier(1), week: earlier(7), "four-weeks": earlier(28) },
  };
}

/** The afternoon rises a little towards its peak, as every day, and sways; the course of the incident lies over it. */
function curveOf(course: Course, [level, sway]: readonly [number, number], seed: number): number[] {
  let state = seed * 7919 + 13;
  const next = (): number => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 1_073_741_824 - 1;
  };
  let drift = 0;
  return Array.from({ length: count }, (_, place) => {
    const minutes = clock(beginning) + (place * stepSeconds) / 60;
    drift = drift * 0.8 + next() * sway * 0.6;
    const daily = level * (1 + 0.25 * Math.sin(((minutes - 810) / 270) * Math.PI));
    // What is large sways more.
    const value = (valueAt(course, minutes) ?? daily) * (1 + (drift / level) * 0.2) + drift;
    return Number(Math.max(level * 0.2, value).toPrecision(3));
  });
}

function valueAt(course: Course, minutes: number): number | undefined {
  const after = course.findIndex(([time]) => time > minutes);
  const [one, other] = [course[after - 1], course[after]];
  if (!one || !other) return undefined;
  const share = (minutes - one[0]) / (other[0] - one[0]);
  return one[1] + (other[1] - one[1]) * share;
}

/** What nobody measured, or looked at; `placeOf` finds the entry of a time. */
export function exampleSignals(
  at: (time: string) => string,
  placeOf: (time: string) => number,
): Signals {
  return [
    {
      what: "An alert on the wait for a database connection",
      service: "checkout-api",
      wouldHaveTold: "Requests queue for a connection. It was measured, and nothing looked at it.",
      tellsAt: at("14:04"),
      entry: placeOf("14:02"),
      actionItem: 0,
    },
    {
      what: "More than one charge for the same cart",
      service: "payments-worker",
      wouldHaveTold: "Customers are charged twice, 24 minutes before support found the first.",
      tellsAt: at("14:10"),
      entry: placeOf("14:09"),
      actionItem: null,
    },
  ];
}
