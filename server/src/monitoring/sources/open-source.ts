import {
  monitoringCredentialsSchema,
  type MonitoringCredentials,
} from "@second-story/domain/monitoring-source.ts";
import type { Context } from "../../context.ts";
import { notFound, ProblemError } from "../../http/problem-error.ts";
import type { Seal } from "../../seal/create-seal.ts";
import type { PrometheusSource } from "../prometheus.ts";
import { findSource, type SealedCredentials } from "./store.ts";

export function sealCredentials(
  seal: Seal,
  sourceId: string,
  credentials: MonitoringCredentials,
): SealedCredentials {
  const { kind } = credentials;
  const sealed = kind === "none" ? null : seal.close(JSON.stringify(credentials), sourceId);
  return { kind, sealed };
}

/** A source as it is asked, with its credentials. @throws ProblemError when they were sealed with another key. */
export async function openSource(
  { db, seal }: Pick<Context, "db" | "seal">,
  sourceId: string,
): Promise<PrometheusSource> {
  const found = await findSource(db, sourceId);
  if (!found) throw notFound("monitoring source");
  const { source, sealed } = found;
  return {
    name: source.name,
    url: source.url,
    headers: {
      ...(sealed === null ? {} : authorisationOf(openCredentials(seal, sourceId, sealed))),
      ...(source.tenant && { [source.tenant.header]: source.tenant.value }),
    },
  };
}

function openCredentials(seal: Seal, sourceId: string, sealed: string): MonitoringCredentials {
  const text = seal.open(sealed, sourceId);
  if (text !== undefined) return monitoringCredentialsSchema.parse(JSON.parse(text));
  throw new ProblemError(
    "source-failed",
    "The credentials of this source were sealed with another key, as after a restore on a new machine. An administrator can bring the key back (SECRET_KEY, or the file secret-key) or enter the credentials anew.",
  );
}

function authorisationOf(credentials: MonitoringCredentials): Record<string, string> {
  if (credentials.kind === "none") return {};
  if (credentials.kind === "bearer") return { authorization: `Bearer ${credentials.token}` };
  const pair = `${credentials.username}:${credentials.password}`;
  return { authorization: `Basic ${Buffer.from(pair).toString("base64")}` };
}
