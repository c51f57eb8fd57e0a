import { addons } from 'storybook/manager-api';
import { create } from 'storybook/theming';

addons.setConfig({ theme: create({ base: 'light', brandTitle: 'Avenant', colorPrimary: '#0e5a6e', colorSecondary: '#0e5a6e' }) });
