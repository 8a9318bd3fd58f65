import { Alineas } from '../../web/alineas.tsx'
import { dagTekst, momentTekst } from '../../web/datum.ts'
import { type Gegeven, Gegevens, Label, Tijdlijn } from '../../web/ui/index.ts'
import { type Urgentie, urgentienamen, vormTekst } from '../melding/index.ts'
import { plaatssoortnaam } from '../netwerk/index.ts'
import { Gegeventabel, Ingetrokken } from './betrokken/gegevens.view.tsx'
import { eindnamen } from './eindnamen.ts'
import { wachtTekst } from './lijst.presenter.ts'
import { Politiegegevens } from './politie/politie.view.tsx'
import type { Feit, SignaalInzage } from './signaal.presenter.ts'

type Props = { signaal: SignaalInzage }

const uitkomsten: Record<string, string> = {
  ...eindnamen,
  'niet-opgepakt': 'Gesloten: niet opgepakt',
  doorverwijzen: 'Gesloten: doorverwezen',
  actie: 'Actie',
}

export function Kern({ signaal }: Props) {
  const { regio, uitkomst, stap, uiterlijkOp, wachtOp, vernietigenOp, volgende } = signaal
  const stapnaam = regio.fasemodel.stappen.find((s) => s.code === stap)?.naam ?? stap
  const weging = regio.fasemodel.wegingen.find((w) => w.code === volgende)?.naam
  const regels: [string, string | null | undefined | false][] = [
    ['Verschijningsvorm', vormTekst(regio, signaal.verschijningsvorm, signaal.aangemaaktOp)],
    ['Urgentie', urgentienamen[signaal.urgentie as Urgentie] ?? signaal.urgentie],
    ['Waar', signaal.plaats],
    ['Soort plek', signaal.plaatssoort && plaatssoortnaam(regio, signaal.plaatssoort, signaal.aangemaaktOp)],
    ['Feiten', signaal.feiten],
    ['Interpretatie', signaal.interpretatie],
    ['Volgende stap', weging ?? (signaal.toestand === 'open' && 'Actie')],
    ['Voor', uiterlijkOp && dagTekst(uiterlijkOp)],
    ['Wacht op', wachtOp && wachtTekst(regio, wachtOp)],
    ['Wordt vernietigd op', vernietigenOp && dagTekst(vernietigenOp)],
  ]
  const gegevens: Gegeven[] = regels.flatMap(([term, tekst]) =>
    tekst ? [{ term, waarde: <span dir="auto">{tekst}</span> }] : [],
  )
  return (
    <>
      <p>
        <Label soort={signaal.toestand === 'open' ? 'info' : 'neutraal'}>
          {uitkomst ? uitkomsten[uitkomst] : stapnaam}
        </Label>
      </p>
      <Gegevens gegevens={gegevens} />
    </>
  )
}

/** Who and what occurs in it, what was seen or heard, and, apart, what the police gave. */
export function Betrokkenen({ signaal, open }: Props & { open: boolean }) {
  const vast = { pad: `/signalen/${signaal.id}`, open }
  return (
    <>
      <Gegeventabel
        bijschrift="Personen, adressen en andere zaken"
        leeg="Er staan nog geen personen of adressen bij dit signaal."
        kop="Wie of wat"
        gegevens={signaal.betrokken}
        {...vast}
      />
      <Gegeventabel
        bijschrift="Feiten met hun bron"
        leeg="Er staan nog geen losse feiten bij dit signaal."
        kop="Feit"
        gegevens={signaal.feitgegevens}
        {...vast}
      />
      <Ingetrokken gegevens={signaal.ingetrokken} />
      <Politiegegevens signaal={signaal} open={open} />
    </>
  )
}

const besluiten: Record<string, string> = {
  terug: 'Teruggestuurd naar',
  stop: 'Gestopt',
  sluiting: 'Afgesloten',
  heropend: 'Heropend',
}

function besluitTekst({ soort, naam, uitkomstnaam }: Rijweging): string {
  if (soort === 'weging') return `${naam}: ${uitkomstnaam}`
  return soort === 'terug' ? `${besluiten.terug} ${naam}` : besluiten[soort]!
}

type Rijweging = SignaalInzage['wegingen'][number]

/** Every decision in the order in which it was made; what no longer counts says so. */
export function Wegingen({ signaal }: Props) {
  const { wegingen, regio } = signaal
  if (wegingen.length === 0) return null
  return (
    <>
      <h2>Wegingen en besluiten</h2>
      {wegingen.map((weging) => (
        <section key={weging.id}>
          <h3>{besluitTekst(weging)}</h3>
          <p>
            {weging.door}, {wachtTekst(regio, weging.rol)}, {momentTekst(weging.op)}
            {weging.soort === 'weging' && !weging.geldt && (
              <>
                {' '}
                <Label soort="neutraal">Telt niet meer mee</Label>
              </>
            )}
          </p>
          <Alineas tekst={weging.reden} />
          {weging.criteria.length > 0 && (
            <ul>
              {weging.criteria.map((criterium) => (
                <li key={criterium}>{criterium}</li>
              ))}
            </ul>
          )}
        </section>
      ))}
    </>
  )
}

export function Tijd({ feiten }: { feiten: readonly Feit[] }) {
  return (
    <Tijdlijn
      gebeurtenissen={feiten.map(({ id, op, titel, door, tekst }) => ({
        sleutel: id,
        moment: momentTekst(op),
        datetime: op.toISOString(),
        titel: `${titel} (${door})`,
        inhoud: tekst ? <Alineas tekst={tekst} /> : undefined,
      }))}
    />
  )
}
