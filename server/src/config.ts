import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import { parseAllowedRanges, type AllowedRanges } from "./outgoing/address-rules.ts";
import { StartError } from "./start-error.ts";

/** Everything that the environment decides. This file alone reads it; docs/operate/configure.md explains each name. */
export interface Config {
  readonly port: number;
  readonly host: string;
  /** Absolute path of the folder for PostgreSQL's files, its password and the lock. */
  readonly dataFolder: string;
  /** A PostgreSQL of one's own instead of the one in the data folder. */
  readonly databaseUrl: string | undefined;
  /** Where people reach the product, without a trailing slash. */
  readonly baseUrl: string;
  readonly logLevel: z.infer<typeof environment>["LOG_LEVEL"];
  /** How many proxies of ours stand in front, each adding to `X-Forwarded-For`; 0 means that the header is not believed. */
  readonly trustedProxies: number;
  /** What a reader of `/metrics` must send as bearer token; without it, only this machine may read them. */
  readonly metricsToken: string | undefined;
  /** What secrets of other systems are sealed with; without it, a file in the data folder holds the key. */
  readonly secretKey: string | undefined;
  /** Private ranges that requests of ours may go to. */
  readonly outgoingAllowed: AllowedRanges;
}

const environment = z.object({
  PORT: z.coerce
    .number("must be a number from 0 to 65535")
    .int("must be a whole number")
    .min(0, "must be a number from 0 to 65535")
    .max(65_535, "must be a number from 0 to 65535")
    .default(3000),
  HOST: z.string().default("127.0.0.1"),
  DATA_DIR: z.string().default(fileURLToPath(new URL("../../data", import.meta.url))),
  DATABASE_URL: z
    .string()
    .regex(
      /^postgres(ql)?:\/\//,
      "must begin with postgres://, for example postgres://name:password@localhost/second_story",
    )
    .optional(),
  BASE_URL: z
    .url({ protocol: /^https?$/, error: "must be an address such as https://retro.example.com" })
    .optional(),
  LOG_LEVEL: z
    .enum(["fatal", "error", "warn", "info", "debug", "trace", "silent"], {
      error: "must be one of fatal, error, warn, info, debug, trace, silent",
    })
    .default("info"),
  TRUST_PROXY: z.coerce
    .number("must be the number of proxies in front of the server, such as 1")
    .int("must be a whole number")
    .min(0, "must be 0 or more")
    .default(0),
  METRICS_TOKEN: z.string().min(16, "must have 16 characters or more").optional(),
  SECRET_KEY: z.string().min(32, "must have 32 characters or more").optional(),
  OUTGOING_ALLOW: z
    .string()
    .default("")
    .transform((text, issues) => {
      try {
        return parseAllowedRanges(text);
      } catch {
        issues.addIssue("must be addresses or ranges such as 10.0.0.0/8, 192.168.5.7");
        return z.NEVER;
      }
    }),
});

/**
 * Reads the configuration. A name that is set to nothing counts as not set.
 * @throws StartError that names every value which does not fit and what would.
 */
export function readConfig(
  variables: Readonly<Record<string, string | undefined>> = process.env,
): Config {
  const given = Object.fromEntries(
    Object.entries(variables).filter(([, value]) => value?.trim() !== ""),
  );
  const result = environment.safeParse(given);
  if (!result.success) {
    const lines = result.error.issues.map((issue) => `  ${issue.path.join(".")} ${issue.message}.`);
    throw new StartError(`The settings in the environment do not fit:\n${lines.join("\n")}`);
  }
  const values = result.data;
  return {
    port: values.PORT,
    host: values.HOST,
    dataFolder: resolve(values.DATA_DIR),
    databaseUrl: values.DATABASE_URL,
    baseUrl: (values.BASE_URL ?? `http://localhost:${values.PORT}`).replace(/\/+$/, ""),
    logLevel: values.LOG_LEVEL,
    trustedProxies: values.TRUST_PROXY,
    metricsToken: values.METRICS_TOKEN,
    secretKey: values.SECRET_KEY,
    outgoingAllowed: values.OUTGOING_ALLOW,
  };
}

/** The environment of a program that the server starts: this one's, with some names set otherwise. */
export function environmentWith(more: Readonly<Record<string, string>>): NodeJS.ProcessEnv {
  return { ...process.env, ...more };
}
