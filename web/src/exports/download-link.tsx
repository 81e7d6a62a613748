import { urlOf } from "@second-story/api/client.ts";
import type { Route } from "@second-story/api/route.ts";
import { Button } from "@mantine/core";
import { IconDownload } from "@tabler/icons-react";

/** Takes something along as a file: the same address that programs ask. */
export function DownloadLink(props: {
  readonly route: Route;
  readonly params: Readonly<Record<string, string>>;
  readonly fileName: string;
  readonly label: string;
}) {
  return (
    <Button
      component="a"
      href={urlOf(props.route, props.params)}
      download={props.fileName}
      variant="default"
      size="compact-sm"
      leftSection={<IconDownload size={14} aria-hidden />}
    >
      {props.label}
    </Button>
  );
}

/** "checkout-errors-after-a-change" for a file's name. */
export function fileNameOf(title: string): string {
  const plain = title.normalize("NFKD").replaceAll(/\p{M}/gu, "").toLowerCase();
  return (
    plain
      .replaceAll(/[^\p{L}\p{N}]+/gu, "-")
      .replaceAll(/^-|-$/gu, "")
      .slice(0, 60) || "retrospective"
  );
}
