import { describe, expect, test } from "vitest";
import { createLog } from "./create-log.ts";

function collect() {
  const lines: string[] = [];
  const log = createLog("info", { write: (line) => lines.push(line) });
  return { log, lines, last: () => JSON.parse(lines.at(-1) ?? "") as Record<string, unknown> };
}

describe("the log", () => {
  test("hides passwords, tokens and cookies", () => {
    const { log, lines } = collect();
    log.info({
      password: "hunter2",
      user: { token: "hunter2" },
      request: {
        headers: { cookie: "s=hunter2", authorization: "Bearer hunter2", "set-cookie": "hunter2" },
      },
    });
    log.info({ err: new Error("connect to postgres://a:hunter2@db/x failed") });
    log.info({ err: new Error("outer", { cause: new Error("postgres://a:hunter2@db/x") }) });
    expect(lines).toHaveLength(3);
    expect(lines.join("")).not.toContain("hunter2");
  });

  test("does not tell what a query was given", () => {
    const { log, last } = collect();
    const failure = Object.assign(new Error("duplicate key"), {
      code: "23505",
      constraint: "users_email",
      detail: "Key (email)=(ada@example.org) already exists.",
    });
    log.warn({ err: failure }, "failed");
    expect(last()["err"]).toMatchObject({ code: "23505", constraint: "users_email" });
    expect(JSON.stringify(last())).not.toContain("ada@example.org");
  });

  test("writes one line for text that holds line ends and terminal codes", () => {
    const { log, lines, last } = collect();
    const typed = 'a\r\n{"level":"error"}\u001B[31m';
    log.info({ title: typed }, typed);
    expect(lines).toHaveLength(1);
    const controls = Array.from(lines[0]?.trimEnd() ?? "").filter((letter) => letter < " ");
    expect(controls).toEqual([]);
    expect(last()).toMatchObject({ level: "info", title: typed, msg: typed });
  });
});
