import type { ByteSource } from "../byte-source.ts";
import { decodeText } from "../decode-text.ts";
import { isObject } from "../json-fields.ts";
import { ArchiveError } from "../zip/archive-error.ts";
import { archiveLimits, openZip, type Archive, type ArchivedFile } from "../zip/open-zip.ts";
import { parseJson } from "../parse-json.ts";
import type { ReadOptions } from "../reading.ts";
import type { EvidenceRecord } from "../record.ts";
import type { ReportWriter } from "../report.ts";
import { createSeenTimestamps, type SeenTimestamps } from "./seen-timestamps.ts";
import { findWorkspace, type SlackWorkspace } from "./slack-permalink.ts";
import { createSlackDirectory, type SlackDirectory } from "./slack-directory.ts";
import { recordSlackMessage, type SlackChannel } from "./slack-message.ts";

const format = "slack-export";
const dayFile = /(?:^|\/)([^/]+)\/(\d{4}-\d\d-\d\d)\.json$/;
const listFile = /(?:^|\/)(channels|groups|dms|mpims|users|org_users)\.json$/;

/** Whether an archive is laid out as Slack exports a workspace. */
export function isSlackExport(archive: Archive): boolean {
  return (
    archive.files.some(({ name }) => dayFile.test(name)) ||
    archive.files.some(({ name }) => /(?:^|\/)channels\.json$/.test(name))
  );
}

/** Opens an archive; a broken one is said in the report and comes back undefined. */
export async function openReported(
  source: ByteSource,
  options: ReadOptions,
  report: ReportWriter,
): Promise<Archive | undefined> {
  try {
    return await openZip(source, archiveLimits, options.unpacker);
  } catch (error) {
    report.breakOff(error instanceof ArchiveError ? error.message : "The archive cannot be read.");
    return undefined;
  }
}

/** Reads the messages of a workspace export, one day of one channel at a time, so that memory does not grow with the archive. */
export async function* readSlackExport(
  archive: Archive,
  options: ReadOptions,
  report: ReportWriter,
): AsyncGenerator<readonly EvidenceRecord[]> {
  const directory = await readDirectory(archive, report);
  const workspace: SlackWorkspace = { domain: undefined };
  const look = (json: string) => {
    workspace.domain ??= findWorkspace(json, directory);
  };
  const days = archive.files
    .flatMap((file) => {
      const match = dayFile.exec(file.name);
      return match === null ? [] : [{ file, folder: match[1] ?? "", day: match[2] ?? "" }];
    })
    .toSorted((left, right) => compare(left.folder, right.folder) || compare(left.day, right.day));
  const total = days.reduce((sum, { file }) => sum + file.compressedSize, 0);
  let done = 0;
  let channel: SlackChannel | undefined;
  let folderNow: string | undefined;
  let seen = createSeenTimestamps();
  for (const { file, folder } of days) {
    if (folder !== folderNow) {
      folderNow = folder;
      channel = { ...channelOf(folder, directory, options), workspace };
      seen = createSeenTimestamps();
    }
    const wanted =
      options.channels === undefined ||
      options.channels.includes(folder) ||
      options.channels.includes(channel?.name ?? "");
    if (wanted && channel !== undefined)
      yield recordDay(await readJsonFile(file, report, look), file, channel, seen, report);
    done += file.compressedSize;
    options.onProgress?.(total === 0 ? 1 : done / total);
  }
}

function recordDay(
  messages: unknown,
  file: ArchivedFile,
  channel: SlackChannel,
  seen: SeenTimestamps,
  report: ReportWriter,
): EvidenceRecord[] {
  if (messages === undefined) return [];
  if (!Array.isArray(messages)) {
    report.skip(file.name, "This file is no list of messages.", "");
    return [];
  }
  const records: EvidenceRecord[] = [];
  const place = `${file.name}, message `;
  let number = 0;
  for (const message of messages as readonly unknown[]) {
    number += 1;
    const where = place + String(number);
    const record = isObject(message)
      ? recordSlackMessage(message, channel, where)
      : "This is no message.";
    keepOnce(record, where, seen, records, report);
  }
  return records;
}

/** Keeps a record unless its timestamp came before in the channel, as a broadcast reply does. */
export function keepOnce(
  record: EvidenceRecord | string,
  where: string,
  seen: SeenTimestamps,
  into: EvidenceRecord[],
  report: ReportWriter,
): void {
  report.see();
  if (typeof record === "string") {
    report.skip(where, record, "");
    return;
  }
  if (!seen.add(record.timeAsWritten)) {
    report.skip(where, "The same message came before.", record.text);
    return;
  }
  report.understand();
  report.keep();
  into.push(record);
}

function channelOf(folder: string, directory: SlackDirectory, options: ReadOptions): SlackChannel {
  const id = directory.folders.get(folder) ?? folder;
  return {
    source: { format, label: options.label ?? "Slack export" },
    id,
    name: directory.channels.get(id) ?? folder,
    isPrivate: directory.privates.has(id),
    pins: directory.pins.get(id) ?? new Set(),
    people: directory.people,
    channels: directory.channels,
  };
}

async function readDirectory(archive: Archive, report: ReportWriter): Promise<SlackDirectory> {
  const users: unknown[] = [];
  const channels: unknown[] = [];
  const privates: unknown[] = [];
  for (const file of archive.files) {
    const name = listFile.exec(file.name)?.[1];
    if (name === undefined) continue;
    const list = await readJsonFile(file, report);
    if (!Array.isArray(list)) continue;
    if (name.endsWith("users")) users.push(...(list as unknown[]));
    else (name === "channels" ? channels : privates).push(...(list as unknown[]));
  }
  return createSlackDirectory(users, channels, privates);
}

async function readJsonFile(
  file: ArchivedFile,
  report: ReportWriter,
  look?: (json: string) => void,
): Promise<unknown> {
  try {
    const { text, note } = decodeText(await file.read());
    if (note !== null) report.warn(`${file.name}: ${note}`);
    look?.(text);
    const { value, problem } = parseJson(text);
    if (problem === null) return value;
    report.breakOff(`${file.name}: ${problem}`);
  } catch (error) {
    report.breakOff(
      `${file.name}: ${error instanceof ArchiveError ? error.message : "It cannot be read."}`,
    );
  }
  report.see();
  report.skip(file.name, "This file could not be read.", "");
  return undefined;
}

const compare = (left: string, right: string) => (left < right ? -1 : left > right ? 1 : 0);
