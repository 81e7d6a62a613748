import { tag } from "../lexicon/tags.ts";
import type { Token } from "./token.ts";

/** "The night shift", "head office", "second-line support", "the data centre operator". */
export function isHouse(head: string, before: Token): boolean {
  switch (head) {
    case "shift":
      return /^(?:night|day|early|late|morning|evening|weekend|previous|outgoing|next)$/.test(
        before.text,
      );
    case "office":
      return (
        before.shape === "capital" ||
        /^(?:head|home|branch|main|project|regional|local|back)$/.test(before.text)
      );
    case "support":
      return /^(?:vendor|customer|first-line|second-line|third-line|first-level|second-level|tier-1|tier-2|tier-3|their|premium)$/.test(
        before.text,
      );
    case "desk":
      return before.text === "help" || before.text === "service";
    case "room":
      return before.text === "control";
    case "care":
    case "success":
      return before.text === "customer";
    case "processor":
      return before.text === "payment" || before.text === "card";
    case "operator":
      return /^(?:centre|center|network|grid|hosting)$/.test(before.text);
    default:
      return false;
  }
}

const houseWords = new Set(
  "network storage database mobile web search identity growth research analytics project release quality ml core cloud desktop checkout content integration steering architecture".split(
    " ",
  ),
);

/** "Network are …", "Platform have not …": a singular with a plural verb is the people. */
export function isSpokenOfAsMany(head: Token, next: Token | undefined): boolean {
  return (
    ((head.word.tags & tag.dept) !== 0 || houseWords.has(head.text)) &&
    !head.text.endsWith("s") &&
    (head.text !== "it" || head.shape === "caps") &&
    head.text !== "data" &&
    /^(?:are|were|have|do)$/.test(next?.text ?? "")
  );
}

/** "The identity provider", "the Terraform provider": a program, and no house. */
export function isSoftwareProvider(before: string): boolean {
  return /^(?:identity|oauth2?|oidc|saml|sso|ldap|auth|authentication|authorization|terraform|data|context|credentials?|state|theme|storage|class|config|configuration|content|file|metrics?|logs?|logging|trace|tracing|resources?|feature|flag|session|token|secrets?|service|settings|schema|type|key|route|location|default|fallback)$/.test(
    before,
  );
}

/** "The circuit board". */
export function isWiredBoard(before: string | undefined): boolean {
  return /^(?:circuit|control|main|system|logic|breakout|power|switch|patch|message|job|kanban|score|key)$/.test(
    before ?? "",
  );
}

/** What is managed by programs or as a task: "memory management", "change management". */
const managed =
  /^(?:memory|key|access|change|state|session|device|power|traffic|identity|secrets?|asset|package|version|process|thread|resource|user|order|inventory|certificate|risk|incident|problem|release|configuration|config|patch|data|content|document|dependency|queue|connection|cache|capacity|cost|service|event|log|alert|fleet|cluster|network|database|storage|file|window|error|task|time|password|credential|permission|license|licence|feature|flag|project|stack|vulnerability|lifecycle|infrastructure|it|bug|crisis|knowledge|performance|stress|waste|quality|supply|customer|self|micro|battery|api|thermal|fan|disk|volume|job|artifact|vendor|energy|heat|room|message|request|node|host|server|image|container|pod|tenant|account|token|cookie|header|input|output|signal|sensor)$/;

export function isOutsideGroup(tokens: readonly Token[], from: number, to: number): boolean {
  // "the security group", "the auto-scaling group", "a resource group", "the consumer group"
  const head = tokens[to - 1];
  const before = tokens[to - 2];
  if (before === undefined || to - 2 < from)
    return (
      head?.text === "group" ||
      head?.text === "groups" ||
      head?.text === "unit" ||
      head?.text === "board" ||
      head?.text === "division"
    );
  if (head?.text === "management") return managed.test(before.text);
  if (
    head?.text === "group" ||
    head?.text === "groups" ||
    head?.text === "unit" ||
    head?.text === "board" ||
    head?.text === "office"
  ) {
    return (
      ((before.word.tags & tag.dept) === 0 && !houseWords.has(before.text)) ||
      before.text === "security"
    );
  }
  return false;
}
