/** A segment that is no UTF-8 leads nowhere, and throws nothing. */
export const segment = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};
