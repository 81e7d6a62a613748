import { passwordLength } from "@second-story/domain/person.ts";
import { PasswordInput } from "@mantine/core";

/** A field for a password that is being chosen, such that password managers offer to make and keep one. */
export function NewPassword(props: {
  readonly label?: string;
  readonly error?: string | undefined;
}) {
  return (
    <PasswordInput
      name="password"
      label={props.label ?? "Password"}
      description={`At least ${String(passwordLength.least)} characters. A few words in a row do well.`}
      autoComplete="new-password"
      minLength={passwordLength.least}
      maxLength={passwordLength.most}
      required
      withAsterisk={false}
      visibilityToggleButtonProps={{ "aria-label": "Show or hide the password" }}
      error={props.error}
    />
  );
}
