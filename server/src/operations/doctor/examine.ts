import type { Config } from "../../config.ts";
import { examineDatabase } from "./examine-database.ts";
import { examineFolder } from "./examine-folder.ts";
import { examineMachine } from "./examine-machine.ts";
import { examineServing } from "./examine-serving.ts";
import type { Finding } from "./finding.ts";

/** Looks at everything that the product needs, and changes nothing. */
export async function examine(config: Config): Promise<Finding[]> {
  return [
    ...(await examineMachine()),
    ...(config.databaseUrl === undefined ? await examineFolder(config.dataFolder) : []),
    ...(await examineDatabase(config)),
    ...(await examineServing(config)),
  ];
}
