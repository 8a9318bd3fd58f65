import { actie, page } from '../../../web/page.ts'
import { Knop, Leeg, Terug, Verborgen } from '../../../web/ui/index.ts'
import type { Omgeving } from '../../../web/verzoek.ts'
import { Werkscherm } from '../../../web/werkscherm.tsx'
import { gemeenteVeld } from './beheer.schema.ts'
import { vragen } from './declaratie.ts'
import { gemeentenZonderBeheerder, neemBeheerOp, type Onbeheerd } from './neem-beheer-op.ts'

const lijst = page('/accounts/gemeenten', {
  ...vragen,
  spoor: 'geen',
  laad: gemeentenZonderBeheerder,
  toon: ({ gegevens, omgeving }) => <Gemeenten gemeenten={gegevens} omgeving={omgeving} />,
})

/** Municipalities that nobody manages yet; one of the region may. */
export const gemeenteRoutes = [
  lijst,
  actie('/accounts/gemeenten', {
    ...vragen,
    schema: gemeenteVeld,
    voer: neemBeheerOp,
    daarna: () => '/accounts/gemeenten',
    bij: lijst,
  }),
]

function Gemeenten({ gemeenten, omgeving }: { gemeenten: Onbeheerd[]; omgeving: Omgeving }) {
  return (
    <Werkscherm omgeving={omgeving} titel="Gemeenten zonder beheerder">
      <Terug href="/accounts">Naar de accounts</Terug>
      <p>
        Heeft een gemeente geen beheerder? Dan kunt u haar erbij nemen. Is er in de regio nog een beheerder,
        dan keurt die het goed. Bovenaan elke pagina wisselt u van gemeente.
      </p>
      {gemeenten.length === 0 && <Leeg kop="Elke gemeente heeft een beheerder" />}
      {gemeenten.map(({ id, naam }) => (
        <form key={id} method="post" action="/accounts/gemeenten">
          <h2 className="utrecht-heading-2">{naam}</h2>
          <Verborgen naam="gemeente" waarde={id} />
          <Knop soort="secundair">Ik ga {naam} beheren</Knop>
        </form>
      ))}
    </Werkscherm>
  )
}
