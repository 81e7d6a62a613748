import { v7 } from "uuid";
import type { TestApp, TestUser } from "./create-test-app.ts";

/** A retrospective of one incident, made by the user, as rows: these tests are about its timeline. */
export async function createTestStory(test: TestApp, user: Pick<TestUser, "userId">) {
  const { db } = test.context;
  const [retrospectiveId, incidentId, serviceId] = [v7(), v7(), v7()];
  const severity = await db.selectFrom("severities").select("id").executeTakeFirstOrThrow();
  await db
    .insertInto("retrospectives")
    .values({ id: retrospectiveId, title: "Checkout errors", created_by: user.userId })
    .execute();
  await db
    .insertInto("incidents")
    .values({ id: incidentId, title: "Checkout errors", severity_id: severity.id })
    .execute();
  await db
    .insertInto("retrospective_incidents")
    .values({ retrospective_id: retrospectiveId, incident_id: incidentId })
    .execute();
  await db
    .insertInto("services")
    .values({ id: serviceId, name: `service ${serviceId}` })
    .execute();
  return { params: { retrospectiveId }, retrospectiveId, incidentId, serviceId };
}
export type TestStory = Awaited<ReturnType<typeof createTestStory>>;
