import { leegFormulier } from '../../web/formulier.ts'
import { Keuzelijst, Knop } from '../../web/ui/index.ts'
import { geldigeVormen, type Leeftijd, type Regio, wieBellen } from '../netwerk/index.ts'
import { Bellen } from './acuut.view.tsx'

export type Vraag = { leeftijd: Leeftijd | null; vorm: string }

/** What was asked on the page, and for a form that nobody asked that of the dossier. */
export function vraagOver(
  regio: Regio,
  { leeftijd, vorm }: { leeftijd: Leeftijd | null; vorm?: string | undefined },
  dossiervorm: string,
): Vraag {
  return { leeftijd, vorm: vorm ?? hoofdvorm(regio, dossiervorm) }
}

/** The form of a dossier as the list of desks knows it; empty when nobody chose one. */
function hoofdvorm(regio: Regio, code: string): string {
  const vorm = regio.verschijningsvormen.find((v) => v.code === code)
  return vorm?.onder ?? vorm?.code ?? ''
}

type Props = { regio: Regio; vraag: Vraag; now: Date; naar: string }

/** Whom to call now, and about whom it is, because that decides it. `naar` is the page that it stands on. */
export function WieBelt(props: Props) {
  const { regio, vraag, now } = props
  return (
    <>
      <OverWie {...props} />
      <Bellen lijst={wieBellen(regio, { ...vraag, vorm: vraag.vorm || null }, now)} />
    </>
  )
}

function OverWie({ regio, vraag, now, naar }: Props) {
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
