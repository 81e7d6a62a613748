import type { Command } from "commander";
import { operateServer } from "./operate-server.ts";

export function addRestore(program: Command): void {
  program
    .command("restore")
    .description("fill an empty install from a backup; the server must not run")
    .argument("<file>", "a file that the command backup wrote")
    .action((file: string) => operateServer("restore", file));
}
