import { describe, expect, it } from "vitest";
import { adviseOnParticipants, type Participant } from "./participant.ts";

const ada = (...roles: Participant["roles"]) => ({
  person: { kind: "user", id: "1", name: "Ada" } as const,
  roles,
});

describe("advice on participants", () => {
  it("asks for distance where the facilitator also commanded or engineered", () => {
    expect(adviseOnParticipants([ada("facilitator", "incident-commander")])[0]).toContain(
      "Ada is facilitator and incident commander.",
    );
    expect(adviseOnParticipants([ada("facilitator", "key-engineer")])[0]).toContain("key engineer");
  });

  it("has nothing to say of other combinations", () => {
    expect(adviseOnParticipants([ada("facilitator", "scribe"), ada("incident-commander")])).toEqual(
      [],
    );
  });
});
