import type { NewTheme } from '../../modules/themes/theme.js';

export function themeSeeds(): NewTheme[] {
  return [
    {
      name: 'Theme one',
    },
    {
      name: 'Theme two',
    },
    {
      name: 'Theme three',
    },
    {
      name: 'Theme four',
    },
    {
      name: 'Theme five',
    },
    {
      name: 'Theme six',
    },
    {
      name: 'Theme seven',
    },
    {
      name: 'Theme eight',
    },
  ];
}
