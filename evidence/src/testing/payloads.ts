import { alertPayloads } from "./alert-payloads.ts";
import { chatPayloads } from "./chat-payloads.ts";
import { logPayloads } from "./log-payloads.ts";
import { releasePayloads } from "./release-payloads.ts";

/** Payloads in the shapes that systems send, each of one event or few. */
export const payloads: Readonly<Record<string, string>> = {
  ...chatPayloads,
  ...alertPayloads,
  ...releasePayloads,
  ...logPayloads,
};
