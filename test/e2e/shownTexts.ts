/** What an editor's user reads in rows, parts and titles: icons and runs of blanks are not part of it. */
import type { Locator } from 'playwright-core';

/** Text of each element found, blanks joined, characters of icon fonts (private use) left out. */
export async function shownTexts(elements: Locator): Promise<string[]> {
  const texts = await elements.allInnerTexts();
  return texts.map((text) =>
    text
      .replace(/\p{Co}/gu, '')
      .replace(/\s+/g, ' ')
      .trim(),
  );
}
