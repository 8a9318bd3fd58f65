import { Alineas } from '../../../web/alineas.tsx'
import { dagTekst } from '../../../web/datum.ts'
import { Aandacht, Knoplink, Knoppen } from '../../../web/ui/index.ts'
import { wachtTekst } from '../lijst.presenter.ts'
import type { SignaalInzage } from '../signaal.presenter.ts'
import { kiestWatMag, stukVoor, weegtBronnen } from '../signaal.ts'
import { stukVoorBeurt } from './lees-proces.ts'
import { laatste, toegestaneBronnen } from './stuk.ts'

type Props = { signaal: SignaalInzage; rollen: readonly string[] }
type Daad = { deel: string; tekst: string; soort?: 'primair' | 'secundair' | 'gevaar' | 'rustig' }

/** The next step first, then what can be done at any moment. */
export function Doen({ signaal, rollen }: Props) {
  const daden = signaal.toestand === 'open' ? openDaden(signaal, rollen) : geslotenDaden(signaal, rollen)
  return (
    <Knoppen>
      {daden.map(({ deel, tekst, soort = 'secundair' }) => (
        <Knoplink key={deel} href={`/signalen/${signaal.id}/${deel}`} soort={soort}>
          {tekst}
        </Knoplink>
      ))}
    </Knoppen>
  )
}

const antwoord: Daad = { deel: 'reactie', tekst: 'Antwoord vastleggen' }

function openDaden(signaal: SignaalInzage, rollen: readonly string[]): Daad[] {
  const { regie } = signaal.regio.fasemodel
  const mag = (wat: 'stop' | 'terug' | 'sluiting') => regie[wat].some((rol) => rollen.includes(rol))
  const { beurt, einde } = signaal.stand
  const gewogen = signaal.wegingen.some(({ geldt, soort }) => geldt && soort === 'weging')
  return [
    ...stapDaden(signaal, rollen),
    ...(beurt
      ? laatste(signaal.stukken, 'overdracht')
        ? [antwoord]
        : []
      : [
          {
            deel: 'taken',
            tekst: 'Taak toevoegen',
            soort: einde === 'actie' ? 'primair' : 'secundair',
          } as const,
          ...(einde ? [{ deel: 'overdracht', tekst: 'Vervolg vastleggen' }] : []),
          antwoord,
          ...(mag('sluiting') ? [{ deel: 'sluiten', tekst: 'Afsluiten' }] : []),
        ]),
    { deel: 'indicatoren', tekst: 'Indicatoren' },
    { deel: 'advies', tekst: 'Advies vragen' },
    { deel: 'wijzigen', tekst: 'Wijzigen' },
    { deel: 'persoon', tekst: 'Persoon toevoegen' },
    { deel: 'object', tekst: 'Adres of iets anders toevoegen' },
    { deel: 'feit', tekst: 'Feit toevoegen' },
    ...(mag('terug') && gewogen
      ? [{ deel: 'terugsturen', tekst: 'Terug naar een eerdere weging', soort: 'rustig' } as const]
      : []),
    ...(mag('stop') ? [{ deel: 'stoppen', tekst: 'Stoppen', soort: 'rustig' } as const] : []),
    { deel: 'belang', tekst: 'Iemand heeft hier een belang bij', soort: 'rustig' },
  ]
}

/** What the step at hand asks: the weging itself, or what has to lie on the table first. */
function stapDaden(signaal: SignaalInzage, rollen: readonly string[]): Daad[] {
  const { beurt } = signaal.stand
  if (!beurt) return []
  const { fasemodel } = signaal.regio
  const zelf = beurt.weging.rollen.some((rol) => rollen.includes(rol))
  const proces = { regio: signaal.regio, beslissingen: signaal.wegingen, stukken: signaal.stukken }
  const stuk = stukVoorBeurt(proces, signaal.stand)
  const eerst = stuk === undefined
  const bronnen = toegestaneBronnen(fasemodel, signaal.wegingen)
  return [
    ...(stukVoor(beurt.weging) === 'bronvraag'
      ? [{ deel: 'bronvraag', tekst: 'Vraag aan bronnen', soort: eerst ? 'primair' : 'secundair' } as const]
      : []),
    ...(stukVoor(beurt.weging) === 'deelvoorstel' && kiestWatMag(beurt.weging)
      ? [
          {
            deel: 'deelvoorstel',
            tekst: 'Voorstel om te delen',
            soort: eerst ? 'primair' : 'secundair',
          } as const,
        ]
      : []),
    ...(bronnen && weegtBronnen(fasemodel, beurt.weging.code)
      ? [{ deel: 'bronuitslag', tekst: 'Antwoord van een bron' }]
      : []),
    {
      deel: 'weging',
      tekst: zelf ? 'Wegen' : 'Bekijk de weging',
      soort: zelf && !eerst ? 'primair' : 'secundair',
    },
  ]
}

function geslotenDaden(signaal: SignaalInzage, rollen: readonly string[]): Daad[] {
  const mag = signaal.regio.fasemodel.regie.heropend.some((rol) => rollen.includes(rol))
  return mag && signaal.wegingen.length > 0 ? [{ deel: 'heropenen', tekst: 'Heropenen' }] : []
}

/** What somebody has to know before all else: the reporter heard nothing yet, or who has it now. */
export function Vervolg({ signaal, rollen }: Props) {
  const { stukken, stand, toestand, regio } = signaal
  const overdracht = laatste(stukken, 'overdracht', stand.einde ? 0 : Number.POSITIVE_INFINITY)
  const bericht = signaal.termijnen.some((t) => t.code === 'terugkoppeling-melder' && t.afgelopenOp === null)
  const opHaar = signaal.wachtOp?.split(',').some((rol) => rollen.includes(rol)) ?? false
  const leest = rollen.some((rol) => rol === 'aandachtsfunctionaris' || rol === 'regisseur')
  return (
    <>
      {toestand === 'gesloten' && bericht && leest && (
        <Aandacht soort="waarschuwing" kop="De melder heeft nog niets gehoord">
          <p>
            <Knoplink href={`/signalen/${signaal.id}/bericht`} soort="secundair">
              Bericht aan de melder
            </Knoplink>
          </p>
        </Aandacht>
      )}
      {overdracht && (
        <Aandacht kop={`Nu bij: ${overdracht.naar}`}>
          <Alineas tekst={overdracht.wat} />
          <p>
            Sinds {dagTekst(overdracht.dag)}, op grond van: <span dir="auto">{overdracht.grond}</span>.
            {overdracht.antwoordOp && ` We kijken opnieuw op ${dagTekst(overdracht.antwoordOp)}.`}
          </p>
        </Aandacht>
      )}
      {signaal.wachtOp && !opHaar && (
        <p>
          Wacht op: <strong>{wachtTekst(regio, signaal.wachtOp)}</strong>
        </p>
      )}
    </>
  )
}
