import { describe, expect, it } from "vitest";
import { incidentQuery } from "./incident-query.ts";

const ask = (address: string) => {
  const params = new URLSearchParams(address);
  return incidentQuery((name) => params.get(name) ?? "");
};

describe("the filters of incidents in the address", () => {
  it("asks for everything without any", () => {
    expect(ask("")).toEqual({});
  });

  it("passes on what fits and leaves out what does not", () => {
    const id = "01900000-0000-7000-8000-000000000001";
    expect(ask(`search=pool&severityId=${id}&serviceId=x&sort=worst&discoveredBy=partner`)).toEqual(
      { search: "pool", severityId: id, discoveredBy: "partner" },
    );
  });

  it("takes days of the reader's zone, the last one included", () => {
    const { from, to } = ask("from=2026-03-07&to=2026-03-07");
    expect(Date.parse(to ?? "") - Date.parse(from ?? "")).toBe(86_400_000);
    expect(from).toBe(new Date(2026, 2, 7).toISOString());
  });

  it("leaves out a day that does not exist", () => {
    expect(ask("from=2026-02-30")).toEqual({});
  });
});
