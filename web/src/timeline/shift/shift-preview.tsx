import { Stack, Table, Text } from "@mantine/core";
import type { ZoneClock } from "../zone-clock.ts";
import type { Plan } from "./plan-shift.ts";

const shownAtMost = 5;

/** The first entries as they are and as they would be, and what else is to be known before. */
export function ShiftPreview({ plan, clock }: { readonly plan: Plan; readonly clock: ZoneClock }) {
  const { moves, milestones, doubtful, left } = plan;
  if (moves.length === 0) {
    return (
      <Text size="sm" c="dimmed" component="output">
        {left > 0 ? leftWords(left) : "Nothing would move."}
      </Text>
    );
  }
  const day = (at: string) => clock.day(at);
  const notes = [
    moves.length > shownAtMost ? `And ${(moves.length - shownAtMost).toLocaleString()} more.` : "",
    milestones > 0
      ? milestones === 1
        ? "1 milestone moves along."
        : `${String(milestones)} milestones move along.`
      : "",
    doubtful > 0 ? doubtWords(doubtful) : "",
    left > 0 ? leftWords(left) : "",
  ].filter(Boolean);
  return (
    <Stack gap="xs">
      <Table.ScrollContainer minWidth={320}>
        <Table verticalSpacing={4} aria-label="What would move">
          <Table.Thead>
            <Table.Tr>
              <Table.Th>Now</Table.Th>
              <Table.Th>Then</Table.Th>
              <Table.Th>What happened</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {moves.slice(0, shownAtMost).map(({ entry, to }) => (
              <Table.Tr key={entry.id}>
                <Table.Td>{clock.time(entry.happenedAt)}</Table.Td>
                <Table.Td>
                  {clock.time(to.happenedAt)}
                  {day(to.happenedAt) !== day(entry.happenedAt) && ` on ${day(to.happenedAt)}`}
                </Table.Td>
                <Table.Td>
                  <Text size="sm" lineClamp={1}>
                    {entry.text}
                  </Text>
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      {notes.length > 0 && (
        <Text size="sm" c="dimmed" component="output">
          {notes.join(" ")}
        </Text>
      )}
    </Stack>
  );
}

function doubtWords(count: number): string {
  return `${count === 1 ? "1 time falls" : `${String(count)} times fall`} into the hour that a clock changed: of two possible ones the first is taken.`;
}

function leftWords(count: number): string {
  return `${count === 1 ? "1 entry stays: it" : `${String(count)} entries stay: they`} would end before beginning, or leave the years of a timeline.`;
}
