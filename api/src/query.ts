import { z } from "zod";

/** A query parameter that may be given several times; arrives as a list. */
export const severalOf = <Item extends z.ZodType>(item: Item) =>
  z
    .union([item, z.array(item).max(50)])
    .transform((value): z.output<Item>[] =>
      Array.isArray(value) ? value : [value as z.output<Item>],
    );
