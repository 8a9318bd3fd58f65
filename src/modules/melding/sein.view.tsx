import { Aandacht } from '../../web/ui/index.ts'
import type { TeLaat } from './sein-ongelezen.ts'

/** On the page with which a reader begins: that something lies unread too long. */
export function TeLaatGelezen({ laat, wat }: { laat: TeLaat | null; wat: { een: string; meer: string } }) {
  if (!laat) return null
  const { aantal, uren } = laat
  const tekst = aantal === 1 ? `${wat.een} is` : `${aantal} ${wat.meer} zijn`
  return (
    <Aandacht soort="waarschuwing" kop="Te lang ongelezen">
      <p>
        {tekst} langer dan {uren.toLocaleString('nl-NL')} uur ongelezen. Alleen de uren waarin er wordt
        gelezen, tellen mee.
      </p>
    </Aandacht>
  )
}
