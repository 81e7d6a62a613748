import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

const entry = fileURLToPath(new URL("../../server/src/operate.ts", import.meta.url));

/**
 * Hands a command to the server's own code, as a process of its own: it works on the server's database and settings, which the
 * command line does not know. Sets the exit code.
 */
export async function operateServer(...args: readonly string[]): Promise<void> {
  if (!existsSync(entry)) {
    process.stderr.write("This command works on the machine and in the folder of the server.\n");
    process.exitCode = 1;
    return;
  }
  const child = spawn(process.execPath, [entry, ...args], { stdio: "inherit" });
  const [code] = (await once(child, "exit")) as [number | null];
  process.exitCode = code ?? 1;
}
