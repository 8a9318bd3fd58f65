import { dagTekst } from '../../../web/datum.ts'
import { wachtTekst } from '../lijst.presenter.ts'
import type { SignaalInzage } from '../signaal.presenter.ts'

type Props = { signaal: SignaalInzage }
type Plaats = 'gedaan' | 'nu' | 'later'

const woorden: Record<Plaats, string> = { gedaan: 'Gedaan', nu: 'Nu aan de beurt', later: 'Nog niet' }

/** Where the signaal stands: every step with its wegingen, and in words what became of each. */
export function Weg({ signaal }: Props) {
  const { stappen } = signaal.regio.fasemodel
  return (
    <>
      <h2 id="weg">De weg van dit signaal</h2>
      <ol className="weg" aria-labelledby="weg">
        {stappen.map((stap) => {
          const plaats = plaatsVan(signaal, stap.wegingen)
          return (
            <li
              key={stap.code}
              className={`weg__stap weg__stap--${plaats}`}
              aria-current={plaats === 'nu' ? 'step' : undefined}
            >
              <strong>{stap.naam}</strong>
              <span className="weg__stand">{woorden[plaats]}</span>
              <ul>
                {stap.wegingen.map((code) => (
                  <li key={code}>
                    {wegingnaam(signaal, code)}: {standTekst(signaal, code)}
                  </li>
                ))}
              </ul>
            </li>
          )
        })}
        <Einde signaal={signaal} />
      </ol>
    </>
  )
}

const eindes: Record<string, string> = {
  'niet-opgepakt': 'Niet opgepakt',
  doorverwijzen: 'Doorverwezen',
  afdeling: 'Naar een afdeling',
  riec: 'Naar het RIEC',
  actie: 'Plan van aanpak',
  monitoren: 'Volgen',
}

function Einde({ signaal: { stand, uitkomst, vernietigenOp } }: Props) {
  if (stand.beurt) return null
  const plaats = stand.gesloten ? 'gedaan' : 'nu'
  const klaar = `Gesloten${vernietigenOp ? `. Wordt vernietigd op ${dagTekst(vernietigenOp)}` : ''}`
  return (
    <li className={`weg__stap weg__stap--${plaats}`} aria-current={plaats === 'nu' ? 'step' : undefined}>
      <strong>{eindes[uitkomst ?? 'actie'] ?? uitkomst}</strong>
      <span className="weg__stand">{stand.gesloten ? klaar : woorden.nu}</span>
    </li>
  )
}

function plaatsVan({ stand, wegingen }: SignaalInzage, codes: readonly string[]): Plaats {
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
