/**
 * Whether a field is left because something else is being pressed: a button, a box, a line’s label. It looks for itself; an error that went
 * away now would move it from under the finger.
 */
export const isPressing = ({ target, relatedTarget }: FocusEvent): boolean =>
  (relatedTarget as Element | null)?.localName === 'button' ||
  ((target as Element).getRootNode() as ParentNode).querySelector(':is(label, input, button, a):active') !== null;
