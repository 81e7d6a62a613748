import { signIn } from "@second-story/api/sessions.ts";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { browse } from "../../testing/browse.ts";
import { createTestApp, type TestApp } from "../../testing/create-test-app.ts";
import { join, type Joined } from "../../testing/join.ts";

describe("guessing passwords", () => {
  let test: TestApp;
  let person: Joined;
  beforeAll(async () => {
    test = await createTestApp();
    person = await join(test);
  });
  afterAll(() => test.close());

  const attempt = (address: string, email = person.email, password = "wrong guess here") =>
    browse(test, { address })
      .client.call(signIn, { body: { email, password } })
      .then(
        () => 200,
        (error: { problem: { status: number } }) => error.problem.status,
      );

  it("is over after ten attempts, also when they come at once and with the right password", async () => {
    const statuses = await Promise.all(Array.from({ length: 14 }, () => attempt("198.51.100.7")));
    expect(statuses.filter((status) => status === 401)).toHaveLength(10);
    expect(statuses.filter((status) => status === 429)).toHaveLength(4);
    expect(await attempt("198.51.100.7", person.email.toUpperCase(), person.password)).toBe(429);
  });

  it("does not lock the person out at another address", async () => {
    expect(await attempt("198.51.100.8", person.email, person.password)).toBe(200);
  });

  it("is not given another try for a made-up header", async () => {
    const answer = await test.app.request(
      "http://localhost:3000/api/v1/sessions",
      {
        method: "POST",
        headers: {
          "content-type": "application/json",
          "x-forwarded-for": "203.0.113.9",
          "x-second-story-address": "203.0.113.9",
        },
        body: JSON.stringify({ email: person.email, password: person.password }),
      },
      { incoming: { socket: { remoteAddress: "198.51.100.7" } } },
    );
    expect(answer.status).toBe(429);
  });

  it("may go on after a quarter of an hour", async () => {
    test.setNow(new Date(test.context.now().getTime() + 15 * 60_000 + 1000));
    expect(await attempt("198.51.100.7", person.email, person.password)).toBe(200);
  });

  it("counts the same for an account that does not exist", async () => {
    const statuses: number[] = [];
    for (let count = 0; count < 11; count += 1) {
      statuses.push(await attempt("198.51.100.9", "nobody@example.org"));
    }
    expect(statuses.at(9)).toBe(401);
    expect(statuses.at(10)).toBe(429);
  });

  it("counts a network that owns many addresses of IPv6 as one", async () => {
    const statuses: number[] = [];
    for (let count = 0; count < 11; count += 1) {
      statuses.push(await attempt(`2001:db8:1:2::${String(count)}`, "nobody@example.net"));
    }
    expect(statuses.at(-1)).toBe(429);
    expect(await attempt("2001:db8:1:3::1", "nobody@example.net")).toBe(401);
  });

  it("forgets failures once the right password was given", async () => {
    for (let count = 0; count < 25; count += 1) {
      const isRight = count % 5 === 4;
      const password = isRight ? person.password : "wrong guess here";
      expect(await attempt("198.51.100.10", person.email, password)).toBe(isRight ? 200 : 401);
    }
  });
});
