import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { createServer, type AddressInfo } from "node:net";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { editionPartSchema } from "../domain/src/edition.ts";
import { createDataFolder } from "../server/src/testing/create-data-folder.ts";
import { root } from "./run-command.ts";

export type Example = {
  readonly address: string;
  readonly retrospectiveId: string;
  /** For a browser: the administrator, signed in. */
  readonly cookies: { name: string; value: string; url: string }[];
  readonly stop: () => Promise<void>;
};

/** The product on an empty data folder and a free port, set up, with the example published. */
export async function startExample(): Promise<Example> {
  const folder = await createDataFolder();
  const port = await findFreePort();
  const address = `http://localhost:${String(port)}`;
  const child = spawn(process.execPath, [join(root, "server/src/main.ts")], {
    stdio: ["ignore", "pipe", "inherit"],
    env: {
      ...process.env,
      PORT: String(port),
      DATA_DIR: folder.path,
      DATABASE_URL: "",
      BASE_URL: "",
      LOG_LEVEL: "warn",
    },
  });
  const token = await readSetupToken(child);
  const post = (path: string, body: object, cookie = ""): Promise<Response> =>
    fetch(`${address}/api/v1${path}`, {
      method: "POST",
      headers: { "content-type": "application/json", cookie },
      body: JSON.stringify(body),
    });
  const setUp = await post("/setup", {
    token,
    organisation: { name: "Northwind Shop", timeZone: "Europe/Vienna" },
    administrator: {
      name: "Ada Moreau",
      email: "ada@example.org",
      password: "a phrase that is long enough",
    },
  });
  const cookie = setUp.headers.getSetCookie()[0]?.split(";")[0] ?? "";
  const [name = "", value = ""] = cookie.split("=");
  const made = await post("/example", {}, cookie);
  const { retrospectiveId } = (await made.json()) as { retrospectiveId: string };
  await post(
    `/retrospectives/${retrospectiveId}/editions`,
    { parts: editionPartSchema.options, version: 1 },
    cookie,
  );
  return {
    address,
    retrospectiveId,
    cookies: [{ name, value, url: address }],
    stop: async () => {
      const ended = once(child, "exit");
      child.kill("SIGTERM");
      await ended;
      await folder.remove();
    },
  };
}

async function readSetupToken(child: ChildProcess): Promise<string> {
  if (!child.stdout) throw new Error("the server's output is not read");
  const printed: string[] = [];
  for await (const line of createInterface({ input: child.stdout })) {
    printed.push(line);
    const token = /\/setup\/(\S+)$/u.exec(line)?.[1];
    if (token === undefined) continue;
    child.stdout.resume();
    return token;
  }
  throw new Error(`The server ended before it printed its set-up link:\n${printed.join("\n")}`);
}

async function findFreePort(): Promise<number> {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, "close");
  return port;
}
