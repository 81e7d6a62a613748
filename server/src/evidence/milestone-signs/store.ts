import type { Instant } from "@second-story/domain/instant.ts";
import {
  isBeginning,
  milestoneSigns,
  type MilestoneSign,
} from "@second-story/evidence/milestone-signs.ts";
import { mostTextRead } from "@second-story/evidence/told-as-done.ts";
import { sql, type RawBuilder, type SqlBool } from "kysely";
import type { Db } from "../../database/connect.ts";
import { isCited, isInTray } from "../tray/store.ts";

type Stretch = { readonly from: Instant | null; readonly to: Instant | null };
type Where = { readonly retrospectiveId: string; readonly incidentId: string };

const beginnings = milestoneSigns.filter(isBeginning);
const later = milestoneSigns.filter((sign) => !isBeginning(sign));
const firsts = later.filter(({ last }) => last !== true);
const lasts = later.filter(({ last }) => last === true);
const alerts = milestoneSigns.filter(({ name }) => name === "alert");

/** Whether somebody said of the message `m` that it does not tell of a milestone of the incident. */
const isDismissedFor = (incidentId: string, kind: RawBuilder<unknown>) =>
  sql<SqlBool>`exists (select from milestone_dismissals d
    where d.message_id = m.id and d.incident_id = ${incidentId} and d.kind = ${kind})`;

/** Messages of the tray that the story does not tell yet and that nobody called chatter. */
function selectUntold(db: Db, { retrospectiveId }: Where, { from, to }: Stretch) {
  return db
    .selectFrom("evidence_messages as m")
    .innerJoin("imports as i", "i.id", "m.import_id")
    .select(["m.id", "m.happened_at", "m.kind", "m.author_label", "m.channel", "m.flags"])
    .select(["i.label", "i.format", sql<string>`left(m.text, ${mostTextRead})`.as("text")])
    .where("m.retrospective_id", "=", retrospectiveId)
    .where(isInTray)
    .where(sql<SqlBool>`not ${isCited}`)
    .where(sql<SqlBool>`m.ruling is distinct from 'chatter'`)
    .$if(from !== null, (q) => q.where("m.happened_at", ">=", from))
    .$if(to !== null, (q) => q.where("m.happened_at", "<=", to));
}
export type Untold = Awaited<ReturnType<ReturnType<typeof selectUntold>["execute"]>>[number];

/** Of the messages that bear one of the signs, the first of each sign, or the last: found one by one, without sorting all. */
function selectEach(
  db: Db,
  where: Where,
  stretch: Stretch,
  signs: readonly MilestoneSign[],
  order: "asc" | "desc" = "asc",
): Promise<Untold[]> {
  const names = signs.map(({ name }) => name);
  const kinds = signs.map(({ milestone }) => milestone);
  return db
    .selectFrom(
      sql<{ name: string; kind: string }>`unnest(${names}::text[], ${kinds}::text[])`.as<"n">(
        sql`n(name, kind)`,
      ),
    )
    .innerJoinLateral(
      () =>
        selectUntold(db, where, stretch)
          .where(sql<SqlBool>`m.signs <> '{}'`)
          .where(sql<SqlBool>`m.signs @> array[n.name]`)
          .where(sql<SqlBool>`not ${isDismissedFor(where.incidentId, sql`n.kind`)}`)
          .orderBy("m.happened_at", order)
          .orderBy("m.id", order)
          .limit(1)
          .as("found"),
      (join) => join.onTrue(),
    )
    .selectAll("found")
    .execute();
}

/** What tells of a beginning: of each sign the first. */
export async function listBeginnings(db: Db, where: Where, stretch: Stretch): Promise<Untold[]> {
  return selectEach(db, where, stretch, beginnings);
}

/** What tells of the response: of each sign the message that counts, and the first message that a person wrote. */
export async function listResponses(db: Db, where: Where, stretch: Stretch): Promise<Untold[]> {
  const spoken = await selectUntold(db, where, stretch)
    .$if(stretch.from !== null, (q) => q.where("m.happened_at", ">", stretch.from))
    .where("m.kind", "=", "communication")
    .where("m.channel", "is not", null)
    .where("m.chatter", "is", null)
    .where(sql<SqlBool>`not 'bot' = any(m.flags)`)
    .where(sql<SqlBool>`not ${isDismissedFor(where.incidentId, sql`'acknowledged'`)}`)
    .orderBy("m.happened_at")
    .orderBy("m.id")
    .limit(1)
    .execute();
  const first = await selectEach(db, where, stretch, firsts);
  const last = await selectEach(db, where, stretch, lasts, "desc");
  // What fires again was not resolved: the first alert after each resolution tells.
  const again = await Promise.all(
    last.map((resolved) =>
      selectEach(db, where, { ...stretch, from: resolved.happened_at }, alerts),
    ),
  );
  const found = [...spoken, ...first, ...last, ...again.flat()];
  return [...new Map(found.map((message) => [message.id, message])).values()];
}

const hoursBefore = 6;
const hoursAfter = 24;

/**
 * The stretch in which evidence is taken for that of the incident: around its milestones, but for the cause, which can lie months
 * back; while it has none, around its entries, of which those that name no incident are the only one's. While there is
 * neither, it is open for the only incident, and undefined for one of several: nothing tells their messages apart.
 */
export async function findStretch(
  db: Db,
  { retrospectiveId, incidentId, isOnly }: Where & { readonly isOnly: boolean },
): Promise<Stretch | undefined> {
  const { rows } = await sql<Stretch>`
    with marks as (
      select happened_at from milestones where incident_id = ${incidentId} and kind <> 'introduced'
    ), told as (
      select happened_at from marks
      union all
      select e.happened_at from timeline_entries e
      where e.retrospective_id = ${retrospectiveId} and e.deleted_at is null and not exists (select from marks)
        and (e.incident_id = ${incidentId} or (${isOnly} and e.incident_id is null))
    )
    select min(happened_at) - make_interval(hours => ${hoursBefore}) as "from",
      max(happened_at) + make_interval(hours => ${hoursAfter}) as "to"
    from told`.execute(db);
  const stretch = rows[0] ?? { from: null, to: null };
  return stretch.from === null && !isOnly ? undefined : stretch;
}

/** A message as it stands in the tray or the story, with the entry that cites it. */
export async function findNamed(
  db: Db,
  retrospectiveId: string,
  messageId: string,
): Promise<{ readonly entryId: string | null } | undefined> {
  return db
    .selectFrom("evidence_messages as m")
    .innerJoin("imports as i", "i.id", "m.import_id")
    .select(
      sql<
        string | null
      >`(select e.id from timeline_entry_citations c join timeline_entries e on e.id = c.entry_id
        where c.message_id = m.id and e.deleted_at is null order by e.happened_at, e.id limit 1)`.as(
        "entryId",
      ),
    )
    .where("m.retrospective_id", "=", retrospectiveId)
    .where("m.id", "=", messageId)
    .where(isInTray)
    .executeTakeFirst();
}
