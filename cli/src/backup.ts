import type { Command } from "commander";
import { operateServer } from "./operate-server.ts";

export function addBackup(program: Command): void {
  program
    .command("backup")
    .description("write everything into one file; the server may go on running")
    .argument("<file>", "the file to write, readable by its owner alone")
    .action((file: string) => operateServer("backup", file));
}
