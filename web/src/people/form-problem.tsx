import { Alert } from "@mantine/core";

/** Why a form was not taken, read out when it appears. */
export function FormProblem(props: { readonly text: string | undefined }) {
  if (props.text === undefined) return null;
  return (
    <Alert role="alert" color="clay" variant="light">
      {props.text}
    </Alert>
  );
}
