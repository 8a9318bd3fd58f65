import { leegFormulier } from '../../web/formulier.ts'
import { Keuzelijst, Knop } from '../../web/ui/index.ts'
import { geldigeVormen, type Leeftijd, type Regio } from '../netwerk/index.ts'

export type Vraag = { leeftijd: Leeftijd | null; vorm: string }

/** The form of a dossier as the list of desks knows it; empty when nobody chose one. */
export function hoofdvorm(regio: Regio, code: string): string {
  const vorm = regio.verschijningsvormen.find((v) => v.code === code)
  return vorm?.onder ?? vorm?.code ?? ''
}

/** About whom it is: that decides who can be called. `naar` is the page that it stands on. */
export function OverWie({
  regio,
  vraag,
  now,
  naar,
}: {
  regio: Regio
  vraag: Vraag
  now: Date
  naar: string
}) {
  const form = leegFormulier({ leeftijd: vraag.leeftijd ?? '', vorm: vraag.vorm })
  const hoofdvormen = geldigeVormen(regio, now).filter((vorm) => !vorm.onder)
  return (
    <form method="get" action={naar}>
      <Keuzelijst
        naam="leeftijd"
        label="Hoe oud is wie gevaar loopt?"
        form={form}
        opties={[
          { waarde: 'minderjarig', label: 'Jonger dan 18' },
          { waarde: 'volwassen', label: '18 of ouder' },
        ]}
      />
      <Keuzelijst
        naam="vorm"
        label="Waar lijkt het op?"
        form={form}
        opties={hoofdvormen.map(({ code, naam }) => ({ waarde: code, label: naam }))}
      />
      <Knop soort="secundair">Toon wie te bellen</Knop>
    </form>
  )
}
