import { waarde } from '../formulier.ts'
import { Groep } from './groep.tsx'
import { type Optie, OptieRegel, optieId } from './optie.tsx'
import type { VeldProps } from './veld.tsx'

/** One answer out of a few. */
export function Keuze({ opties, ...props }: VeldProps & { opties: Optie[] }) {
  const { naam, form } = props
  return (
    <Groep {...props} rol="radiogroup">
      {opties.map((optie, i) => (
        <OptieRegel
          key={optie.waarde}
          soort="radio"
          id={optieId(naam, i)}
          naam={naam}
          optie={optie}
          gekozen={waarde(form, naam) === optie.waarde}
        />
      ))}
    </Groep>
  )
}
