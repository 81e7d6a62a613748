import { mostMarks } from "@second-story/domain/communication-mark.ts";
import { mostFactors } from "@second-story/domain/factor.ts";
import { mostSignals } from "@second-story/domain/missing-signal.ts";
import { mostCharts } from "@second-story/domain/monitoring-chart.ts";
import { mostPresences } from "@second-story/domain/presence.ts";
import type { Db } from "../database/connect.ts";
import { countStanding, type BesideStory } from "../database/count-standing.ts";
import { ProblemError } from "../http/problem-error.ts";

const bounds: Readonly<Record<BesideStory, readonly [most: number, words: string]>> = {
  communication_marks: [mostMarks, "marks"],
  factors: [mostFactors, "contributing factors"],
  missing_signals: [mostSignals, "missing signals"],
  monitoring_charts: [mostCharts, "charts"],
  presences: [mostPresences, "times at which somebody was there"],
};

/**
 * Before one more is added or brought back. Of several at the same moment a few may pass beyond: what exports take leaves room for
 * them. @throws ProblemError.
 */
export async function refuseTooMany(
  db: Db,
  table: BesideStory,
  retrospectiveId: string,
): Promise<void> {
  const [most, words] = bounds[table];
  if ((await countStanding(db, table, retrospectiveId)) < most) return;
  throw new ProblemError(
    "conflict",
    `There are ${String(most)} ${words} already, more than anybody looks at. Remove one first.`,
  );
}
