import { describe, expect, it } from "vitest";
import { isSameHost, monitoringSourceDraftSchema } from "./monitoring-source.ts";

const draft = { name: "Production", credentials: { kind: "none" } };
const urlOf = (url: string) => monitoringSourceDraftSchema.safeParse({ ...draft, url });

describe("a monitoring source", () => {
  it.each([
    ["https://prometheus.example.com/", "https://prometheus.example.com"],
    [" http://10.0.0.7:9090/prometheus/ ", "http://10.0.0.7:9090/prometheus"],
    ["https://[fd00::7]:9090", "https://[fd00::7]:9090"],
  ])("is at %j", (given, kept) => {
    expect(urlOf(given)).toMatchObject({ success: true, data: { url: kept } });
  });

  it.each([
    "prometheus.example.com",
    "ftp://prometheus",
    "file:///etc/passwd",
    "https://name:password@prometheus",
    "https://safe.example.com@evil.example.com",
    "https://evil.example.com\\@safe.example.com",
    "https://prometheus/?token=1",
    "https://prometheus/#x",
    "https://",
    "https://two words",
  ])("is not at %j", (given) => {
    expect(urlOf(given).success).toBe(false);
  });

  it.each([
    { kind: "bearer", token: "two\r\nX-Header: lines" },
    { kind: "basic", username: "a:b", password: "c" },
    { kind: "bearer" },
  ])("does not take %j as credentials", (credentials) => {
    const given = { ...draft, url: "https://prometheus", credentials };
    expect(monitoringSourceDraftSchema.safeParse(given).success).toBe(false);
  });

  it("shares credentials only within one host, port and scheme", () => {
    expect(isSameHost("https://a.example/x", "https://A.example/y")).toBe(true);
    expect(isSameHost("https://a.example", "http://a.example")).toBe(false);
    expect(isSameHost("https://a.example", "https://a.example:444")).toBe(false);
  });
});
