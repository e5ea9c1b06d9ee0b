import { captureOf } from '/work/wt/copies/tests/e2e/case-page.ts';
import { copyScreens } from '/work/wt/copies/tests/e2e/copy-screens.ts';
import { launch } from '/work/wt/copies/tests/e2e/launch.ts';
import { startSite } from '/work/wt/copies/tests/e2e/site.ts';
for (const theme of ['light', 'dark'] as const) {
  const site = await startSite();
  const session = await launch('chromium', { colorScheme: theme });
  try {
    await captureOf(session, site.url('/sample.html'));
    await copyScreens(session, '/tmp/copyscreens', theme);
  } finally { await session.close(); await site.close(); }
}
