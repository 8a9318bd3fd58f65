/** A value that goes along with the form; never a secret, the reader can see and change it. */
export function Verborgen({ naam, waarde }: { naam: string; waarde: string | number }) {
  return <input type="hidden" name={naam} value={waarde} />
}
