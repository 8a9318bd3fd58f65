import { dagTekst } from '../../../web/datum.ts'
import { Weg, type Wegdeel } from '../../../web/ui/index.ts'
import { eindnamen } from '../eindnamen.ts'
import { wachtTekst } from '../lijst.presenter.ts'
import type { SignaalInzage } from '../signaal.presenter.ts'

type Props = { signaal: SignaalInzage }

const woorden: Record<Wegdeel['plaats'], string> = {
  gedaan: 'Gedaan',
  nu: 'Nu aan de beurt',
  later: 'Nog niet',
}

/** Where the signaal stands: every step with its wegingen, and in words what became of each. */
export function SignaalWeg({ signaal }: Props) {
  const stappen = signaal.regio.fasemodel.stappen.map((stap) => {
    const plaats = plaatsVan(signaal, stap.wegingen)
    const nietMeer = plaats === 'later' && signaal.stand.gesloten
    return {
      ...{ sleutel: stap.code, plaats, naam: stap.naam, stand: nietMeer ? 'Niet gedaan' : woorden[plaats] },
      inhoud: <Wegingen signaal={signaal} codes={stap.wegingen} />,
    }
  })
  return (
    <>
      <h2 id="weg">De weg van dit signaal</h2>
      <Weg kop="weg" delen={[...stappen, ...einde(signaal)]} />
    </>
  )
}

function Wegingen({ signaal, codes }: Props & { codes: readonly string[] }) {
  return (
    <ul>
      {codes.map((code) => (
        <li key={code}>
          {wegingnaam(signaal, code)}: {standTekst(signaal, code)}
        </li>
      ))}
    </ul>
  )
}

const eindes: Record<string, string> = {
  ...eindnamen,
  actie: 'Plan van aanpak',
}

function einde({ stand, uitkomst, vernietigenOp }: SignaalInzage): Wegdeel[] {
  if (stand.beurt) return []
  const klaar = `Gesloten${vernietigenOp ? `. Wordt vernietigd op ${dagTekst(vernietigenOp)}` : ''}`
  return [
    {
      sleutel: 'einde',
      plaats: stand.gesloten ? 'gedaan' : 'nu',
      naam: eindes[uitkomst ?? 'actie'] ?? uitkomst ?? '',
      stand: stand.gesloten ? klaar : woorden.nu,
    },
  ]
}

function plaatsVan({ stand, wegingen }: SignaalInzage, codes: readonly string[]): Wegdeel['plaats'] {
  if (stand.beurt && codes.includes(stand.beurt.weging.code)) return 'nu'
  return wegingen.some((w) => w.geldt && codes.includes(w.code)) ? 'gedaan' : 'later'
}

function wegingnaam({ regio }: SignaalInzage, code: string): string {
  return regio.fasemodel.wegingen.find((w) => w.code === code)?.naam ?? code
}

/** Done by whom and with what, on her turn for whom, or not yet. */
function standTekst({ regio, stand, wegingen }: SignaalInzage, code: string): string {
  const gedaan = wegingen.findLast((w) => w.geldt && w.soort === 'weging' && w.code === code)
  if (stand.beurt?.weging.code === code)
    return `nu aan de beurt, voor ${wachtTekst(regio, stand.beurt.weging.rollen.join(','))}`
  if (gedaan) return `${gedaan.uitkomstnaam}, door ${gedaan.door}`
  return stand.beurt ? 'nog niet' : 'niet gedaan'
}
