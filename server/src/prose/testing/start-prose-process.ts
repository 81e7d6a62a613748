import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { onTestFinished } from "vitest";

const script = fileURLToPath(new URL("serve-prose.ts", import.meta.url));

export type ProseProcess = {
  readonly url: string;
  /** Resolves when it is gone. */
  readonly kill: () => Promise<void>;
};

/** A server of prose in a process of its own, gone when the test is at the latest. */
export async function startProseProcess(
  connectionString: string,
  settings: { readonly settleQuietMs?: number } = {},
): Promise<ProseProcess> {
  const child = spawn(
    process.execPath,
    [script, connectionString, ...Object.values(settings).map(String)],
    { stdio: ["ignore", "pipe", "inherit"] },
  );
  const closed = once(child, "close");
  const kill = async (): Promise<void> => {
    child.kill("SIGKILL");
    await closed;
  };
  onTestFinished(kill);
  const [port] = (await once(child.stdout as never, "data")) as [Buffer];
  return { url: `ws://127.0.0.1:${port.toString().trim()}/api/v1/prose`, kill };
}
