/** Hands a text made on the page to the customer as a file: it goes nowhere else. */
export function saveFile(root: Node, name: string, type: string, text: string): void {
  const href = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  Object.assign(link, { href, download: name, hidden: true });
  root.appendChild(link);
  link.click();
  link.remove();
  URL.revokeObjectURL(href);
}
