import type { EntryKind, SourceKind } from "@second-story/domain/timeline-entry.ts";
import {
  IconBandage,
  IconBell,
  IconBulb,
  IconDirections,
  IconEye,
  IconFlag,
  IconGitCommit,
  IconMessage,
  IconTool,
  type Icon,
} from "@tabler/icons-react";

export const kindIcons: Readonly<Record<EntryKind, Icon>> = {
  alert: IconBell,
  change: IconGitCommit,
  observation: IconEye,
  action: IconTool,
  decision: IconDirections,
  communication: IconMessage,
  hypothesis: IconBulb,
  mitigation: IconBandage,
  milestone: IconFlag,
};

export const kindWords: Readonly<Record<EntryKind, string>> = {
  alert: "Alert",
  change: "Change",
  observation: "Observation",
  action: "Action",
  decision: "Decision",
  communication: "Communication",
  hypothesis: "Hypothesis",
  mitigation: "Mitigation",
  milestone: "Milestone",
};

export const sourceWords: Readonly<Record<SourceKind, string>> = {
  chat: "Chat",
  log: "Log",
  alert: "Alert",
  release: "Release",
  monitoring: "Monitoring",
  memory: "Memory",
  document: "Document",
};
