import type { Command } from "commander";
import { operateServer } from "./operate-server.ts";

export function addDoctor(program: Command): void {
  program
    .command("doctor")
    .description("look for what is wrong with this install, and say how to mend it")
    .action(() => operateServer("doctor"));
}
