import { Text } from "@mantine/core";
import { splitMarks } from "./split-marks.ts";

/** A few words of an edition, with what was searched for marked. */
export function Excerpt({ text }: { readonly text: string }) {
  return (
    <Text component="p" size="sm" lineClamp={3} maw="48rem" m={0}>
      {splitMarks(text).map((piece, index) =>
        piece.isFound ? (
          // oxlint-disable-next-line react/no-array-index-key -- pieces have no other identity
          <mark key={index}>{piece.text}</mark>
        ) : (
          piece.text
        ),
      )}
    </Text>
  );
}
