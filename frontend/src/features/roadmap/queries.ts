/** Reads of the programme's implementation steps. */
import { queryOptions } from "@tanstack/react-query";
import { type Answer, knowledge, unwrap } from "#/api/client";
import type { paths } from "#/api/generated/knowledge";

export type ImplementationStep = Answer<paths, "/v1/implementation-steps">["items"][number];

export const implementationStepsQuery = queryOptions({
  queryKey: ["implementation-steps"],
  queryFn: () => unwrap(knowledge.GET("/v1/implementation-steps", {})),
});
