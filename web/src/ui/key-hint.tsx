import { Group, Kbd } from "@mantine/core";

const isApple = /mac|iphone|ipad/iu.test(navigator.userAgent);

/** Keys as printed on the reader's keyboard: `<KeyHint keys="mod+k" />` shows ⌘K or Ctrl K. `g i` is a sequence. */
export function KeyHint(props: { readonly keys: string }) {
  return (
    <Group component="span" display="inline-flex" gap={4} wrap="nowrap">
      {props.keys.split(/[+ ]/u).map((key) => (
        <Kbd key={key} size="xs">
          {keyName(key)}
        </Kbd>
      ))}
    </Group>
  );
}

function keyName(key: string): string {
  if (key === "mod") return isApple ? "⌘" : "Ctrl";
  if (key === "shift") return isApple ? "⇧" : "Shift";
  if (key === "alt") return isApple ? "⌥" : "Alt";
  return key.length === 1 ? key.toUpperCase() : `${key.charAt(0).toUpperCase()}${key.slice(1)}`;
}
