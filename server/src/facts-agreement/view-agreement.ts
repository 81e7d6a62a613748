import type { FactsAgreementView } from "@second-story/api/facts-agreement.ts";
import { isAgreeing, mayWithdraw } from "@second-story/domain/facts-agreement.ts";
import { may, type Caller, type RetrospectiveStanding } from "@second-story/domain/permission.ts";
import type { Db } from "../database/connect.ts";
import { notFound } from "../http/problem-error.ts";
import { findRetrospective } from "../retrospectives/store.ts";
import { findStanding } from "./find-standing.ts";
import { countLater } from "./store.ts";

/** The agreement as the caller may see it: names are for the working group. */
export async function viewAgreement(
  db: Db,
  retrospectiveId: string,
  caller: Caller,
  standing: RetrospectiveStanding | undefined,
): Promise<FactsAgreementView> {
  const retrospective = await findRetrospective(db, retrospectiveId);
  if (!retrospective) throw notFound("retrospective");
  const { people, objections, agreement, isReached } = await findStanding(db, retrospectiveId);
  const takesPart = standing !== undefined && standing.relation !== "none";
  const mayAgree = may(caller, "retrospective.facts.agree", standing);
  const mine = people.find(({ id }) => id === caller.userId)?.confirmedAt ?? null;
  const since = mine === null ? none : await countLater(db, retrospectiveId, mine);
  const later =
    agreement === undefined ? none : await countLater(db, retrospectiveId, agreement.agreedAt);
  return {
    agreedAt: agreement?.agreedAt ?? null,
    isAgreeing: isAgreeing(retrospective.state),
    mayWithdraw: mayWithdraw(retrospective.state),
    isReached,
    confirmed: people.filter((person) => person.isCurrent).length,
    expected: people.length,
    people: takesPart ? people : null,
    mine: {
      mayAgree,
      confirmedAt: mine,
      changedSince: since.added + since.corrected + since.removed + since.milestones.length,
    },
    objections: objections.map((objection) => {
      const isMine = objection.raisedBy?.id === caller.userId;
      return {
        ...objection,
        raisedBy: takesPart ? objection.raisedBy : null,
        settledBy: takesPart ? objection.settledBy : null,
        isMine,
        maySettle: mayAgree && (isMine || standing?.relation === "lead"),
      };
    }),
    later: { ...later, removed: later.removed + (agreement?.removedElsewhere ?? 0) },
  };
}

const none = { added: 0, corrected: 0, removed: 0, milestones: [] };
