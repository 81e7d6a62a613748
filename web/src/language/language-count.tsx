import { getLanguage } from "@second-story/api/language.ts";
import { Anchor, Popover, Stack, Text, UnstyledButton } from "@mantine/core";
import { useAnswer } from "../app/use-answer.ts";
import { useMe } from "../app/use-me.ts";

const places = {
  prose: "in the prose",
  timeline: "on the timeline",
  actionItems: "in action items",
} as const;

/** How much wording stands open in a retrospective: a quiet count, of no one. Nothing when there is none. */
export function LanguageCount(props: { readonly retrospectiveId: string }) {
  const { retrospectiveId } = props;
  const { me } = useMe();
  const { data } = useAnswer(getLanguage, { params: { retrospectiveId } });
  if (!data || !me.preferences.languageChecker) return null;
  const counts = Object.entries(places).map(([place, words]) => ({
    words,
    count: data.open[place as keyof typeof places],
  }));
  const total = counts.reduce((sum, { count }) => sum + count, 0);
  if (total === 0) return null;
  return (
    <Popover position="bottom-start" shadow="md" radius="md">
      <Popover.Target>
        <UnstyledButton type="button">
          <Text component="span" size="sm" c="dimmed">
            {total === 1 ? "1 wording note" : `${String(total)} wording notes`}
          </Text>
        </UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown aria-label="Wording notes" maw="22rem">
        <Stack gap={4}>
          {counts
            .filter(({ count }) => count > 0)
            .map(({ words, count }) => (
              <Text key={words} size="sm">
                {String(count)} {words}
              </Text>
            ))}
          <Text size="xs" c="dimmed">
            Underlined where they stand. They are advice: rewrite, or say that it is fine. Not for
            you? Turn them off in{" "}
            <Anchor href="/settings/account" size="xs">
              your account
            </Anchor>
            .
          </Text>
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}
