import { lookup } from "node:dns/promises";
import { isIP } from "node:net";
import { isAllowedAddress, isNeverAllowed, type AllowedRanges } from "./address-rules.ts";
import { OutgoingError } from "./outgoing-error.ts";

/** All addresses of a host. */
export type Resolve = (host: string) => Promise<readonly string[]>;

export const resolveByDns: Resolve = async (host) =>
  (await lookup(host, { all: true })).map(({ address }) => address);

type Target = { readonly address: string; readonly family: 4 | 6 };

/**
 * Resolves the host of an address once, checks everything that it resolves to, and returns what to connect to, so that a name which
 * changes its mind between the check and the connection changes nothing.
 */
export async function findTargets(
  url: URL,
  allowed: AllowedRanges,
  resolve: Resolve,
): Promise<readonly [Target, ...Target[]]> {
  checkShape(url);
  const host = url.hostname.replace(/^\[|\]$/gu, "");
  const addresses = isIP(host) === 0 ? await resolveHost(host, resolve) : [host];
  const [first, ...others] = addresses.map(targetOf);
  if (first && addresses.every((address) => isAllowedAddress(address, allowed))) {
    return [first, ...others];
  }
  if (addresses.some(isNeverAllowed)) {
    throw new OutgoingError(
      "refused-address",
      `${host} leads to an address at which machines keep credentials, or that is no single machine. Requests never go there; no setting opens it.`,
    );
  }
  throw new OutgoingError(
    "refused-address",
    `${host} is inside a private network, and requests go there only when an administrator allows it: with OUTGOING_ALLOW, in the server's settings.`,
  );
}

function targetOf(address: string): Target {
  return { address, family: isIP(address) === 6 ? 6 : 4 };
}

function checkShape(url: URL): void {
  if (url.protocol !== "https:" && url.protocol !== "http:") {
    throw new OutgoingError("bad-address", "Only http and https addresses can be asked.");
  }
  if (url.username !== "" || url.password !== "") {
    throw new OutgoingError("bad-address", "An address must not carry a name or a password.");
  }
}

async function resolveHost(host: string, resolve: Resolve): Promise<readonly string[]> {
  try {
    const addresses = await resolve(host);
    if (addresses.length > 0) return addresses;
  } catch (cause) {
    throw unknownHost(host, cause);
  }
  throw unknownHost(host);
}

function unknownHost(host: string, cause?: unknown): OutgoingError {
  return new OutgoingError(
    "unknown-host",
    `No machine is known by the name ${host}. Check the address, or the name server of this machine.`,
    cause,
  );
}
