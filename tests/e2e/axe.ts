/** What axe objects to on a page as it stands. */
import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** The page without what axe does for frames, which we have none of: twice as fast. */
function axe(page: Page): AxeBuilder {
  return new AxeBuilder({ page }).setLegacyMode();
}

async function objections(builder: AxeBuilder): Promise<string[]> {
  const { violations } = await builder.analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target}`));
}

export function barriers(page: Page): Promise<string[]> {
  return objections(axe(page).withTags(RULES));
}

/** All but the colours, which take axe as long as everything else. */
export function barriersBesidesColours(page: Page): Promise<string[]> {
  return objections(axe(page).withTags(RULES).disableRules("color-contrast"));
}

/** The one rule that colours can break. */
export function faintTexts(page: Page): Promise<string[]> {
  return objections(axe(page).withRules("color-contrast"));
}
