import { z } from "zod";
import { ProblemError } from "./problem-error.ts";

const cursorSchema = z.tuple([z.union([z.string().max(200), z.number()]), z.string().max(100)]);

/** Where the next page begins: the sort key and id of the last item. Opaque to callers. */
export function writeCursor(key: string | number, id: string): string {
  return Buffer.from(JSON.stringify([key, id])).toString("base64url");
}

/** @throws ProblemError `invalid-input` for a cursor that did not come from us. */
export function readCursor(cursor: string): { key: string | number; id: string } {
  try {
    const [key, id] = cursorSchema.parse(
      JSON.parse(Buffer.from(cursor, "base64url").toString("utf8")),
    );
    return { key, id };
  } catch (cause) {
    throw new ProblemError("invalid-input", "after: Pass back the `next` of the page before.", {
      cause,
    });
  }
}
