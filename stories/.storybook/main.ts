import type { StorybookConfig } from '@storybook/web-components-vite';

const config: StorybookConfig = {
  stories: ['../**/*.mdx', '../**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  framework: { name: '@storybook/web-components-vite', options: {} },
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  staticDirs: [
    // The worker belongs to its package: it is served and copied from there, never committed.
    { from: '../../node_modules/msw/lib/mockServiceWorker.js', to: '/mockServiceWorker.js' },
    // What the reader of PDFs fetches: beside the modules when they are built, beside their sources in dev.
    { from: '../../build/avenant/pdf', to: '/pdf' },
    // The built elements, for a page that has nothing but them.
    { from: '../../build/avenant', to: '/avenant' },
  ],
  viteFinal: (vite) => ({
    ...vite,
    optimizeDeps: {
      ...vite.optimizeDeps,
      // Storybook's renderer imports lit/directive-helpers.js: left out of the pre-bundle it would bring a second Lit in dev.
      include: [
        ...(vite.optimizeDeps?.include ?? []),
        ...['lit', 'lit/decorators.js', 'lit/directive-helpers.js', 'msw/browser', 'msw/http'],
        // The sandbox prints its papers once a page is open: found only then, they would reload it.
        ...['pdfkit', 'pdfkit/standard-fonts/Helvetica'],
      ],
    },
    logLevel: 'warn',
    build: { ...vite.build, chunkSizeWarningLimit: 2000 },
  }),
};
export default config;
