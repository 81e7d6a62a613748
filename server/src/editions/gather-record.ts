import type { RetrospectiveRecord } from "@second-story/domain/compose-edition.ts";
import { proseSectionSchema } from "@second-story/domain/prose.ts";
import { listActionItems } from "../action-items/store.ts";
import { listNamesOnRecord } from "../communication/list-names-on-record.ts";
import { listAuthorMatches } from "../communication/author-matches/store.ts";
import { listMarks } from "../communication/marks/store.ts";
import { listPresences } from "../communication/presences/store.ts";
import { listVisits } from "../communication/visits/store.ts";
import type { Db } from "../database/connect.ts";
import { findOutcome } from "../facts-agreement/find-outcome.ts";
import { listFactors } from "../factors/store.ts";
import { notFound } from "../http/problem-error.ts";
import { findIncident } from "../incidents/store.ts";
import { listCharts } from "../monitoring/charts/store.ts";
import { listSignals } from "../monitoring/missing-signals/store.ts";
import { readProse } from "../prose/read-prose.ts";
import { listParticipants } from "../retrospectives/participants/store.ts";
import { findRetrospective } from "../retrospectives/store.ts";
import { listServices } from "../services/store.ts";
import { listHypotheses } from "../timeline/hypotheses/store.ts";
import { listWholeTimeline } from "./store.ts";

/** Reads the one record of a retrospective, from which every edition and export is made. */
export async function gatherRecord(db: Db, retrospectiveId: string): Promise<RetrospectiveRecord> {
  const retrospective = await findRetrospective(db, retrospectiveId);
  if (!retrospective) throw notFound("retrospective");
  const incidents = [];
  for (const { id } of retrospective.incidents) {
    const incident = await findIncident(db, id);
    if (incident) incidents.push(incident);
  }
  const prose: Record<string, string> = {};
  for (const section of proseSectionSchema.options) {
    prose[section] = (await readProse(db, retrospectiveId, section)).markdown;
  }
  const services = [...(await listServices(db, false)), ...(await listServices(db, true))];
  return {
    retrospective,
    incidents,
    entries: await listWholeTimeline(db, retrospectiveId),
    factsAgreement: await findOutcome(db, retrospectiveId),
    hypotheses: await listHypotheses(db, retrospectiveId),
    serviceNames: new Map(services.map(({ id, name }) => [id, name])),
    prose,
    actionItems: await listActionItems(db, retrospectiveId),
    participants: await listParticipants(db, retrospectiveId),
    charts: await listCharts(db, retrospectiveId),
    missingSignals: await listSignals(db, retrospectiveId),
    marks: await listMarks(db, retrospectiveId),
    presences: await listPresences(db, retrospectiveId),
    authorMatches: await listAuthorMatches(db, retrospectiveId),
    visits: await listVisits(db, retrospectiveId),
    factors: await listFactors(db, retrospectiveId),
    namesOnRecord: await listNamesOnRecord(db, retrospectiveId),
  };
}
