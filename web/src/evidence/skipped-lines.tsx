import type { Report } from "@second-story/evidence/report.ts";
import { Table, Text } from "@mantine/core";
import classes from "./column-choices.module.css";

/** What the reader passed over, and why: nothing is left out in silence. */
export function SkippedLines(props: { readonly report: Report }) {
  const { skipped, skippedCount, kept } = props.report;
  if (skippedCount === 0) return null;
  return (
    <details className={classes["details"]} open={kept === 0 || undefined}>
      <summary>{skippedCount.toLocaleString()} passed over</summary>
      <Table.ScrollContainer minWidth={480} mah="30vh">
        <Table mt="xs">
          <Table.Tbody>
            {skipped.map(({ where, reason, excerpt }, index) => (
              // oxlint-disable-next-line react/no-array-index-key -- a finished list; the same line can stand twice
              <Table.Tr key={index}>
                <Table.Td c="dimmed">{where}</Table.Td>
                <Table.Td>{reason}</Table.Td>
                <Table.Td c="dimmed">{excerpt}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      {skippedCount > skipped.length && (
        <Text size="sm" c="dimmed">
          and {(skippedCount - skipped.length).toLocaleString()} more
        </Text>
      )}
    </details>
  );
}
