import { areFactsAgreed } from "@second-story/domain/facts-agreement.ts";
import type { Db } from "../database/connect.ts";
import { listObjections } from "./objections/store.ts";
import { findAgreement, listPeople, type Agreement } from "./store.ts";

export type AgreementStanding = Awaited<ReturnType<typeof findStanding>>;

/** Who confirmed, what is open, and the agreement that stands. */
export async function findStanding(db: Db, retrospectiveId: string) {
  const people = await listPeople(db, retrospectiveId);
  const objections = await listObjections(db, retrospectiveId);
  const agreement: Agreement | undefined = await findAgreement(db, retrospectiveId);
  const openObjections = objections.filter(({ outcome }) => outcome === null).length;
  return {
    people,
    objections,
    agreement,
    openObjections,
    unconfirmed: people.filter((person) => !person.isCurrent).length,
    isReached: areFactsAgreed({ people, openObjections }),
  };
}
