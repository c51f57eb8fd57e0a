/**
 * Whether an answer itself says something under a key. What a page's scripts have written into `Object.prototype` every object seems to
 * say: it is nobody's answer (F18). A host's adapter may answer objects of its own classes, though.
 */
export const says = (given: object, key: string): boolean => (key in Object.prototype ? Object.hasOwn(given, key) : key in given);
