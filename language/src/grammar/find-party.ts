import { tag } from "../lexicon/tags.ts";
import {
  isHouse,
  isOutsideGroup,
  isSoftwareProvider,
  isSpokenOfAsMany,
  isWiredBoard,
} from "./house-words.ts";
import type { Party } from "./party.ts";
import type { Roster } from "./roster.ts";
import type { Token } from "./token.ts";

const plainPronouns: Readonly<Record<string, Party>> = {
  i: "self",
  me: "self",
  myself: "self",
  we: "we",
  us: "we",
  ourselves: "we",
  you: "you",
  yourself: "you",
  "y'all": "you",
  he: "person",
  she: "person",
  him: "person",
  himself: "person",
  herself: "person",
  they: "they",
  them: "they",
  themselves: "they",
  it: "system",
  someone: "person",
  whoever: "person",
  somebody: "person",
  anyone: "anyone",
  anybody: "anyone",
  everyone: "team",
  everybody: "team",
  nobody: "nobody",
  noone: "nobody",
  "no-one": "nobody",
};

/** Words before "operator", "manager", "admin" … that make it software: "the Prometheus operator". */
const softwareRoles = new Set(
  "operator operators manager managers lead leads editor editors driver drivers assistant reviewer writer writers member members captain pilot steward navigator coach principal deputy".split(
    " ",
  ),
);
/** Software more often than people, until a word before tells. */
const machineRoles = new Set(
  "driver drivers controller controllers supervisor supervisors planner planners builder builders coordinator coordinators conductor guard guards".split(
    " ",
  ),
);
const humanManagers = new Set(
  "project product test storage security store warehouse shop finance hr quality key customer success field centre center linux windows unix mail web infrastructure infra config configuration maintenance general lorry truck bus taxi van machinery plant factory control room signal tower engineering release account line team incident duty shift office change delivery program programme hiring general service acting senior junior our my the a an your his her on-call database network it support site branch plant data deploy night day computer machine system systems ops cloud platform staff lead railway rail train grid crane ferry signal telecom".split(
    " ",
  ),
);

export function findParty(
  tokens: readonly Token[],
  from: number,
  to: number,
  roster: Roster,
): Party {
  const head = tokens[to - 1];
  if (head === undefined) return "system";
  const length = to - from;
  const listed = roster.words.get(head.text);
  if (listed === tag.system) return "system";
  if (listed === tag.name && (head.shape !== "word" || roster.anyCase.has(head.text)))
    return "person";
  if (head.shape === "handle")
    return head.text === "@here" || head.text === "@channel" ? "team" : "person";
  if (head.shape === "code" || head.shape === "number") return "system";
  if (
    /^workers?$/.test(head.text) &&
    /^(?:maintenance|construction|office|factory|night|warehouse|field|line|cleaning|support)$/.test(
      tokens[to - 2]?.text ?? "",
    )
  )
    return "person";
  if (/^providers?$/.test(head.text))
    return isSoftwareProvider(to - 2 < from ? "" : (tokens[to - 2]?.text ?? ""))
      ? "system"
      : "dept";
  // "the catering contractor": a house
  if (
    /^contractors?$/.test(head.text) &&
    /^(?:catering|cleaning|building|construction|electrical|security|facilities|logistics|transport|hosting|maintenance|network)$/.test(
      tokens[to - 2]?.text ?? "",
    )
  )
    return "dept";
  if (/^agents?$/.test(head.text))
    return /^(?:support|service|center|centre|customer|human|sales|helpdesk|desk|call)$/.test(
      tokens[to - 2]?.text ?? "",
    )
      ? "person"
      : "system";
  // "X forgot …", "engineer Y": a name that is not told
  if ((head.shape === "capital" || head.shape === "caps") && /^[a-z]$/.test(head.text)) {
    const acts = ((tokens[to]?.word.tags ?? 0) & (tag.past | tag.do)) !== 0;
    const ofRole =
      to - 2 >= from &&
      ((tokens[to - 2]?.word.tags ?? 0) & tag.role) !== 0 &&
      isHumanRole(tokens, from, to - 1);
    if (ofRole || (/^[xyz]$/.test(head.text) && length === 1 && acts && from === 0))
      return "person";
  }
  const { tags } = head.word;
  const before = to - 2 >= from ? tokens[to - 2] : undefined;
  if (before !== undefined && isHouse(head.text, before)) return "team";
  // "team Falcon", "squad 7"
  if (length === 2 && before !== undefined && /^(?:team|squad|tribe)$/.test(before.text))
    return "team";
  if (
    length > 1 &&
    ((supportDesks.has(head.text) &&
      ((before?.text === "'s" ? (tokens[to - 3]?.word.tags ?? 0) : (before?.word.tags ?? 0)) &
        tag.company) !==
        0) ||
      (/^(?:guys|people|lads)$/.test(head.text) && ((before?.word.tags ?? 0) & tag.dept) !== 0))
  )
    return "team";
  const pronoun =
    length === 1 && Object.hasOwn(plainPronouns, head.text) ? plainPronouns[head.text] : undefined;
  if (pronoun !== undefined && !(head.text === "it" && head.shape === "caps")) return pronoun;
  const first = tokens[from];
  const negated = first?.text === "no" || first?.text === "none" || first?.text === "neither";
  if (head.text === "one" && first?.text === "no") return "nobody";
  if ((tags & tag.role) !== 0 && isHumanRole(tokens, from, to)) {
    return negated
      ? "nobody"
      : first?.text === "any" || first?.text === "every"
        ? "anyone"
        : "person";
  }
  if (isNamed(tokens, from, to, roster) || isTitled(tokens, from, to)) return "person";
  // a board may be of people or of wires: what only people do tells
  if (head.text === "board" && isWiredBoard(before?.text)) return "system";
  if (head.text === "board" || head.text === "division") return negated ? "nobody" : "company";
  if (length === 1 && isSpokenOfAsMany(head, tokens[to])) return "team";
  if ((tags & tag.team) !== 0)
    return negated ? "nobody" : isOutsideGroup(tokens, from, to) ? "outsider" : "team";
  if ((tags & tag.outsider) !== 0) return "outsider";
  if (
    clearDepartments.has(head.text) &&
    length <= 3 &&
    isDepartment(tokens, from, to) &&
    (head.text !== "it" || head.shape === "caps")
  )
    return "team";
  // "is not supported by any platform"
  if ((tags & tag.dept) !== 0 && /^(?:any|all|every)$/.test(first?.text ?? "")) return "system";
  if (length <= 4 && (tags & tag.dept) !== 0 && (head.text !== "it" || head.shape === "caps"))
    return isDepartment(tokens, from, to) ? "dept" : "system";
  if (
    length === 1 &&
    (tags & tag.company) !== 0 &&
    (head.shape !== "word" || !commonCompanies.has(head.text))
  )
    return "company";
  // "TSB did not tell its customers": no acronym of the trade
  if (
    length === 1 &&
    head.shape === "caps" &&
    head.word.lemma === "" &&
    (tags & ~tag.noun) === 0 &&
    /^[a-z]{2,5}$/.test(head.text) &&
    !acronyms.has(head.text)
  )
    return "company";
  if (
    length === 1 &&
    head.shape === "capital" &&
    (tags & tag.noun) !== 0 &&
    head.word.lemma === "" &&
    /^[a-z]{3,}$/.test(head.text)
  )
    return "company";
  return "system";
}

/** What stands for things and not for a house. */
const acronyms = new Set(
  "api cpu ram dns bgp ci cd cdn dhcp nfs smb ldap sso vpn ntp tls ssl ssh waf nat tcp udp ip http https rpc grpc sql db orm jvm gc etl mq sqs sns ec rds iam ebs efs elb alb nlb vpc vm vms os ui ux cli sdk ide hpa vpa pdb pvc pv pod crd cni csi etcd kms hsm ha dr ap acl mtu arp icmp ospf vlan lan wan san nas raid ssd hdd nic psu ups pdu bmc ipmi bios uefi efi mdm crm erp cms cdc dag dlq slo sla sli mttr oom oome lb fw ids ips siem edr soar pki ca crl ocsp jwt oauth saml mfa otp csrf cors xss json xml yaml csv pdf html css js ts php cms utc gmt rca eta poc mvp pr prs mr qps rps ttl lru io".split(
    " ",
  ),
);

/** Departments of a company: "AWS support". */
const supportDesks = new Set("support sales helpdesk operations".split(" "));

/** Companies whose names are words: they need their capital. */
const commonCompanies = new Set(
  "sun apple meta oracle elastic knight slack visa cogent alchemy lumen intercom workday confluent zoom dell valve uber amazon twitter square".split(
    " ",
  ),
);

/** Departments whose names no system bears. */
export const clearDepartments = new Set(
  "ops devops qa marketing sales hr legal finance it engineering operations procurement compliance treasury purchasing facilities logistics infosec sre noc soc netops accounting secops sysops qe".split(
    " ",
  ),
);

/** "support", "the platform", "customer support" are departments; "nginx support", "payment data" are things. */
function isDepartment(tokens: readonly Token[], from: number, to: number): boolean {
  for (let index = from; index < to - 1; index += 1) {
    const { text, word } = tokens[index] ?? { text: "", word: { tags: 0 } };
    if (
      (word.tags & (tag.det | tag.dept | tag.outsider | tag.adj)) === 0 &&
      !["our", "level", "tier", "'s"].includes(text)
    )
      return false;
  }
  return true;
}

function isHumanRole(tokens: readonly Token[], from: number, to: number): boolean {
  const head = tokens[to - 1];
  if (head === undefined || head.text === "hire" || head.text === "hires") {
    return tokens[to - 2]?.text === "new" || tokens[to - 2]?.text === "recent";
  }
  if (machineRoles.has(head.text)) {
    const qualifier = to - 2 >= from ? tokens[to - 2] : undefined;
    if (/^controllers?$/.test(head.text))
      return /^(?:duty|on-duty|air|train|night|signal|approach|shift)$/.test(qualifier?.text ?? "");
    return (
      qualifier !== undefined &&
      (humanManagers.has(qualifier.text) || (qualifier.word.tags & tag.adj) !== 0) &&
      !/^(?:our|my|the|a|an|your|his|her)$/.test(qualifier.text)
    );
  }
  if (
    head.text === "lead" ||
    head.text === "junior" ||
    head.text === "senior" ||
    head.text === "junior" ||
    head.text === "expert"
  ) {
    return to - from > 1;
  }
  if (head.text === "editor" || head.text === "editors")
    return /^(?:copy|news|chief|night|text|senior|junior)$/.test(tokens[to - 2]?.text ?? "");
  if (!softwareRoles.has(head.text)) return true;
  const before = to - 2 >= from ? tokens[to - 2] : undefined;
  if (before === undefined)
    return (
      !["driver", "drivers", "writer", "writers", "member", "members", "assistant"].includes(
        head.text,
      ) || to - from > 1
    );
  return (
    before.shape !== "code" &&
    (humanManagers.has(before.text) ||
      (before.word.tags & (tag.adj | tag.det | tag.poss)) !== 0 ||
      before.text === "'s")
  );
}

/** "Mrs Lindqvist", "Dr. Adeyemi": the title tells. */
function isTitled(tokens: readonly Token[], from: number, to: number): boolean {
  return (
    to - from > 1 &&
    /^(?:mr|mrs|ms|dr|prof|professor|sir|captain|sergeant)$/.test(tokens[from]?.text ?? "") &&
    tokens[from]?.shape !== "word" &&
    tokens[to - 1]?.shape === "capital"
  );
}

/** A given name (and a family name), capitalised, or alone and in lower case as chat has it. */
function isNamed(tokens: readonly Token[], from: number, to: number, roster: Roster): boolean {
  const head = tokens[to - 1];
  if (head === undefined) return false;
  const known = (token: Token): boolean =>
    ((token.word.tags & tag.name) !== 0 || roster.words.get(token.text) === tag.name) &&
    roster.words.get(token.text) !== tag.system;
  if (known(head) && head.shape === "capital") {
    return (head.word.tags & tag.system) === 0 && tokens[from]?.text !== "the";
  }
  if (to - from === 1) {
    return head.shape === "word" && known(head) && (head.word.tags & ~tag.name) === 0;
  }
  const before = tokens[to - 2];
  if (before === undefined || before.shape !== "capital" || !known(before)) return false;
  return (
    (head.shape === "capital" || head.shape === "caps") &&
    (before.word.tags & tag.system) === 0 &&
    (head.word.tags & (tag.system | tag.team)) === 0 &&
    tokens[from]?.text !== "the"
  );
}
