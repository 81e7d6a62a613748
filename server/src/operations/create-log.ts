import { pino, type DestinationStream, type Logger } from "pino";
import type { Config } from "../config.ts";

const secretFields = [
  "password",
  "token",
  "secret",
  "authorization",
  "cookie",
  "connectionString",
  "databaseUrl",
];

/**
 * The log: one JSON object a line. Fields that hold secrets are replaced wherever they stand up to three levels deep, addresses lose
 * their passwords, and JSON keeps line ends and terminal codes of what people typed from being anything but text.
 */
export function createLog(
  level: Config["logLevel"],
  destination: DestinationStream = pino.destination(1),
): Logger {
  return pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      redact: {
        paths: [
          ...secretFields.flatMap((name) => [name, `*.${name}`, `*.*.${name}`]),
          '*["set-cookie"]',
          '*.*["set-cookie"]',
        ],
        censor: "[hidden]",
      },
      serializers: { err: serializeError },
      hooks: { streamWrite: hidePasswords },
    },
    destination,
  );
}

/** Keeps what explains an error and drops what might carry people's text or a password, such as a query's parameters. */
function serializeError(error: unknown): unknown {
  if (!(error instanceof Error)) return String(error);
  const { code, constraint, table, column } = Object(error) as Record<string, unknown>;
  return {
    type: error.name,
    message: error.message,
    stack: error.stack,
    ...(code === undefined ? {} : { code, constraint, table, column }),
    ...(error.cause === undefined ? {} : { cause: serializeError(error.cause) }),
  };
}

function hidePasswords(line: string): string {
  return line.replaceAll(/(\w:\/\/[^\s:/@"]*):[^\s/@"]+@/g, "$1:[hidden]@");
}
