import { describe, expect, it } from "vitest";
import { isAllowedAddress, parseAllowedRanges } from "./address-rules.ts";

describe("an address outside", () => {
  it.each(["93.184.216.34", "1.1.1.1", "2606:4700:4700::1111", "::ffff:1.1.1.1"])(
    "%s may be asked",
    (address) => {
      expect(isAllowedAddress(address, [])).toBe(true);
    },
  );

  it.each([
    "127.0.0.1",
    "127.255.255.254",
    "0.0.0.0",
    "10.1.2.3",
    "172.16.0.1",
    "192.168.1.1",
    "100.64.0.1",
    "169.254.169.254",
    "192.0.0.192",
    "192.0.2.1",
    "198.18.0.1",
    "224.0.0.1",
    "240.0.0.1",
    "255.255.255.255",
    "::",
    "::1",
    "::127.0.0.1",
    "::ffff:127.0.0.1",
    "::ffff:169.254.169.254",
    "::ffff:0:10.0.0.1",
    "64:ff9b::7f00:1",
    "64:ff9b:1::a00:1",
    "2002:7f00:1::",
    "2001:0:4136:e378:8000:63bf:3fff:fdd2",
    "2001:db8::1",
    "fe80::1",
    "fe80::1%eth0",
    "fec0::1",
    "fd00:ec2::254",
    "ff02::1",
    "not an address",
    "",
  ])("%j may not", (address) => {
    expect(isAllowedAddress(address, [])).toBe(false);
  });

  it("may be asked when its range is allowed, written as IPv4 in IPv6 too", () => {
    const allowed = parseAllowedRanges("10.0.0.0/8, 192.168.5.7 fd00::/8");
    for (const address of ["10.9.8.7", "::ffff:10.9.8.7", "192.168.5.7", "fd00::1"]) {
      expect(isAllowedAddress(address, allowed)).toBe(true);
    }
    for (const address of ["11.0.0.1", "192.168.5.8", "fe80::1"]) {
      expect(isAllowedAddress(address, allowed)).toBe(address === "11.0.0.1");
    }
  });

  it("that hands out credentials stays closed, whatever is allowed", () => {
    const all = parseAllowedRanges("0.0.0.0/0, ::/0");
    for (const address of [
      "169.254.169.254",
      "::ffff:169.254.169.254",
      "168.63.129.16",
      "::ffff:168.63.129.16",
      "100.100.100.200",
      "192.0.0.192",
      "fd00:ec2:0::254",
      "0.0.0.0",
      "fe80::1",
    ]) {
      expect(isAllowedAddress(address, all)).toBe(false);
    }
  });
});
