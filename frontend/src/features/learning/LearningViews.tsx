/** Courses one by one, or in an order for a role. */
import { m } from "#/paraglide/messages";
import { Views } from "#/shared/ui/Views";

export function LearningViews() {
  return (
    <Views
      views={[
        { view: undefined, label: m.learning_view_courses() },
        { view: "wege", label: m.learning_view_paths() },
      ]}
    />
  );
}
