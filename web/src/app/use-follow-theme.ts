import { editMe } from "@second-story/api/people.ts";
import type { ThemeName } from "@second-story/domain/person.ts";
import { useMantineColorScheme } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { meQuery, useMe } from "./use-me.ts";
import { useSend } from "./use-send.ts";

const schemeOf = (theme: ThemeName) => (theme === "system" ? "auto" : theme);

/** Shows the colours that the person chose, on whichever device they chose them. */
export function useFollowTheme(): void {
  const { me } = useMe();
  const { setColorScheme } = useMantineColorScheme();
  const { theme } = me.preferences;
  useEffect(() => {
    setColorScheme(schemeOf(theme));
  }, [theme, setColorScheme]);
}

/** The person's choice of colours and how to change it: at once here, and kept on the server. */
export function useTheme(): {
  readonly theme: ThemeName;
  readonly choose: (theme: ThemeName) => void;
} {
  const { me } = useMe();
  const queryClient = useQueryClient();
  const { setColorScheme } = useMantineColorScheme();
  const send = useSend(editMe);
  return {
    theme: me.preferences.theme,
    choose: (theme) => {
      setColorScheme(schemeOf(theme));
      const body = { version: me.version, preferences: { theme } };
      send.mutate(
        { body },
        {
          onSuccess: (next) => {
            queryClient.setQueryData(meQuery.queryKey, next);
          },
        },
      );
    },
  };
}
