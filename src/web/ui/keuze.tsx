import { waarde } from '../formulier.ts'
import { Groep } from './groep.tsx'
import { type Optie, OptieRegel, optieId } from './optie.tsx'
import type { VeldProps } from './veld.tsx'

/** One answer out of a few; `naast` puts short ones beside each other where there is room. */
export function Keuze({ opties, naast, ...props }: VeldProps & { opties: Optie[]; naast?: boolean }) {
  const { naam, form } = props
  const regels = opties.map((optie, i) => (
    <OptieRegel
      key={optie.waarde}
      soort="radio"
      id={optieId(naam, i)}
      naam={naam}
      optie={optie}
      gekozen={waarde(form, naam) === optie.waarde}
    />
  ))
  return (
    <Groep {...props} rol="radiogroup">
      {naast ? <div className="keuze--naast">{regels}</div> : regels}
    </Groep>
  )
}
