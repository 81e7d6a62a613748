import { z } from "zod";

/**
 * A moment as ISO 8601 with an offset, normalised to UTC ("2026-03-07T14:32:00.000Z").
 * The year is held between 1970 and 2999: an incident outside that range is a typing slip.
 */
export const instantSchema = z.iso
  .datetime({
    offset: true,
    error: "Give a date and time with its offset, such as 2026-03-07T14:32:00Z.",
  })
  .transform((text) => new Date(text))
  .refine((date) => date.getTime() >= 0 && date.getUTCFullYear() < 3000, {
    error: "The date must lie between 1970 and 2999.",
  })
  .transform((date) => date.toISOString());
export type Instant = string;

/** An instant as it leaves the server: already normalised. */
export const instantReplySchema = z.string();

/** A calendar day, "2026-03-07", held between the same years as an instant. */
export const daySchema = z.iso
  .date({ error: "Give a day such as 2026-03-07." })
  .refine((day) => day >= "1970" && day < "3000", {
    error: "The day must lie between 1970 and 2999.",
  });
export type Day = string;
