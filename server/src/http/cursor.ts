import { idSchema } from "@second-story/domain/id.ts";
import { momentSchema } from "@second-story/domain/timeline-entry-moment.ts";
import { z } from "zod";
import { ProblemError } from "./problem-error.ts";

/** PostgreSQL takes no U+0000, which JSON can name. */
const text = z.string().refine((value) => !value.includes("\0"));
const cursorSchema = z.tuple([z.union([text.max(200), z.number()]), text.max(100)]);
const timeSchema = z.object({ key: momentSchema, id: idSchema });

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
    throw foreignCursor(cause);
  }
}

/** As `readCursor`, where the sort key is a moment and the id a UUID. */
export function readTimeCursor(cursor: string): { time: string; id: string } {
  const position = timeSchema.safeParse(readCursor(cursor));
  if (!position.success) throw foreignCursor(position.error);
  const { key, id } = position.data;
  return { time: key, id };
}

export function foreignCursor(cause: unknown): ProblemError {
  return new ProblemError("invalid-input", "after: Pass back the `next` of the page before.", {
    cause,
  });
}
