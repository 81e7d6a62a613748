import { chmod, mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describeSchema } from "../server/src/database/describe-schema.ts";
import { removeCluster, startCluster } from "../server/src/database/embedded/start-cluster.ts";
import { migrate } from "../server/src/database/migrate.ts";
import { printSchemaSql } from "../server/src/database/print-schema.ts";
import { printTableTypes } from "../server/src/database/print-table-types.ts";
import { writeGenerated } from "./write-generated.ts";

/** Runs the migrations on an empty database and writes down what came out: `--check` compares instead. */
const dataFolder = await mkdtemp(join(tmpdir(), "second-story-schema-"));
await chmod(dataFolder, 0o755);
const cluster = await startCluster({ dataFolder, settings: { fsync: "off" } });
try {
  const connectionString = cluster.connectionString("postgres");
  await migrate(connectionString);
  const schema = await describeSchema(connectionString);
  await writeGenerated({
    "database/schema.sql": printSchemaSql(schema),
    "server/src/database/schema.generated.ts": printTableTypes(schema),
  });
} finally {
  await cluster.stop();
  await removeCluster(dataFolder);
}
