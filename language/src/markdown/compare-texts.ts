/** Compared at once: the engine compares long stretches faster than characters. */
const stretch = 256;

/** How many characters two texts have in common from their start. */
export function countCommonHead(first: string, second: string): number {
  const most = Math.min(first.length, second.length);
  let at = 0;
  while (at + stretch <= most && first.slice(at, at + stretch) === second.slice(at, at + stretch))
    at += stretch;
  while (at < most && first.charCodeAt(at) === second.charCodeAt(at)) at += 1;
  return at;
}

/** How many characters two texts have in common up to their end, of those after the first `head` of each. */
export function countCommonTail(first: string, second: string, head: number): number {
  const most = Math.min(first.length, second.length) - head;
  let count = 0;
  while (
    count + stretch <= most &&
    first.slice(first.length - count - stretch, first.length - count) ===
      second.slice(second.length - count - stretch, second.length - count)
  )
    count += stretch;
  while (
    count < most &&
    first.charCodeAt(first.length - count - 1) === second.charCodeAt(second.length - count - 1)
  )
    count += 1;
  return count;
}
