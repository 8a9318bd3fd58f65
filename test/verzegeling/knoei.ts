/** A sealed field in base64url with its first six bits changed: never by chance the field itself. */
export const knoei = (verzegeld: string): string => `${verzegeld[0] === 'A' ? 'B' : 'A'}${verzegeld.slice(1)}`
