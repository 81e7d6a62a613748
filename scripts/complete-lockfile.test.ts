import { describe, expect, test } from "vitest";
import { completeLockfile } from "./complete-lockfile.ts";

describe("completeLockfile", () => {
  test("adds the packages for other platforms that are missing", () => {
    const tool = {
      version: "1.2.3",
      dev: true,
      optionalDependencies: {
        "@tool/binding-linux-arm64-musl": "1.2.3",
        "@tool/win32-x64": "1.2.3",
      },
    };
    const { packages } = completeLockfile({ packages: { "": {}, "node_modules/tool": tool } });
    expect(packages).toEqual({
      "": {},
      "node_modules/@tool/binding-linux-arm64-musl": {
        version: "1.2.3",
        cpu: ["arm64"],
        libc: ["musl"],
        os: ["linux"],
        dev: true,
        optional: true,
      },
      "node_modules/@tool/win32-x64": {
        version: "1.2.3",
        cpu: ["x64"],
        os: ["win32"],
        dev: true,
        optional: true,
      },
      "node_modules/tool": tool,
    });
  });

  test("keeps what is there, beside the package that asks for it or above", () => {
    const optionalDependencies = { "@tool/darwin-x64": "1.0.0" };
    const lockfile = {
      packages: {
        "node_modules/@tool/darwin-x64": { version: "1.0.0" },
        "node_modules/a": { optionalDependencies },
        "node_modules/a/node_modules/b": { optionalDependencies },
      },
    };
    expect(completeLockfile(lockfile)).toEqual(lockfile);
  });
});
