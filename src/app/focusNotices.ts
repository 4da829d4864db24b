/** A button that is about to go leaves the focus among the notices, which tell how it goes on. */
export function focusNotices(button: HTMLButtonElement): void {
  const notices = button.closest<HTMLElement>('.notices');
  notices?.setAttribute('tabindex', '-1');
  notices?.focus();
}
