import { once } from "node:events";
import { stat } from "node:fs/promises";
import { createServer } from "node:net";
import { fileURLToPath } from "node:url";
import type { Config } from "../../config.ts";
import type { Finding } from "./finding.ts";

/** What people reach: the port, the built web, and the address in links. */
export async function examineServing(
  config: Pick<Config, "port" | "host" | "baseUrl" | "trustedProxies">,
): Promise<Finding[]> {
  return [await examinePort(config), await examineWeb(), ...examineAddress(config)];
}

async function examinePort({ port, host }: Pick<Config, "port" | "host">): Promise<Finding> {
  const subject = `Port ${port}`;
  const answer = await fetch(`http://${host.includes(":") ? `[${host}]` : host}:${port}/healthz`, {
    signal: AbortSignal.timeout(2_000),
  }).then(
    (response) => response.json() as Promise<{ version?: string }>,
    () => undefined,
  );
  if (answer?.version !== undefined) {
    return { subject, state: "fine", seen: `Second Story ${answer.version} answers` };
  }
  const probe = createServer();
  try {
    probe.listen(port, host);
    await once(probe, "listening");
    return { subject, state: "fine", seen: "is free" };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const isTaken = code === "EADDRINUSE";
    return {
      subject,
      state: "wrong",
      seen: isTaken ? "something else uses it" : `cannot be opened on ${host} (${code})`,
      mend: isTaken
        ? "Stop what uses it, or set PORT to another number."
        : "Set HOST to an address of this machine, and PORT to a number of 1024 or more.",
    };
  } finally {
    probe.close();
  }
}

async function examineWeb(): Promise<Finding> {
  const page = fileURLToPath(new URL("../../../../web/dist/index.html", import.meta.url));
  const isBuilt = await stat(page).catch(() => undefined);
  return {
    subject: "Web",
    state: isBuilt ? "fine" : "worth knowing",
    seen: isBuilt ? "is built" : "is not built yet",
    ...(isBuilt ? {} : { mend: "npm start builds it." }),
  };
}

function examineAddress({
  baseUrl,
  host,
  trustedProxies,
}: Pick<Config, "baseUrl" | "host" | "trustedProxies">): Finding[] {
  const { protocol, hostname } = new URL(baseUrl);
  const isLocal = hostname === "localhost" || hostname === "127.0.0.1";
  const subject = "Address in links";
  if (isLocal && host !== "127.0.0.1" && host !== "localhost") {
    return [
      {
        subject,
        state: "worth knowing",
        seen: `${baseUrl}, which leads only this machine here, though others are let in (HOST is ${host})`,
        mend: "Set BASE_URL to the address that people type.",
      },
    ];
  }
  if (!isLocal && protocol === "http:") {
    return [
      {
        subject,
        state: "worth knowing",
        seen: `${baseUrl} is not encrypted, so passwords cross the network readable`,
        mend: "Put a proxy with a certificate in front and set BASE_URL to its https address; docs/operate/proxy.md shows how.",
      },
    ];
  }
  if (protocol === "https:" && trustedProxies === 0) {
    return [
      {
        subject,
        state: "worth knowing",
        seen: `${baseUrl} is served by a proxy, and TRUST_PROXY is 0, so all people seem to come from one address`,
        mend: "Set TRUST_PROXY to the number of proxies in front, mostly 1.",
      },
    ];
  }
  return [{ subject, state: "fine", seen: baseUrl }];
}
