import { getExamples } from "@second-story/language/examples/examples.ts";
import type { Example } from "@second-story/language/examples/rule-examples.ts";
import { rewriteExample } from "@second-story/language/examples/rewrite-example.ts";
import type { Rule } from "@second-story/language/rule.ts";
import { rules } from "@second-story/language/rules/rules.ts";
import { Anchor, Badge, List, Stack, Text, Title } from "@mantine/core";
import { useEffect } from "react";
import { Page } from "../ui/page.tsx";
import { PageHeader } from "../ui/page-header.tsx";

/** Every rule of the checker: why, by whom, what it marks and what it leaves alone. Findings link to their rule. */
export function LanguageRulesPage() {
  useEffect(() => {
    const { hash } = globalThis.location;
    if (hash !== "") document.querySelector(`#${CSS.escape(hash.slice(1))}`)?.scrollIntoView();
  }, []);
  return (
    <Page title="Rules of the language checker">
      <PageHeader title="Rules of the language checker" />
      <Text mb="xl" maw="44rem">
        People are never the cause; missing information, process, automation and design are. These
        rules mark wording that hides that, say why, and ask a better question. They are advice:
        what is fine can be left as it is.
      </Text>
      <Stack gap="2.5rem" maw="44rem">
        {rules.map((rule) => (
          <section key={rule.id} id={rule.id} aria-labelledby={`${rule.id}-title`}>
            <Title order={2} size="h4" id={`${rule.id}-title`} mb={4}>
              {titleOf(rule.id)}{" "}
              <Badge variant="light" color="gray" tt="none" fw={500}>
                {rule.kind}
              </Badge>
            </Title>
            <Text>{rule.why}</Text>
            <Text fs="italic" mt={4}>
              {rule.question}
            </Text>
            <Examples title="Marks" examples={getExamples(rule).marks} />
            <Examples title="Leaves alone" examples={getExamples(rule).passes} />
            <Instead rule={rule} />
            <Text size="sm" c="dimmed" mt="xs">
              {rule.source}
            </Text>
          </section>
        ))}
      </Stack>
      <Text mt="xl" size="sm">
        The checker can be switched off for yourself in{" "}
        <Anchor href="/settings/account" underline="always">
          your account
        </Anchor>
        .
      </Text>
    </Page>
  );
}

function titleOf(id: string): string {
  return id.charAt(0).toUpperCase() + id.slice(1).replaceAll("-", " ");
}

function Instead({ rule }: { readonly rule: Rule }) {
  const example = rewriteExample(rule);
  if (example === undefined) return null;
  return (
    <>
      <Text size="sm" fw={600} mt="sm">
        Instead
      </Text>
      <Text size="sm">
        “{example.text}” becomes “{example.rewrite}”
      </Text>
    </>
  );
}

function Examples(props: { readonly title: string; readonly examples: readonly Example[] }) {
  if (props.examples.length === 0) return null;
  return (
    <>
      <Text size="sm" fw={600} mt="sm">
        {props.title}
      </Text>
      <List size="sm">
        {props.examples.slice(0, 4).map(({ text }) => (
          <List.Item key={text}>{text}</List.Item>
        ))}
      </List>
    </>
  );
}
