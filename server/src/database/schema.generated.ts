// The tables as Kysely sees them. Written by scripts/write-schema.ts from the migrations; do not edit.
import type { ColumnType, Generated, GeneratedAlways } from "kysely";

/** ISO text in UTC when read; a Date or ISO text when written. */
export type Timestamp = ColumnType<string, string | Date, string | Date>;
/** Parsed when read, so it is checked where it is read; JSON text when written, because a list would become an SQL array. */
export type Json = ColumnType<unknown, string, string>;

export interface AccountLinks {
  readonly id: string;
  readonly purpose: "invitation" | "password-reset";
  readonly token_hash: Buffer;
  readonly email: string | null;
  readonly role: "administrator" | "member" | "reader" | null;
  readonly user_id: string | null;
  readonly created_by: string | null;
  readonly created_at: ColumnType<string, string | Date | undefined, string | Date>;
  readonly expires_at: Timestamp;
  readonly used_at: Timestamp | null;
  readonly revoked_at: Timestamp | null;
}

export interface Accounts {
  readonly id: string;
  readonly user_id: string;
  readonly account_id: string;
  readonly provider_id: string;
  readonly password: string | null;
  readonly access_token: string | null;
  readonly refresh_token: string | null;
  readonly id_token: string | null;
  readonly access_token_expires_at: Timestamp | null;
  readonly refresh_token_expires_at: Timestamp | null;
  readonly scope: string | null;
  readonly created_at: ColumnType<string, string | Date | undefined, string | Date>;
  readonly updated_at: ColumnType<string, string | Date | undefined, string | Date>;
}

export interface ActionItems {
  readonly id: string;
  readonly number: GeneratedAlways<number>;
  readonly retrospective_id: string;
  readonly title: string;
  readonly detail: Generated<string>;
  readonly state: Generated<"proposed" | "agreed" | "in-progress" | "done" | "verified" | "dropped">;
  readonly dropped_because: string | null;
  readonly owner_id: string | null;
  readonly team_id: string | null;
  readonly team_answer: Generated<"proposed" | "accepted" | "declined">;
  readonly due_on: string | null;
  readonly due_late_because: string | null;
  readonly priority: "P0" | "P1" | "P2" | "P3" | null;
  readonly type: Generated<"prevent" | "detect" | "mitigate" | "process" | "other">;
  readonly horizon: "short" | "long" | null;
  readonly reason: Generated<string>;
  readonly expected_change: Generated<string>;
  readonly measure: Generated<string>;
  readonly measure_on: string | null;
  readonly effect: "worked" | "partly" | "not" | null;
  readonly effect_note: string | null;
  readonly created_by: string | null;
  readonly created_at: ColumnType<string, string | Date | undefined, string | Date>;
  readonly updated_at: ColumnType<string, string | Date | undefined, string | Date>;
  readonly done_at: Timestamp | null;
  readonly verified_at: Timestamp | null;
  readonly deleted_at: Timestamp | null;
  readonly version: Generated<number>;
  readonly search: GeneratedAlways<string | null>;
}

export interface ApiTokens {
  readonly id: string;
  readonly user_id: string;
  readonly name: string;
  readonly token_hash: Buffer;
  readonly scopes: string[];
  readonly expires_at: Timestamp;
  readonly last_used_at: Timestamp | null;
  readonly revoked_at: Timestamp | null;
  readonly created_at: ColumnType<string, string | Date | undefined, string | Date>;
}

export interface AuditEvents {
  readonly id: GeneratedAlways<number>;
  readonly happened_at: ColumnType<string, string | Date | undefined, string | Date>;
  readonly actor_id: string | null;
  readonly topic: string;
  readonly action: string;
  readonly subject_id: string | null;
  readonly retrospective_id: string | null;
  readonly detail: ColumnType<unknown, string | undefined, string>;
}

export interface AuthorMatches {
  readonly id: string;
  readonly retrospective_id: string;
  readonly label: string;
  readonly meaning: "participant" | "nobody" | "automatic";
  readonly participant_id: string | null;
  readonly said_by: string | null;
  readonly version: Generated<number>;
}

export interface CommunicationMarkEntries {
  readonly mark_id: string;
  readonly entry_id: string;
}

export interface CommunicationMarks {
  readonly id: string;
  readonly retrospective_id: string;
  readonly kind: "redundant-work" | "dropped-task" | "misunderstanding" | "missing-contact" | "waiting";
  readonly text: string;
  readonly starts_at: Timestamp;
  readonly ends_at: Timestamp | null;
  readonly factor_id: string | null;
  readonly action_item_id: string | null;
  readonly created_by: string | null;
  readonly created_at: ColumnType<string, string | Date | undefined, string | Date>;
  readonly deleted_at: Timestamp | null;
  readonly version: Generated<number>;
}

export interface Editions {
  readonly id: string;
  readonly retrospective_id: string;
  readonly number: number;
  readonly title: string;
  readonly content: Json;
  readonly plain_text: string;
  readonly published_by: string | null;
  readonly published_at: ColumnType<string, string | Date | undefined, string | Date>;
  readonly search: GeneratedAlways<string | null>;
}

export interface EvidenceMessages {
  readonly id: string;
  readonly retrospective_id: string;
  readonly import_id: string;
  readonly place: number;
  readonly record_key: string;
  readonly turn: Generated<number>;
  readonly happened_at: Timestamp;
  readonly happened_until: Timestamp | null;
  readonly precision: "exact" | "about" | "between";
  readonly time_as_written: string;
  readonly zone: string | null;
  readonly text: string;
  readonly original_text: string;
  readonly kind: "alert" | "change" | "observation" | "action" | "decision" | "communication" | "hypothesis" | "mitigation" | "milestone" | null;
  readonly external_id: string | null;
  readonly author_label: string | null;
  readonly channel: string | null;
  readonly thread_id: string | null;
  readonly link: string | null;
  readonly flags: Generated<string[]>;
  readonly reactions: Generated<string[]>;
  readonly chatter: string | null;
  readonly ruling: "matters" | "chatter" | null;
  readonly ruled_by: string | null;
  readonly signs: Generated<string[]>;
}

export interface FactorEvidence {
  readonly factor_id: string;
  readonly entry_id: string;
}

export interface Factors {
  readonly id: string;
  readonly retrospective_id: string;
  readonly statement: string;
  readonly category: "technology" | "process" | "tooling" | "monitoring" | "information" | "training" | "workload" | "communication" | "environment" | "external";
  readonly created_by: string | null;
  readonly created_at: ColumnType<string, string | Date | undefined, string | Date>;
  readonly deleted_at: Timestamp | null;
  readonly version: Generated<number>;
}

export interface FactsAgreements {
  readonly retrospective_id: string;
  readonly agreed_at: ColumnType<string, string | Date | undefined, string | Date>;
  readonly removed_elsewhere: Generated<number>;
}

export interface FactsConfirmations {
  readonly retrospective_id: string;
  readonly user_id: string;
  readonly confirmed_at: ColumnType<string, string | Date | undefined, string | Date>;
}

export interface Guests {
  readonly id: string;
  readonly name: string;
  readonly handle: string | null;
  readonly created_at: ColumnType<string, string | Date | undefined, string | Date>;
  readonly version: Generated<number>;
}

export interface Hypotheses {
  readonly entry_id: string;
  readonly state: Generated<"open" | "confirmed" | "ruled-out">;
  readonly settled_entry_id: string | null;
  readonly version: Generated<number>;
}

export interface HypothesisEvidence {
  readonly hypothesis_entry_id: string;
  readonly entry_id: string;
  readonly side: "for" | "against";
}

export interface Imports {
  readonly id: string;
  readonly retrospective_id: string;
  readonly format: string;
  readonly label: string;
  readonly report: ColumnType<unknown, string | undefined, string>;
  readonly created_by: string | null;
  readonly created_at: ColumnType<string, string | Date | undefined, string | Date>;
  readonly undone_at: Timestamp | null;
  readonly source_kind: Generated<"chat" | "log" | "alert" | "release" | "monitoring" | "memory" | "document">;
  readonly finished_at: ColumnType<string | null, string | Date | null | undefined, string | Date | null>;
}

export interface InboundDeliveries {
  readonly id: string;
  readonly source_id: string;
  readonly dedupe_key: string;
  readonly body: Buffer;
  readonly headers: ColumnType<unknown, string | undefined, string>;
  readonly received_at: Timestamp;
  readonly state: Generated<"received" | "done" | "failed" | "ignored">;
  readonly reason: string | null;
  readonly attempts: Generated<number>;
  readonly due_at: Timestamp;
}

export interface InboundEvidence {
  readonly id: string;
  readonly source_id: string;
  readonly delivery_id: string | null;
  readonly record_key: Buffer;
  readonly incident_id: string | null;
  readonly happened_at: Timestamp;
  readonly happened_until: Timestamp | null;
  readonly precision: "exact" | "about" | "between";
  readonly received_at: Timestamp;
  readonly time_as_written: string;
  readonly text: string;
  readonly original_text: string;
  readonly kind: "alert" | "change" | "observation" | "action" | "decision" | "communication" | "hypothesis" | "mitigation" | "milestone" | null;
  readonly format: string;
  readonly external_id: string | null;
  readonly matter: string | null;
  readonly says_resolved: boolean;
  readonly author_label: string | null;
  readonly channel: string | null;
  readonly link: string | null;
}

export interface InboundSecrets {
  readonly id: string;
  readonly source_id: string;
  readonly secret: string;
  readonly created_at: ColumnType<string, string | Date | undefined, string | Date>;
}

export interface InboundSourceServices {
  readonly source_id: string;
  readonly service_id: string;
}

export interface InboundSources {
  readonly id: string;
  readonly name: string;
  readonly kind: "slack-events" | "pagerduty" | "github" | "gitlab" | "alertmanager" | "grafana" | "opsgenie" | "statuspage" | "standard-webhooks" | "cloudevents" | "generic";
  readonly token_hash: Buffer;
  readonly rule: Generated<"open-incident" | "attach" | "keep">;
  readonly severity_id: string | null;
  readonly refused_at: Timestamp | null;
  readonly refused_because: string | null;
  readonly created_by: string | null;
  readonly created_at: ColumnType<string, string | Date | undefined, string | Date>;
  readonly archived_at: Timestamp | null;
  readonly version: Generated<number>;
}

export interface IncidentServices {
  readonly incident_id: string;
  readonly service_id: string;
}

export interface Incidents {
  readonly id: string;
  readonly number: GeneratedAlways<number>;
  readonly title: string;
  readonly summary: Generated<string>;
  readonly severity_id: string;
  readonly time_zone: Generated<string>;
  readonly discovered_by: "monitoring-alert" | "own-staff" | "support-or-customer" | "social-media" | "partner" | "by-chance" | null;
  readonly before_customers: boolean | null;
  readonly customers_impacted: number | null;
  readonly customers_impacted_precision: Generated<"exact" | "estimate" | "unknown">;
  readonly customers_share: string | null;
  readonly experienced: Generated<string[]>;
  readonly in_whose_words: Generated<string>;
  readonly stress: "calm" | "tense" | "exhausting" | null;
  readonly created_by: string | null;
  readonly created_at: ColumnType<string, string | Date | undefined, string | Date>;
  readonly updated_at: ColumnType<string, string | Date | undefined, string | Date>;
  readonly deleted_at: Timestamp | null;
  readonly version: Generated<number>;
  readonly search: GeneratedAlways<string | null>;
}

export interface LanguageDismissals {
  readonly id: string;
  readonly retrospective_id: string;
  readonly rule: string;
  readonly sentence: string;
  readonly note: string | null;
  readonly created_by: string | null;
  readonly created_at: ColumnType<string, string | Date | undefined, string | Date>;
}

export interface MilestoneChanges {
  readonly incident_id: string;
  readonly kind: string;
  readonly changed_at: ColumnType<string, string | Date | undefined, string | Date>;
}

export interface MilestoneDismissals {
  readonly incident_id: string;
  readonly kind: string;
  readonly entry_id: string | null;
  readonly dismissed_by: string | null;
  readonly dismissed_at: ColumnType<string, string | Date | undefined, string | Date>;
  readonly message_id: string | null;
}

export interface Milestones {
  readonly incident_id: string;
  readonly kind: "introduced" | "impact-started" | "detected" | "acknowledged" | "cause-identified" | "fix-identified" | "mitigated" | "resolved";
  readonly happened_at: Timestamp;
  readonly entry_id: string | null;
}

export interface MissingSignals {
  readonly id: string;
  readonly retrospective_id: string;
  readonly what: string;
  readonly service_id: string | null;
  readonly would_have_told: Generated<string>;
  readonly tells_at: Timestamp | null;
  readonly entry_id: string | null;
  readonly action_item_id: string | null;
  readonly created_by: string | null;
  readonly created_at: ColumnType<string, string | Date | undefined, string | Date>;
  readonly deleted_at: Timestamp | null;
  readonly version: Generated<number>;
}

export interface MonitoringCharts {
  readonly id: string;
  readonly retrospective_id: string;
  readonly title: string;
  readonly unit: Generated<string>;
  readonly service_id: string | null;
  readonly source_id: string | null;
  readonly source_name: string | null;
  readonly query: string | null;
  readonly step_seconds: number | null;
  readonly found: number | null;
  readonly window_from: Timestamp;
  readonly window_to: Timestamp;
  readonly data: Json;
  readonly taken_at: Timestamp;
  readonly created_by: string | null;
  readonly created_at: ColumnType<string, string | Date | undefined, string | Date>;
  readonly deleted_at: Timestamp | null;
  readonly version: Generated<number>;
  readonly outline: Json | null;
}

export interface MonitoringSources {
  readonly id: string;
  readonly name: string;
  readonly url: string;
  readonly tenant_header: string | null;
  readonly tenant_value: string | null;
  readonly credentials_kind: "none" | "bearer" | "basic";
  readonly sealed_credentials: string | null;
  readonly created_by: string | null;
  readonly created_at: ColumnType<string, string | Date | undefined, string | Date>;
  readonly version: Generated<number>;
}

export interface Objections {
  readonly id: string;
  readonly retrospective_id: string;
  readonly entry_id: string | null;
  readonly text: string;
  readonly raised_by: string | null;
  readonly raised_at: ColumnType<string, string | Date | undefined, string | Date>;
  readonly outcome: "corrected" | "kept" | "withdrawn" | null;
  readonly settled_because: string | null;
  readonly settled_by: string | null;
  readonly settled_at: Timestamp | null;
  readonly version: Generated<number>;
}

export interface Organisation {
  readonly only_row: Generated<boolean>;
  readonly name: string;
  readonly time_zone: Generated<string>;
  readonly opening: string | null;
  readonly created_at: ColumnType<string, string | Date | undefined, string | Date>;
  readonly version: Generated<number>;
  readonly keep_deliveries_days: Generated<number>;
}

export interface Participants {
  readonly id: string;
  readonly retrospective_id: string;
  readonly user_id: string | null;
  readonly guest_id: string | null;
  readonly roles: Generated<string[]>;
  readonly involvement: Generated<string[]>;
  readonly created_at: ColumnType<string, string | Date | undefined, string | Date>;
  readonly version: Generated<number>;
}

export interface Presences {
  readonly id: string;
  readonly retrospective_id: string;
  readonly participant_id: string | null;
  readonly label: string;
  readonly joined_at: Timestamp;
  readonly left_at: Timestamp | null;
  readonly created_by: string | null;
  readonly created_at: ColumnType<string, string | Date | undefined, string | Date>;
  readonly deleted_at: Timestamp | null;
  readonly version: Generated<number>;
}

export interface ProseClients {
  readonly document_id: string;
  readonly client_id: number;
  readonly user_id: string;
}

export interface ProseDocuments {
  readonly id: string;
  readonly retrospective_id: string;
  readonly section: "overview" | "narrative" | "technical-analysis" | "notes";
  readonly snapshot: Buffer | null;
  readonly plain_text: Generated<string>;
  readonly markdown: Generated<string>;
  readonly updated_at: ColumnType<string, string | Date | undefined, string | Date>;
  readonly search: GeneratedAlways<string | null>;
}

export interface ProseUpdates {
  readonly id: GeneratedAlways<number>;
  readonly document_id: string;
  readonly update: Buffer;
  readonly user_id: string | null;
  readonly created_at: ColumnType<string, string | Date | undefined, string | Date>;
}

export interface ProseVersions {
  readonly id: string;
  readonly document_id: string;
  readonly label: Generated<string>;
  readonly state: Buffer;
  readonly plain_text: string;
  readonly created_by: string | null;
  readonly created_at: ColumnType<string, string | Date | undefined, string | Date>;
}

export interface RetrospectiveIncidents {
  readonly retrospective_id: string;
  readonly incident_id: string;
}

export interface Retrospectives {
  readonly id: string;
  readonly kind: Generated<"incident" | "project">;
  readonly title: string;
  readonly state: Generated<"draft" | "scheduled" | "preparing" | "meeting" | "reviewing" | "published" | "closed" | "skipped">;
  readonly skipped_because: string | null;
  readonly access: Generated<"involved" | "open" | "restricted">;
  readonly depth: Generated<"full" | "light" | "none">;
  readonly depth_because: string | null;
  readonly scheduled_for: Timestamp | null;
  readonly starts_on: string | null;
  readonly ends_on: string | null;
  readonly time_zone: Generated<string>;
  readonly created_by: string | null;
  readonly created_at: ColumnType<string, string | Date | undefined, string | Date>;
  readonly updated_at: ColumnType<string, string | Date | undefined, string | Date>;
  readonly published_at: Timestamp | null;
  readonly closed_at: Timestamp | null;
  readonly version: Generated<number>;
  readonly search: GeneratedAlways<string | null>;
  readonly quiet_after_minutes: number | null;
}

export interface Secrets {
  readonly name: string;
  readonly value: string;
}

export interface Services {
  readonly id: string;
  readonly name: string;
  readonly description: Generated<string>;
  readonly team_id: string | null;
  readonly archived_at: Timestamp | null;
  readonly created_at: ColumnType<string, string | Date | undefined, string | Date>;
  readonly version: Generated<number>;
}

export interface Sessions {
  readonly id: string;
  readonly user_id: string;
  readonly token: string;
  readonly expires_at: Timestamp;
  readonly ip_address: string | null;
  readonly user_agent: string | null;
  readonly created_at: ColumnType<string, string | Date | undefined, string | Date>;
  readonly updated_at: ColumnType<string, string | Date | undefined, string | Date>;
}

export interface SetupLinks {
  readonly token_hash: Buffer;
  readonly created_at: ColumnType<string, string | Date | undefined, string | Date>;
}

export interface Severities {
  readonly id: string;
  readonly name: string;
  readonly description: Generated<string>;
  readonly rank: number;
  readonly version: Generated<number>;
}

export interface SignInAttempts {
  readonly key: Buffer;
  readonly attempts: number;
  readonly window_ends_at: Timestamp;
}

export interface TeamMembers {
  readonly team_id: string;
  readonly user_id: string;
}

export interface Teams {
  readonly id: string;
  readonly name: string;
  readonly archived_at: Timestamp | null;
  readonly created_at: ColumnType<string, string | Date | undefined, string | Date>;
  readonly version: Generated<number>;
}

export interface TimelineEntries {
  readonly id: string;
  readonly retrospective_id: string;
  readonly incident_id: string | null;
  readonly happened_at: Timestamp;
  readonly happened_until: Timestamp | null;
  readonly known_at: Timestamp | null;
  readonly precision: Generated<"exact" | "about" | "between">;
  readonly text: string;
  readonly kind: Generated<"alert" | "change" | "observation" | "action" | "decision" | "communication" | "hypothesis" | "mitigation" | "milestone">;
  readonly lasting: "temporary" | "permanent" | null;
  readonly acting_role: string | null;
  readonly source_kind: Generated<"chat" | "log" | "alert" | "release" | "monitoring" | "memory" | "document">;
  readonly source_label: Generated<string>;
  readonly source_link: string | null;
  readonly original_text: string | null;
  readonly time_as_written: string | null;
  readonly author_label: string | null;
  readonly external_key: string | null;
  readonly import_id: string | null;
  readonly created_by: string | null;
  readonly created_at: ColumnType<string, string | Date | undefined, string | Date>;
  readonly updated_at: ColumnType<string, string | Date | undefined, string | Date>;
  readonly edited_at: Timestamp | null;
  readonly deleted_at: Timestamp | null;
  readonly removed_by_undo: Generated<boolean>;
  readonly version: Generated<number>;
  readonly search: GeneratedAlways<string | null>;
  readonly added_at: ColumnType<string, string | Date | undefined, string | Date>;
  readonly corrected_at: Timestamp | null;
  readonly chatter: Generated<boolean>;
  readonly told_to: Generated<string[]>;
}

export interface TimelineEntryCitations {
  readonly entry_id: string;
  readonly message_id: string;
}

export interface TimelineEntryServices {
  readonly entry_id: string;
  readonly service_id: string;
}

export interface Users {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly email_verified: Generated<boolean>;
  readonly image: string | null;
  readonly role: Generated<"administrator" | "member" | "reader">;
  readonly handle: string | null;
  readonly time_zone: string | null;
  readonly preferences: ColumnType<unknown, string | undefined, string>;
  readonly disabled_at: Timestamp | null;
  readonly created_at: ColumnType<string, string | Date | undefined, string | Date>;
  readonly updated_at: ColumnType<string, string | Date | undefined, string | Date>;
  readonly version: Generated<number>;
}

export interface Verifications {
  readonly id: string;
  readonly identifier: string;
  readonly value: string;
  readonly expires_at: Timestamp;
  readonly created_at: ColumnType<string, string | Date | undefined, string | Date>;
  readonly updated_at: ColumnType<string, string | Date | undefined, string | Date>;
}

export interface Waivers {
  readonly id: string;
  readonly retrospective_id: string;
  readonly gate: string;
  readonly reason: string;
  readonly waived_by: string | null;
  readonly waived_at: ColumnType<string, string | Date | undefined, string | Date>;
}

export interface Database {
  readonly account_links: AccountLinks;
  readonly accounts: Accounts;
  readonly action_items: ActionItems;
  readonly api_tokens: ApiTokens;
  readonly audit_events: AuditEvents;
  readonly author_matches: AuthorMatches;
  readonly communication_mark_entries: CommunicationMarkEntries;
  readonly communication_marks: CommunicationMarks;
  readonly editions: Editions;
  readonly evidence_messages: EvidenceMessages;
  readonly factor_evidence: FactorEvidence;
  readonly factors: Factors;
  readonly facts_agreements: FactsAgreements;
  readonly facts_confirmations: FactsConfirmations;
  readonly guests: Guests;
  readonly hypotheses: Hypotheses;
  readonly hypothesis_evidence: HypothesisEvidence;
  readonly imports: Imports;
  readonly inbound_deliveries: InboundDeliveries;
  readonly inbound_evidence: InboundEvidence;
  readonly inbound_secrets: InboundSecrets;
  readonly inbound_source_services: InboundSourceServices;
  readonly inbound_sources: InboundSources;
  readonly incident_services: IncidentServices;
  readonly incidents: Incidents;
  readonly language_dismissals: LanguageDismissals;
  readonly milestone_changes: MilestoneChanges;
  readonly milestone_dismissals: MilestoneDismissals;
  readonly milestones: Milestones;
  readonly missing_signals: MissingSignals;
  readonly monitoring_charts: MonitoringCharts;
  readonly monitoring_sources: MonitoringSources;
  readonly objections: Objections;
  readonly organisation: Organisation;
  readonly participants: Participants;
  readonly presences: Presences;
  readonly prose_clients: ProseClients;
  readonly prose_documents: ProseDocuments;
  readonly prose_updates: ProseUpdates;
  readonly prose_versions: ProseVersions;
  readonly retrospective_incidents: RetrospectiveIncidents;
  readonly retrospectives: Retrospectives;
  readonly secrets: Secrets;
  readonly services: Services;
  readonly sessions: Sessions;
  readonly setup_links: SetupLinks;
  readonly severities: Severities;
  readonly sign_in_attempts: SignInAttempts;
  readonly team_members: TeamMembers;
  readonly teams: Teams;
  readonly timeline_entries: TimelineEntries;
  readonly timeline_entry_citations: TimelineEntryCitations;
  readonly timeline_entry_services: TimelineEntryServices;
  readonly users: Users;
  readonly verifications: Verifications;
  readonly waivers: Waivers;
}
