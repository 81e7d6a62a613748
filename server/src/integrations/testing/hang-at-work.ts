import { pino } from "pino";
import { connect } from "../../database/connect.ts";
import { workDelivery } from "../work-deliveries.ts";

/** Takes a delivery and stops in the middle of the work, to be killed there. */
const { db } = connect(process.argv[2] ?? "");
await workDelivery({
  db,
  log: pino({ level: "silent" }),
  now: () => new Date(),
  newId: () => {
    process.stdout.write("at work\n");
    // The whole process, as a machine that is cut off: its transaction stays open until it is killed.
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
    return "";
  },
});
