import { describe, expect, it } from "vitest";
import { actionForSignal } from "./missing-signal.ts";

const service = { id: "s", name: "checkout-api" };

describe("the action item for a missing signal", () => {
  it("says what to measure, and why", () => {
    const signal = {
      what: "Wait for a database connection",
      wouldHaveTold: "Requests queue before they fail.",
      service,
    };
    expect(actionForSignal(signal)).toEqual({
      title: "Measure wait for a database connection of checkout-api and alert on it",
      reason: "It was not measured. It would have told us: Requests queue before they fail.",
    });
  });

  it("does not name the service twice, keeps abbreviations, and stays within a title", () => {
    const { title } = actionForSignal({ what: "CPU of checkout-api", wouldHaveTold: "", service });
    expect(title).toBe("Measure CPU of checkout-api and alert on it");
    const long = actionForSignal({ what: "x".repeat(200), wouldHaveTold: "", service: null });
    expect(long.title).toHaveLength(200);
  });
});
