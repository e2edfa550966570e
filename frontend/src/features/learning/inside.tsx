/** The pages about learning load together: who opens one opens the other. */
export { CoursePage } from "./CoursePage";
export { LearningPage } from "./LearningPage";
