import { describe, expect, test } from "vitest";
import { countResults, type Report } from "./count-results.ts";

const report: Report = {
  numPassedTests: 3,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  testResults: [{ status: "passed", assertionResults: [{ status: "passed" }] }],
};

describe("countResults", () => {
  test("counts what passed", () => {
    expect(countResults(report)).toEqual({ line: "3 passed, 0 failed", isGood: true });
  });

  test("names skipped tests only when there are some", () => {
    expect(countResults({ ...report, numPendingTests: 1, numTodoTests: 1 })).toEqual({
      line: "3 passed, 0 failed, 2 skipped",
      isGood: true,
    });
  });

  test("counts a file that fails before its first test", () => {
    const broken = { status: "failed", assertionResults: [] };
    expect(countResults({ ...report, testResults: [broken] })).toEqual({
      line: "3 passed, 1 failed",
      isGood: false,
    });
  });

  test("does not count a failing file on top of its failing test", () => {
    const testResults = [{ status: "failed", assertionResults: [{ status: "failed" }] }];
    expect(countResults({ ...report, numFailedTests: 1, testResults }).line).toBe(
      "3 passed, 1 failed",
    );
  });

  test("takes nothing run for a failure", () => {
    expect(countResults({ ...report, numPassedTests: 0 }).isGood).toBe(false);
    expect(countResults(undefined)).toEqual({ line: "0 passed, 0 failed", isGood: false });
  });
});
