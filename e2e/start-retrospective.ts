import type { Page } from "playwright-core";
import { inject } from "vitest";

/** Asks the API as the person who is signed in on the page. */
export async function send<T>(page: Page, method: string, path: string, data: object): Promise<T> {
  const headers = { origin: inject("product").address };
  const answer = await page.request.fetch(`/api/v1${path}`, { method, data, headers });
  return (await answer.json()) as T;
}

/** A retrospective of one incident, with what is known of it, for journeys that begin there. */
export async function startRetrospective(page: Page, title: string, known: object = {}) {
  const severities = await page.request.get("/api/v1/severities");
  const { items } = (await severities.json()) as { items: { id: string }[] };
  const severityId = items[2]?.id;
  const draft = { title, severityId, ...known };
  const incident = await send<{ id: string }>(page, "POST", "/incidents", draft);
  const body = { title, incidentIds: [incident.id] };
  const { id } = await send<{ id: string }>(page, "POST", "/retrospectives", body);
  return { id, incidentId: incident.id, address: `/retrospectives/${id}` };
}
