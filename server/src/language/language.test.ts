import { createActionItem } from "@second-story/api/action-items.ts";
import { createExample } from "@second-story/api/exports.ts";
import * as routes from "@second-story/api/language.ts";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createTestApp, type TestApp, type TestUser } from "../testing/create-test-app.ts";

describe("the language checker behind the API", () => {
  let test: TestApp;
  let member: TestUser;
  let params: { retrospectiveId: string };
  beforeAll(async () => {
    test = await createTestApp();
    member = await test.createUser("member");
    params = await member.client.call(createExample, {});
  });
  afterAll(() => test.close());

  it("marks what blames and says why", async () => {
    const text = "Mei forgot to renew the certificate.";
    const { findings } = await member.client.call(routes.checkText, {
      body: { text, context: "retrospective", people: ["Mei Tanaka"] },
    });
    expect(findings.length).toBeGreaterThan(0);
    expect(findings[0]?.message).not.toBe("");
    expect(text.slice(findings[0]?.start, findings[0]?.end)).not.toBe("");
  });

  it("refuses what is too long", async () => {
    await expect(
      member.client.call(routes.checkText, { body: { text: "a".repeat(200_001) } }),
    ).rejects.toMatchObject({ problem: { code: "invalid-input" } });
  });

  it("finds nothing to say about the example", async () => {
    const { open, people, products } = await member.client.call(routes.getLanguage, { params });
    expect(open).toEqual({ prose: 0, timeline: 0, actionItems: 0 });
    expect(people).toContain("Mei Tanaka");
    expect(products).toContain("checkout-api");
  });

  it("counts what is open until somebody says that it is fine, for everyone", async () => {
    const title = "Remind everyone to be more careful";
    await member.client.call(createActionItem, { params, body: { title } });
    const before = await member.client.call(routes.getLanguage, { params });
    expect(before.open.actionItems).toBeGreaterThan(0);
    const { findings } = await member.client.call(routes.checkText, {
      body: { text: title, context: "action-item" },
    });
    const dismissals = [];
    for (const { rule } of findings) {
      const body = { rule, sentence: ` Remind everyone\nto be more careful `, note: "a joke" };
      dismissals.push(await member.client.call(routes.dismissFinding, { params, body }));
      await member.client.call(routes.dismissFinding, { params, body });
    }
    const colleague = await test.createUser("member");
    const after = await colleague.client.call(routes.getLanguage, { params });
    expect(after.open.actionItems).toBe(0);
    expect(after.dismissals).toHaveLength(new Set(findings.map(({ rule }) => rule)).size);

    const dismissalId = dismissals[0]?.id ?? "";
    await member.client.call(routes.undismissFinding, { params: { ...params, dismissalId } });
    const again = await member.client.call(routes.getLanguage, { params });
    expect(again.open.actionItems).toBeGreaterThan(0);
  });
});
