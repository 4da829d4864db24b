import { expect, type Page } from '@playwright/test';
import { HOST_PROBLEM, partsOfFrame, test } from './support/host';

test.use({ expectedProblems: HOST_PROBLEM });

async function openDialog(page: Page) {
  await page.getByRole('button', { name: 'Einbetten' }).click();
  const dialog = page.getByRole('dialog', { name: 'Diese Ansicht einbetten' });
  await expect(dialog).toBeVisible();
  return { dialog, code: dialog.getByLabel('HTML-Code') };
}

test('the code shows what was chosen, and so does the preview', async ({ openPage, page }) => {
  await openPage('?region=05&topic=ozg&from=2025-01-01&lang=de');
  const { dialog, code } = await openDialog(page);
  // Chosen days stay chosen until the reader lets them roll.
  await expect(code).toHaveValue(
    /src="[^"]*\?region=05&amp;from=2025-01-01&amp;to=2025-03-03&amp;topic=ozg&amp;lang=de&amp;embed"/,
  );
  await expect(code).toHaveValue(
    /title="Ortsmarke: Karte und Zeitverlauf, Nordrhein-Westfalen, OZG, 1\. Jan\. – 3\. März 2025"/,
  );
  await expect(code).toHaveValue(/height="560" loading="lazy" allow="clipboard-write"/);

  await dialog.getByLabel('mitlaufend', { exact: true }).check();
  await dialog.getByLabel('Mitlaufender Zeitraum').selectOption('90d');
  await dialog.getByLabel('Liste').check();
  await dialog.getByLabel('Zeitverlauf').uncheck();
  await dialog.getByLabel('Darstellung').selectOption('dark');
  await dialog.getByLabel('Sprache').selectOption('en');
  await expect(code).toHaveValue(
    /\?region=05&amp;last=90d&amp;topic=ozg&amp;lang=en&amp;theme=dark&amp;embed&amp;show=map,list"/,
  );
  await expect(code).toHaveValue(
    /<a href="[^"]*\?region=05&amp;last=90d&amp;topic=ozg&amp;lang=en&amp;theme=dark">/,
  );
  const preview = page.frameLocator('.embed-preview iframe');
  await expect(preview.getByRole('list', { name: 'Stories' }).getByRole('listitem')).toHaveCount(1);
  await expect(preview.locator('html')).toHaveAttribute('data-theme', 'dark');

  await dialog.getByLabel('automatisch, mit embed.js').check();
  await expect(code).toHaveValue(
    / data-ortsmarke>.*<\/iframe>\n<script src="[^"]*embed\.js" async><\/script>$/s,
  );
});

test('at least one part stays', async ({ openPage, page }) => {
  await openPage();
  const { dialog } = await openDialog(page);
  await expect(dialog).toContainText('Block „Individuelles HTML“');
  await expect(dialog).not.toContainText('in einem Absatz');
  await dialog.getByLabel('Karte').uncheck();
  await expect(dialog.getByLabel('Zeitverlauf')).toBeDisabled();
});

test('where the site was published, its address can be pasted into WordPress', async ({
  openPage,
  page,
}) => {
  await page.route(/\/$/, async (route) => {
    const response = await route.fetch();
    const links = `<link rel="canonical" href="https://news.example.org/"><link rel="alternate" type="application/json+oembed" href="https://news.example.org/oembed.json">`;
    await route.fulfill({ response, body: (await response.text()).replace('</head>', links) });
  });
  await openPage();
  const { dialog } = await openDialog(page);
  await expect(dialog).toContainText(
    'Steht https://news.example.org/ allein in einem Absatz, bettet WordPress die ganze Seite ein.',
  );
});

test('the code makes a frame of the view, as high as its content', async ({
  openHost,
  openPage,
  page,
}) => {
  await openPage('?region=05');
  const { dialog, code } = await openDialog(page);
  await dialog.getByLabel('Liste').check();
  await dialog.getByLabel('automatisch, mit embed.js').check();
  const html = await code.inputValue();
  await openHost(html);
  const frame = page.frameLocator('iframe');
  await expect(partsOfFrame(frame).list.getByRole('listitem')).toHaveCount(3);
  await expect
    .poll(() => page.locator('iframe').evaluate((it) => (it as HTMLIFrameElement).style.height))
    .toMatch(/^\d{3,4}px$/);
  await expect(page.locator('iframe')).toHaveAttribute('title', /Nordrhein-Westfalen/);
});

test('the code is copied; without the right to copy it is marked', async ({
  context,
  openPage,
  page,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openPage();
  const { dialog, code } = await openDialog(page);
  const copy = dialog.getByRole('button', { name: 'Code kopieren' });
  await copy.click();
  await expect(dialog.getByRole('status')).toHaveText('Der Code ist kopiert.');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await code.inputValue());
  // Other code was not copied.
  await dialog.getByLabel('Liste').check();
  await expect(dialog.getByRole('status')).toHaveText('');
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException('', 'NotAllowedError'));
  });
  await copy.click();
  await expect(dialog.getByRole('status')).toContainText('markiert');
  const selected = await code.evaluate((field) => {
    const { value, selectionStart, selectionEnd } = field as HTMLTextAreaElement;
    return value.slice(selectionStart, selectionEnd);
  });
  expect(selected).toBe(await code.inputValue());
});

for (const [width, height] of [
  [1440, 900],
  [390, 844],
] as const) {
  test(`by keyboard and in the dark at ${width} px`, async ({ openPage, page }) => {
    await page.setViewportSize({ width, height });
    await openPage('?theme=dark');
    const button = page.getByRole('button', { name: 'Einbetten' });
    // Until the app has come it cannot be reached.
    await expect(button).toBeEnabled();
    await button.focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog');
    await expect(dialog).toBeVisible();
    const overflow = await dialog.evaluate((it) => it.scrollWidth - it.clientWidth);
    expect(overflow).toBeLessThanOrEqual(0);
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await expect(button).toBeFocused();
  });
}

test('a view is shared with a sentence, by the sheet of the system where there is one', async ({
  openPage,
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'share', {
      value: (what: unknown) => Promise.resolve(Reflect.set(window, 'shared', what)),
    });
  });
  await openPage('?region=05');
  await page.getByRole('button', { name: 'Teilen' }).click();
  const dialog = page.getByRole('dialog', { name: 'Diese Ansicht teilen' });
  await expect(dialog).toContainText('Ortsmarke, Nordrhein-Westfalen: 3 Meldungen');
  await expect(dialog.getByLabel('Link zu dieser Ansicht')).toHaveValue(page.url());
  await dialog.getByRole('button', { name: 'Teilen mit …' }).click();
  await expect(dialog).toBeHidden();
  expect(await page.evaluate(() => Reflect.get(window, 'shared'))).toEqual({
    url: page.url(),
    text: expect.stringMatching(/^Ortsmarke, Nordrhein-Westfalen: 3 Meldungen/),
  });
  await expect(page).toHaveTitle(/^3 Meldungen, Nordrhein-Westfalen – Ortsmarke$/);
});
