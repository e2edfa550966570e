/** The pages of who advises load together: who opens one opens the others. */
export { AbsencePage } from "./AbsencePage";
export { UnitAdvicePage } from "./UnitAdvicePage";
export { UnitsPage } from "./UnitsPage";
