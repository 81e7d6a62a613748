import "@fontsource-variable/inter/wght.css";
import "@fontsource-variable/source-serif-4/wght.css";
import "@mantine/core/styles.layer.css";
import "@mantine/notifications/styles.layer.css";
import "../ui/base.css";
import "../ui/print.css";
import { MantineProvider } from "@mantine/core";
import { Notifications } from "@mantine/notifications";
import { QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { z } from "zod";
import { cssVariables, theme } from "../ui/theme.ts";
import classes from "./messages.module.css";
import { createQueryClient } from "./query-client.ts";
import { createAppRouter } from "./router.tsx";

// Schemas are interpreted here: compiling them needs `eval`, which the content security policy refuses.
z.config({ jitless: true });

const root = document.querySelector("#root");
if (!root) throw new Error("index.html has no #root");

const queryClient = createQueryClient();
const router = createAppRouter(queryClient);

createRoot(root).render(
  <StrictMode>
    <MantineProvider theme={theme} defaultColorScheme="auto" cssVariablesResolver={cssVariables}>
      <QueryClientProvider client={queryClient}>
        <Notifications position="bottom-center" className={classes["messages"]} />
        <RouterProvider router={router} />
      </QueryClientProvider>
    </MantineProvider>
  </StrictMode>,
);
