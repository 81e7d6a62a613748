import { describe, expect, it } from "vitest";
import { fileNameOf } from "./download-link.tsx";

describe("the name of a downloaded file", () => {
  it("reads like the title", () => {
    expect(fileNameOf("Checkout errors, after the “pool” change!")).toBe(
      "checkout-errors-after-the-pool-change",
    );
    expect(fileNameOf("Störung im Café")).toBe("storung-im-cafe");
  });

  it("is never a path or empty", () => {
    expect(fileNameOf("../../etc/passwd")).toBe("etc-passwd");
    expect(fileNameOf("…")).toBe("retrospective");
  });
});
