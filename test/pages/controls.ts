/** What must hold of every control, whatever the page around it does (QUALITY §4). */
import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';

/** Every control that can be seen is named, large enough, drawn as something to press or to fill in, and shows the focus. */
export async function assertControls(page: Page, where: string): Promise<number> {
  const controls = await page.locator('avenant-provider').locator('button, input, textarea, a[href]').filter({ visible: true }).all();
  await page.keyboard.press('Tab'); // From now on the focus is shown.
  for (const control of controls) {
    const seen = await control.evaluate((element) => {
      const input = element as HTMLInputElement;
      // A file input is drawn by the label around it.
      const drawn = input.type === 'file' ? element.parentElement! : element;
      const style = getComputedStyle(drawn);
      // A choice is pressed by its words as well; the browser draws its mark.
      const isChoice = input.type === 'radio' || input.type === 'checkbox';
      // A link may be spread over its whole row, which shows its focus as well.
      const spread = getComputedStyle(element, '::after');
      const isSpread = spread.content !== 'none' && spread.position === 'absolute';
      const pressed = (isChoice && input.closest('label')) || (isSpread && (element as HTMLElement).offsetParent) || drawn;
      const { width, height } = pressed.getBoundingClientRect();
      const clear = /rgba\(\d+, \d+, \d+, 0\)|transparent/;
      const name = element.getAttribute('aria-label') ?? input.labels?.[0]?.textContent ?? element.textContent ?? '';
      const looks = {
        name: name.trim(),
        fills: ['INPUT', 'TEXTAREA'].includes(element.tagName) && input.type !== 'file' && !isChoice,
        mark: isChoice && style.appearance === 'auto',
        border: style.borderTopStyle !== 'none' && parseFloat(style.borderTopWidth) >= 1 && !clear.test(style.borderTopColor),
        filled: !clear.test(style.backgroundColor),
        underlined: style.textDecorationLine.includes('underline'),
        icon: drawn.childElementCount > 0,
        // A tab stands on the rail of its tabs.
        onRail: parseFloat(getComputedStyle(element.closest('[role=tablist]') ?? document.body).borderBottomWidth) >= 1,
        coloured: style.color !== getComputedStyle(document.body).color,
        large: width >= 24 && height >= 24,
        size: `${width.toFixed(0)} × ${height.toFixed(0)}`,
        ring: false,
      };
      (element as HTMLElement).focus();
      const focused = isSpread ? getComputedStyle(element, '::after') : getComputedStyle(drawn);
      looks.ring = focused.outlineStyle !== 'none' && parseFloat(focused.outlineWidth) >= 2;
      return looks;
    });
    const what = `${where}: « ${seen.name} »`;
    assert.ok(seen.name, `${where}: a control has no name`);
    assert.ok(seen.large, `${what} is ${seen.size}`);
    if (seen.fills) assert.ok(seen.border, `${what} has no border`);
    else
      assert.ok(
        seen.border || seen.filled || seen.underlined || seen.icon || seen.mark || seen.onRail || seen.coloured,
        `${what} does not look like something to press`,
      );
    assert.ok(seen.ring, `${what} does not show the focus`);
  }
  assert.ok(controls.length > 0, `${where}: no control at all`);
  return controls.length;
}
