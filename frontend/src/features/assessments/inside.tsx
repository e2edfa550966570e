/** The pages inside a self-assessment load together: who opens one opens the others. */
export { HeldStatesPage } from "./HeldStatesPage";
export { QuestionsPage } from "./QuestionsPage";
export { ResultPage } from "./ResultPage";
