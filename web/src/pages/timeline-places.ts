/** The pages of a timeline in their order, each below `/retrospectives/$retrospectiveId/timeline`. */
export const timelinePlaces: readonly {
  readonly to: string;
  readonly label: string;
  /** For those who may write: raw chats and logs are not for readers. */
  readonly forWriters?: true;
}[] = [
  { to: "/retrospectives/$retrospectiveId/timeline", label: "Story" },
  { to: "/retrospectives/$retrospectiveId/timeline/evidence", label: "Evidence", forWriters: true },
  { to: "/retrospectives/$retrospectiveId/timeline/communication", label: "Communication" },
  { to: "/retrospectives/$retrospectiveId/timeline/monitoring", label: "Monitoring" },
];
