import { expect } from '@playwright/test';
import { parts, waitForMap } from './dashboard';
import { test } from './support/test';

test('the visible part of the map is a filter, moves with it, and can be given up', async ({
  openPage,
  page,
}) => {
  await openPage('?map=svg&view=8.00/51.7500/8.0000');
  await waitForMap(page);
  const { map, list } = parts(page);
  const within = map.getByRole('button', { name: 'Nur Meldungen aus diesem Ausschnitt' });
  await expect(list.getByRole('listitem')).toHaveCount(16);
  await within.click();
  await expect(page).toHaveURL(/within=/);
  await expect(within).toHaveAttribute('aria-pressed', 'true');
  await expect(list.getByRole('listitem')).toHaveCount(2);
  const { searchParams } = new URL(page.url());
  await page.goBack();
  await expect(list.getByRole('listitem')).toHaveCount(16);
  await openPage(`?map=svg&within=${searchParams.get('within')}`);
  await expect(list.getByRole('listitem')).toHaveCount(2);
  await within.click();
  await expect(page).not.toHaveURL(/within=/);
  await expect(list.getByRole('listitem')).toHaveCount(16);
});

test('an address names a part of the map', async ({ openPage, page }) => {
  await openPage('?map=svg&within=9.5,53.4,10.4,53.8');
  await waitForMap(page);
  await expect(parts(page).list.getByRole('listitem')).toHaveCount(1);
});
