import { once } from "node:events";
import { createServer, type AddressInfo } from "node:net";
import { describe, expect, test } from "vitest";
import { examineDatabase } from "./examine-database.ts";
import { examineMachine } from "./examine-machine.ts";
import { examineServing } from "./examine-serving.ts";
import { printFindings } from "./print-findings.ts";

describe("the doctor", () => {
  test("finds nothing wrong with this machine", async () => {
    const states = (await examineMachine()).map(({ state }) => state);
    expect(new Set(states)).toEqual(new Set(["fine"]));
  });

  test("finds a Node that is too old and a clock that was never set", async () => {
    const findings = await examineMachine("22.1.0", new Date(0));
    expect(findings.filter(({ state }) => state === "wrong")).toMatchObject([
      { subject: "Node", mend: expect.stringContaining("npm start") },
      { subject: "Clock", seen: "it says 1970-01-01T00:00:00.000Z" },
    ]);
  });

  test("finds a database that does not answer, and keeps its password", async () => {
    const [finding] = await examineDatabase({
      databaseUrl: "postgres://a:hunter2@127.0.0.1:1/x",
      dataFolder: "/nowhere",
    });
    expect(finding).toMatchObject({ subject: "Database", state: "wrong" });
    expect(finding?.seen).toContain("ECONNREFUSED");
    expect(JSON.stringify(finding)).not.toContain("hunter2");
  });

  test("finds a port that something else uses", async () => {
    const other = createServer((socket) => socket.destroy()).listen(0, "127.0.0.1");
    await once(other, "listening");
    const { port } = other.address() as AddressInfo;
    const [finding] = await examineServing({ ...serving, port });
    expect(finding).toMatchObject({ state: "wrong", seen: "something else uses it" });
    other.close();
  });

  test.each([
    [{ baseUrl: "http://localhost:3000" }, "fine"],
    [{ baseUrl: "http://localhost:3000", host: "0.0.0.0" }, "leads only this machine here"],
    [{ baseUrl: "http://retro.example.com" }, "not encrypted"],
    [{ baseUrl: "https://retro.example.com" }, "TRUST_PROXY is 0"],
    [{ baseUrl: "https://retro.example.com", trustedProxies: 1 }, "fine"],
  ])("judges the address in links: %j", async (given, expected) => {
    const finding = (await examineServing({ ...serving, ...given })).at(-1);
    expect(`${finding?.state} ${finding?.seen}`).toContain(expected);
  });

  test("prints what to do below what is wrong, and counts", () => {
    const wrong = { subject: "Disk", state: "wrong", seen: "full", mend: "Make room." } as const;
    expect(printFindings([wrong])).toBe(
      "WRONG  Disk: full\n       Make room.\n\nOne thing stands in the way; the lines after WRONG say how to mend it.\n",
    );
    expect(printFindings([wrong, wrong])).toContain("2 things stand in the way");
    expect(printFindings([])).toContain("Nothing stands in the way.");
  });
});

const serving = { port: 0, host: "127.0.0.1", baseUrl: "http://localhost:3000", trustedProxies: 0 };
