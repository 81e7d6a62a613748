import type { listChartSources } from "@second-story/api/monitoring-charts.ts";
import type { RouteAnswer } from "@second-story/api/route.ts";
import type { ChartMark } from "@second-story/domain/chart-outline.ts";
import type { MonitoringChart } from "@second-story/domain/monitoring-chart.ts";
import type { Caller } from "@second-story/domain/permission.ts";
import { sql, type Selectable, type Transaction } from "kysely";
import { isReadBy } from "../../access/store.ts";
import type { Db } from "../../database/connect.ts";
import type { Database, MonitoringCharts } from "../../database/schema.generated.ts";
import { comparison, dataSchema, keptOutline, readOutline, type ChartData } from "./kept-curves.ts";

type Trx = Transaction<Database>;

export type NewChart = {
  readonly id: string;
  readonly retrospectiveId: string;
  readonly createdBy: string | null;
  readonly title: string;
  readonly unit?: string | undefined;
  readonly serviceId?: string | null | undefined;
  readonly source: {
    readonly id: string | null;
    readonly name: string;
    readonly query: string;
    readonly stepSeconds: number;
    readonly found: number;
  } | null;
  readonly window: { readonly from: string; readonly to: string };
  readonly data: ChartData;
  readonly takenAt: string;
};

/** What is asked again when a chart is fetched anew. */
export type KeptQuestion = {
  readonly sourceId: string | null;
  readonly query: string;
  readonly from: string;
  readonly to: string;
  readonly wanted: readonly string[];
};

const labels = [
  "id",
  "title",
  "unit",
  "service_id",
  "source_id",
  "source_name",
  "query",
  "step_seconds",
  "found",
  "taken_at",
  "version",
] as const;

function selectCharts(db: Db, retrospectiveId: string) {
  return db
    .selectFrom("monitoring_charts")
    .select(labels)
    .where("retrospective_id", "=", retrospectiveId)
    .where("deleted_at", "is", null)
    .orderBy("created_at")
    .orderBy("id");
}

/** What the charts say, without their measurements. */
export async function listChartMarks(db: Db, retrospectiveId: string): Promise<ChartMark[]> {
  const rows = await selectCharts(db, retrospectiveId)
    .select("outline")
    .select(
      sql`case when outline->>'comparison' is distinct from ${String(comparison)} then data end`.as(
        "data",
      ),
    )
    .execute();
  return rows.map((row) => ({ ...labelsOf(row), ...readOutline(row) }));
}

export async function listCharts(db: Db, retrospectiveId: string): Promise<MonitoringChart[]> {
  const rows = await selectCharts(db, retrospectiveId).select(["data", "outline"]).execute();
  return rows.map(chartOf);
}

export async function findChart(
  db: Db,
  retrospectiveId: string,
  chartId: string,
): Promise<{ chart: MonitoringChart; question: KeptQuestion | undefined } | undefined> {
  const row = await db
    .selectFrom("monitoring_charts")
    .selectAll()
    .where("retrospective_id", "=", retrospectiveId)
    .where("id", "=", chartId)
    .where("deleted_at", "is", null)
    .executeTakeFirst();
  return row && { chart: chartOf(row), question: questionOf(row) };
}

const mostAskedBefore = 8;

/** Queries of charts about the services of this retrospective's incidents, each once, the latest first. */
export async function listAskedBefore(
  db: Db,
  caller: Caller,
  retrospectiveId: string,
): Promise<RouteAnswer<typeof listChartSources>["askedBefore"]> {
  const latest = db
    .selectFrom("monitoring_charts as c")
    .innerJoin("retrospectives as r", "r.id", "c.retrospective_id")
    .innerJoin("services as s", "s.id", "c.service_id")
    .innerJoin("incident_services as n", "n.service_id", "c.service_id")
    .innerJoin("retrospective_incidents as l", "l.incident_id", "n.incident_id")
    .where("l.retrospective_id", "=", retrospectiveId)
    .where("c.query", "is not", null)
    .where("c.deleted_at", "is", null)
    .where(isReadBy(caller))
    .distinctOn("c.query")
    .select(["c.query", "c.title", "c.unit", "c.created_at", "s.id as service_id", "s.name"])
    .orderBy("c.query")
    .orderBy("c.created_at", "desc")
    .as("latest");
  const rows = await db
    .selectFrom(latest)
    .selectAll()
    .orderBy("created_at", "desc")
    .limit(mostAskedBefore)
    .execute();
  return rows.map(({ query, title, unit, service_id: serviceId, name: serviceName }) => ({
    query: query ?? "",
    title,
    unit,
    serviceId,
    serviceName,
  }));
}

/** The zone whose clock the story is told on: that of its first incident, else its own. */
export async function getStoryZone(db: Db, retrospectiveId: string): Promise<string> {
  const { time_zone: timeZone } = await db
    .selectFrom("retrospectives as r")
    .leftJoin("retrospective_incidents as l", "l.retrospective_id", "r.id")
    .leftJoin("incidents as i", "i.id", "l.incident_id")
    .where("r.id", "=", retrospectiveId)
    .select(sql<string>`coalesce(i.time_zone, r.time_zone)`.as("time_zone"))
    .orderBy("i.number")
    .limit(1)
    .executeTakeFirstOrThrow();
  return timeZone;
}

export async function insertChart(trx: Trx, chart: NewChart): Promise<void> {
  const { source, window } = chart;
  await trx
    .insertInto("monitoring_charts")
    .values({
      id: chart.id,
      retrospective_id: chart.retrospectiveId,
      created_by: chart.createdBy,
      title: chart.title,
      unit: chart.unit ?? "",
      service_id: chart.serviceId ?? null,
      source_id: source?.id ?? null,
      source_name: source?.name ?? null,
      query: source?.query ?? null,
      step_seconds: source?.stepSeconds ?? null,
      found: source?.found ?? null,
      window_from: window.from,
      window_to: window.to,
      data: JSON.stringify(chart.data),
      outline: keptOutline(chart.data, chart.takenAt),
      taken_at: chart.takenAt,
    })
    .execute();
}

/** Saves over `version` alone: false when the chart has moved on or is gone. */
export async function saveChart(
  trx: Trx,
  where: { readonly retrospectiveId: string; readonly chartId: string; readonly version: number },
  change: {
    readonly title?: string;
    readonly unit?: string | undefined;
    readonly serviceId?: string | null | undefined;
    readonly taken?: { readonly data: ChartData; readonly at: string; readonly found: number };
  },
): Promise<boolean> {
  const { taken } = change;
  const { numUpdatedRows } = await trx
    .updateTable("monitoring_charts")
    .set((eb) => ({
      title: change.title,
      unit: change.unit,
      service_id: change.serviceId,
      ...(taken && {
        data: JSON.stringify(taken.data),
        outline: keptOutline(taken.data, taken.at),
        taken_at: taken.at,
        found: taken.found,
      }),
      version: eb("version", "+", 1),
    }))
    .where("retrospective_id", "=", where.retrospectiveId)
    .where("id", "=", where.chartId)
    .where("deleted_at", "is", null)
    .where("version", "=", where.version)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** False when it already stood so, or is not of this retrospective. */
export async function markChartDeleted(
  trx: Trx,
  where: { readonly retrospectiveId: string; readonly chartId: string },
  at: string | null,
): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable("monitoring_charts")
    .set({ deleted_at: at })
    .where("retrospective_id", "=", where.retrospectiveId)
    .where("id", "=", where.chartId)
    .where("deleted_at", at === null ? "is not" : "is", null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

type Row = Pick<Selectable<MonitoringCharts>, (typeof labels)[number]>;

function labelsOf(row: Row): Omit<MonitoringChart, "times" | "series"> {
  const { source_name: name, query, step_seconds: stepSeconds, found } = row;
  const isFetched = name !== null && query !== null && stepSeconds !== null && found !== null;
  return {
    id: row.id,
    title: row.title,
    unit: row.unit,
    serviceId: row.service_id,
    source: isFetched ? { id: row.source_id, name, query, stepSeconds, found } : null,
    takenAt: row.taken_at,
    version: row.version,
  };
}

function chartOf(
  row: Row & Pick<Selectable<MonitoringCharts>, "data" | "outline">,
): MonitoringChart {
  const data = dataSchema.parse(row.data);
  const outline = readOutline(row);
  return {
    ...labelsOf(row),
    times: data.times,
    series: data.series.flatMap((one, at) => {
      const pattern = outline.series[at]?.pattern;
      return pattern ? [{ ...one, pattern }] : [];
    }),
  };
}

function questionOf(row: Selectable<MonitoringCharts>): KeptQuestion | undefined {
  if (row.query === null) return undefined;
  const { series } = dataSchema.parse(row.data);
  return {
    sourceId: row.source_id,
    query: row.query,
    from: row.window_from,
    to: row.window_to,
    wanted: series.flatMap(({ id }) => id ?? []),
  };
}
