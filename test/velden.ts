/** The hidden fields of the forms on a page, as a browser would send them. */
export function verborgen(html: string): Record<string, string> {
  const velden = [...html.matchAll(/<input[^>]*type="hidden"[^>]*>/g)].map(([veld]) => [
    /name="([^"]*)"/.exec(veld)?.[1] ?? '',
    /value="([^"]*)"/.exec(veld)?.[1] ?? '',
  ])
  return Object.fromEntries(velden)
}
