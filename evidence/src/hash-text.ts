/* oxlint-disable no-bitwise -- a hash is arithmetic on bits */

/** Sixteen hexadecimal digits that differ for different texts as good as always: two FNV-1a hashes from different starts. No secret may rest on it. */
export function hashText(text: string): string {
  let first = 0x811c_9dc5;
  let second = 0x050c_5d1f;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    first = Math.imul(first ^ unit, 0x0100_0193);
    second = Math.imul(second ^ unit ^ (at & 0xff), 0x0100_0193);
  }
  return [first, second].map((half) => (half >>> 0).toString(16).padStart(8, "0")).join("");
}
