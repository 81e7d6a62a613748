import { once } from "node:events";
import { connect, type Socket } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createDataFolder } from "../testing/create-data-folder.ts";
import { startProcess, type ServerProcess } from "../testing/start-process.ts";

describe("a connection that misbehaves", () => {
  let folder: Awaited<ReturnType<typeof createDataFolder>>;
  let server: ServerProcess;
  beforeAll(async () => {
    folder = await createDataFolder();
    server = await startProcess(folder.path);
  });
  afterAll(async () => {
    await server.end("SIGTERM");
    await folder.remove();
  });

  const open = async (head: string): Promise<Socket> => {
    const socket = connect(Number(new URL(server.address).port), "127.0.0.1");
    socket.on("error", () => undefined);
    await once(socket, "connect");
    socket.write(head);
    return socket;
  };
  const answerTo = async (head: string): Promise<string> => {
    const socket = await open(head);
    const chunks: Buffer[] = [];
    socket.on("data", (chunk: Buffer) => chunks.push(chunk));
    // a reset counts as closed
    await new Promise((resolve) => socket.on("close", resolve));
    return Buffer.concat(chunks).toString().split("\r\n")[0] ?? "";
  };
  const isServing = async (): Promise<boolean> =>
    (await fetch(`${server.address}/readyz`)).status === 200;

  it("and five hundred like it that never finish their headers keep nobody waiting", async () => {
    const sockets = await Promise.all(
      Array.from({ length: 500 }, async () => open("GET /readyz HTTP/1.1\r\nHost: a\r\nX-Slow: ")),
    );
    expect(await isServing()).toBe(true);
    for (const socket of sockets) socket.destroy();
  });

  it("and five hundred like it that never finish their bodies keep nobody waiting", async () => {
    const head =
      "POST /api/v1/sessions HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n{";
    const sockets = await Promise.all(Array.from({ length: 500 }, async () => open(head)));
    expect(await isServing()).toBe(true);
    for (const socket of sockets) socket.destroy();
    expect(await isServing()).toBe(true);
  });

  it.each([
    [
      "64 kB of headers",
      `GET / HTTP/1.1\r\nHost: a\r\nX-Long: ${"a".repeat(65_536)}\r\n\r\n`,
      "HTTP/1.1 431 Request Header Fields Too Large",
    ],
    [
      "two lengths of one body",
      "POST /api/v1/sessions HTTP/1.1\r\nHost: a\r\nContent-Length: 2\r\nContent-Length: 3\r\n\r\n{}",
      "HTTP/1.1 400 Bad Request",
    ],
    [
      "a length and chunks",
      "POST /api/v1/sessions HTTP/1.1\r\nHost: a\r\nContent-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
      "HTTP/1.1 400 Bad Request",
    ],
    ["no HTTP at all", "\x16\x03\x01\x02\x00\x01\x00\r\n\r\n", "HTTP/1.1 400 Bad Request"],
  ])("with %s is refused and closed", async (_, head, status) => {
    expect(await answerTo(head)).toBe(status);
    expect(await isServing()).toBe(true);
  });
});
