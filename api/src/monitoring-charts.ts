import { chartMarkSchema } from "@second-story/domain/chart-outline.ts";
import { idSchema } from "@second-story/domain/id.ts";
import {
  chartEditSchema,
  fetchedChartDraftSchema,
  givenChartDraftSchema,
  monitoringChartSchema,
  monitoringQuestionSchema,
} from "@second-story/domain/monitoring-chart.ts";
import { versionSchema } from "@second-story/domain/version.ts";
import { z } from "zod";
import { route } from "./route.ts";

const params = z.object({ retrospectiveId: idSchema });
const chartParams = params.extend({ chartId: idSchema });

export const listChartSources = route({
  name: "listChartSources",
  method: "GET",
  path: "/retrospectives/:retrospectiveId/monitoring/sources",
  permission: "retrospective.write",
  summary:
    "Lists the monitoring systems that can be asked, by name alone, and what was asked before about the services at hand.",
  topics: ["monitoring", "services"],
  params,
  reply: z.object({
    items: z.array(z.object({ id: idSchema, name: z.string() })),
    /** Of retrospectives whose working document the caller may read, the latest first. */
    askedBefore: z.array(
      z.object({
        query: z.string(),
        title: z.string(),
        unit: z.string(),
        serviceId: idSchema,
        serviceName: z.string(),
      }),
    ),
  }),
});

export const listCharts = route({
  name: "listCharts",
  method: "GET",
  path: "/retrospectives/:retrospectiveId/monitoring/charts",
  permission: "retrospective.read",
  summary:
    "Lists the charts of a retrospective, and whether they follow their usual pattern: without their points.",
  topics: ["monitoring", "services"],
  params,
  reply: z.object({ items: z.array(chartMarkSchema) }),
});

export const getChart = route({
  name: "getChart",
  method: "GET",
  path: "/retrospectives/:retrospectiveId/monitoring/charts/:chartId",
  permission: "retrospective.read",
  summary:
    "Gets the curves of a chart with earlier days, with as many points as a screen can show; the export has all.",
  topics: ["monitoring"],
  params: chartParams,
  reply: monitoringChartSchema,
});

export const previewChart = route({
  name: "previewChart",
  method: "POST",
  path: "/retrospectives/:retrospectiveId/monitoring/preview",
  permission: "retrospective.write",
  summary:
    "Asks a source a query over a window, and lists what series it gives, the highest first.",
  params,
  body: monitoringQuestionSchema,
  reply: z.object({
    found: z.number().int(),
    /** At most 100 of them. */
    series: z.array(z.object({ id: z.string(), name: z.string(), highest: z.number().nullable() })),
  }),
});

export const fetchChart = route({
  name: "fetchChart",
  method: "POST",
  path: "/retrospectives/:retrospectiveId/monitoring/charts",
  permission: "retrospective.write",
  summary:
    "Fetches curves over a window with the same window a day, a week and four weeks earlier, and keeps them.",
  params,
  body: fetchedChartDraftSchema,
  reply: monitoringChartSchema,
  status: 201,
});

export const giveChart = route({
  name: "giveChart",
  method: "POST",
  path: "/retrospectives/:retrospectiveId/monitoring/given-charts",
  permission: "retrospective.write",
  summary: "Keeps curves that a person gives, such as from a table.",
  params,
  body: givenChartDraftSchema,
  bodyLimit: 4 * 1024 * 1024,
  reply: monitoringChartSchema,
  status: 201,
});

export const fetchChartAgain = route({
  name: "fetchChartAgain",
  method: "POST",
  path: "/retrospectives/:retrospectiveId/monitoring/charts/:chartId/fetch",
  permission: "retrospective.write",
  summary: "Fetches the same curves again; those that are kept stay until the new ones are there.",
  params: chartParams,
  body: z.strictObject({ version: versionSchema }),
  reply: monitoringChartSchema,
});

export const editChart = route({
  name: "editChart",
  method: "PATCH",
  path: "/retrospectives/:retrospectiveId/monitoring/charts/:chartId",
  permission: "retrospective.write",
  summary: "Changes the title, the unit or the service of a chart.",
  params: chartParams,
  body: chartEditSchema,
  reply: monitoringChartSchema,
});

export const deleteChart = route({
  name: "deleteChart",
  method: "DELETE",
  path: "/retrospectives/:retrospectiveId/monitoring/charts/:chartId",
  permission: "retrospective.write",
  summary: "Removes a chart; it can be restored.",
  params: chartParams,
});

export const restoreChart = route({
  name: "restoreChart",
  method: "POST",
  path: "/retrospectives/:retrospectiveId/monitoring/charts/:chartId/restore",
  permission: "retrospective.write",
  summary: "Brings a removed chart back.",
  params: chartParams,
  reply: monitoringChartSchema,
});
