import { once } from "node:events";
import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { describe, expect, test, vi } from "vitest";
import { closeGracefully } from "./close-gracefully.ts";

async function serve(listener: (...given: Parameters<RequestListener>) => Promise<void> | void) {
  const server = createServer((request, response) => void listener(request, response)).listen(
    0,
    "127.0.0.1",
  );
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return { server, address: `http://127.0.0.1:${port}` };
}

const log = { info: vi.fn<() => void>(), warn: vi.fn<() => void>() };

describe("closeGracefully", () => {
  test("answers what was asked before it closes the database", async () => {
    const asked = Promise.withResolvers<void>();
    const mayAnswer = Promise.withResolvers<void>();
    const order: string[] = [];
    const { server, address } = await serve(async (_, response) => {
      asked.resolve();
      await mayAnswer.promise;
      order.push("answered");
      response.end("done");
    });
    const reply = fetch(address).then((response) => response.text());
    await asked.promise;
    const closed = closeGracefully({
      server,
      endStreams: () => void order.push("streams"),
      closeResources: async () => void order.push("resources"),
      log,
    });
    await expect(fetch(address)).rejects.toThrow("fetch failed");
    mayAnswer.resolve();
    expect(await reply).toBe("done");
    await closed;
    expect(order).toEqual(["streams", "answered", "resources"]);
  });

  test("cuts a request that does not end", async () => {
    const asked = Promise.withResolvers<void>();
    const { server, address } = await serve(() => asked.resolve());
    const outcome = fetch(address).then(
      () => "answered",
      () => "cut",
    );
    await asked.promise;
    await closeGracefully({
      server,
      endStreams: () => undefined,
      closeResources: async () => undefined,
      log,
      patience: 1,
    });
    expect(await outcome).toBe("cut");
  });
});
