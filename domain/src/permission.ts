import { z } from "zod";

/**
 * The one table of access. The server asks `decide` before it runs a route; the web asks it to know what to offer.
 *
 * A caller has a role in the organisation and, per retrospective, a relation to it. A token narrows its holder
 * by scope and never widens.
 */
export const roleSchema = z.enum(["administrator", "member", "reader"]);
export type Role = z.infer<typeof roleSchema>;

/** What an API token may do on behalf of its holder. */
export const scopeSchema = z.enum(["read", "write", "administer"]);
export type Scope = z.infer<typeof scopeSchema>;

export const accessModeSchema = z.enum(["involved", "open", "restricted"]);
export type AccessMode = z.infer<typeof accessModeSchema>;

/** How a caller stands to one retrospective. `lead`: facilitator, owner, commander or the one who created it. */
export type Relation = "none" | "participant" | "lead";

export type Caller = {
  readonly userId: string;
  readonly role: Role;
  /** Absent for a signed-in person; the granted scopes for a token. */
  readonly scopes?: readonly Scope[];
  /** When the session or token that speaks for the caller ends. */
  readonly expiresAt?: string;
};

export type RetrospectiveStanding = {
  readonly access: AccessMode;
  readonly relation: Relation;
};

/**
 * How a caller stands to an incident, by its retrospectives: it is as open as the most open of them, since what it tells is what
 * they are about. One without a retrospective is open. Whoever entered it takes part in it.
 */
export function standingOfIncident(
  isOwn: boolean,
  retrospectives: readonly RetrospectiveStanding[],
): RetrospectiveStanding {
  const takesPart = isOwn || retrospectives.some(({ relation }) => relation !== "none");
  const modes = new Set(retrospectives.map(({ access }) => access));
  return {
    access: mostOpen.find((mode) => modes.has(mode)) ?? "open",
    relation: takesPart ? "participant" : "none",
  };
}

const mostOpen: readonly AccessMode[] = ["open", "involved", "restricted"];

type Rule = {
  /** `person`: for someone who is signed in; no token, whatever its scopes. */
  readonly scope: Scope | "person";
  readonly roles: readonly Role[];
  /** For what belongs to one retrospective: the least relation needed, by its access mode. */
  readonly relation?: Readonly<Record<AccessMode, Relation>>;
};

const everyone = ["administrator", "member", "reader"] as const;
const writers = ["administrator", "member"] as const;

const seen = { open: "none", involved: "none", restricted: "participant" } as const;
const worked = { open: "none", involved: "participant", restricted: "participant" } as const;
const tookPart = {
  open: "participant",
  involved: "participant",
  restricted: "participant",
} as const;
const led = { open: "lead", involved: "lead", restricted: "lead" } as const;

export const permissions = {
  /** The caller's own account: name, time zone, preferences. */
  "self.read": { scope: "read", roles: everyone },
  "self.write": { scope: "administer", roles: everyone },
  /** Password, sessions and tokens: a token that leaked must not prolong itself. */
  "self.credentials": { scope: "person", roles: everyone },
  "organisation.read": { scope: "read", roles: everyone },
  "organisation.manage": { scope: "administer", roles: ["administrator"] },
  "people.read": { scope: "read", roles: everyone },
  "people.manage": { scope: "administer", roles: ["administrator"] },
  "guests.write": { scope: "write", roles: writers },
  "services.read": { scope: "read", roles: everyone },
  "services.write": { scope: "write", roles: writers },
  "incidents.read": { scope: "read", roles: everyone },
  "incidents.write": { scope: "write", roles: writers },
  /** One incident, with its numbers: `standingOfIncident` says how the caller stands to it. */
  "incident.read": { scope: "read", roles: everyone, relation: seen },
  "incident.write": { scope: "write", roles: writers, relation: seen },
  /** What integrations told of one incident: raw, chat among it. */
  "incident.evidence.read": { scope: "read", roles: writers, relation: worked },
  /** Addresses and secrets of the systems that send to us, and what they sent. */
  "integrations.manage": { scope: "administer", roles: ["administrator"] },
  /** What integrations told and what belongs to no incident yet: raw, chat among it. */
  "evidence.read": { scope: "read", roles: writers },
  "retrospectives.list": { scope: "read", roles: everyone },
  "retrospectives.create": { scope: "write", roles: writers },
  "language.check": { scope: "read", roles: everyone },
  /** That it exists: title, state, severity, dates. */
  "retrospective.see": { scope: "read", roles: everyone, relation: seen },
  /** The working document: timeline, prose, participants, accounts. */
  "retrospective.read": { scope: "read", roles: everyone, relation: worked },
  "retrospective.write": { scope: "write", roles: writers, relation: worked },
  /** The tray: chats and logs as they came, of which only a part belongs to the story. */
  "retrospective.evidence.read": { scope: "read", roles: writers, relation: worked },
  "retrospective.evidence.write": { scope: "write", roles: writers, relation: worked },
  /** States, participants, access, publishing. */
  "retrospective.manage": { scope: "write", roles: writers, relation: led },
  /** For good: by a person at a browser, since a token that leaked would find nothing to restore. */
  "retrospective.delete": { scope: "person", roles: writers, relation: led },
  /** To confirm the facts, or object: one's own word, for those who take part; a lead who settles is one of them. */
  "retrospective.facts.agree": { scope: "person", roles: everyone, relation: tookPart },
  "retrospective.actions.read": { scope: "read", roles: everyone, relation: seen },
  "retrospective.actions.write": { scope: "write", roles: writers, relation: worked },
  /** For the owner of an item, who need not have taken part; the handler checks that it is the owner. */
  "retrospective.actions.move": { scope: "write", roles: writers, relation: seen },
  /** Published editions. */
  "retrospective.published.read": { scope: "read", roles: everyone, relation: seen },
} as const satisfies Record<string, Rule>;

export type Permission = keyof typeof permissions;

/** `hidden`: the caller may not even learn that it exists (404). `refused`: it may, but not this (403). */
export type Decision = "allowed" | "refused" | "hidden";

const rank: Readonly<Record<Relation, number>> = { none: 0, participant: 1, lead: 2 };

/** Decides one permission for one caller; `standing` is needed for what belongs to a retrospective. */
export function decide(
  caller: Caller,
  permission: Permission,
  standing?: RetrospectiveStanding,
): Decision {
  const rule: Rule = permissions[permission];
  if (rule.relation) {
    if (!standing) return "hidden";
    if (rank[standing.relation] < rank[seen[standing.access]]) return "hidden";
    if (rank[standing.relation] < rank[rule.relation[standing.access]]) return "refused";
  }
  if (!rule.roles.includes(caller.role)) return "refused";
  if (caller.scopes && (rule.scope === "person" || !caller.scopes.includes(rule.scope))) {
    return "refused";
  }
  return "allowed";
}

export function may(
  caller: Caller,
  permission: Permission,
  standing?: RetrospectiveStanding,
): boolean {
  return decide(caller, permission, standing) === "allowed";
}
