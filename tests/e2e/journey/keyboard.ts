import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';

/**
 * A person who has only a keyboard: goes from field to field with Tab until the wanted one has the focus, and never clicks.
 * A thing that Tab does not reach is a failure, as it is for that person.
 */
export class Keyboard {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  /** Goes to a text field and types; what stood there is replaced. */
  async type(name: string, text: string): Promise<void> {
    await this.#tabTo(this.#page.getByRole('textbox', { name, exact: true }));
    await this.#page.keyboard.press('Control+a');
    if (text === '') await this.#page.keyboard.press('Delete');
    else await this.#page.keyboard.type(text);
  }

  /** Goes to a button and presses it. */
  async press(name: string | RegExp): Promise<void> {
    await this.#tabTo(this.#page.getByRole('button', { name, exact: typeof name === 'string' }));
    await this.#page.keyboard.press('Enter');
  }

  /** Goes to a row of choices and takes one with the arrow keys, or a level with its number. */
  async choose(group: string, choice: string | number): Promise<void> {
    const radios = this.#page.getByRole('radiogroup', { name: group }).getByRole('radio');
    await this.#tabTo(radios);
    if (typeof choice === 'number') {
      await this.#page.keyboard.press(String(choice));
      return;
    }
    const count = await radios.count();
    const wanted = this.#page.getByRole('radiogroup', { name: group }).getByRole('radio', { name: choice });
    for (let i = 0; i < count && !(await wanted.isChecked()); i++) await this.#page.keyboard.press('ArrowRight');
    if (!(await wanted.isChecked())) await this.#page.keyboard.press('Space');
    expect(await wanted.isChecked(), choice).toBe(true);
  }

  /** Runs a command by its name. */
  async command(title: string): Promise<void> {
    await this.#find(`>${title}`);
  }

  /** Goes to something in the plan by what it says. */
  async goTo(text: string): Promise<void> {
    await this.#find(`@${text}`);
    await this.#page.getByRole('dialog').waitFor({ state: 'hidden' });
  }

  /** Takes the item of the menu that is open. */
  async pickFromMenu(start: string): Promise<void> {
    const item = this.#page.getByRole('menuitem', { name: new RegExp(`^${start}`) });
    await item.waitFor();
    const most = await this.#page.getByRole('menuitem').count();
    for (let i = 0; i < most && !(await isFocused(item)); i++) await this.#page.keyboard.press('ArrowDown');
    await this.#page.keyboard.press('Enter');
  }

  /** Waits until a text field has the focus by itself. */
  async waitFor(name: string): Promise<void> {
    await expect
      .poll(() => isFocused(this.#page.getByRole('textbox', { name, exact: true })), { timeout: 20_000 })
      .toBe(true);
  }

  /** Types as fast as the keys go and presses Enter at once, as a hurried person does. */
  async #find(text: string): Promise<void> {
    await this.#page.keyboard.press('Control+p');
    await this.#page.getByRole('combobox').waitFor();
    await this.#page.keyboard.press('Control+a');
    await this.#page.keyboard.type(text);
    await this.#page.keyboard.press('Enter');
    await this.#page.getByRole('combobox').waitFor({ state: 'detached' });
  }

  async #tabTo(target: Locator): Promise<void> {
    await target.first().waitFor();
    for (let i = 0; i < 150; i++) {
      if (await isFocused(target)) return;
      await this.#page.keyboard.press('Tab');
    }
    throw new Error(`Tab does not reach ${target}`);
  }
}

/** True when one of the elements has the focus. */
async function isFocused(target: Locator): Promise<boolean> {
  return target.evaluateAll((elements) => elements.some((element) => element === document.activeElement));
}
