import { createExample } from "@second-story/api/exports.ts";
import { createIncident, deleteIncident, getIncident } from "@second-story/api/incidents.ts";
import {
  createRetrospective,
  deleteRetrospective,
  editRetrospective,
  getRetrospective,
} from "@second-story/api/retrospectives.ts";
import { listSeverities } from "@second-story/api/severities.ts";
import type { AccessMode } from "@second-story/domain/permission.ts";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { transaction } from "../database/connect.ts";
import { createTestApp, type TestApp } from "../testing/create-test-app.ts";
import { join, type Joined } from "../testing/join.ts";

describe("deleting a retrospective", () => {
  let test: TestApp;
  let lead: Joined;
  let other: Joined;
  beforeAll(async () => {
    test = await createTestApp();
    [lead, other] = await Promise.all([join(test), join(test)]);
  });
  afterAll(() => test.close());

  const enter = async (title: string, by = lead): Promise<string> => {
    const [severity] = (await by.client.call(listSeverities, {})).items;
    const body = { title, severityId: severity?.id ?? "" };
    return (await by.client.call(createIncident, { body })).id;
  };
  const begin = async (incidentIds: string[], access: AccessMode = "open") => {
    const body = { title: "What was learnt", incidentIds, access };
    return (await lead.client.call(createRetrospective, { body })).id;
  };
  const remove = (retrospectiveId: string) =>
    lead.client.call(deleteRetrospective, { params: { retrospectiveId } });
  const look = (incidentId: string) => lead.client.call(getIncident, { params: { incidentId } });
  const missing = { problem: { status: 404 } };

  it("takes all that belongs to it, and every word of its history; the incident stays and can then go too", async () => {
    const { retrospectiveId } = await lead.client.call(createExample, {});
    const params = { retrospectiveId };
    const { incidents } = await lead.client.call(getRetrospective, { params });
    await lead.client.call(editRetrospective, {
      params,
      body: { title: "A name to forget", version: 1 },
    });
    await remove(retrospectiveId);
    await expect(lead.client.call(getRetrospective, { params })).rejects.toMatchObject(missing);
    const { rows } = await test.pool.query<{ name: string }>(
      `select table_name as name from information_schema.columns
       where column_name = 'retrospective_id' and table_schema = 'public' and table_name <> 'audit_events'`,
    );
    expect(rows.length).toBeGreaterThan(10);
    for (const { name } of rows) {
      const left = await test.pool.query(`select 1 from ${name} where retrospective_id = $1`, [
        retrospectiveId,
      ]);
      expect(left.rows, name).toEqual([]);
    }
    const told = await test.pool.query<{ detail: object }>(
      "select distinct detail from audit_events where $1 in (retrospective_id, subject_id)",
      [retrospectiveId],
    );
    expect(told.rows).toEqual([{ detail: {} }]);
    const incidentId = incidents[0]?.id ?? "";
    await look(incidentId);
    await lead.client.call(deleteIncident, { params: { incidentId } });
  });

  it("takes along one's own incident that it alone has kept hidden, and no other", async () => {
    const [hidden, shared] = [await enter("Payroll"), await enter("Shared")];
    await begin([shared]);
    await remove(await begin([hidden, shared], "restricted"));
    await expect(look(hidden)).rejects.toMatchObject(missing);
    expect(await look(shared)).toMatchObject({ title: "Shared" });
  });

  it("neither loses nor lays open what somebody else entered and it hides", async () => {
    const incidentId = await enter("Entered by another", other);
    const retrospectiveId = await begin([incidentId], "restricted");
    await expect(remove(retrospectiveId)).rejects.toMatchObject({ problem: { status: 409 } });
    await lead.client.call(editRetrospective, {
      params: { retrospectiveId },
      body: { access: "open", version: 1 },
    });
    await remove(retrospectiveId);
    expect(await look(incidentId)).toMatchObject({ title: "Entered by another" });
  });

  it("takes along what a source opened, and is not held up by what somebody deleted", async () => {
    const [opened, deleted] = [await enter("By an alert"), await enter("Deleted since", other)];
    await test.context.db
      .updateTable("incidents")
      .set({ created_by: null })
      .where("id", "=", opened)
      .execute();
    const retrospectiveId = await begin([opened, deleted], "restricted");
    await test.context.db
      .updateTable("incidents")
      .set({ deleted_at: test.context.now().toISOString() })
      .where("id", "=", deleted)
      .execute();
    await remove(retrospectiveId);
    await expect(look(opened)).rejects.toMatchObject(missing);
  });

  it("waits for whoever is giving the incident another retrospective, and leaves it then", async () => {
    const incidentId = await enter("Contended");
    const hiding = await begin([incidentId], "restricted");
    const going = await transaction(test.context.db, async (trx) => {
      await sql`select 1 from incidents where id = ${incidentId} for share`.execute(trx);
      const deleting = remove(hiding);
      const { rows } = await waitingFor(test, "for update");
      expect(rows).not.toEqual([]);
      await sql`insert into retrospectives (id, title, access, created_by)
        values (${other.userId}, 'Another', 'open', ${other.userId})`.execute(trx);
      await sql`insert into retrospective_incidents (retrospective_id, incident_id)
        values (${other.userId}, ${incidentId})`.execute(trx);
      return { deleting };
    });
    await going.deleting;
    expect(await look(incidentId)).toMatchObject({ title: "Contended" });
  });

  it("is for a person at a browser: a token that leaked would find nothing to restore", async () => {
    const retrospectiveId = await begin([await enter("By token")]);
    const token = await test.createToken(lead.userId, ["read", "write", "administer"]);
    const answer = await test.app.request(`/api/v1/retrospectives/${retrospectiveId}`, {
      method: "DELETE",
      headers: { authorization: `Bearer ${token}` },
    });
    expect(answer.status).toBe(403);
  });
});

/** Looks until somebody waits for a lock with such a statement. */
async function waitingFor(test: TestApp, words: string) {
  for (;;) {
    const found = await test.pool.query(
      `select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock' and query like $1`,
      [`%${words}%`],
    );
    if (found.rows.length > 0) return found;
  }
}
