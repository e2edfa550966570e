/** The whole page: server state around, routes within. */
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { useState } from "react";
import { isPassing } from "#/api/problem";
import type { PageRouter } from "./router";

const FRESH_MS = 60_000;

function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: FRESH_MS,
        retry: (failures, error) => failures < 1 && isPassing(error),
        // Offline must end in a plain message, not in a paused query that loads for ever.
        networkMode: "always",
        refetchOnWindowFocus: false,
        refetchOnReconnect: ({ state }) => (state.status === "error" ? "always" : true),
      },
      mutations: { networkMode: "always" },
    },
  });
}

export function Stufenplan({ router }: { router: PageRouter }) {
  const [queryClient] = useState(createQueryClient);
  return (
    <QueryClientProvider client={queryClient}>
      <RouterProvider router={router} />
    </QueryClientProvider>
  );
}
