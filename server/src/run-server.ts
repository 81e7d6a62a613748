import { readConfig } from "./config.ts";
import { createLog } from "./operations/create-log.ts";
import { StartError } from "./start-error.ts";
import { startServer } from "./start-server.ts";

try {
  const config = readConfig();
  const log = createLog(config.logLevel);
  const server = await startServer(config, log);
  process.stdout.write(`\nSecond Story is at ${config.baseUrl}\n\n`);
  if (server.setupLink !== undefined) {
    process.stdout.write(
      `Set it up by opening this link, which works once:\n${server.setupLink}\n\n`,
    );
  }
  let stopping = false;
  const stop = (): void => {
    if (stopping) return;
    stopping = true;
    server.close().then(
      () => process.exit(0),
      (error: unknown) => {
        log.error({ err: error }, "stopping failed");
        process.exit(1);
      },
    );
  };
  process.on("SIGTERM", stop);
  process.on("SIGINT", stop);
} catch (error) {
  if (!(error instanceof StartError)) throw error;
  process.stderr.write(`\n${error.message}\n\n`);
  process.exitCode = 1;
}
