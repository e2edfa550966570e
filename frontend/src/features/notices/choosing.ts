/** Saves a choice at once and shows it without asking anew. */
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { chooseRhythm, type NoticeLink, rhythmsQuery, type TopicRhythm } from "./queries";

export function useChoosing(link: NoticeLink) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (choice: TopicRhythm) => chooseRhythm(choice, link),
    onSuccess: (chosen) =>
      client.setQueryData(
        rhythmsQuery(link).queryKey,
        (known) =>
          known && {
            ...known,
            items: known.items.map((each) => (each.topic === chosen.topic ? chosen : each)),
          },
      ),
  });
}
