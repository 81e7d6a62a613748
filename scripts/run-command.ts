import { spawn, type SpawnOptions } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

/** The root of the repository. */
export const root = fileURLToPath(new URL("..", import.meta.url));

/** Runs a program of the project to its end and answers its exit code; it reads and writes this terminal unless told otherwise. */
export async function runCommand(
  program: string,
  args: readonly string[],
  options: SpawnOptions = {},
): Promise<number> {
  const child = spawn(program, args, { cwd: root, stdio: "inherit", ...options });
  const [code] = (await once(child, "close")) as [number | null];
  return code ?? 1;
}
