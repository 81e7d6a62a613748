import { z } from "zod";

/** Keyset paging: pass back `next` as `after` until it is null. Size 50 unless told, 200 at most. */
export const pageQuery = {
  after: z.string().max(500).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
};

export const pageOf = <Item extends z.ZodType>(item: Item) =>
  z.object({ items: z.array(item), next: z.string().nullable() });
