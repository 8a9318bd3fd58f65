import { waarde } from '../../../web/formulier.ts'
import type { Omgeving } from '../../../web/page.ts'
import { Aandacht, Keuze, Knop, Tekstvak, Terug } from '../../../web/ui/index.ts'
import { vulVoor } from '../../../web/voorinvulling.ts'
import { Werkscherm } from '../../../web/werkscherm.tsx'
import { Filtervelden } from '../filters.view.tsx'
import type { Overzicht } from '../register.ts'

export function Uitvoer({ omgeving, ...overzicht }: Overzicht & { omgeving: Omgeving }) {
  const form = vulVoor(omgeving.formulier, { inhoud: 'nee' })
  const veld = (naam: string) => waarde(form, naam) || undefined
  const filter = {
    ...{ van: veld('van'), tot: veld('tot'), vorm: veld('vorm') },
    ...{ kern: veld('kern'), kanaal: veld('kanaal'), uitkomst: veld('uitkomst'), per: 'maand' as const },
  }
  return (
    <Werkscherm omgeving={omgeving} titel="Het register meenemen als Excel-bestand">
      <Terug href="/register">Naar het register</Terug>
      <form noValidate method="post" action="/register/uitvoer">
        <Filtervelden {...overzicht} filter={filter} omgeving={omgeving} />
        <Keuze
          naam="inhoud"
          label="Wat neemt u mee?"
          verplicht
          form={form}
          opties={[
            {
              waarde: 'nee',
              label: 'Zonder inhoud: kenmerk, datum, vorm, kern, kanaal, uitkomst en bewaartermijn',
            },
            { waarde: 'ja', label: 'Met inhoud: ook plaats, feiten en interpretatie' },
          ]}
        />
        <Tekstvak
          naam="reden"
          label="Waarvoor hebt u dit bestand nodig?"
          uitleg="De functionaris gegevensbescherming kan dit nazien."
          verplicht
          form={form}
          rijen={3}
        />
        <Aandacht soort="waarschuwing" kop="Buiten Baken past niemand op het bestand">
          <p>
            Het vernietigt zichzelf niet, en wie het krijgt, kan het doorgeven. Zet het in een map waar alleen
            u bij kunt en gooi het weg als u klaar bent.
          </p>
        </Aandacht>
        <Knop>Maak het bestand</Knop>
      </form>
    </Werkscherm>
  )
}
