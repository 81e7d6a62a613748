import type { Context, Kind } from "../finding.ts";
import { blamedActs, composeActs, fairActs } from "./acts.ts";
import * as actions from "./actions.ts";
import * as counterfactual from "./counterfactual.ts";
import * as hindsight from "./hindsight.ts";
import * as humanError from "./human-error.ts";
import * as messages from "./messages.ts";
import * as ordinary from "./ordinary.ts";
import * as personBlame from "./person-blame.ts";
import * as punitive from "./punitive.ts";
import { sentences as secondReading } from "./second-reading.ts";
import { sentences as secondLookAlikes } from "./second-look-alikes.ts";
import { sentences as thirdReading } from "./third-reading.ts";
import { sentences as fourthReading } from "./fourth-reading.ts";
import { sentences as fourthCausesAndActions } from "./fourth-causes-and-actions.ts";
import { sentences as fourthLookAlikes } from "./fourth-look-alikes.ts";
import { sentences as fourthOrdinary } from "./fourth-ordinary.ts";
import { sentences as fifthReading } from "./fifth-reading.ts";
import { sentences as fifthLookAlikes } from "./fifth-look-alikes.ts";
import { sentences as sixthReading } from "./sixth-reading.ts";
import { sentences as sixthLookAlikes } from "./sixth-look-alikes.ts";
import { sentences as eighthReading } from "./eighth-reading.ts";
import { sentences as eighthLookAlikes } from "./eighth-look-alikes.ts";
import { sentences as ninthReading } from "./ninth-reading.ts";
import { sentences as ninthLookAlikes } from "./ninth-look-alikes.ts";
import { sentences as tenthReading } from "./tenth-reading.ts";
import { sentences as tenthLookAlikes } from "./tenth-look-alikes.ts";
import { sentences as eleventhReading } from "./eleventh-reading.ts";
import { sentences as eleventhLookAlikes } from "./eleventh-look-alikes.ts";
import { sentences as twelfthReading } from "./twelfth-reading.ts";
import { sentences as twelfthLookAlikes } from "./twelfth-look-alikes.ts";
import { sentences as retold } from "./retold.ts";
import { sentences as thirteenthLookAlikes } from "./thirteenth-look-alikes.ts";
import { sentences as fourteenthLookAlikes } from "./fourteenth-look-alikes.ts";
import { sentences as fifteenthReading } from "./fifteenth-reading.ts";
import { sentences as sixteenthReading } from "./sixteenth-reading.ts";
import { sentences as sixteenthLookAlikes } from "./sixteenth-look-alikes.ts";
import { sentences as seventeenthReading } from "./seventeenth-reading.ts";
import { sentences as seventeenthLookAlikes } from "./seventeenth-look-alikes.ts";
import { sentences as eighteenthReading } from "./eighteenth-reading.ts";
import { sentences as eighteenthLookAlikes } from "./eighteenth-look-alikes.ts";
import { sentences as nineteenthReading } from "./nineteenth-reading.ts";
import { sentences as twentiethLookAlikes } from "./twentieth-look-alikes.ts";
import { sentences as twentyFirstReading } from "./twenty-first-reading.ts";
import { sentences as twentyFirstLookAlikes } from "./twenty-first-look-alikes.ts";
import { sentences as twentySecondReading } from "./twenty-second-reading.ts";
import { sentences as twentySecondLookAlikes } from "./twenty-second-look-alikes.ts";
import { sentences as twentyThirdReading } from "./twenty-third-reading.ts";
import { sentences as twentyThirdLookAlikes } from "./twenty-third-look-alikes.ts";
import * as singleRootCause from "./single-root-cause.ts";
import * as teamBlame from "./team-blame.ts";
import * as whoQuestion from "./who-question.ts";

export interface Labelled {
  readonly text: string;
  readonly context: Context;
  /** What it should be marked for; none where the sentence is fair. */
  readonly labels: readonly Kind[];
  /** Other kinds that some of the list are rightly marked for instead. */
  readonly accepted: readonly Kind[];
}

/** The project's own sentences, with what they should be marked for. */
export const labelledSentences: readonly Labelled[] = [
  ...read(personBlame.marked, "retrospective", ["person-blame", "counterfactual", "human-error"]),
  ...read(personBlame.clean, "retrospective", []),
  ...read(teamBlame.marked, "retrospective", ["team-blame", "counterfactual"]),
  ...read(teamBlame.clean, "retrospective", []),
  ...read(counterfactual.marked, "retrospective", ["counterfactual", "hindsight"]),
  ...read(counterfactual.clean, "retrospective", []),
  ...read(hindsight.marked, "retrospective", ["hindsight", "counterfactual"]),
  ...read(hindsight.clean, "retrospective", []),
  ...read(humanError.marked, "retrospective", ["human-error"]),
  ...read(humanError.clean, "retrospective", []),
  ...read(singleRootCause.marked, "retrospective", ["single-root-cause"]),
  ...read(singleRootCause.clean, "retrospective", []),
  ...read(whoQuestion.marked, "question", ["who-question"]),
  ...read(whoQuestion.clean, "question", []),
  ...read(punitive.marked, "retrospective", ["punitive"]),
  ...read(punitive.clean, "retrospective", []),
  ...read(actions.markedVague, "action-item", ["vague-action"]),
  ...read(actions.markedTraining, "action-item", ["training-action"]),
  ...read(actions.clean, "action-item", []),
  ...read(messages.marked, "stakeholder-message", [
    "personal-pronoun",
    "internal-detail",
    "downplaying",
  ]),
  ...read(messages.clean, "stakeholder-message", []),
  ...(["retrospective", "summary", "chat"] as const).flatMap((context) =>
    read(ordinary.clean, context, []),
  ),
  ...[
    secondReading,
    secondLookAlikes,
    thirdReading,
    fourthReading,
    fourthCausesAndActions,
    fourthLookAlikes,
    fourthOrdinary,
    fifthReading,
    fifthLookAlikes,
    sixthReading,
    sixthLookAlikes,
    eighthReading,
    eighthLookAlikes,
    ninthReading,
    ninthLookAlikes,
    tenthReading,
    tenthLookAlikes,
    eleventhReading,
    eleventhLookAlikes,
    twelfthReading,
    twelfthLookAlikes,
    retold,
    thirteenthLookAlikes,
    fourteenthLookAlikes,
    fifteenthReading,
    sixteenthReading,
    sixteenthLookAlikes,
    seventeenthReading,
    seventeenthLookAlikes,
    eighteenthReading,
    eighteenthLookAlikes,
    nineteenthReading,
    twentiethLookAlikes,
    twentyFirstReading,
    twentyFirstLookAlikes,
    twentySecondReading,
    twentySecondLookAlikes,
    twentyThirdReading,
    twentyThirdLookAlikes,
  ].flatMap((round) => round.trim().split("\n").map(readRound)),
  ...composeActs(fairActs, 2).map(({ text }) => label(text, [])),
  ...composeActs(blamedActs, 2).map(({ text, group }) =>
    label(text, [group ? "team-blame" : "person-blame"]),
  ),
];

function read(lines: string, context: Context, labels: readonly Kind[]): Labelled[] {
  return lines
    .trim()
    .split("\n")
    .map((line) => {
      const bracket = /^\[([a-z-]+)\] /.exec(line);
      const own = { labels: labels.slice(0, 1), accepted: labels };
      return bracket === null
        ? { text: line, context, ...own }
        : { text: line.slice(bracket[0].length), context: bracket[1] as Context, ...own };
    });
}

function label(text: string, kinds: readonly Kind[]): Labelled {
  return { text, context: "retrospective", labels: kinds, accepted: kinds };
}

function readRound(line: string): Labelled {
  const [head = "", text = ""] = line.split(" | ");
  const [labels = "", context = ""] = head.split(" ");
  return {
    text,
    context: context as Context,
    labels: labels === "-" ? [] : (labels.split(",").slice(0, 1) as Kind[]),
    accepted: labels === "-" ? [] : (labels.split(",") as Kind[]),
  };
}
