import { describe, expect, test } from "vitest";
import { readConfig } from "./config.ts";

describe("readConfig", () => {
  test("needs nothing", () => {
    expect(readConfig({})).toMatchObject({
      port: 3000,
      host: "127.0.0.1",
      databaseUrl: undefined,
      baseUrl: "http://localhost:3000",
      logLevel: "info",
      trustedProxies: 0,
    });
  });

  test("takes what is set, and the address without its last slash", () => {
    const config = readConfig({
      PORT: "4100",
      DATA_DIR: "/srv/second-story",
      BASE_URL: "https://retro.example.com/",
      DATABASE_URL: "postgres://a:b@db/second_story",
      TRUST_PROXY: "1",
    });
    expect(config).toMatchObject({
      port: 4100,
      dataFolder: "/srv/second-story",
      baseUrl: "https://retro.example.com",
      databaseUrl: "postgres://a:b@db/second_story",
      trustedProxies: 1,
    });
  });

  test("counts an empty value as not set", () => {
    expect(readConfig({ PORT: "", DATABASE_URL: " " })).toMatchObject({
      port: 3000,
      databaseUrl: undefined,
    });
  });

  test.each([
    [{ PORT: "http" }, "PORT must be a number from 0 to 65535."],
    [{ PORT: "70000" }, "PORT must be a number from 0 to 65535."],
    [{ DATABASE_URL: "mysql://db" }, "DATABASE_URL must begin with postgres://"],
    [{ BASE_URL: "retro.example.com" }, "BASE_URL must be an address such as"],
    [{ BASE_URL: "javascript:alert(1)" }, "BASE_URL must be an address such as"],
    [{ LOG_LEVEL: "loud" }, "LOG_LEVEL must be one of fatal, error"],
    [{ TRUST_PROXY: "yes" }, "TRUST_PROXY must be the number of proxies"],
    [{ SECRET_KEY: "short" }, "SECRET_KEY must have 32 characters"],
    [{ OUTGOING_ALLOW: "10.0.0.0/40" }, "OUTGOING_ALLOW must be addresses or ranges such as"],
    [{ METRICS_TOKEN: "short" }, "METRICS_TOKEN must have 16 characters"],
  ])("explains %j", (variables, sentence) => {
    expect(() => readConfig(variables)).toThrow(sentence);
  });

  test("names every value that does not fit at once", () => {
    expect(() => readConfig({ PORT: "x", LOG_LEVEL: "y" })).toThrow(/PORT[^]*LOG_LEVEL/);
  });
});
