import { Stack } from "@mantine/core";
import { useMe } from "../app/use-me.ts";
import { PageHeader } from "../ui/page-header.tsx";
import { Section } from "../ui/section.tsx";
import { PasswordForm } from "./password-form.tsx";
import { ProfileForm } from "./profile-form.tsx";

export function AccountPage() {
  const { me } = useMe();
  return (
    <>
      <PageHeader title="Account" description={`Signed in as ${me.email}.`} />
      <Stack gap="xl">
        <ProfileForm />
        <Section title="Password">
          <PasswordForm />
        </Section>
      </Stack>
    </>
  );
}
