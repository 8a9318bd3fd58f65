import { foutBij, waardenVan } from '../formulier.ts'
import { Groep } from './groep.tsx'
import { type Optie, OptieRegel, optieId } from './optie.tsx'
import type { VeldProps } from './veld.tsx'

/** Any number of answers; one option makes it a single tick. */
export function Vinkjes({ opties, ...props }: VeldProps & { opties: Optie[] }) {
  const { naam, form } = props
  const gekozen = waardenVan(form, naam)
  const fout = foutBij(form, naam) !== undefined
  return (
    <Groep {...props}>
      {opties.map((optie, i) => (
        <OptieRegel
          key={optie.waarde}
          soort="checkbox"
          id={optieId(naam, i)}
          naam={naam}
          optie={optie}
          gekozen={gekozen.includes(optie.waarde)}
          fout={fout || undefined}
          beschrijving={fout && i === 0 ? `${naam}-fout` : undefined}
        />
      ))}
    </Groep>
  )
}
