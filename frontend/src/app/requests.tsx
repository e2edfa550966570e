/**
 * The pages of advisory requests, of who asks and of who advises, load together.
 *
 * Both sides use the same words: in chunks of their own these would load with every page.
 */
import { Recommendations } from "#/features/action-plan/Recommendations";
import AdviserActs from "#/features/advising/AdviserActs";
import { Lessons } from "#/features/lessons/Lessons";
import { RequestPage as PageOfRequest } from "#/features/requests/RequestPage";

export { ActionPlanPage } from "#/features/action-plan/ActionPlanPage";
export { InboxPage } from "#/features/advising/InboxPage";
export { NewRequestPage } from "#/features/requests/NewRequestPage";
export { RequestsPage } from "#/features/requests/RequestsPage";

export function RequestPage() {
  return (
    <PageOfRequest
      adviserActs={(request, onChanged) => <AdviserActs request={request} onChanged={onChanged} />}
      recommendations={(request) => <Recommendations request={request} />}
      lessons={(request) => <Lessons request={request} />}
    />
  );
}
