import type { Preview } from '@storybook/web-components-vite';

const isAttribute = (name: string, value: unknown) => typeof value !== 'object' && name === name.toLowerCase();

/** The element of the story with its args: as attributes, which the source then shows; as properties where they are data. */
export const drawn: NonNullable<Preview['render']> = (args, { component }) => {
  const element = document.createElement(component as string);
  for (const [name, value] of Object.entries(args)) {
    if (!isAttribute(name, value)) Object.assign(element, { [name]: value });
    else if (typeof value === 'boolean') element.toggleAttribute(name, value);
    else if (value !== undefined) element.setAttribute(name, String(value));
  }
  return element;
};
