/** Whether two texts are the same but for capital and small letters and white space: *FERRY AGROUND⏎IN FOG*, *Ferry aground in fog*. */
export function sameButForCase(one: string, other: string): boolean {
  return one === other || folded(one) === folded(other);
}

const folded = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ');
