import { describe, expect, it } from "vitest";
import { createChecking, type CheckRequest, type Port, type SentenceFinding } from "./checking.ts";
import { layOut } from "./lay-out.ts";

const finding = (start: number, end: number, rule = "a"): SentenceFinding => ({
  kind: "hindsight",
  rule,
  start,
  end,
  message: "",
  suggestions: [],
  sentence: "",
});

describe("checking texts by a worker", () => {
  const startPort = () => {
    const requests: CheckRequest[] = [];
    const port: Port = { postMessage: (request) => requests.push(request), onmessage: null };
    const checking = createChecking(() => port);
    const answer = (id: number, findings: readonly SentenceFinding[]) =>
      port.onmessage?.({ data: { id, findings } });
    return { checking, requests, answer };
  };
  const roster = { people: ["Ada"], products: [] };

  it("asks once for a text that several places show", async () => {
    const { checking, requests, answer } = startPort();
    const both = Promise.all([
      checking.ask("Ada forgot.", "retrospective", roster),
      checking.ask("Ada forgot.", "retrospective", roster),
    ]);
    expect(requests).toHaveLength(1);
    answer(requests[0]?.id ?? 0, [finding(0, 3)]);
    expect((await both).map(({ length }) => length)).toEqual([1, 1]);
    expect(checking.known("Ada forgot.", "retrospective", roster)).toHaveLength(1);
  });

  it("asks again in another context or with other people", async () => {
    const { checking, requests, answer } = startPort();
    const first = checking.ask("Ada forgot.", "retrospective", roster);
    answer(1, []);
    await first;
    void checking.ask("Ada forgot.", "chat", roster);
    void checking.ask("Ada forgot.", "retrospective", { people: [], products: [] });
    expect(requests.map(({ context }) => context)).toEqual([
      "retrospective",
      "chat",
      "retrospective",
    ]);
  });

  it("gives each text its own answer, in whatever order they come", async () => {
    const { checking, answer } = startPort();
    const one = checking.ask("one", "chat", roster);
    const two = checking.ask("two", "chat", roster);
    answer(2, [finding(0, 1, "second")]);
    answer(1, [finding(0, 1, "first")]);
    expect([(await one)[0]?.rule, (await two)[0]?.rule]).toEqual(["first", "second"]);
  });
});

describe("a text cut at its findings", () => {
  it("is whole again when put together", () => {
    const pieces = layOut("Ada forgot to look.", [finding(4, 10), finding(11, 13)]);
    expect(pieces.map(({ text }) => text)).toEqual(["Ada ", "forgot", " ", "to", " look."]);
    expect(pieces.map(({ findings }) => findings.length)).toEqual([0, 1, 0, 1, 0]);
  });

  it("shows findings that overlap as one mark with both", () => {
    const pieces = layOut("Ada forgot.", [finding(0, 10, "a"), finding(4, 10, "b")]);
    expect(pieces.map(({ text, findings }) => [text, findings.length])).toEqual([
      ["Ada forgot", 2],
      [".", 0],
    ]);
  });
});
