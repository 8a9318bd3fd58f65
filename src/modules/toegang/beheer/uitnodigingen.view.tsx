import { dagTekst } from '../../../web/datum.ts'
import { Knop, Tabel, Terug } from '../../../web/ui/index.ts'
import type { Omgeving } from '../../../web/verzoek.ts'
import { Werkscherm } from '../../../web/werkscherm.tsx'
import type { Uitnodigingregel } from './bekijk-verzoeken.ts'

export function Uitnodigingen({
  uitnodigingen,
  omgeving,
}: {
  uitnodigingen: Uitnodigingregel[]
  omgeving: Omgeving
}) {
  return (
    <Werkscherm omgeving={omgeving} titel="Open uitnodigingen" breed>
      <Terug href="/accounts">Naar de accounts</Terug>
      <Tabel
        bijschrift="Links die nog werken"
        leeg="Er is geen uitnodiging open"
        rijen={uitnodigingen}
        sleutel={(rij) => rij.id}
        kolommen={[
          { kop: 'Voor', rijkop: true, cel: (rij) => rij.wie },
          { kop: 'Organisatie', cel: (rij) => rij.organisatie },
          { kop: 'Rollen', cel: (rij) => rij.rollen },
          { kop: 'Werkt tot', cel: (rij) => dagTekst(rij.verlooptOp) },
          {
            kop: 'Intrekken',
            cel: (rij) => (
              <form method="post" action={`/accounts/uitnodigingen/${rij.id}/intrekken`}>
                <Knop soort="rustig">
                  Intrekken<span className="alleen-voorlezen">: {rij.wie}</span>
                </Knop>
              </form>
            ),
          },
        ]}
      />
    </Werkscherm>
  )
}
