import { assert, constantFrom, property, string } from "fast-check";
import { describe, expect, it } from "vitest";
import { tellOutside } from "./outside-reading.ts";
import { namedPeople, type Named } from "./role-writer.ts";

const people: readonly Named[] = [
  { names: ["Mei Tanaka"], roles: ["key-engineer", "facilitator"] },
  { names: ["Amara Osei"], roles: ["incident-commander"] },
  { names: ["Rafael Duarte"], roles: ["responder"] },
  { names: ["Will Young"], roles: ["responder"] },
  { names: ["Zoë O'Neil"], roles: ["scribe"] },
  { names: ["田中 美咲"], roles: ["customer-liaison"] },
  { names: ["jlindqvist"], roles: ["subject-matter-expert"] },
];

const entry = (text: string, more: object = {}) => ({
  text,
  actingRole: null,
  chatter: false,
  sourceLabel: "",
  ...more,
});
const told = (text: string) => tellOutside([entry(text)], people)[0]?.text;

describe("the outside reading", () => {
  it("leaves chatter inside and keeps the order of the rest", () => {
    const entries = [entry("one"), entry("hang in there", { chatter: true }), entry("two")];
    expect(tellOutside(entries, people).map(({ text }) => text)).toEqual(["one", "two"]);
  });

  it("finds each of thousands of names in a long story", () => {
    const names = Array.from(
      { length: 5000 },
      (_, at) => `Ada${String(at)}x Lovelace${String(at)}y`,
    );
    const many = names.map((name) => ({ names: [name], roles: [] }));
    const story = names.map((name) =>
      entry(`Then ${name} restarted the workers of the checkout. `),
    );
    const outside = tellOutside([...story, ...story], many);
    expect(new Set(outside.map(({ text }) => text))).toEqual(
      new Set(["Then a responder restarted the workers of the checkout. "]),
    );
  });

  it.each([
    ["Mei Tanaka rolled back", "The key engineer rolled back"],
    ["pool raised by MEI  TANAKA", "pool raised by the key engineer"],
    [
      "Asked Amara for a decision. Mei agreed.",
      "Asked the incident commander for a decision. The key engineer agreed.",
    ],
    ["Rafael's terminal", "A responder's terminal"],
    ["handed over to @mei and @somebody.else", "handed over to the key engineer and a colleague"],
    ["mail from mei.tanaka@example.org", "mail from an e-mail address"],
    ["jlindqvist looks at the log", "The subject matter expert looks at the log"],
    ["Zoë O'Neil writes", "The scribe writes"],
    ["田中美咲 and 田中 美咲が確認", "The customer liaison and the customer liaisonが確認"],
    ["cause: Mei saw it", "cause: The key engineer saw it"],
  ])("tells “%s” by role", (text, expected) => {
    expect(told(text)).toBe(expected);
  });

  it.each([
    "Will the pool hold? We will see.",
    "meiosis and Tanakan are other words",
    "@here the api is down",
    "npm install @types/node",
    "Young generation of the heap is full",
  ])("leaves “%s” as it is", (text) => {
    expect(told(text)).toBe(text);
  });

  it("writes the acting role by role, too", () => {
    const [first] = tellOutside([entry("x", { actingRole: "Mei Tanaka" })], people);
    const [found] = tellOutside([entry("x", { sourceLabel: "notes of Mei Tanaka" })], people);
    expect(found?.sourceLabel).toBe("notes of the key engineer");
    expect(first?.actingRole).toBe("The key engineer");
  });

  it("lets no whole name out, wherever it stands", () => {
    const names = people.flatMap((person) => person.names);
    assert(
      property(
        constantFrom(...names),
        string({ maxLength: 30 }),
        string({ maxLength: 30 }),
        (name, before, after) => {
          const text = told(`${before} ${name} ${after}`) ?? "";
          expect(text.toLowerCase()).not.toContain(name.toLowerCase());
        },
      ),
    );
  });

  it("knows somebody by each of their names as one", () => {
    const participants = [
      {
        id: "1",
        person: { kind: "guest" as const, id: "1", name: "Mei Tanaka" },
        roles: ["responder"] as const,
      },
    ];
    const known = namedPeople(
      participants.map((one) => ({ ...one, roles: [...one.roles] })),
      ["mtanaka", "Mei Tanaka", "Sofia Brandt"],
      [],
    );
    const [first] = tellOutside([entry("ask mtanaka, Mei or Sofia")], known.slice(0, 1));
    expect(first?.text).toBe("ask the responder, the responder or Sofia");
    const [all] = tellOutside([entry("ask Sofia Brandt")], known);
    expect(all?.text).toBe("ask a responder");
    const isMei = { kind: "participant", participantId: "1" } as const;
    const said = [{ label: "Sofia Brandt", meaning: isMei }];
    const same = namedPeople(
      participants.map((one) => ({ ...one, roles: [...one.roles] })),
      ["Sofia Brandt"],
      said,
    );
    const [corrected] = tellOutside([entry("ask Sofia Brandt")], same);
    expect(corrected?.text).toBe("ask the responder");
  });

  it("takes time in proportion to the text", () => {
    expect(told(`${'" '.repeat(2000)}Mei${" (".repeat(2000)}`)).toContain("key engineer");
  });
});
