import ipaddr from "ipaddr.js";

/** Ranges that may be reached although they are not public, as parsed from `OUTGOING_ALLOW`. */
export type AllowedRanges = readonly (readonly [ipaddr.IPv4 | ipaddr.IPv6, number])[];

/** "10.0.0.0/8, 192.168.5.7". @throws Error for what is no address or range. */
export function parseAllowedRanges(text: string): AllowedRanges {
  const parts = text.split(/[\s,]+/u).filter((part) => part !== "");
  return parts.map((part) => {
    const single = part.includes(":") ? 128 : 32;
    return ipaddr.parseCIDR(part.includes("/") ? part : `${part}/${String(single)}`);
  });
}

// Where clouds keep credentials for whoever asks from inside, and what is no single machine: no setting opens these.
const neverAllowed = new Set(["linkLocal", "unspecified", "broadcast", "multicast"]);
// The same at addresses that are public, shared or unique local to look at: Azure, Alibaba, Oracle, AWS.
const credentialsAt = new Set(["168.63.129.16", "100.100.100.200", "192.0.0.192", "fd00:ec2::254"]);
const globalUnicast = ipaddr.parseCIDR("2000::/3");
// Documentation, and IPv4 addresses in IPv6 clothes that a gateway would undress.
const notGlobal = ["2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20"].map((range) =>
  ipaddr.parseCIDR(range),
);

/** Whether no setting lets a request go to this address. */
export function isNeverAllowed(text: string): boolean {
  // A zone such as fe80::1%eth0 is local to this machine by its nature.
  if (text.includes("%") || !ipaddr.isValid(text)) return true;
  const address = ipaddr.process(text);
  return neverAllowed.has(address.range()) || credentialsAt.has(address.toString());
}

/** Whether a request may go to this address: a public one, or one in a range that the configuration allows. */
export function isAllowedAddress(text: string, allowed: AllowedRanges): boolean {
  if (isNeverAllowed(text)) return false;
  const address = ipaddr.process(text);
  if (isPublic(address)) return true;
  return allowed.some((range) => range[0].kind() === address.kind() && address.match([...range]));
}

function isPublic(address: ipaddr.IPv4 | ipaddr.IPv6): boolean {
  if (address.kind() === "ipv4") return address.range() === "unicast";
  return address.match(globalUnicast) && !notGlobal.some((range) => address.match(range));
}
