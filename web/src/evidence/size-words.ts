const megabyte = 1024 * 1024;

/** "480 MB", "2.5 GB", "310 KB". */
export function sizeWords(bytes: number): string {
  if (bytes >= 1024 * megabyte) return `${(bytes / 1024 / megabyte).toFixed(1)} GB`;
  if (bytes >= megabyte) return `${String(Math.round(bytes / megabyte))} MB`;
  return `${String(Math.ceil(bytes / 1024))} KB`;
}

/** How much of a file has been read: "120 of 480 MB read". A text that is there as a whole is looked through then. */
export function bytesOfAll(share: number, size: number): string {
  if (share === 1) return `All ${sizeWords(size)} read, looking for entries`;
  const [number = "", unit = ""] = sizeWords(size).split(" ");
  const step = { KB: 1024, MB: megabyte, GB: 1024 * megabyte }[unit] ?? 1;
  const read = (share * size) / step;
  return `${unit === "GB" ? read.toFixed(1) : String(Math.round(read))} of ${number} ${unit} read`;
}
