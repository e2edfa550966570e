/** What people in municipalities can learn, and in which order. */
import { useSearch } from "@tanstack/react-router";
import { m } from "#/paraglide/messages";
import { Breadcrumb } from "#/shared/ui/Breadcrumb";
import { PageTitle } from "#/shared/ui/PageTitle";
import { CourseSearchBox, Courses } from "./Courses";
import { Paths } from "./Paths";

export function LearningPage() {
  const { ansicht } = useSearch({ from: "/lernen" });
  return (
    <div className="app-container">
      <Breadcrumb to="/unterstuetzung" label={m.support_title()} />
      <div className="app-list-intro">
        <div>
          <PageTitle>{m.learning_title()}</PageTitle>
          <p className="kern-body">{m.learning_lead()}</p>
        </div>
        {ansicht === undefined && <CourseSearchBox />}
      </div>
      {ansicht === "wege" ? <Paths /> : <Courses />}
    </div>
  );
}
