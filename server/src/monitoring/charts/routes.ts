import * as routes from "@second-story/api/monitoring-charts.ts";
import type { MonitoringChart } from "@second-story/domain/monitoring-chart.ts";
import { sampleCurves } from "@second-story/domain/sample-curves.ts";
import type { Transaction } from "kysely";
import type { Feature } from "../../app.ts";
import { recordChange } from "../../audit/store.ts";
import { transaction, type Db } from "../../database/connect.ts";
import type { Database } from "../../database/schema.generated.ts";
import { notFound, ProblemError, staleVersion } from "../../http/problem-error.ts";
import { refuseTaken } from "../../http/refuse-taken.ts";
import { createRateLimit } from "../../integrations/limit-rate.ts";
import { refuseTooMany } from "../../retrospectives/refuse-too-many.ts";
import { fetchCurves } from "../fetch-curves.ts";
import { listSources } from "../sources/store.ts";
import { openSource } from "../sources/open-source.ts";
import { asProblem } from "./as-problem.ts";
import { previewCurves } from "./preview-curves.ts";
import * as store from "./store.ts";

type Where = { readonly retrospectiveId: string; readonly chartId: string };

/** Questions to sources, for one person: enough for somebody who tries, too few to wear a source out. */
const mostQuestionsAMinute = 30;
/** More points than a wide screen tells apart; of many curves fewer, so that a chart has some 100 kB at the most. */
const screenSample = { mostNumbers: 12_000, mostTimes: 700 };
const gone = {
  monitoring_charts_service_id_fkey: "This service does not exist any more. Choose another.",
  monitoring_charts_source_id_fkey: "This source was removed meanwhile. Choose another.",
};

export function monitoringChartsRoutes({ serve, context }: Feature): void {
  const { db, newId, now, outgoing } = context;
  const mayAsk = createRateLimit(mostQuestionsAMinute, now);
  const refuseHaste = (userId: string): void => {
    if (mayAsk(userId)) return;
    throw new ProblemError("too-many-requests", "That was a lot at once. Wait a minute.");
  };

  serve(routes.listChartSources, async ({ caller, params }) => ({
    items: await listSources(db),
    askedBefore: await store.listAskedBefore(db, caller, params.retrospectiveId),
  }));

  serve(routes.listCharts, async ({ params }) => ({
    items: await store.listChartMarks(db, params.retrospectiveId),
  }));

  serve(routes.getChart, async ({ params }) => (await getChart(db, params)).chart);

  serve(routes.previewChart, async ({ caller, body: { sourceId, ...question } }) => {
    refuseHaste(caller.userId);
    const source = await openSource(context, sourceId);
    return previewCurves(outgoing, source, question).catch(asProblem);
  });

  serve(routes.fetchChart, async ({ caller, params: { retrospectiveId }, body }) => {
    refuseHaste(caller.userId);
    await refuseTooMany(db, "monitoring_charts", retrospectiveId);
    const { title, unit, serviceId, sourceId, query, from, to, series: wanted } = body;
    const source = await openSource(context, sourceId);
    const timeZone = await store.getStoryZone(db, retrospectiveId);
    const question = { query, from, to, timeZone, wanted };
    const taken = await fetchCurves(outgoing, source, question).catch(asProblem);
    const { times, series, stepSeconds, found } = taken;
    return add(caller.userId, {
      id: newId(),
      retrospectiveId,
      createdBy: caller.userId,
      title,
      unit,
      serviceId,
      source: { id: sourceId, name: source.name, query, stepSeconds, found },
      window: { from, to },
      data: { times, series },
      takenAt: now().toISOString(),
    });
  });

  serve(routes.giveChart, async ({ caller, params: { retrospectiveId }, body }) => {
    await refuseTooMany(db, "monitoring_charts", retrospectiveId);
    const { title, unit, serviceId, times, series } = body;
    return add(caller.userId, {
      id: newId(),
      retrospectiveId,
      createdBy: caller.userId,
      title,
      unit,
      serviceId,
      source: null,
      window: { from: isoOf(times[0]), to: isoOf(times.at(-1)) },
      data: { times, series: series.map((one) => ({ ...one, notFinite: 0 })) },
      takenAt: now().toISOString(),
    });
  });

  serve(routes.fetchChartAgain, async ({ caller, params, body: { version } }) => {
    refuseHaste(caller.userId);
    const { chart, question } = await getChart(db, params);
    if (chart.version !== version) throw staleVersion(chart);
    if (!question || question.sourceId === null) {
      throw new ProblemError("conflict", "The source of these curves is gone; what is kept stays.");
    }
    const source = await openSource(context, question.sourceId);
    // Where nothing was found the last time, there is nothing to choose by.
    const wanted = question.wanted.length === 0 ? undefined : question.wanted;
    const timeZone = await store.getStoryZone(db, params.retrospectiveId);
    const asked = { ...question, timeZone, wanted };
    const taken = await fetchCurves(outgoing, source, asked).catch(asProblem);
    if (taken.series.length === 0 && chart.series.length > 0) {
      throw new ProblemError(
        "source-failed",
        `${source.name} has nothing for this window any more; what is kept stays.`,
      );
    }
    const { times, series, found } = taken;
    const at = now().toISOString();
    return edit(caller.userId, { ...params, version }, "fetched", {
      taken: { data: { times, series }, at, found },
    });
  });

  serve(routes.editChart, async ({ caller, params, body: { version, ...change } }) =>
    edit(caller.userId, { ...params, version }, "edited", change),
  );

  const mark = (actorId: string, where: Where, at: string | null) =>
    transaction(db, async (trx) => {
      const before = at === null ? undefined : await getChart(trx, where);
      if (!(await store.markChartDeleted(trx, where, at))) throw notFound("chart");
      const { chart } = before ?? (await getChart(trx, where));
      await record(trx, actorId, at === null ? "restored" : "deleted", where, chart.title);
      return chart;
    });

  serve(routes.deleteChart, async ({ caller, params }) => {
    await mark(caller.userId, params, now().toISOString());
  });

  serve(routes.restoreChart, async ({ caller, params }) => {
    await refuseTooMany(db, "monitoring_charts", params.retrospectiveId);
    return mark(caller.userId, params, null);
  });

  async function add(actorId: string, chart: store.NewChart): Promise<MonitoringChart> {
    const where = { retrospectiveId: chart.retrospectiveId, chartId: chart.id };
    return refuseTaken(gone, () =>
      transaction(db, async (trx) => {
        await store.insertChart(trx, chart);
        await record(trx, actorId, "created", where, chart.title);
        return (await getChart(trx, where)).chart;
      }),
    );
  }

  async function edit(
    actorId: string,
    where: Where & { readonly version: number },
    action: string,
    change: Parameters<typeof store.saveChart>[2],
  ): Promise<MonitoringChart> {
    const saved = await refuseTaken(gone, () =>
      transaction(db, async (trx) => {
        if (!(await store.saveChart(trx, where, change))) return undefined;
        const { chart } = await getChart(trx, where);
        await record(trx, actorId, action, where, chart.title);
        return chart;
      }),
    );
    if (saved) return saved;
    throw staleVersion((await getChart(db, where)).chart);
  }
}

/** With as many points as a screen can show. */
async function getChart(db: Db, { retrospectiveId, chartId }: Where) {
  const found = await store.findChart(db, retrospectiveId, chartId);
  if (!found) throw notFound("chart");
  return { ...found, chart: sampleCurves(found.chart, screenSample) };
}

async function record(
  trx: Transaction<Database>,
  actorId: string,
  action: string,
  { retrospectiveId, chartId }: Where,
  title: string,
): Promise<void> {
  await recordChange(trx, {
    topic: "monitoring",
    action,
    actorId,
    retrospectiveId,
    subjectId: chartId,
    detail: { title },
  });
}

function isoOf(time: number | undefined): string {
  return new Date(time ?? 0).toISOString();
}
