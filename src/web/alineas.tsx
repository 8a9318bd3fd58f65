/** Somebody's own text with its lines kept, in its own writing direction. */
export function Alineas({ tekst }: { tekst: string }) {
  const regels = tekst.split('\n').filter((regel) => regel.trim() !== '')
  return regels.map((regel, i) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: two lines of a text may be the same
    <p key={i} dir="auto">
      {regel}
    </p>
  ))
}
