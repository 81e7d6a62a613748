import type { Finding } from "./finding.ts";

const oldestNode = 24;

/** The runtime, the clock and the time zones. */
export async function examineMachine(
  nodeVersion: string = process.versions.node,
  now: Date = new Date(),
): Promise<Finding[]> {
  return [examineNode(nodeVersion), examineClock(now), examineTimeZones()];
}

function examineNode(version: string): Finding {
  const isEnough = Number.parseInt(version, 10) >= oldestNode;
  return {
    subject: "Node",
    state: isEnough ? "fine" : "wrong",
    seen: `version ${version}`,
    ...(isEnough
      ? {}
      : {
          mend: `Start with npm start, which brings Node ${oldestNode}, or install that version.`,
        }),
  };
}

const releasedIn = 2026;

function examineClock(now: Date): Finding {
  const isRight = now.getUTCFullYear() >= releasedIn;
  return {
    subject: "Clock",
    state: isRight ? "fine" : "wrong",
    seen: `it says ${now.toISOString()}`,
    ...(isRight
      ? {}
      : {
          mend: "Set the clock of this machine, best by a time service: sign-ins and deadlines go by it.",
        }),
  };
}

function examineTimeZones(): Finding {
  const summer = new Intl.DateTimeFormat("en", {
    timeZone: "Europe/Berlin",
    hour: "numeric",
    hourCycle: "h23",
  }).format(new Date("2026-07-01T12:00:00Z"));
  const isRight = summer === "14";
  return {
    subject: "Time zones",
    state: isRight ? "fine" : "wrong",
    seen: isRight
      ? "the zones and their summer times are known"
      : "the data on time zones is missing",
    ...(isRight
      ? {}
      : { mend: "Use a Node with full ICU data, such as the one that npm start brings." }),
  };
}
