import { kinds, type Kind } from "../language/src/finding.ts";
import { getExamples } from "../language/src/examples/examples.ts";
import type { Example } from "../language/src/examples/rule-examples.ts";
import { rewriteExample } from "../language/src/examples/rewrite-example.ts";
import type { Rule } from "../language/src/rule.ts";
import { rules } from "../language/src/rules/rules.ts";
import { writeGenerated } from "./write-generated.ts";

/** What a kind is about, in a sentence for writers. */
const introductions: Readonly<Record<Kind, string>> = {
  "person-blame":
    "A person is told as the one who failed, left something out or believed something wrong. Neutral acts, credit, and things that are named like people are left alone.",
  "team-blame":
    "A team, department, vendor or company is told as the culprit, one's own included. That a provider had an outage is a fact and is left alone.",
  counterfactual:
    "The sentence tells of what people should, could or would have done. What systems should have done, plans, and plain negation are left alone.",
  hindsight: "What is evident now is told as if it had been evident then.",
  "human-error":
    "Error, mistake, carelessness or a process that was not followed is given as a cause. Sentences about the notion of human error are left alone.",
  "single-root-cause":
    "One cause is told as the cause. Unknown, hedged and plural causes are left alone.",
  "who-question":
    "A question or demand looks for a culprit. Questions about roles and help are left alone.",
  punitive: "Threat, discipline, loss of rights, naming and shaming, or retraining as a penalty.",
  "vague-action":
    "An action or lesson without an outcome that can be checked. A concrete thing, limit or document is enough, however short.",
  "training-action":
    "Training, reminding or briefing people is the action. Documents, runbooks and machine learning are left alone.",
  "personal-pronoun":
    "In a message to stakeholders: people in the account of causes. What is being done about it may well be told with “we”.",
  "internal-detail": "In a message to stakeholders: host names, ticket keys and people's names.",
  downplaying: "In a message to stakeholders: words that make the impact small without a number.",
  distancing: "The sentence says that it could not happen here.",
};

function describeExample({ text, context, people, products }: Example): string {
  const known = [
    ...(context === "retrospective" ? [] : [context]),
    ...(people === undefined ? [] : [`people: ${people.join(", ")}`]),
    ...(products === undefined ? [] : [`products: ${products.join(", ")}`]),
  ];
  return `- ${text}${known.length === 0 ? "" : ` _(${known.join("; ")})_`}`;
}

function describeRule(rule: Rule): string {
  const example = rewriteExample(rule);
  const rewrite =
    example === undefined ? undefined : `“${example.text}” becomes “${example.rewrite}”`;
  const { marks, passes } = getExamples(rule);
  return [
    `### ${rule.id}`,
    rule.why,
    ...(rule.contexts === undefined ? [] : [`Only in: ${rule.contexts.join(", ")}.`]),
    `Marks:\n\n${marks.map(describeExample).join("\n")}`,
    `Leaves alone:\n\n${passes.map(describeExample).join("\n")}`,
    `How to write it instead: ${rewrite === undefined ? "" : `${rewrite}. Or ask: `}“${rule.question}”`,
    `Source: ${rule.source}.`,
  ].join("\n\n");
}

const page = `# The rules of the language checker

Generated from the rules by \`npm run generate\`; the examples are the rules' tests.

The checker gives advice. It changes nothing without a click, and nobody is counted or scored. A sentence can be marked
as fine, and stays unmarked for everyone. Code, block quotes, links and quotations are passed over.

${kinds
  .map((kind) => {
    const own = rules.filter((rule) => rule.kind === kind);
    return [`## ${kind}`, introductions[kind], ...own.map(describeRule)].join("\n\n");
  })
  .join("\n\n")}
`;

await writeGenerated({ "docs/use/language-rules.md": page });
