import "@mantine/dropzone/styles.layer.css";
import { Text } from "@mantine/core";
import { Dropzone, type FileRejection } from "@mantine/dropzone";
import { useState, type ReactNode } from "react";

/** A place to drop files on, or to press and choose them. Refusals are explained below it. */
export function FileDrop(props: {
  readonly label: string;
  readonly onFiles: (files: readonly File[]) => void;
  readonly maxBytes: number;
  /** What to do about a file that is larger; to split it unless told. */
  readonly whenLarger?: string;
  /** Media types with the endings that stand for them: `{ "text/csv": [".csv"] }`. */
  readonly accept?: Record<string, string[]>;
  readonly multiple?: boolean;
  readonly children?: ReactNode;
}) {
  const [refused, setRefused] = useState<string>();
  const refuse = (rejections: readonly FileRejection[]) => {
    const megabytes = Math.round(props.maxBytes / 1_000_000);
    const most = megabytes < 1000 ? `${String(megabytes)} MB` : `${String(megabytes / 1000)} GB`;
    const advice = props.whenLarger ?? "Split it, or leave out what is not about the incident.";
    setRefused(
      rejections
        .map(({ file, errors }) =>
          errors.some(({ code }) => code === "file-too-large")
            ? `${file.name} is larger than ${most}. ${advice}`
            : `${file.name} cannot be read here.`,
        )
        .join(" "),
    );
  };
  return (
    <>
      <Dropzone
        aria-label={props.label}
        inputProps={{ "aria-label": props.label }}
        maxSize={props.maxBytes}
        multiple={props.multiple ?? false}
        {...(props.accept ? { accept: props.accept } : {})}
        onDrop={(files) => {
          setRefused(undefined);
          props.onFiles(files);
        }}
        onReject={refuse}
      >
        {props.children ?? (
          <Text size="sm" c="dimmed" ta="center">
            {props.label}
          </Text>
        )}
      </Dropzone>
      {refused && (
        <Text role="alert" size="sm" c="var(--mantine-color-error)" mt="xs">
          {refused}
        </Text>
      )}
    </>
  );
}
